#pragma once

#include "app/studio/charts/axis_scale.h"
#include "app/studio/run/figure_text.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace tiers::studio {

/// A level that is asked for: "page load below 500 ms".
struct ChartMark {
    double value{};
    QString text;
    bool operator==(const ChartMark&) const = default;
};

/// A time in which something held: the warm-up, a fault.
struct ChartSpan {
    enum class Kind { WarmUp, Fault };
    double from{}; ///< seconds
    double to{};
    QString text;
    Kind kind{Kind::Fault};
    bool operator==(const ChartSpan&) const = default;
};

/// What stands around and over the lines of a chart: tick labels, marks, spans, and the cursor. It also hears where
/// the person points.
class ChartOverlay : public QWidget {
    Q_OBJECT

  public:
    /// A series at the cursor.
    struct Dot {
        double value{};
        QColor color;
    };
    struct Scene {
        AxisScale time;
        AxisScale value;
        Unit unit{Unit::Count};
        std::vector<ChartMark> marks;
        std::vector<ChartSpan> spans;
        std::optional<double> cursor; ///< seconds
        std::optional<double> moment; ///< seconds: what the canvas shows, where that is not the present
        std::vector<Dot> dots;
        QString note;      ///< shown in the middle of the plot, where it is empty for a good reason
        QString emptyText; ///< shown instead of all else, unless empty
    };

    explicit ChartOverlay(QWidget* parent);

    /// Where the lines belong in a widget of this size.
    [[nodiscard]] QRectF plotArea() const;
    void setScene(Scene scene);
    /// How much larger than usual letters are.
    void setTypeScale(double scale);
    [[nodiscard]] const Scene& scene() const { return m_scene; }

  signals:
    /// The person points at a time, in seconds, or no longer at any.
    void pointed(std::optional<double> time);
    /// The person asks for the row before (−1) or after (1) the cursor's.
    void stepped(int rows);
    /// The person wants to see these times only, in seconds.
    void viewWanted(double from, double to);
    /// The person wants to see the whole run, and how it goes on.
    void wholeWanted();
    /// The person asks for what can be done with the chart, at a place of the screen.
    void menuWanted(QPoint place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] double x(double time) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QRectF areaOf(const ChartSpan& span) const;
    void paintSpans(QPainter& painter) const;
    void paintSpanWords(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintMoment(QPainter& painter) const;
    void paintBand(QPainter& painter) const;
    [[nodiscard]] double timeAt(double x) const;
    /// Shows `factor` times as much, `around` stays where it is.
    void zoom(double factor, double around);
    void pan(double share);

    Scene m_scene;
    double m_typeScale{1};
    std::optional<double> m_bandFrom; ///< where a drag began: a time
    double m_bandTo{};
};

} // namespace tiers::studio
