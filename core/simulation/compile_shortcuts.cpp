#include "core/simulation/compiler.h"

#include <algorithm>
#include <span>
#include <vector>

namespace tiers {

namespace {

/// Whether the work at the component is first of all a core's.
bool begins_on_core(StepKind kind) {
    switch (kind) {
    case StepKind::Serve:
    case StepKind::Call:
    case StepKind::SessionLookup:
    case StepKind::CacheLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Publish:
    case StepKind::Consume: return true;
    case StepKind::Fetch:
    case StepKind::EdgeLookup:
    case StepKind::Balance:
    case StepKind::PassThrough:
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::LocalLookup: return false;
    }
    return false;
}

/// Whether nothing is done at the component beside sending the request on.
bool only_passes(StepKind kind) {
    switch (kind) {
    case StepKind::Balance:
    case StepKind::PassThrough:
    case StepKind::Ask:
    case StepKind::Resolve:
    case StepKind::LocalLookup: return true;
    case StepKind::Serve:
    case StepKind::Call:
    case StepKind::SessionLookup:
    case StepKind::CacheLookup:
    case StepKind::CacheFill:
    case StepKind::CacheInvalidate:
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Publish:
    case StepKind::Consume:
    case StepKind::Fetch:
    case StepKind::EdgeLookup: return false;
    }
    return false;
}

/// Whether what the call tells its caller decides how that one goes on.
bool decides(StepKind kind) {
    return kind == StepKind::CacheLookup || kind == StepKind::CacheFill || kind == StepKind::CacheInvalidate;
}

/// The one call that the users make for a request, where neither they nor their link do anything beside waiting for it.
Index entry_of(const CompiledModel& model, const CompiledPopulation& population, const CompiledDemand& demand,
               const CompiledClass& cls) {
    if (demand.root == none || population.loses_patience || population.per_visit || cls.is_followed) return none;
    const auto& root = model.visits[demand.root];
    if (root.step_count != 1 || !root.has_plain_steps) return none;
    const auto& visit = model.visits[root.first_child];
    const auto& policy = model.links[visit.link].policy;
    const bool is_plain = visit.is_open_call && visit.is_plain_call && visit.has_plain_outcome &&
                          visit.answers_at_once && visit.timer == none && visit.request_ns == 0 &&
                          !visit.is_name_choice && policy.retries == 0 && !policy.falls_back;
    return is_plain ? root.first_child : none;
}

/// Draws are made ahead at components that draw nothing else: what they get is what they would get without.
void draw_ahead(CompiledModel& model) {
    std::vector<bool> is_plain(model.components.size(), true);
    for (const auto& visit : model.visits)
        if (!visit.service.is_plain() || visit.kind == StepKind::Fetch) is_plain[visit.component] = false;
    for (const auto& population : model.populations)
        for (const auto& demand : population.demands)
            if (demand.dns != none) is_plain[demand.dns] = false;
    for (auto& visit : model.visits)
        visit.ready_service_mean = is_plain[visit.component] ? visit.service.exponential_mean() : 0;
}

/// Where a request's way leads to one of so many components that a run does not come back to it before long, what it
/// counts there is no longer in the processor's cache.
void count_late(CompiledModel& model) {
    constexpr Index many = 64;
    for (auto& visit : model.visits) {
        Index ways = 1;
        for (const auto* at = &visit; at->parent != none && ways < many; at = &model.visits[at->parent]) {
            const auto& parent = model.visits[at->parent];
            if (parent.kind == StepKind::Balance || parent.is_own_choice) ways *= parent.child_count;
        }
        visit.counts_late = ways >= many;
    }
}

} // namespace

void compile_shortcuts(CompiledModel& model) {
    draw_ahead(model);
    count_late(model);
    for (auto& visit : model.visits) {
        const auto& component = model.components[visit.component];
        const auto* parent = visit.parent == none ? nullptr : &model.visits[visit.parent];
        visit.first_instance = component.first_instance;
        visit.queue_limit = component.queue_limit;
        visit.is_conditional = visit.kind == StepKind::Resolve || visit.on_miss;
        visit.computes_at_once = begins_on_core(visit.kind) && !visit.uses_session;
        visit.only_passes = only_passes(visit.kind) && !visit.uses_session;
        visit.is_done_computing = visit.after_work == AfterWork::Nothing && !visit.has_cache_work &&
                                  visit.wait.is_zero() && !visit.waits_for_copies;
        visit.is_target = parent != nullptr && parent->kind == StepKind::Balance && !parent->is_own_choice;
        visit.choices = visit.is_target ? 1 : component.instances;
        const auto& population = model.populations[visit.population];
        visit.sets_up = visit.faces_users && population.per_visit;
        visit.answers_over_access = visit.faces_users && population.demands[visit.request_class].through_network;
        visit.answers_at_once = visit.response_ns == 0 && !visit.answers_over_access;
        visit.step_count = visit.kind == StepKind::Balance ? 1 : visit.child_count;
        if (visit.link == none) continue;
        const auto& link = model.links[visit.link];
        visit.is_open_call =
            link.first_caller == none && link.pool_size == none && model.components[link.to].connection_limit == none;
        visit.is_plain_call =
            component.connection_limit == none && visit.choices <= 1 && visit.kind != StepKind::CacheFill;
        visit.has_plain_outcome = !link.policy.has_breaker && !decides(visit.kind);
    }
    const std::span<const CompiledVisit> visits{model.visits};
    const auto is_plain = [](const CompiledVisit& step) { return !step.is_conditional && !step.is_own_choice; };
    for (auto& visit : model.visits)
        visit.has_plain_steps = visit.step_count > 0 && !visit.has_cache_steps &&
                                std::ranges::all_of(visits.subspan(visit.first_child, visit.step_count), is_plain);
    for (auto& population : model.populations)
        for (std::size_t c = 0; c < population.demands.size(); ++c) {
            auto& demand = population.demands[c];
            demand.entry = entry_of(model, population, demand, model.classes[c]);
            const auto& holders = model.classes[model.classes[c].data].caches;
            if (holders.size() == 1) demand.likely_cache = holders.front();
        }
}

} // namespace tiers
