#pragma once

#include "app/studio/charts/chart_overlay.h"
#include "app/studio/charts/series_table.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <span>
#include <vector>

class QLabel;

namespace tiers::studio {

class ChartLegend;

/// How a chart shows its series: one line each, or areas one upon the other.
enum class ChartShape { Lines, Stack };

/// What a chart is about.
struct ChartSpec {
    QString title{};
    QString help{}; ///< a sentence: what the figures mean
    QString emptyText{};
    Unit unit{Unit::Count};
    ChartShape shape{ChartShape::Lines};
    double least{1};    ///< what the value axis holds from the start
    bool growing{true}; ///< the value axis grows beyond that
    QString zeroText{}; ///< shown while every series is zero
    bool hideZeros{};   ///< a series that was never above zero has no entry in the legend
};

/// Figures over simulated time. Its axes grow in steps, its legend tells the values at the cursor, or the newest, and
/// hides a series by a click. However long the run, a picture draws about two points to the pixel.
class MetricChart : public QWidget {
    Q_OBJECT

  public:
    explicit MetricChart(const ChartSpec& spec, QWidget* parent = nullptr);
    ~MetricChart() override;

    /// Other series from here on; the values are forgotten.
    void setSeries(const std::vector<QString>& names);
    /// Other values for the same series.
    void setTable(SeriesTable table);
    void append(double time, std::span<const double> values);
    /// Draws what was appended: once a frame.
    void refresh();

    void setTimeScale(const AxisScale& scale);
    void setMarks(std::vector<ChartMark> marks);
    void setSpans(std::vector<ChartSpan> spans);
    /// The time, in seconds, whose values the legend tells; nothing: the newest.
    void setCursor(std::optional<double> time);

    /// How high the legend is at the present width; charts side by side share the height of the tallest.
    [[nodiscard]] int legendHeight() const;
    void setLegendHeight(int height);

    [[nodiscard]] const SeriesTable& table() const { return m_table; }
    [[nodiscard]] AxisScale valueScale() const { return m_valueScale.scale(); }
    [[nodiscard]] ChartLegend& legend() { return *m_legend; }
    [[nodiscard]] const ChartOverlay& overlay() const { return *m_overlay; }
    /// The points that are drawn of a series, its pieces one after the other.
    [[nodiscard]] QList<QPointF> drawnPoints(std::size_t series) const;

  signals:
    /// The person points at a time in this chart, or no longer at any.
    void cursorMoved(std::optional<double> time);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    class Plot;

    [[nodiscard]] bool isShown(std::size_t series) const;
    [[nodiscard]] std::vector<std::vector<double>> shownColumns() const;
    [[nodiscard]] std::optional<std::size_t> cursorRow() const;
    void moveCursor(int rows);
    void refit();
    void fitValues(const std::vector<std::vector<double>>& columns);
    void restyle();
    void tellValues();
    void paintOverlay(const std::vector<std::vector<double>>& columns);

    ChartSpec m_spec;
    SeriesTable m_table;
    GrowingScale m_valueScale;
    AxisScale m_timeScale{60, 10};
    std::vector<ChartMark> m_marks;
    std::vector<ChartSpan> m_spans;
    std::optional<double> m_cursor;
    QLabel* m_title;
    ChartLegend* m_legend;
    std::unique_ptr<Plot> m_plot;
    ChartOverlay* m_overlay;
};

} // namespace tiers::studio
