#pragma once

#include <QWidget>

namespace tiers::studio {

/// The middle of the window: the canvas with the run bar at its top centre and a legend at its foot, and rows over it
/// (tabs, notices).
class CanvasStage : public QWidget {
    Q_OBJECT

  public:
    /// Takes both as its children.
    CanvasStage(QWidget* canvas, QWidget* bar, QWidget* parent = nullptr);

    /// Puts a widget at the lower left of the canvas.
    void setFoot(QWidget* foot);
    /// Whether something else stands over the lower end, so that the foot goes beside the bar, if it has room
    /// there, and as large as fits.
    void setFootRaised(bool raised);
    /// Another row over the canvas, below those that are there.
    void addAbove(QWidget* row);

    /// How much of the canvas is under the bar.
    [[nodiscard]] int coveredTop() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void arrange();

    QWidget* m_above; ///< rows over the canvas
    QWidget* m_canvas;
    QWidget* m_bar;
    QWidget* m_foot{};
    bool m_footRaised{};
};

} // namespace tiers::studio
