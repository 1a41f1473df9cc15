#pragma once

#include "core/simulation/way_back.h"

// What a job does between its events: it calls others, and when it is done who asked goes on. See way_there.h.

namespace tiers {

[[gnu::always_inline]] inline bool Engine::State::is_usable(const CompiledVisit& visit, Index target,
                                                            bool any_will_do) const {
    const auto& branch = model->branches[visit.first_branch + target];
    if (!branch.may_be_chosen) return false;
    return any_will_do ||
           (targets[visit.first_target + target].believed_healthy && instances[branch.run_instance].in_service);
}

/// Round-robin where all weigh the same.
[[gnu::always_inline]] inline Index Engine::State::target_in_turn(const CompiledVisit& visit, bool any_will_do) {
    auto& turn = component_meters[visit.component].round_robin;
    const auto count = visit.target_count;
    for (Index tried = 0; tried < count; ++tried) {
        const auto t = turn < count ? turn : 0;
        turn = t + 1;
        if (is_usable(visit, t, any_will_do)) return t;
    }
    return none;
}

/// A balancer chooses one of its targets and calls it.
[[gnu::always_inline]] inline Index Engine::State::balance(Index index, Job& job, const CompiledVisit& visit) {
    const auto chosen = visit.takes_turns && !job.errs ? target_in_turn(visit, false) : choose_otherwise(visit, job);
    if (chosen == none) [[unlikely]]
        return give_up(index);
    job.target = chosen;
    ++targets[visit.first_target + chosen].under_way;
    const auto& branch = model->branches[visit.first_branch + chosen];
    return call(index, job, branch.visit, branch.instance);
}

/// All went well at the job's component.
[[gnu::always_inline]] inline Index Engine::State::end_well(Index index, Job& job, const CompiledVisit& visit) {
    job.failed = false;
    job.cause = ErrorCause::Failed;
    return end_job(index, job, visit);
}

/// The job is done with its core. Says who goes on now, the job or none.
[[gnu::always_inline]] inline Index Engine::State::computed(Index index, Job& job) {
    const auto& visit = visits[job.visit];
    release_core(instances[visit.first_instance + job.instance]);
    return visit.is_done_computing ? index : finish_work(index);
}

/// The job goes on, and then who goes on by that, until all wait for something.
[[gnu::always_inline]] inline void Engine::State::go_on(Index index) {
    while (index != none) {
        auto& job = jobs[index];
        const auto& visit = visits[job.visit];
        if (has_had_trouble && (hanging_instances > 0 || job.errs)) [[unlikely]]
            index = go_on_in_trouble(index);
        else if (job.step >= visit.step_count)
            index = end_well(index, job, visit);
        else if (visit.kind == StepKind::Balance)
            index = balance(index, job, visit);
        else if (visit.has_plain_steps)
            index = call(index, job, visit.first_child + job.step, 0);
        else
            index = take_step(index);
    }
}

} // namespace tiers
