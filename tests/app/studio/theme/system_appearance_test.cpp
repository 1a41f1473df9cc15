#include "app/studio/theme/system_appearance.h"

#include <QMetaMethod>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

/// As the bus tells it: by the slot's name, with the types that it is declared with.
bool tell(SystemAppearance& appearance, const char* key, uint value) {
    return QMetaObject::invokeMethod(
        &appearance, "readSetting", Q_ARG(QString, QStringLiteral("org.freedesktop.appearance")),
        Q_ARG(QString, QString::fromLatin1(key)), Q_ARG(QDBusVariant, QDBusVariant(value)));
}

TEST(SystemAppearanceTest, FollowsTheDesktopWhileTheProgramRuns) {
    SystemAppearance appearance;
    ASSERT_TRUE(tell(appearance, "color-scheme", 2));
    ASSERT_EQ(appearance.shade(), Shade::Light);
    const QSignalSpy changes(&appearance, &SystemAppearance::changed);
    EXPECT_TRUE(tell(appearance, "color-scheme", 1));
    EXPECT_EQ(appearance.shade(), Shade::Dark);
    EXPECT_EQ(changes.count(), 1);
    tell(appearance, "accent-color", 2);
    EXPECT_EQ(changes.count(), 1) << "other settings change nothing";
    tell(appearance, "color-scheme", 0);
    EXPECT_EQ(appearance.shade(), Shade::Light) << "back to no preference";
    EXPECT_EQ(changes.count(), 2);
}

TEST(SystemAppearanceTest, TheBusKnowsTheTypesThatItsSlotTakes) {
    const QMetaObject& meta = SystemAppearance::staticMetaObject;
    const QMetaMethod slot = meta.method(meta.indexOfSlot("readSetting(QString,QString,QDBusVariant)"));
    ASSERT_TRUE(slot.isValid());
    EXPECT_EQ(slot.parameterMetaType(2), QMetaType::fromType<QDBusVariant>());
}

} // namespace
} // namespace tiers::studio
