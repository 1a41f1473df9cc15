#include "app/studio/window/insight_parts.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/explain/compare_panel.h"
#include "app/studio/explain/explain_panel.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/run/moment_bar.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/window/live_feed.h"
#include "app/studio/words/said.h"

#include <memory>

namespace tiers::studio {

InsightParts::InsightParts(RunController& run, ScenarioSource& source, CanvasView& canvas, ChartsPanel& charts,
                           LiveFeed& feed, QObject* parent)
    : QObject(parent),
      m_run(run),
      m_source(source),
      m_charts(charts),
      m_feed(feed),
      m_explain(new ExplainPanel(run)),
      m_compare(new ComparePanel(source)),
      m_moments(new MomentBar(run)) {
    charts.addFooter(m_moments);
    connect(&charts, &ChartsPanel::compactChanged, m_moments, &MomentBar::setBrief);
    connect(m_explain, &ExplainPanel::revealed, &canvas, [&canvas](const Selection& things) { canvas.select(things); });
    connect(m_explain, &ExplainPanel::timePointed, &charts, &ChartsPanel::pointAt);
    connect(m_explain, &ExplainPanel::noticed, this, &InsightParts::noticed);
    connect(m_compare, &ComparePanel::noticed, this, &InsightParts::noticed);
    connect(&charts, &ChartsPanel::noticed, this, &InsightParts::noticed);
    connect(m_moments, &MomentBar::momentChosen, this, &InsightParts::showMoment);
    connect(m_moments, &MomentBar::branchWanted, this, &InsightParts::branch);
}

QList<QAction*> InsightParts::runActions() const {
    return {m_moments->presentAction(), m_moments->branchAction()};
}

void InsightParts::showMoment(std::optional<Duration> moment) {
    m_feed.showMoment(moment);
    m_charts.setMoment(moment ? std::optional(seconds(*moment)) : std::nullopt);
    emit lookedBack(moment.has_value());
}

/// Another future: the parameters as they stand on the canvas hold from the moment on.
void InsightParts::branch(Duration moment) {
    const auto before = std::make_shared<RunHistory>(m_charts.history());
    const Design& design = m_source.scenario().design;
    const auto& changes = m_run.scenario().changes;
    const Design& running = changes.empty() ? m_run.scenario().design : changes.back().design;
    const bool changed = design.components != running.components || design.links != running.links;
    if (const auto problem = m_run.branch(moment, changed ? std::optional(design) : std::nullopt)) {
        emit noticed(tr("There is no way on from there: %1").arg(said(problem->message)));
        return;
    }
    const QString time = minutesText(seconds(moment));
    m_charts.setOther(before, changed ? tr("changed at %1").arg(time) : tr("branched at %1").arg(time),
                      tr("as it was before"));
    emit noticed(changed
                     ? tr("At %1 the parameters are those on the canvas. Run on to see what becomes of it.").arg(time)
                     : tr("At %1 again. Fire a fault or change the traffic, then run on.").arg(time));
}

} // namespace tiers::studio
