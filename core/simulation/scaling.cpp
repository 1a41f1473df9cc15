#include "core/simulation/engine_state.h"

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

/// How often the autoscaler looks, and by how much utilization may miss its target without a change (as Kubernetes'
/// horizontal autoscaler).
constexpr std::int64_t look_interval = 15'000'000'000;
constexpr double tolerance = 0.1;

/// How often a draining instance is looked at, and how long it may take.
constexpr std::int64_t drain_look = 100'000'000;
constexpr std::int64_t drain_timeout = 30'000'000'000;

} // namespace

void Engine::State::set_in_service(Index component, Index instance, bool in_service) {
    auto& i = instances[model->components[component].first_instance + instance];
    if (i.in_service == in_service) return;
    i.in_service = in_service;
    component_meters[component].in_service.add(in_service ? 1 : -1, now);
}

/// An instance that was off, or was replaced, begins to serve.
void Engine::State::put_in_service(Index component, Index instance) {
    auto& i = instances[model->components[component].first_instance + instance];
    if (i.off) {
        i.off = false;
        i.down.add(-1, now);
        if (i.down.value() == 0) instance_returned(component, instance);
    }
    set_in_service(component, instance, true);
    await_checks(component, instance);
}

void Engine::State::watch_utilization(Index component) {
    schedule_actor(first_scaler + component, now + look_interval);
}

/// Compares the utilization since the last look with the target and starts or drains instances.
void Engine::State::scale(Index component) {
    const auto& c = model->components[component];
    auto& scaler = scalers[component];
    const auto all = std::span{instances}.subspan(c.first_instance, c.instances);
    std::int64_t busy = 0;
    Index serving = 0;
    for (const auto& instance : all) {
        busy += (c.cores != none ? instance.cores : instance.slots).busy.total(now);
        if (instance.in_service) ++serving;
    }
    const auto since_last = static_cast<double>(busy - scaler.busy_then);
    scaler.busy_then = busy;
    schedule_actor(first_scaler + component, now + look_interval);
    if (serving == 0 || now < scaler.rests_until) return;
    const double servers = static_cast<double>(c.cores != none ? c.cores : c.slots) * serving;
    const double load = since_last / (servers * static_cast<double>(look_interval)) / c.autoscale.target;
    if (std::abs(load - 1) <= tolerance) return;
    const auto wanted = std::clamp(static_cast<Index>(std::ceil(serving * load)), c.autoscale.min, c.autoscale.max);
    const auto coming = static_cast<Index>(scaler.starts.size());
    if (wanted > serving + coming) {
        for (Index n = serving + coming; n < wanted; ++n) scaler.starts.push(now + c.start_time);
        if (actor_time[first_start + component] < 0) schedule_actor(first_start + component, scaler.starts.front());
        scaler.rests_until = now + c.autoscale.cooldown;
    } else if (wanted < serving && coming == 0) {
        for (Index i = c.instances; i-- > 0 && serving > wanted;) {
            if (!all[i].in_service) continue;
            set_in_service(component, i, false);
            --serving;
        }
        scaler.rests_until = now + c.autoscale.cooldown;
    }
}

/// The instances whose start time is over begin to serve.
void Engine::State::start_due(Index component) {
    const auto& c = model->components[component];
    auto& starts = scalers[component].starts;
    while (!starts.empty() && starts.front() <= now) {
        starts.pop();
        for (Index i = 0; i < c.instances; ++i) {
            if (instances[c.first_instance + i].in_service) continue;
            put_in_service(component, i);
            break;
        }
    }
    if (!starts.empty()) schedule_actor(first_start + component, starts.front());
}

/// Replaces the instances in service one by one: no new requests, then what is under way ends, then the new one starts.
void Engine::State::begin_deploy(Index component, std::optional<std::int64_t> length) {
    const auto& c = model->components[component];
    auto& deploy = deploys[component];
    if (deploy.instance != none) return; // one at a time
    deploy.start_time = length ? *length / c.instances : c.start_time;
    deploy.instance = 0;
    begin_replacement(component);
}

void Engine::State::begin_replacement(Index component) {
    const auto& c = model->components[component];
    auto& deploy = deploys[component];
    while (deploy.instance < c.instances && !instances[c.first_instance + deploy.instance].in_service)
        ++deploy.instance;
    if (deploy.instance == c.instances) {
        deploy.instance = none;
        return;
    }
    deploy.drains = true;
    deploy.deadline = now + drain_timeout;
    set_in_service(component, deploy.instance, false);
    schedule_actor(first_deploy + component, now);
}

void Engine::State::go_on_with_deploy(Index component) {
    auto& deploy = deploys[component];
    auto& instance = instances[model->components[component].first_instance + deploy.instance];
    if (!deploy.drains) {
        put_in_service(component, deploy.instance);
        ++deploy.instance;
        begin_replacement(component);
        return;
    }
    if (instance.slots.busy.value() > 0 && now < deploy.deadline) {
        schedule_actor(first_deploy + component, std::min(now + drain_look, deploy.deadline));
        return;
    }
    deploy.drains = false;
    instance.off = true;
    instance.down.add(1, now);
    if (instance.down.value() == 1) instance_died(component, deploy.instance);
    schedule_actor(first_deploy + component, now + deploy.start_time);
}

} // namespace tiers
