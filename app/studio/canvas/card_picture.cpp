#include "app/studio/canvas/card_picture.h"

#include <QPainter>

#include <cmath>

namespace tiers::studio {

namespace {

constexpr int cacheRoom = 96 * 1024; ///< KiB: the cards of a large, fine screen

/// Of the picture around the card's origin, in whole device pixels.
QPoint marginOf(const QRectF& bounds, double scale) {
    return {static_cast<int>(std::ceil(-bounds.left() * scale)), static_cast<int>(std::ceil(-bounds.top() * scale))};
}

} // namespace

void CardPicture::forget() {
    if (!m_look) return;
    QPixmapCache::remove(m_key);
    m_look.reset();
}

QPixmap CardPicture::known(const CardLook& look, bool hurried) const {
    if (!m_look) return {};
    CardLook about = *m_look;
    if (hurried && look.detail < 2 * about.detail && about.detail < 2 * look.detail) about.detail = look.detail;
    QPixmap picture;
    if (about == look) QPixmapCache::find(m_key, &picture);
    return picture;
}

void CardPicture::draw(QPainter& painter, const QRectF& bounds, const CardLook& look, bool hurried,
                       const std::function<void(QPainter&)>& paint) {
    QPixmap picture = known(look, hurried);
    if (picture.isNull()) {
        forget();
        const double scale = look.detail * look.ratio;
        const QPoint margin = marginOf(bounds, scale);
        picture = QPixmap(margin.x() + static_cast<int>(std::ceil(bounds.right() * scale)),
                          margin.y() + static_cast<int>(std::ceil(bounds.bottom() * scale)));
        picture.setDevicePixelRatio(look.ratio);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        into.translate(QPointF(margin) / look.ratio);
        into.scale(look.detail, look.detail);
        paint(into);
        into.end();
        if (QPixmapCache::cacheLimit() < cacheRoom) QPixmapCache::setCacheLimit(cacheRoom);
        m_key = QPixmapCache::insert(picture);
        m_look = look;
        m_bounds = bounds;
    }
    const QTransform before = painter.worldTransform();
    const QPointF origin = QPointF((before.map(QPointF()) * look.ratio).toPoint()) / look.ratio;
    const double stretch = look.detail / m_look->detail;
    const QPointF margin = QPointF(marginOf(m_bounds, m_look->detail * m_look->ratio)) / look.ratio;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, stretch != 1);
    painter.setWorldTransform(QTransform::fromTranslate(origin.x(), origin.y()).scale(stretch, stretch));
    painter.drawPixmap(-margin, picture);
    painter.setWorldTransform(before);
}

} // namespace tiers::studio
