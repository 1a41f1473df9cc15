#include "core/analysis/network.h"
#include "core/simulation/way_on.h"

#include <algorithm>
#include <cmath>

namespace tiers {

/// Slow-downs, errors, hangs and lost capacity of every instance, from the faults that are active.
void Engine::State::recompute_conditions() {
    hanging_instances = 0;
    for (Index c = 0; c < model->components.size(); ++c) {
        const auto& component = model->components[c];
        for (Index i = 0; i < component.instances; ++i) {
            auto& instance = instances[component.first_instance + i];
            double healthy = 1, capacity = 1;
            Index hangs = 0;
            instance.slowness = 1;
            for (const auto& fault : active_faults) {
                if (!strikes(fault, c, i)) continue;
                if (fault.kind == FaultKind::Slow) instance.slowness *= fault.factor->value;
                if (fault.kind == FaultKind::Errors) healthy *= 1 - fault.rate->value;
                if (fault.kind == FaultKind::Capacity) capacity *= fault.factor->value;
                if (fault.kind == FaultKind::Hang) ++hangs;
            }
            instance.hangs = hangs > hangs_outlived(c, i);
            instance.error_rate = 1 - healthy;
            instance.is_ill = instance.hangs || instance.error_rate > 0;
            if (instance.hangs) ++hanging_instances;
            has_had_trouble = has_had_trouble || instance.is_ill;
            auto& servers = component.cores != none ? instance.cores : instance.slots;
            const auto full = component.cores != none ? component.cores : component.slots;
            if (full != none)
                servers.capacity = static_cast<Index>(std::min(std::round(full * capacity), double{none - 1}));
        }
    }
    for (auto& instance : instances) use_free_servers(instance);
    thaw();
}

/// Capacity came back: who waits gets it.
void Engine::State::use_free_servers(Instance& instance) {
    while (instance.slots.has_free() && instance.slots.waiting() > 0) {
        instance.slots.busy.add(1, now);
        release_slot(instance);
    }
    while (instance.cores.has_free() && instance.cores.waiting() > 0) {
        instance.cores.busy.add(1, now);
        release_core(instance);
    }
}

/// A job that comes to a hanging instance, or would go on there, stays where it is.
void Engine::State::freeze(Index index, bool before_start) {
    auto& job = jobs[index];
    job.doing = before_start ? Doing::FrozenAtStart : Doing::Frozen;
    frozen.push_back({index, job.epoch});
}

void Engine::State::thaw() {
    std::vector<JobMark> held;
    held.swap(frozen);
    for (const auto& mark : held) {
        auto& job = jobs[mark.job];
        if (job.epoch != mark.epoch || (job.doing != Doing::Frozen && job.doing != Doing::FrozenAtStart)) continue;
        if (model->visits[job.visit].kind == StepKind::Ask)
            resolve(mark.job); // its name is looked up now
        else if (instance_of(job).hangs)
            frozen.push_back(mark);
        else if (job.doing == Doing::FrozenAtStart)
            run_on(start_work(mark.job, job, visits[job.visit], instance_of(job)));
        else
            run_on(mark.job);
    }
}

/// What each visit's messages suffer on their way.
void Engine::State::recompute_paths() {
    const auto& m = *model;
    path_faults = std::ranges::any_of(active_faults, [](const Fault& fault) {
        return fault.kind == FaultKind::Latency || fault.kind == FaultKind::Loss || fault.kind == FaultKind::Partition;
    });
    resume_replication();
    paths.assign(m.visits.size(), {});
    links_cut.assign(m.links.size(), false);
    for (Index v = 0; v < m.visits.size(); ++v) {
        const auto& visit = m.visits[v];
        if (visit.link == none) continue;
        for (const auto& fault : active_faults) {
            if (!lies_on_path(fault, visit)) continue;
            if (fault.kind == FaultKind::Latency) paths[v].added += fault.add->value.count();
            if (fault.kind == FaultKind::Loss) paths[v].arrives *= 1 - fault.rate->value;
            if (fault.kind == FaultKind::Partition) paths[v].arrives = 0;
        }
    }
    for (Index v = 0; v < m.visits.size(); ++v)
        if (paths[v].arrives <= 0) links_cut[m.visits[v].link] = true;
    std::vector<JobMark> waiting;
    waiting.swap(held_messages);
    for (const auto& mark : waiting) {
        auto& job = jobs[mark.job];
        if (job.epoch != mark.epoch) continue;
        const auto& visit = m.visits[job.visit];
        if (job.owner_kind == OwnerKind::Nobody)
            free_job(mark.job); // who waited for it has closed the connection
        else if (job.doing == Doing::HeldRequest)
            run_on(depart(mark.job, job, visit, visit.request_ns));
        else
            come_back(mark.job, visit.response_ns);
    }
}

bool Engine::State::lies_on_path(const Fault& fault, const CompiledVisit& visit) const {
    if (fault.kind != FaultKind::Latency && fault.kind != FaultKind::Loss && fault.kind != FaultKind::Partition)
        return false;
    const auto& link = model->links[visit.link];
    if (link.id.value == fault.target) return true;
    if (model->components[link.from].id.value == fault.target || model->components[link.to].id.value == fault.target)
        return true;
    const auto is_target = [&](Index region) { return region != none && model->regions[region] == fault.target; };
    return is_target(visit.from_region) != is_target(visit.to_region);
}

/// How much longer a message takes; nothing where it does not get through.
std::optional<std::int64_t> Engine::State::path_delay(Index visit) {
    const auto& path = paths[visit];
    if (path.arrives <= 0) return std::nullopt;
    auto delay = path.added;
    if (path.arrives < 1) {
        auto& stream = retry_streams[model->visits[visit].link];
        std::int64_t wait = retransmission_timeout.count();
        for (int lost = 0; lost < 15 && stream.uniform() >= path.arrives; ++lost, wait *= 2) delay += wait;
    }
    return delay;
}

void Engine::State::hold_message(Index index, Doing as) {
    jobs[index].doing = as;
    held_messages.push_back({index, jobs[index].epoch});
}

} // namespace tiers
