#include "core/simulation/way_on.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tiers {

namespace {

/// A fixed scatter of two words.
std::uint64_t pair_scattered(std::uint64_t a, std::uint64_t b) {
    return scattered(a * 0x9e3779b97f4a7c15ULL + b);
}

} // namespace

/// Nobody is believed healthy. The refusal is an event, so that no chain of failures nests.
Index Engine::State::give_up(Index index) {
    auto& job = jobs[index];
    job.doing = Doing::GivingUp;
    job.cause = job.errs ? ErrorCause::Failed : ErrorCause::Refused;
    schedule(index, now);
    return none;
}

/// The choice of who does not simply take turns.
Index Engine::State::choose_otherwise(const CompiledVisit& visit, const Job& job) {
    const auto& chooser = model->components[visit.component];
    if (job.errs) return none;
    if (chooser.role == Role::NameService) return answer_of(visit, job);
    return chooser.sticky ? bound_target(visit, job) : choose_target(visit, job);
}

/// A client's target, while it is well; a new one after that.
Index Engine::State::bound_target(const CompiledVisit& visit, const Job& job) {
    auto& bound = bindings[visit.component][job.client];
    if (bound == none || !is_usable(visit, bound, false)) bound = choose_target(visit, job);
    return bound;
}

/// The address that a client goes to: what it was told last, until its time is over, well or not.
Index Engine::State::answer_of(const CompiledVisit& visit, const Job& job) {
    const auto& service = model->components[visit.component];
    auto& answer = name_answers[visit.component][job.client];
    if (answer.target != none && now < answer.until &&
        model->branches[visit.first_branch + answer.target].visit != none)
        return answer.target;
    const bool first = answer.target == none;
    answer.target = choose_target(visit, job);
    // Others asked the resolvers of an open demand before: their answers are of any age.
    const double left = first && !model->populations[job.population].closed
                            ? static_cast<double>(pair_scattered(job.client, visit.component) >> 11) * 0x1p-53
                            : 1;
    answer.until = now + static_cast<std::int64_t>(static_cast<double>(service.answer_ttl) * left);
    return answer.target;
}

Index Engine::State::choose_target(const CompiledVisit& visit, const Job& job) {
    const auto component = visit.component;
    const auto& balancer = model->components[component];
    const auto count = visit.target_count;
    const auto states = std::span{targets}.subspan(visit.first_target, count);
    // A DNS that believes nobody well gives any answer rather than none.
    bool any_will_do = false;
    const auto usable = [&](Index t) { return is_usable(visit, t, any_will_do); };
    if (balancer.role == Role::NameService) {
        any_will_do = true;
        for (Index t = 0; t < count && any_will_do; ++t) any_will_do = !is_usable(visit, t, false);
    }
    auto& stream = routing_streams[component];
    auto& turn = component_meters[component].round_robin;

    const auto draw_among = [&](auto&& candidate) -> Index {
        double total = 0;
        for (Index t = 0; t < count; ++t)
            if (usable(t) && candidate(t)) total += balancer.targets[t].weight;
        if (total <= 0) return none;
        double left = stream.uniform() * total;
        Index last = none;
        for (Index t = 0; t < count; ++t) {
            if (!usable(t) || !candidate(t)) continue;
            last = t;
            left -= balancer.targets[t].weight;
            if (left < 0) break;
        }
        return last;
    };
    const auto draw = [&]() -> Index { return draw_among([](Index) { return true; }); };

    switch (balancer.policy) {
    case BalancingPolicy::RoundRobin: {
        if (balancer.equal_weights) return target_in_turn(visit, any_will_do);
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
    case BalancingPolicy::Hash: {
        // Rendezvous hashing: each target scores the key, the highest score wins. A target that goes takes only its own
        // keys with it.
        const auto key = (static_cast<std::uint64_t>(job.request_class) << 32) | job.key;
        Index best = none;
        double highest = 0;
        for (Index t = 0; t < count; ++t) {
            if (!usable(t)) continue;
            const double u = (static_cast<double>(pair_scattered(key, t) >> 11) + 0.5) * 0x1p-53;
            const double score = balancer.targets[t].weight / -std::log(u);
            if (best == none || score > highest) {
                best = t;
                highest = score;
            }
        }
        return best;
    }
    case BalancingPolicy::Nearest: {
        const auto distance = [&](Index t) {
            return model->visits[model->branches[visit.first_branch + t].visit].request_ns;
        };
        std::int64_t least = -1;
        for (Index t = 0; t < count; ++t)
            if (usable(t) && (least < 0 || distance(t) < least)) least = distance(t);
        return draw_among([&](Index t) { return distance(t) == least; });
    }
    case BalancingPolicy::Failover: {
        // The first link in order that leads to anybody usable; its instances alike.
        for (Index t = 0; t < count; ++t) {
            if (!usable(t)) continue;
            const auto link = balancer.targets[t].link;
            return draw_among([&](Index other) { return balancer.targets[other].link == link; });
        }
        return none;
    }
    }
    return none;
}

std::span<TargetState> Engine::State::targets_of(const CompiledComponent& balancer) {
    return std::span{targets}.subspan(balancer.first_target, balancer.targets.size());
}

/// Whether a health check over the balancer's link to a target succeeds.
bool Engine::State::passes_check(const BalancerTarget& target, Index checker) {
    const auto& component = model->components[target.component];
    const auto& instance = instances[target.run_instance];
    if (instance.down.value() > 0 || instance.hangs || (path_faults && links_cut[target.link])) return false;
    if (instance.error_rate > 0 && routing_streams[checker].uniform() < instance.error_rate) return false;
    if (component.role != Role::Balancer) return true;
    // A balancer without anybody behind it answers with an error.
    return std::ranges::any_of(targets_of(component), [](const TargetState& s) { return s.believed_healthy; });
}

void Engine::State::check_health(Index component) {
    const auto& balancer = model->components[component];
    bool watched = !active_faults.empty();
    for (Index t = 0; t < balancer.targets.size(); ++t) {
        const auto& target = balancer.targets[t];
        auto& state = targets_of(balancer)[t];
        if (!passes_check(target, component)) {
            state.successes = 0;
            if (++state.failures >= balancer.unhealthy_after) state.believed_healthy = false;
        } else {
            state.failures = 0;
            if (++state.successes >= balancer.healthy_after) state.believed_healthy = true;
        }
        const bool expected = instances[target.run_instance].in_service;
        watched = watched || (!state.believed_healthy && expected) || state.failures > 0;
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

/// A new instance gets requests once the balancers' checks have found it well.
void Engine::State::await_checks(Index component, Index instance) {
    for (const auto& balancer : model->components) {
        if (balancer.check_interval <= 0) continue;
        for (Index t = 0; t < balancer.targets.size(); ++t) {
            if (balancer.targets[t].component != component || balancer.targets[t].instance != instance) continue;
            auto& state = targets_of(balancer)[t];
            state.believed_healthy = false;
            state.failures = state.successes = 0;
        }
    }
    watch_health();
}

} // namespace tiers
