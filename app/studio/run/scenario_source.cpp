#include "app/studio/run/scenario_source.h"

#include "app/studio/model/design_model.h"

#include <algorithm>
#include <utility>

namespace tiers::studio {

ScenarioSource::ScenarioSource(DesignModel& design, QObject* parent) : QObject(parent), m_design(&design) {
    rebuildWorkload();
    connect(m_design, &DesignModel::changed, this, [this](const DesignChange& change) {
        if (change.touches(DesignChange::Workload)) rebuildWorkload();
        // Where things stand on the canvas changes nothing in a run.
        if (change.touches(DesignChange::Parts(DesignChange::All) & ~DesignChange::Parts(DesignChange::Geometry)))
            emit changed();
    });
}

void ScenarioSource::setChallenge(std::optional<Challenge> challenge) {
    m_challenge = std::move(challenge);
    m_assumptions = m_challenge ? m_challenge->assumptions : std::vector<Assumption>{};
    rebuildWorkload();
    emit challengeChanged();
    emit changed();
}

Challenge ScenarioSource::assumedChallenge() const {
    Challenge assumed = *m_challenge;
    assumed.workload = m_workload;
    assumed.assumptions = m_assumptions;
    return assumed;
}

std::optional<Problem> ScenarioSource::setAssumption(const std::string& id, double value) {
    auto assumptions = m_assumptions;
    const auto found = std::ranges::find(assumptions, id, &Assumption::id);
    if (found == assumptions.end() || found->value == value) return std::nullopt;
    found->value = value;
    auto applied = apply_assumptions(m_challenge->workload, assumptions);
    if (!applied) return applied.problems.empty() ? Problem{} : applied.problems.front();
    m_assumptions = std::move(assumptions);
    m_workload = std::move(*applied.value);
    emit assumptionsEdited();
    emit changed();
    return std::nullopt;
}

void ScenarioSource::resetAssumptions() {
    if (!assumptionsChanged()) return;
    m_assumptions = m_challenge->assumptions;
    rebuildWorkload();
    emit assumptionsEdited();
    emit changed();
}

bool ScenarioSource::assumptionsChanged() const {
    return m_challenge && m_assumptions != m_challenge->assumptions;
}

Scenario ScenarioSource::scenario() const {
    const Design& design = m_design->design();
    if (!m_challenge) return {design, m_workload, design.faults};
    Scenario scenario = scenario_of(*m_challenge, design);
    scenario.workload = m_workload;
    scenario.faults.insert(scenario.faults.end(), design.faults.begin(), design.faults.end());
    return scenario;
}

RunOptions ScenarioSource::options() const {
    RunOptions options;
    if (m_challenge) {
        options.duration = m_challenge->duration;
        options.warmup = m_challenge->warmup;
    }
    return options;
}

void ScenarioSource::rebuildWorkload() {
    if (m_challenge) {
        auto applied = apply_assumptions(m_challenge->workload, m_assumptions);
        m_workload = applied ? std::move(*applied.value) : m_challenge->workload;
        m_hasWorkload = true;
        return;
    }
    const auto& own = m_design->design().workload;
    m_hasWorkload = own.has_value();
    m_workload = own.value_or(Workload{});
}

} // namespace tiers::studio
