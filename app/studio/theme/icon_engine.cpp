#include "app/studio/theme/icon_engine.h"

#include "app/studio/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

namespace tiers::studio {

namespace {

QString resourcePath(const QString& name) {
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap drawn(const QString& name, const QColor& colour, QSize pixels) {
    QFile file(resourcePath(name));
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly)) return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap tintedPixmap(const QString& name, const QColor& colour, QSize size, qreal devicePixelRatio) {
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    if (pixels.isEmpty()) return {};
    const QString key =
        QStringLiteral("tiers/%1/%2/%3x%4").arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

TintedIconEngine::TintedIconEngine(QString name, Token tint) : m_name(std::move(name)), m_tint(tint) {}

QColor TintedIconEngine::colour(QIcon::Mode mode) const {
    const Theme& current = theme();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active: return current.color(m_tint);
    case QIcon::Selected: return current.color(Token::OnAccent);
    case QIcon::Disabled: return mixed(current.color(Token::Window), current.color(Token::Muted), 0.5);
    }
    return current.color(m_tint);
}

void TintedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) {
    painter->drawPixmap(rect, tintedPixmap(m_name, colour(mode), rect.size(), painter->device()->devicePixelRatioF()));
}

QPixmap TintedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) {
    return tintedPixmap(m_name, colour(mode), size, 1);
}

QIconEngine* TintedIconEngine::clone() const {
    return new TintedIconEngine(*this);
}

QString TintedIconEngine::key() const {
    return QStringLiteral("tiers");
}

bool TintedIconEngine::isNull() {
    return !QFile::exists(resourcePath(m_name));
}

} // namespace tiers::studio
