#include "app/studio/theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace tiers::studio {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");

Shade shadeOfPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? Shade::Dark
                                                                                                         : Shade::Light;
}

/// The portal wraps its answers once or twice.
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent)
    : QObject(parent), m_shade(shadeOfPalette(QGuiApplication::palette())) {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(readSetting(QString, QString, QDBusVariant)));
    askPortal();
}

void SystemAppearance::askPortal() {
    auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << appearance << colorScheme;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) take(reply.value().variant(), m_shade);
        watcher->deleteLater();
    });
}

void SystemAppearance::readSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == colorScheme) take(value.variant(), Shade::Light);
}

void SystemAppearance::take(const QVariant& value, Shade unlessPreferred) {
    enum PortalScheme : uint { NoPreference = 0, PreferDark = 1, PreferLight = 2 };
    const uint scheme = unwrapped(value).toUInt();
    const Shade wanted = scheme == NoPreference ? unlessPreferred : scheme == PreferDark ? Shade::Dark : Shade::Light;
    if (wanted == m_shade) return;
    m_shade = wanted;
    emit changed();
}

} // namespace tiers::studio
