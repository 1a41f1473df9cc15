#pragma once

#include "app/studio/charts/chart_topics.h"
#include "app/studio/charts/run_history.h"
#include "app/studio/run/run_frame.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QAction;
class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace tiers::studio {

class MetricChart;
class RunController;
class ScenarioSource;
struct AxisScale;

/// Charts of the run over one time axis. The axis follows the run until the person looks at a part of it; the run goes
/// on meanwhile.
class ChartsPanel : public QWidget {
    Q_OBJECT

  public:
    ChartsPanel(RunController& run, ScenarioSource& source, QWidget* parent = nullptr);
    ~ChartsPanel() override;

    [[nodiscard]] MetricChart& chart(ChartTopic topic) const { return *m_charts[static_cast<std::size_t>(topic)]; }
    /// Shows or hides a chart.
    [[nodiscard]] QAction* toggle(ChartTopic topic) const { return m_toggles[static_cast<std::size_t>(topic)]; }
    /// Whose response times, traffic and errors are shown: an index of the history's parts.
    void showPart(std::size_t part);
    [[nodiscard]] const RunHistory& history() const { return m_history; }
    /// The components and links that are shown, by id; nothing: those that come first.
    void showThings(std::optional<std::set<std::string>> ids);

    /// The times that are shown, in seconds.
    [[nodiscard]] std::pair<double, double> view() const;
    /// Shows these times only, as far as the run has any.
    void setView(double from, double to);
    /// The time, in seconds, that the person points at elsewhere; nothing: none.
    void setCursor(std::optional<double> time);
    /// Shows the whole run and follows it.
    void followRun();
    /// Shows the values of a time, in seconds, in all charts, as if the person pointed at it.
    void pointAt(std::optional<double> time);
    /// Marks the time, in seconds, that the canvas shows; nothing: it shows the present.
    void setMoment(std::optional<double> time);
    /// Larger letters and nothing but the charts, for a room that looks on.
    void setPresenting(bool presenting);
    /// Puts a part below the charts.
    void addFooter(QWidget* footer);
    /// High enough for one row of charts and what stands around it.
    [[nodiscard]] QSize sizeHint() const override;
    /// The same in a low room: charts are compact, and what stands below them in one row, where that is so high.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool followsRun() const { return !m_held; }

    /// Draws another run beside this one, dashed; `name` and `otherName` tell which is which.
    void setOther(std::shared_ptr<const RunHistory> other, const QString& name, const QString& otherName);

  signals:
    /// The times that are shown are others, in seconds.
    void viewChanged(double from, double to);
    /// The person points at a time of the run, in seconds, or no longer at any.
    void cursorMoved(std::optional<double> time);
    void noticed(const QString& text);
    /// The room is low, or no longer: what stands below the charts should be brief.
    void compactChanged(bool compact);

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildCharts();
    QWidget* buildHeader();
    void beginRun();
    void clear();
    void take(const RunFrame& frame);
    void takeTracks(const Recording& tracks);
    void appendRows(std::size_t from);
    void fill();
    void fill(ChartTopic topic);
    void fillPickers();
    void chooseSeries();
    void showScale(const AxisScale& scale);
    void shade();
    void mark();
    void arrange();
    void placeFooters();
    void fitCharts();
    [[nodiscard]] int footersHeight() const;
    [[nodiscard]] int leastFootersHeight() const;
    [[nodiscard]] bool isLow() const;
    [[nodiscard]] QSize hintWith(int chartHeight) const;
    void alignLegends();
    [[nodiscard]] const HistoryLevel& level() const { return m_history.level(m_level); }
    [[nodiscard]] ChartSubject subject() const;
    [[nodiscard]] bool isShown(ChartTopic topic) const;

    RunController& m_run;
    ScenarioSource& m_source;
    bool m_hasRun{};
    bool m_held{};        ///< the person looks at a part of the run
    bool m_lookingBack{}; ///< at a moment of the past
    RunHistory m_history;
    std::shared_ptr<const RunHistory> m_other;
    std::size_t m_level{};
    std::size_t m_part{};
    double m_now{}; ///< of the run, in seconds
    std::vector<Fault> m_injected;
    std::optional<std::set<std::string>> m_shownThings; ///< nothing: those that come first
    std::array<MetricChart*, chart_topic_count> m_charts{};
    std::array<QAction*, chart_topic_count> m_toggles{};
    std::array<std::vector<std::size_t>, chart_topic_count> m_series; ///< indices of the tracks' components or links
    QComboBox* m_partPicker{};
    QToolButton* m_thingButton{};
    QMenu* m_thingPicker{};
    QToolButton* m_follow{};
    QLabel* m_stretchLabel{};
    QLabel* m_otherLabel{};
    QBoxLayout* m_footers{};
    bool m_compact{};
    bool m_presenting{};
    QGridLayout* m_grid{};
    QWidget* m_header{};
    int m_leastChartWidth{};
};

} // namespace tiers::studio
