#include "app/studio/canvas/path_ghost.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/small_words.h"
#include "app/studio/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr double bandWidth = 9;
constexpr double badgeHeight = 18;
constexpr QMarginsF badgeRoom(140, 70, 140, 70); ///< around a line, for its number at the smallest scale it is read at

QFont badgeFont() {
    return theme().figures(FontRole::Label, QFont::DemiBold);
}

} // namespace

PathGhost::PathGhost(CanvasScene& scene) : m_scene(scene) {
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(GhostLayer);
    scene.addItem(this);
}

void PathGhost::setSteps(std::vector<GhostStep> steps) {
    m_steps = std::move(steps);
    follow();
}

void PathGhost::follow() {
    prepareGeometryChange();
    m_lines.clear();
    m_bounds = {};
    for (const GhostStep& step : m_steps) {
        const LinkItem* link = m_scene.link(step.link);
        m_lines.push_back(link ? link->corners() : QPolygonF{});
        m_bounds |= m_lines.back().boundingRect().marginsAdded(badgeRoom);
    }
    update();
}

QRectF PathGhost::badge(std::size_t step, double detail) const {
    const double width =
        std::max(badgeHeight, QFontMetricsF(badgeFont()).horizontalAdvance(m_steps[step].numbers) + 10);
    QRectF badge(QPointF(), QSizeF(width, badgeHeight) * wordScale(detail));
    badge.moveCenter(labelPoint(m_lines[step]));
    return badge;
}

void PathGhost::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme().color(Token::Accent);
    QColor band = accent;
    band.setAlphaF(0.28F);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_lines[i].size() < 2) continue;
        QPen pen(band, bandWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!m_steps[i].certain) pen.setDashPattern({1.2, 1.4});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(roundedPath(m_lines[i], metrics::cornerRadius));
    }
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const double scale = wordScale(detail);
    painter->setFont(badgeFont());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_lines[i].size() < 2) continue;
        const QRectF onCanvas = badge(i, detail);
        const QRectF words(-QPointF(onCanvas.width(), onCanvas.height()) / scale / 2, onCanvas.size() / scale);
        painter->save();
        painter->translate(onCanvas.center());
        painter->scale(scale, scale);
        painter->setPen(QPen(accent, 1.5, m_steps[i].certain ? Qt::SolidLine : Qt::DotLine));
        painter->setBrush(m_steps[i].certain ? accent : theme().color(Token::Surface));
        painter->drawRoundedRect(words, badgeHeight / 2, badgeHeight / 2);
        painter->setPen(m_steps[i].certain ? theme().color(Token::OnAccent) : theme().color(Token::Text));
        painter->drawText(words, Qt::AlignCenter, m_steps[i].numbers);
        painter->restore();
    }
}

} // namespace tiers::studio
