#include "app/studio/theme/theme.h"

#include "app/studio/theme/icon_engine.h"
#include "app/studio/theme/studio_style.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/system_appearance.h"

#include <QApplication>
#include <QPainter>
#include <QPointer>

namespace tiers::studio {

Theme::Theme(QObject* parent) : QObject(parent) {}

void Theme::apply(QApplication& application, ThemeMode mode) {
    m_application = &application;
    m_mode = mode;
    if (m_system == nullptr) {
        m_system = new SystemAppearance(this);
        connect(m_system, &SystemAppearance::changed, this, [this] {
            if (m_mode == ThemeMode::System) refresh();
        });
        QApplication::setStyle(new StudioStyle);
    }
    refresh();
}

Shade Theme::shade() const {
    switch (m_mode) {
    case ThemeMode::Light: return Shade::Light;
    case ThemeMode::Dark: return Shade::Dark;
    case ThemeMode::System: return m_system == nullptr ? Shade::Light : m_system->shade();
    }
    return Shade::Light;
}

QColor Theme::familyTint(Family family) const {
    return mixed(color(Token::Surface), familyColor(family), shade() == Shade::Light ? 0.12 : 0.16);
}

QIcon Theme::icon(const QString& name, Token tint) const {
    return QIcon(new TintedIconEngine(name, tint));
}

QPixmap Theme::pixmap(const QString& name, const QColor& colour, int px, qreal devicePixelRatio) const {
    return tintedPixmap(name, colour, {px, px}, devicePixelRatio);
}

QPixmap Theme::kindPixmap(const KindSpec& kind, int px, qreal devicePixelRatio) const {
    QPixmap badge((QSizeF(px, px) * devicePixelRatio).toSize());
    badge.setDevicePixelRatio(devicePixelRatio);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(familyTint(kind.family));
    const qreal radius = px / 6.0;
    painter.drawRoundedRect(QRectF(0, 0, px, px), radius, radius);
    const int glyph = 2 * qRound(px / 3.0);
    const int margin = (px - glyph) / 2;
    painter.drawPixmap(margin, margin,
                       pixmap(QString::fromStdString(kind.icon), familyColor(kind.family), glyph, devicePixelRatio));
    return badge;
}

void Theme::refresh() {
    QApplication::setPalette(palette(shade()));
    QApplication::setFont(font(FontRole::Body));
    m_application->setStyleSheet(styleSheet(shade()));
    emit changed();
}

Theme& theme() {
    static QPointer<Theme> current; // goes with its application; asked for at every stroke, so not looked for
    if (current.isNull()) current = new Theme(qApp);
    return *current;
}

} // namespace tiers::studio
