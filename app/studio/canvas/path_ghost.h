#pragma once

#include "core/model/id.h"

#include <QGraphicsItem>
#include <QPolygonF>
#include <QString>

#include <vector>

namespace tiers::studio {

class CanvasScene;

/// A link of a request's path, with the numbers of the steps that lead over it.
struct GhostStep {
    LinkId link;
    QString numbers;    ///< "2", or "3, 5"
    bool certain{true}; ///< false: only on a miss, or later
    bool operator==(const GhostStep&) const = default;
};

/// The path of a class of requests, drawn over the links as a pale band with the steps numbered. It takes no mouse.
class PathGhost : public QGraphicsItem {
  public:
    explicit PathGhost(CanvasScene& scene);

    void setSteps(std::vector<GhostStep> steps);
    [[nodiscard]] const std::vector<GhostStep>& steps() const { return m_steps; }
    /// Where the numbers of a step stand: as large as any label on the screen, at any scale.
    [[nodiscard]] QRectF badge(std::size_t step, double detail) const;
    /// Takes the links' lines anew: they have moved.
    void follow();

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    CanvasScene& m_scene;
    std::vector<GhostStep> m_steps;
    std::vector<QPolygonF> m_lines; ///< of each step
    QRectF m_bounds;
};

} // namespace tiers::studio
