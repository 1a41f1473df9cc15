#pragma once

#include "app/studio/charts/chart_export.h"
#include "app/studio/charts/chart_overlay.h"
#include "app/studio/charts/decimation.h"
#include "app/studio/charts/series_table.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <span>
#include <vector>

class QBoxLayout;
class QLabel;
class QToolButton;

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
    double least{1};     ///< what the value axis holds from the start
    bool growing{true};  ///< the value axis grows beyond that
    QString zeroText{};  ///< shown while every series is zero
    QString tableUnit{}; ///< what the columns of a table end with, where the unit has no usual ending: "_usd_per_month"
    bool hideZeros{};    ///< a series that was never above zero has no entry in the legend
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
    /// Another run of the same series, drawn dashed beside this one, which is drawn in full lines then; nothing: none.
    /// In a stack only its top is drawn.
    void setOther(std::optional<SeriesTable> other);
    /// The time, in seconds, whose values the legend tells; nothing: the newest.
    void setCursor(std::optional<double> time);
    /// The time, in seconds, that the canvas shows, where that is not the present.
    void setMoment(std::optional<double> time);

    /// How much larger than usual letters are: for who looks from afar.
    void setTypeScale(double scale);
    /// In a low room the legend stands beside the title, names alone.
    void setCompact(bool compact);
    /// How high the legend is at the present width; charts side by side share the height of the tallest.
    [[nodiscard]] int legendHeight() const;
    void setLegendHeight(int height);

    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }
    [[nodiscard]] const SeriesTable& table() const { return m_table; }
    [[nodiscard]] const std::optional<SeriesTable>& other() const { return m_other; }
    [[nodiscard]] AxisScale timeScale() const { return m_timeScale; }
    [[nodiscard]] AxisScale valueScale() const { return m_valueScale.scale(); }
    [[nodiscard]] ChartLegend& legend() { return *m_legend; }
    [[nodiscard]] const ChartOverlay& overlay() const { return *m_overlay; }
    /// The points that are drawn of a series, its pieces one after the other.
    [[nodiscard]] QList<QPointF> drawnPoints(std::size_t series) const;
    /// The same of the other run.
    [[nodiscard]] QList<QPointF> drawnOther(std::size_t series) const;
    /// Opens the menu of what can be done with the chart.
    [[nodiscard]] QToolButton& menuButton() { return *m_menuButton; }

  signals:
    /// The person points at a time in this chart, or no longer at any.
    void cursorMoved(std::optional<double> time);
    /// The person wants to see these times only, in seconds.
    void viewWanted(double from, double to);
    /// The person wants to see the whole run.
    void wholeWanted();
    /// Something was saved, or could not be: a line for the status bar.
    void noticed(const QString& text);

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
    [[nodiscard]] int pictureColumns() const;
    [[nodiscard]] QList<Polyline> pieces(const SeriesTable& table, std::span<const double> column) const;
    void drawOther();
    void showMenu(QPoint place);
    void saveAs(ChartFormat format);
    void paintOverlay(const std::vector<std::vector<double>>& columns);

    ChartSpec m_spec;
    SeriesTable m_table;
    GrowingScale m_valueScale;
    AxisScale m_timeScale{60, 10};
    std::vector<ChartMark> m_marks;
    std::vector<ChartSpan> m_spans;
    std::optional<double> m_cursor;
    std::optional<double> m_moment;
    double m_typeScale{1};
    bool m_compact{};
    std::optional<SeriesTable> m_other;
    QBoxLayout* m_head; ///< title and what stands beside it
    QLabel* m_title;
    QToolButton* m_menuButton;
    ChartLegend* m_legend;
    std::unique_ptr<Plot> m_plot;
    ChartOverlay* m_overlay;
};

} // namespace tiers::studio
