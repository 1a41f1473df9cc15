#include "app/studio/theme/motion.h"
#include "app/studio/window/preferences.h"
#include "app/studio/window/preferences_dialog.h"
#include "app/studio/window/tour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

QPushButton* button(QWidget& parent, const QString& text) {
    for (auto* each : parent.findChildren<QPushButton*>())
        if (each->text() == text) return each;
    return nullptr;
}

class TourTest : public testing::Test {
  protected:
    TourTest() {
        QSettings().clear();
        m_window.resize(900, 600);
        m_left = new QWidget(&m_window);
        m_left->setGeometry(0, 0, 200, 600);
        m_middle = new QWidget(&m_window);
        m_middle->setGeometry(200, 0, 700, 600);
        m_window.show();
        m_tour = new Tour({{m_left, "Left", "One"}, {m_middle, "Middle", "Two"}}, m_window);
    }
    QWidget m_window;
    QWidget* m_left;
    QWidget* m_middle;
    QPointer<Tour> m_tour;
};

TEST_F(TourTest, WalksToTheEndAndIsDone) {
    QSignalSpy ended(m_tour, &Tour::ended);
    QTest::mouseClick(button(*m_tour, "Next"), Qt::LeftButton);
    EXPECT_EQ(m_tour->stop(), 1);
    QTest::mouseClick(button(*m_tour, "Back"), Qt::LeftButton);
    EXPECT_EQ(m_tour->stop(), 0);
    QTest::keyClick(m_tour, Qt::Key_Right);
    EXPECT_FALSE(isTourDone());
    QTest::mouseClick(button(*m_tour, "Begin"), Qt::LeftButton);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_TRUE(isTourDone());
}

TEST_F(TourTest, CanBeSkippedAtOnce) {
    QTest::keyClick(m_tour, Qt::Key_Escape);
    EXPECT_TRUE(isTourDone());
    QTest::qWait(0);
    EXPECT_TRUE(m_tour.isNull()) << "the window is free again";
}

TEST(PreferencesTest, EachTakesEffectAndIsKept) {
    QSettings().clear();
    preferences().setWishes({});
    PreferencesDialog dialog;
    QSignalSpy changed(&preferences(), &Preferences::changed);
    dialog.findChild<QCheckBox*>("motion")->click();
    EXPECT_TRUE(reducedMotion());
    dialog.findChild<QComboBox*>("theme")->setCurrentIndex(2);
    EXPECT_EQ(theme().shade(), Shade::Dark);
    dialog.findChild<QSpinBox*>("autosave")->setValue(30);
    EXPECT_EQ(changed.count(), 3);
    const Preferences again; // as the next start reads them
    EXPECT_EQ(again.wishes(), preferences().wishes());
    EXPECT_EQ(again.wishes().autosaveSeconds, 30);
    preferences().setWishes({});
}

} // namespace
} // namespace tiers::studio
