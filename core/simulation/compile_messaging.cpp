#include "core/simulation/compiler.h"

#include <algorithm>

namespace tiers {

void compile_messaging(const Settings& settings, const KindSpec& kind, CompiledModel& model,
                       CompiledComponent& component) {
    if (kind.role == Role::Worker) {
        component.first_consumer = model.consumer_count;
        model.consumer_count += component.instances;
    }
    if (kind.role != Role::Queue) return;
    CompiledQueue queue;
    queue.component = static_cast<Index>(model.components.size());
    queue.partitions = static_cast<Index>(settings.count("partitions"));
    queue.first_partition = model.partition_count;
    queue.max_deliveries = static_cast<Index>(settings.count("max_deliveries"));
    if (settings.has("capacity")) queue.capacity = static_cast<std::uint64_t>(settings.count("capacity"));
    queue.retention_ns = settings.duration("retention").count();
    queue.redelivery_ns = settings.duration("redelivery_delay").count();
    queue.durable = settings.flag("durable");
    component.queue = static_cast<Index>(model.queues.size());
    model.partition_count += queue.partitions;
    model.queues.push_back(queue);
}

void compile_groups(CompiledModel& model) {
    for (Index q = 0; q < model.queues.size(); ++q) {
        auto& queue = model.queues[q];
        queue.first_group = static_cast<Index>(model.groups.size());
        for (Index l = 0; l < model.links.size(); ++l) {
            const auto& link = model.links[l];
            if (link.from != queue.component || link.to == none) continue;
            model.groups.push_back({q, link.to, l, model.cursor_count});
            model.cursor_count += queue.partitions;
            ++queue.group_count;
        }
    }
}

} // namespace tiers
