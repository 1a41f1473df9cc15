#pragma once

#include "app/studio/charts/axis_scale.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/run/run_frame.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace tiers::studio {

class BarEditor;
class RunController;
class ScenarioSource;
class TimelineView;

/// Traffic and faults over time, below the charts and along the same axis: what the document says, the challenge's
/// drills, and what was done live, which can be kept as a script.
class TimelinePanel : public QWidget {
    Q_OBJECT

  public:
    TimelinePanel(RunController& run, ScenarioSource& source, QWidget* parent = nullptr);
    ~TimelinePanel() override;

    [[nodiscard]] TimelineView& view() const { return *m_view; }
    /// The times that the charts show, in seconds: the time line shows the same while there is a run.
    void setView(double from, double to);
    /// The time that the charts point at, in seconds, or nothing.
    void setCursor(std::optional<double> seconds);

    /// In a narrow room the less usual button is an icon alone.
    void setBrief(bool brief);

  signals:
    void pointed(std::optional<double> seconds);
    /// Where a fault that is placed without a time goes.
    void placeChanged(tiers::Duration at);
    void noticed(const QString& text);

  private:
    QWidget* buildHeader();
    void fill();
    void take(const RunFrame& frame);
    void beginRun();
    void forgetFired();
    void keep();
    void follow();
    [[nodiscard]] bool hasFired() const { return !m_fired.empty() || !m_steps.empty(); }

    RunController& m_run;
    ScenarioSource& m_source;
    TimelineView* m_view;
    BarEditor* m_editor;
    QLabel* m_note{};
    QToolButton* m_keep{};
    std::vector<Fault> m_fired;
    std::vector<TrafficStep> m_steps;
    double m_liveFactor{1};
    std::optional<AxisScale> m_chartScale;
};

} // namespace tiers::studio
