#include "core/simulation/compiler.h"

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

/// Whether what the call tells its caller decides how that one goes on.
bool decides(StepKind kind) {
    return kind == StepKind::CacheLookup || kind == StepKind::CacheFill || kind == StepKind::CacheInvalidate;
}

} // namespace

void compile_shortcuts(CompiledModel& model) {
    for (auto& visit : model.visits) {
        const auto& component = model.components[visit.component];
        const auto* parent = visit.parent == none ? nullptr : &model.visits[visit.parent];
        visit.first_instance = component.first_instance;
        visit.queue_limit = component.queue_limit;
        visit.is_conditional = visit.kind == StepKind::Resolve || visit.on_miss;
        visit.computes_at_once = begins_on_core(visit.kind) && !visit.uses_session;
        visit.is_done_computing = visit.after_work == AfterWork::Nothing && !visit.has_cache_work &&
                                  visit.wait.is_zero() && !visit.waits_for_copies;
        visit.is_target = parent != nullptr && parent->kind == StepKind::Balance && !parent->is_own_choice;
        visit.choices = visit.is_target ? 1 : component.instances;
        const auto& population = model.populations[visit.population];
        visit.sets_up = visit.faces_users && population.per_visit;
        visit.answers_over_access = visit.faces_users && population.demands[visit.request_class].through_network;
        if (visit.link == none) continue;
        const auto& link = model.links[visit.link];
        visit.is_open_call =
            link.first_caller == none && link.pool_size == none && model.components[link.to].connection_limit == none;
        visit.is_plain_call =
            component.connection_limit == none && visit.choices <= 1 && visit.kind != StepKind::CacheFill;
        visit.has_plain_outcome = !link.policy.has_breaker && !decides(visit.kind);
    }
}

} // namespace tiers
