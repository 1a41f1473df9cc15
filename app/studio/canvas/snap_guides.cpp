#include "app/studio/canvas/snap_guides.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tiers::studio {

namespace {

constexpr double overhang = 12; ///< of a guide beyond the cards that it joins
constexpr double same = 0.5;

std::array<double, 3> abscissas(const QRectF& rect) {
    return {rect.left(), rect.center().x(), rect.right()};
}

std::array<double, 3> ordinates(const QRectF& rect) {
    return {rect.top(), rect.center().y(), rect.bottom()};
}

template <class Places>
std::optional<double> nearest(const QRectF& dragged, const std::vector<QRectF>& others, double reach, Places placesOf) {
    std::optional<double> least;
    const auto mine = placesOf(dragged);
    for (const QRectF& other : others) {
        const auto theirs = placesOf(other);
        for (std::size_t i = 0; i < mine.size(); ++i)
            if (const double way = theirs[i] - mine[i]; std::abs(way) <= (least ? std::abs(*least) : reach))
                least = way;
    }
    return least;
}

} // namespace

Guides guidesFor(const QRectF& dragged, const std::vector<QRectF>& others, double reach) {
    Guides guides;
    guides.across = nearest(dragged, others, reach, abscissas);
    guides.down = nearest(dragged, others, reach, ordinates);
    const QRectF placed = dragged.translated(guides.across.value_or(0), guides.down.value_or(0));
    const auto addLines = [&](bool upright) {
        const auto places = [upright](const QRectF& rect) { return upright ? abscissas(rect) : ordinates(rect); };
        for (std::size_t i = 0; i < 3; ++i) {
            const double at = places(placed)[i];
            QRectF joined = placed;
            for (const QRectF& other : others)
                if (std::abs(places(other)[i] - at) < same) joined |= other;
            if (joined == placed) continue;
            guides.lines.push_back(upright ? QLineF(at, joined.top() - overhang, at, joined.bottom() + overhang)
                                           : QLineF(joined.left() - overhang, at, joined.right() + overhang, at));
        }
    };
    if (guides.across) addLines(true);
    if (guides.down) addLines(false);
    return guides;
}

GuideItem::GuideItem() {
    setZValue(DraftLayer);
}

void GuideItem::setLines(std::vector<QLineF> lines) {
    prepareGeometryChange();
    m_lines = std::move(lines);
}

QRectF GuideItem::boundingRect() const {
    QRectF bounds;
    for (const QLineF& line : m_lines) bounds |= QRectF(line.p1(), line.p2()).normalized().adjusted(-2, -2, 2, 2);
    return bounds;
}

void GuideItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    QPen pen(theme().color(Token::Accent), 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(pen);
    painter->drawLines(m_lines.data(), static_cast<int>(m_lines.size()));
}

} // namespace tiers::studio
