#pragma once

#include "core/model/units.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;

namespace tiers::studio {

class CanvasView;
class ComparePanel;
class LiveFeed;
class MomentBar;
class ScenarioSource;
class ChartsPanel;
class ExplainPanel;
class RunController;

/// What explains a run, beside its charts: puts the parts together and lets each show what another points at.
class InsightParts : public QObject {
    Q_OBJECT

  public:
    InsightParts(RunController& run, ScenarioSource& source, CanvasView& canvas, ChartsPanel& charts, LiveFeed& feed,
                 QObject* parent);

    [[nodiscard]] ExplainPanel& explain() const { return *m_explain; }
    [[nodiscard]] ComparePanel& compare() const { return *m_compare; }
    [[nodiscard]] MomentBar& momentBar() const { return *m_moments; }
    /// What belongs in the menu of the run.
    [[nodiscard]] QList<QAction*> runActions() const;

  signals:
    /// Something worth a line in the status bar.
    void noticed(const QString& text);
    /// A moment of the past is shown, or the run as it is now.
    void lookedBack(bool past);

  private:
    void showMoment(std::optional<Duration> moment);
    void branch(Duration moment);

    RunController& m_run;
    ScenarioSource& m_source;
    ChartsPanel& m_charts;
    LiveFeed& m_feed;
    ExplainPanel* m_explain;
    ComparePanel* m_compare;
    MomentBar* m_moments;
};

} // namespace tiers::studio
