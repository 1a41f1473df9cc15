#pragma once

#include <QGraphicsItem>
#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace tiers::studio {

/// Where a dragged rectangle falls in line with others: by how much it has to move for that, each way on its own, and
/// the lines to show. Nothing: on this axis nothing is near enough.
struct Guides {
    std::optional<double> across;
    std::optional<double> down;
    std::vector<QLineF> lines;
};

/// Compares left edge, middle and right edge (and top, middle and bottom) with those of the others; the nearest within
/// `reach` counts.
[[nodiscard]] Guides guidesFor(const QRectF& dragged, const std::vector<QRectF>& others, double reach);

/// The lines that are shown while a card is in line with others.
class GuideItem : public QGraphicsItem {
  public:
    GuideItem();

    void setLines(std::vector<QLineF> lines);
    [[nodiscard]] const std::vector<QLineF>& lines() const { return m_lines; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    std::vector<QLineF> m_lines;
};

} // namespace tiers::studio
