#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

/// The caller's choice among several that can answer: each in its turn, by weight (smooth weighted round-robin). One
/// that is down as a whole refuses the connection at once, so the caller goes to the next.
Index Engine::State::choose(const CompiledVisit& choice) {
    const auto alternative = [&](Index i) -> const CompiledVisit& { return model->visits[choice.first_child + i]; };
    const auto answers = [&](Index i) {
        const auto& component = model->components[alternative(i).component];
        const auto first = instances.begin() + component.first_instance;
        return std::any_of(first, first + component.instances, [](const Instance& x) { return x.down.value() == 0; });
    };
    Index best = none;
    double total = 0;
    for (Index i = 0; i < choice.child_count; ++i) {
        if (alternative(i).weight <= 0 || !answers(i)) continue;
        auto& owed = turns[choice.first_turn + i];
        owed += alternative(i).weight;
        total += alternative(i).weight;
        if (best == none || owed > turns[choice.first_turn + best]) best = i;
    }
    if (best == none) return 0;
    turns[choice.first_turn + best] -= total;
    return best;
}

/// What a component does with a job when its own time is over. Says why it goes no further, where it does not.
std::optional<ErrorCause> Engine::State::after_work(Job& job, const CompiledVisit& visit) {
    const auto& component = model->components[visit.component];
    switch (visit.after_work) {
    case AfterWork::Nothing: break;
    case AfterWork::Limit:
        if (component.client_limit && !client_limits[visit.component].take(job.client, now))
            return ErrorCause::RateLimited;
        if (component.limit && !limits[visit.component].take(0, now)) return ErrorCause::RateLimited;
        break;
    case AfterWork::Err:
        if (error_streams[visit.component].uniform() < component.error_rate) return ErrorCause::Failed;
        break;
    case AfterWork::Store: return publish(job, visit);
    case AfterWork::ReadCopy: read_copy(job, visit); break;
    case AfterWork::Commit: commit(job, visit); break;
    }
    return std::nullopt;
}

} // namespace tiers
