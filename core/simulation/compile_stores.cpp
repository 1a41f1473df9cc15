#include "core/catalog/link_kind.h"
#include "core/simulation/compiler.h"

#include <algorithm>

namespace tiers {

void compile_database(const Settings& settings, const KindSpec& kind, CompiledModel& model,
                      CompiledComponent& component) {
    if (kind.role != Role::Database) return;
    component.instances = component.initial_instances = static_cast<Index>(settings.count("shards"));
    component.shards_by_region = settings.text("shard_by") == "region";
    component.slots = component.connection_limit;
    component.connection_limit *= component.instances;
    const auto standby = settings.text("standby");
    if (standby == "none") return;
    component.standby = standby == "sync" ? Standby::Sync : Standby::Async;
    component.standby_time =
        Sampler{settings.distribution(component.standby == Standby::Sync ? "standby_ack_time" : "standby_lag")};
    component.promotion_ns = settings.duration("failover_time").count();
    component.first_node = model.node_count;
    model.node_count += component.instances;
}

void compile_replicas(const Scenario& scenario, CompiledModel& model) {
    for (Index l = 0; l < model.links.size(); ++l) {
        const auto& link = model.links[l];
        if (link.from == none || link.to == none || model.components[link.to].role != Role::Replica ||
            model.components[link.from].role != Role::Database || model.components[link.to].replica != none)
            continue;
        const auto& source = scenario.design.links[l];
        const Settings settings{link_parameters(scenario.design, source), source.parameters};
        const auto& component = *find_component(scenario.design, source.to);
        CompiledReplica replica;
        replica.component = link.to;
        replica.primary = link.from;
        replica.link = l;
        replica.lag = Sampler{Settings{component}.distribution("lag")};
        replica.is_sync = settings.text("mode") == "sync";
        replica.network_ns =
            settings.has("latency") ? settings.duration("latency").count() : one_way_ns(scenario.design, source);
        model.components[link.to].replica = static_cast<Index>(model.replicas.size());
        model.replicas.push_back(replica);
    }
    for (auto& visit : model.visits) {
        const auto& component = model.components[visit.component];
        if (visit.kind == StepKind::Read && component.replica != none) visit.after_work = AfterWork::ReadCopy;
        if (visit.kind != StepKind::Write) continue;
        const auto feeds = [&](const CompiledReplica& replica) { return replica.primary == visit.component; };
        const auto waits = [&](const CompiledReplica& replica) { return feeds(replica) && replica.is_sync; };
        if (std::ranges::any_of(model.replicas, feeds)) visit.after_work = AfterWork::Commit;
        visit.waits_for_copies = component.standby == Standby::Sync || std::ranges::any_of(model.replicas, waits);
    }
}

} // namespace tiers
