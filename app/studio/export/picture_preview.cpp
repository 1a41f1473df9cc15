#include "app/studio/export/picture_preview.h"

#include "app/studio/theme/theme.h"

#include <QPainter>

#include <utility>

namespace tiers::studio {

namespace {

constexpr int squareSize = 8;
constexpr int margin = 12;

void paintSquares(QPainter& painter, const QRect& area) {
    painter.save();
    painter.setClipRect(area);
    for (int y = area.top(); y <= area.bottom(); y += squareSize)
        for (int x = area.left(); x <= area.right(); x += squareSize) {
            const bool even = ((x - area.left()) / squareSize + (y - area.top()) / squareSize) % 2 == 0;
            painter.fillRect(x, y, squareSize, squareSize, theme().color(even ? Token::Surface : Token::Grid));
        }
    painter.restore();
}

} // namespace

PicturePreview::PicturePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(360, 260);
    setAccessibleName(tr("Preview"));
}

void PicturePreview::show(picture::SvgPicture picture, bool transparent) {
    m_picture = std::move(picture);
    m_transparent = transparent;
    update();
}

void PicturePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Token::Border), 1));
    painter.setBrush(theme().color(Token::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (!m_picture) return;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRectF place({}, m_picture->size().boundedTo(m_picture->size().scaled(room.size(), Qt::KeepAspectRatio)));
    place.moveCenter(QRectF(room).center());
    if (m_transparent) paintSquares(painter, place.toAlignedRect());
    m_picture->paint(painter, place);
}

} // namespace tiers::studio
