#pragma once

#include <QPixmap>
#include <QWidget>

namespace tiers::studio {

class CanvasView;

/// The whole design, small, in a corner of the canvas, with a frame around what is shown. A click or a drag in it shows
/// that place.
class Minimap : public QWidget {
    Q_OBJECT

  public:
    explicit Minimap(CanvasView& view);

    /// Draws the design anew when it is shown next.
    void refresh();
    /// Takes its corner of the canvas.
    void place();

    /// The place of the canvas that a point of the map stands for, and back.
    [[nodiscard]] QPointF toScene(QPointF point) const;
    [[nodiscard]] QPointF fromScene(QPointF scene) const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void draw();

    CanvasView& m_view;
    QPixmap m_picture;
    QRectF m_content; ///< of the canvas, what the map shows
    double m_scale{1};
    bool m_stale{true};
};

} // namespace tiers::studio
