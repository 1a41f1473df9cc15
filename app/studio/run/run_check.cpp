#include "app/studio/run/run_check.h"

#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/words/said.h"
#include "core/graph/lint.h"
#include "core/simulation/scenario.h"

#include <QtConcurrentRun>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds pause_after_edit{150};

std::vector<RunObstacle> obstaclesOf(const Scenario& scenario) {
    std::vector<RunObstacle> obstacles;
    for (const Problem& problem : compile(scenario).problems) obstacles.push_back(obstacleOf(problem));
    for (const LintFinding& finding : lint(scenario.design, scenario.workload))
        if (finding.severity == Severity::Error)
            obstacles.push_back({said(finding.message), said(finding.remedy), finding.subject, false, true, {}});
    return obstacles;
}

} // namespace

RunObstacle obstacleOf(const Problem& problem) {
    return {said(problem), {}, {}, true, true, {}};
}

RunCheck::RunCheck(ScenarioSource& source, QObject* parent) : QObject(parent), m_source(source) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause_after_edit);
    connect(&m_source, &ScenarioSource::changed, this, &RunCheck::schedule);
    connect(&m_delay, &QTimer::timeout, this, [this] { check(this, m_generation); });
    schedule();
}

bool RunCheck::canRun() const {
    return std::ranges::none_of(m_obstacles, &RunObstacle::blocks);
}

void RunCheck::schedule() {
    ++m_generation;
    m_delay.start();
}

QCoro::Task<> RunCheck::check(QPointer<RunCheck> self, std::uint64_t generation) {
    std::vector<RunObstacle> obstacles;
    if (self->m_source.designModel().design().components.empty()) {
        obstacles.push_back({tr("The canvas is empty."),
                             tr("Drag components from the palette, or place the starter."),
                             {},
                             true,
                             false,
                             {}});
    } else if (!self->m_source.hasWorkload()) {
        obstacles.push_back({tr("Nobody uses this design yet: it has no workload."),
                             tr("A challenge brings its own."),
                             {},
                             true,
                             false,
                             tr("Give it usual traffic")});
    } else {
        QFuture<std::vector<RunObstacle>> future = QtConcurrent::run(obstaclesOf, self->m_source.scenario());
        obstacles = co_await future;
    }
    if (!self || self->m_generation != generation) co_return; // edited again meanwhile
    self->m_obstacles = std::move(obstacles);
    emit self->checked();
}

} // namespace tiers::studio
