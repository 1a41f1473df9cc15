#include "core/simulation/compiler.h"
#include "core/simulation/engine_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

namespace {

/// What a fault may be aimed at.
enum class Aim : std::uint8_t { Nothing, Component, Cache, Region, Link, Service, Worker };

Aim aim_of(FaultKind kind) {
    switch (kind) {
    case FaultKind::Outage:
    case FaultKind::Hang:
    case FaultKind::Restart:
    case FaultKind::Slow:
    case FaultKind::Errors:
    case FaultKind::Capacity: return Aim::Component;
    case FaultKind::Flush:
    case FaultKind::HotKey:
    case FaultKind::ExpireHotKey: return Aim::Cache;
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Partition: return Aim::Link;
    case FaultKind::RegionOutage: return Aim::Region;
    case FaultKind::Deploy: return Aim::Service;
    case FaultKind::Pause: return Aim::Worker;
    case FaultKind::Surge: return Aim::Nothing;
    }
    return Aim::Nothing;
}

std::optional<Problem> check_figures(const Fault& fault) {
    const bool slows = fault.kind == FaultKind::Slow;
    if (slows && (!fault.factor || fault.factor->value <= 0))
        return Problem{"factor", phrase("expected a factor above 0, like 3")};
    if (fault.kind == FaultKind::Surge && (!fault.factor || fault.factor->value < 0))
        return Problem{"factor", phrase("expected a factor of 0 or more, like 5")};
    if (fault.kind == FaultKind::Capacity && (!fault.factor || fault.factor->value < 0))
        return Problem{"factor", phrase("expected the share of the servers that is left, like 0.5")};
    if ((fault.kind == FaultKind::Errors || fault.kind == FaultKind::Loss) && !fault.rate)
        return Problem{"rate", phrase("expected a share like 0.05 or \"5 %\"")};
    if (fault.kind == FaultKind::HotKey && !fault.share)
        return Problem{"share", phrase("expected the share of the requests that go to one key, like 0.2 or \"20 %\"")};
    if (fault.kind == FaultKind::Latency && !fault.add)
        return Problem{"add", phrase("expected a duration like \"100 ms\"")};
    return std::nullopt;
}

std::optional<Problem> check_instance(const CompiledComponent& component, const Fault& fault) {
    if (!fault.instance) return std::nullopt;
    if (*fault.instance >= 0 && static_cast<Index>(*fault.instance) < component.instances) return std::nullopt;
    return Problem{"instance", phrase("expected 0 to {}, got {}", component.instances - 1, *fault.instance)};
}

bool is_region(const CompiledModel& model, const std::string& id) {
    return std::ranges::find(model.regions, id) != model.regions.end();
}

} // namespace

std::optional<Problem> check_fault(const CompiledModel& model, const Fault& fault) {
    if (auto problem = check_figures(fault)) return problem;
    const auto aim = aim_of(fault.kind);
    if (aim == Aim::Nothing) return std::nullopt;
    const auto expected = [&](const Phrase& what) {
        return Problem{"target", phrase("expected the id of {}, got \"{}\"", what, fault.target)};
    };
    const auto component = component_index(model, ComponentId{fault.target});
    if (is_region(model, fault.target)) {
        const bool fits = aim == Aim::Region || aim == Aim::Component || aim == Aim::Link;
        return fits ? std::nullopt
                    : std::optional{expected(aim == Aim::Cache ? phrase("a cache or a CDN") : phrase("a component"))};
    }
    if (aim == Aim::Region) return expected(phrase("a region"));
    if (aim == Aim::Link) {
        if (component != none || link_index(model, LinkId{fault.target}) != none) return std::nullopt;
        return expected(phrase("a link, a component or a region"));
    }
    if (component == none) return expected(phrase("a component"));
    const auto& target = model.components[component];
    if (fault.kind == FaultKind::HotKey && target.role == Role::Users) return std::nullopt;
    if (target.role == Role::Users)
        return Problem{"target", phrase("users do not fail: use a surge to change how many come")};
    if (aim == Aim::Cache && target.first_cache == none)
        return Problem{"target", phrase("{} keeps no items: name a cache or a CDN", kept_name(target.name))};
    if (fault.kind == FaultKind::Slow && (target.role == Role::Balancer || target.role == Role::EdgeCache))
        return Problem{"target",
                       phrase("{} takes no time of its own: add latency to one of its links", kept_name(target.name))};
    if (fault.kind == FaultKind::Capacity && target.cores == none && target.slots == none)
        return Problem{
            "target", phrase("{} has no servers that could be lost: name a server or a store", kept_name(target.name))};
    if (aim == Aim::Service && target.role != Role::Service)
        return Problem{"target", phrase("{} has no instances to replace: name a server", kept_name(target.name))};
    if (aim == Aim::Worker && target.role != Role::Worker)
        return Problem{"target", phrase("{} consumes nothing: name a worker", kept_name(target.name))};
    return check_instance(target, fault);
}

void Engine::State::plan_fault(const Fault& fault, std::int64_t at) {
    const auto insert = [&](FaultStep step) {
        const auto place = std::ranges::upper_bound(fault_steps, step.time, {}, &FaultStep::time);
        fault_steps.insert(place, std::move(step));
    };
    insert({at, fault, true});
    const auto restart = std::optional<Quantity<Duration>>{restart_time};
    const auto& lasting = fault.kind == FaultKind::Restart && !fault.lasting ? restart : fault.lasting;
    const bool is_moment =
        fault.kind == FaultKind::Flush || fault.kind == FaultKind::ExpireHotKey || fault.kind == FaultKind::Deploy;
    if (const auto length = acting_length(fault, lasting); length && !is_moment) insert({at + *length, fault, false});
    schedule_actor(fault_actor, fault_steps.front().time);
}

void Engine::State::fault_steps_due() {
    while (!fault_steps.empty() && fault_steps.front().time <= now) {
        const auto step = fault_steps.front();
        fault_steps.erase(fault_steps.begin());
        apply(step);
    }
    if (!fault_steps.empty()) schedule_actor(fault_actor, fault_steps.front().time);
}

void Engine::State::apply(const FaultStep& step) {
    const auto& fault = step.fault;
    if (fault.kind == FaultKind::Flush) {
        const auto target = component_index(*model, ComponentId{fault.target});
        for (Index c = 0; c < caches.size(); ++c)
            if (model->caches[c].component == target) caches[c].clear();
        if (model->components[target].role != Role::Service) lose_sessions(target, 0);
        return;
    }
    if (fault.kind == FaultKind::ExpireHotKey) {
        expire_hot_keys(fault);
        return;
    }
    if (fault.kind == FaultKind::Deploy) {
        const auto length = fault.lasting ? std::optional{fault.lasting->value.count()} : std::nullopt;
        begin_deploy(component_index(*model, ComponentId{fault.target}), length);
        return;
    }
    if (step.begins)
        active_faults.push_back(fault);
    else if (const auto it = std::ranges::find(active_faults, fault); it != active_faults.end())
        active_faults.erase(it);
    switch (fault.kind) {
    case FaultKind::Outage:
    case FaultKind::Restart:
    case FaultKind::RegionOutage: change_outage(fault, step.begins); break;
    case FaultKind::Hang: change_hang(fault, step.begins); break;
    case FaultKind::Slow:
    case FaultKind::Errors:
    case FaultKind::Capacity: recompute_conditions(); break;
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Partition: recompute_paths(); break;
    case FaultKind::Surge: {
        double surge = 1;
        for (const auto& active : active_faults)
            if (active.kind == FaultKind::Surge) surge *= active.factor->value;
        change_traffic(live_factor, surge);
        break;
    }
    case FaultKind::HotKey: recompute_hot_keys(); break;
    case FaultKind::Pause: pause_consumers(component_index(*model, ComponentId{fault.target}), step.begins); break;
    case FaultKind::Flush:
    case FaultKind::ExpireHotKey:
    case FaultKind::Deploy: break;
    }
    watch_health();
}

bool Engine::State::strikes(const Fault& fault, Index component, Index instance) const {
    const auto& struck = model->components[component];
    if (struck.role == Role::Users) return false;
    if (struck.id.value == fault.target) return !fault.instance || static_cast<Index>(*fault.instance) == instance;
    return struck.region != none && model->regions[struck.region] == fault.target;
}

/// A database that hangs long enough is taken for dead; one that recovers before its standby serves goes on.
void Engine::State::change_hang(const Fault& fault, bool begins) {
    const auto for_struck_databases = [&](auto&& act) {
        for (Index c = 0; c < model->components.size(); ++c) {
            const auto& component = model->components[c];
            if (component.first_node == none) continue;
            for (Index i = 0; i < component.instances; ++i)
                if (strikes(fault, c, i)) act(c, i);
        }
    };
    if (begins) {
        for_struck_databases([&](Index c, Index i) { database_failed(c, i); });
        recompute_conditions();
        return;
    }
    for_struck_databases([&](Index c, Index i) { static_cast<void>(standby_is_back(c, i, FaultKind::Hang)); });
    recompute_conditions();
    for_struck_databases([&](Index c, Index i) {
        const auto& component = model->components[c];
        const auto& instance = instances[component.first_instance + i];
        if (!instance.hangs && instance.down.value() == 0) nodes[component.first_node + i].failed_at = -1;
    });
}

void Engine::State::change_outage(const Fault& fault, bool begins) {
    for (Index c = 0; c < model->components.size(); ++c) {
        const auto& component = model->components[c];
        for (Index i = 0; i < component.instances; ++i) {
            if (!strikes(fault, c, i)) continue;
            if (!begins && standby_is_back(c, i, fault.kind)) continue;
            auto& down = instances[component.first_instance + i].down;
            down.add(begins ? 1 : -1, now);
            if (begins && down.value() == 1) instance_died(c, i);
            if (!begins && down.value() == 0) instance_returned(c, i);
        }
    }
}

} // namespace tiers
