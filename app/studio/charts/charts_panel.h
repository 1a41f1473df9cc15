#pragma once

#include "app/studio/charts/run_history.h"
#include "app/studio/run/run_frame.h"

#include <QWidget>

#include <array>
#include <optional>
#include <set>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace tiers::studio {

class MetricChart;
class RunController;
class ScenarioSource;

/// Charts of the run over one time axis: response times, traffic, errors by cause, utilization.
class ChartsPanel : public QWidget {
    Q_OBJECT

  public:
    /// The charts, from left to right.
    enum class Topic { ResponseTime, Traffic, Errors, Utilization };
    static constexpr std::size_t topicCount = 4;

    ChartsPanel(RunController& run, ScenarioSource& source, QWidget* parent = nullptr);
    ~ChartsPanel() override;

    [[nodiscard]] MetricChart& chart(Topic topic) const { return *m_charts[static_cast<std::size_t>(topic)]; }
    /// The class whose response times, traffic and errors are shown; nothing: all requests.
    void showClass(const std::optional<ClassId>& cls);
    /// The components whose utilization is shown.
    void showComponents(std::set<ComponentId> components);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildCharts();
    QWidget* buildHeader();
    void beginRun();
    void clear();
    void take(const RunFrame& frame);
    void takeTracks(const Recording& tracks);
    void appendRows(std::size_t from);
    void fillTraffic();
    void fillUtilization();
    void fillPickers();
    void shade();
    void mark();
    void arrange();
    void alignLegends();
    [[nodiscard]] std::size_t trafficIndex() const;
    [[nodiscard]] QString componentTitle(std::size_t index) const;

    RunController& m_run;
    ScenarioSource& m_source;
    bool m_hasRun{};
    RunHistory m_history;
    std::vector<Fault> m_injected;
    std::optional<ClassId> m_shownClass;
    std::optional<std::set<ComponentId>> m_shownComponents; ///< nothing: those that come first
    std::vector<std::size_t> m_utilizationSeries;           ///< indices of the tracks' components
    std::array<MetricChart*, topicCount> m_charts{};
    std::array<QToolButton*, topicCount> m_toggles{};
    QLabel* m_stretchLabel{};
    QComboBox* m_classPicker{};
    QToolButton* m_componentButton{};
    QMenu* m_componentPicker{};
    QGridLayout* m_grid{};
};

} // namespace tiers::studio
