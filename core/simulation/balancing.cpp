#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

void Engine::State::balance(Index index) {
    auto& job = jobs[index];
    const auto& visit = model->visits[job.visit];
    const auto chosen = choose_target(visit.component, visit);
    if (chosen == none) {
        // Nobody is believed healthy. The refusal is an event, so that no chain of failures nests.
        job.doing = Doing::GivingUp;
        job.cause = ErrorCause::Refused;
        schedule(index, now);
        return;
    }
    job.target = chosen;
    ++targets[visit.component][chosen].under_way;
    call(index);
}

Index Engine::State::choose_target(Index component, const CompiledVisit& visit) {
    const auto& balancer = model->components[component];
    auto& states = targets[component];
    const auto count = static_cast<Index>(states.size());
    const auto usable = [&](Index t) {
        return states[t].believed_healthy && balancer.targets[t].weight > 0 &&
               model->target_children[visit.target_children + t] != none;
    };
    auto& stream = routing_streams[component];
    auto& turn = component_meters[component].round_robin;

    const auto draw = [&]() -> Index {
        double total = 0;
        for (Index t = 0; t < count; ++t)
            if (usable(t)) total += balancer.targets[t].weight;
        if (total <= 0) return none;
        double left = stream.uniform() * total;
        Index last = none;
        for (Index t = 0; t < count; ++t) {
            if (!usable(t)) continue;
            last = t;
            left -= balancer.targets[t].weight;
            if (left < 0) break;
        }
        return last;
    };

    switch (balancer.policy) {
    case BalancingPolicy::RoundRobin: {
        if (balancer.equal_weights) {
            for (Index tried = 0; tried < count; ++tried) {
                if (turn >= count) turn = 0;
                const auto t = turn++;
                if (usable(t)) return t;
            }
            return none;
        }
        // Smooth weighted round-robin: each gains its weight, the richest is taken and pays the sum.
        double total = 0;
        Index best = none;
        for (Index t = 0; t < count; ++t) {
            if (!usable(t)) continue;
            total += balancer.targets[t].weight;
            states[t].credit += balancer.targets[t].weight;
            if (best == none || states[t].credit > states[best].credit) best = t;
        }
        if (best != none) states[best].credit -= total;
        return best;
    }
    case BalancingPolicy::LeastConnections: {
        // Ties go round, so that an idle group is used evenly.
        Index best = none;
        double least = 0;
        for (Index i = 0; i < count; ++i) {
            const auto t = (turn + i) % count;
            if (!usable(t)) continue;
            const double load = states[t].under_way / balancer.targets[t].weight;
            if (best == none || load < least) {
                best = t;
                least = load;
            }
        }
        if (best != none) turn = (best + 1) % count;
        return best;
    }
    case BalancingPolicy::Random: return draw();
    case BalancingPolicy::PowerOfTwo: {
        const auto first = draw();
        if (first == none) return none;
        const auto second = draw();
        const auto load = [&](Index t) { return states[t].under_way / balancer.targets[t].weight; };
        return load(second) < load(first) ? second : first;
    }
    }
    return none;
}

void Engine::State::check_health(Index component) {
    const auto& balancer = model->components[component];
    bool watched = !active_faults.empty();
    for (Index t = 0; t < balancer.targets.size(); ++t) {
        const auto& target = balancer.targets[t];
        auto& state = targets[component][t];
        if (instances[model->components[target.component].first_instance + target.instance].down.value() > 0) {
            state.successes = 0;
            if (++state.failures >= balancer.unhealthy_after) state.believed_healthy = false;
        } else {
            state.failures = 0;
            if (++state.successes >= balancer.healthy_after) state.believed_healthy = true;
        }
        watched = watched || !state.believed_healthy;
    }
    if (watched) schedule_actor(first_check + component, now + balancer.check_interval);
}

/// Checks happen at every multiple of the interval; while nothing is wrong they change nothing and cost no event.
void Engine::State::watch_health() {
    for (Index c = 0; c < model->components.size(); ++c) {
        const auto interval = model->components[c].check_interval;
        if (interval > 0 && actor_time[first_check + c] < 0)
            schedule_actor(first_check + c, (now / interval + 1) * interval);
    }
}

} // namespace tiers
