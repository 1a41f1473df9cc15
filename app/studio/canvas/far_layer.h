#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QLine>
#include <QRect>
#include <QTransform>

#include <functional>
#include <map>
#include <vector>

namespace tiers::studio {

/// Plain shapes that are painted together, colour by colour, on whole device pixels.
class PlainShapes {
  public:
    /// `toView` leads from the canvas to the view, which has `ratio` device pixels to the pixel. What lies outside
    /// `exposed`, of the canvas, may be left out.
    PlainShapes(const QTransform& toView, double ratio, const QRectF& exposed);

    /// The scale of the view.
    [[nodiscard]] double detail() const { return m_detail; }
    [[nodiscard]] bool concerns(const QRectF& area) const { return m_exposed.intersects(area); }
    void addRect(const QRectF& rect, const QColor& color);
    /// The stretches between the corners, so wide, in pixels of the canvas, but not thinner than a pixel of the view.
    void addLine(const QPolygonF& corners, double width, const QColor& color);
    /// Paints all of them; the painter's transform is lost.
    void paint(QPainter& painter) const;

  private:
    struct Shapes {
        std::vector<QRect> rects;
        std::vector<QLine> slanted;
        int width{1}; ///< of the slanted lines
    };

    double m_detail;
    double m_ratio;
    QTransform m_toDevice;
    QRectF m_exposed;
    std::map<QRgb, Shapes> m_shapes;
};

/// Cards or links of a large design, painted all at once where they are too small to be painted one by one. It takes no
/// mouse.
class FarLayer : public QGraphicsItem {
  public:
    using Gather = std::function<void(PlainShapes&)>;

    /// `gather` tells what is to be painted at this height; it is asked in every frame.
    FarLayer(double height, Gather gather);

    /// Everything that is gathered lies within.
    void cover(const QRectF& area);

    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    Gather m_gather;
    QRectF m_area;
};

} // namespace tiers::studio
