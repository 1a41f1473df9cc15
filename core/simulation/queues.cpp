#include "core/simulation/way_back.h"

#include <algorithm>

namespace tiers {

bool Engine::State::is_up(Index component) const {
    return instances[model->components[component].first_instance].down.value() == 0;
}

/// The step by which a group consumes what the visit published; `none` where it does not.
Index Engine::State::consumer_of(Index published, const CompiledGroup& group) const {
    const auto& visit = model->visits[published];
    for (auto v = visit.first_child; v < visit.first_child + visit.consumers; ++v)
        if (model->visits[v].link == group.link) return v;
    return none;
}

/// Puts the job's message into the queue; says why not where it does not fit.
std::optional<ErrorCause> Engine::State::publish(const Job& job, const CompiledVisit& visit) {
    const auto index = model->components[visit.component].queue;
    const auto& queue = model->queues[index];
    auto& state = queues[index];
    if (queue.group_count == 0) return std::nullopt; // nobody would ever take it
    if (state.stored >= queue.capacity) return ErrorCause::Refused;
    const auto by_key = model->classes[job.request_class].is_keyed;
    const auto partition = static_cast<Index>((by_key ? scattered(data_key(job)) : state.turn++) % queue.partitions);
    auto& log = logs[queue.first_partition + partition];
    expire(index, partition);
    const auto write = ties_of(job).write;
    log.push({now, job.visit, write, job.client, job.key});
    ++state.stored;
    if (visit.watches_rest) come_to_rest(job.visit);
    if (write != none) ledger.refer(write);
    for (auto g = queue.first_group; g < queue.first_group + queue.group_count; ++g) {
        auto& cursor = cursors[model->groups[g].first_cursor + partition];
        if (cursor.state != CursorState::Idle) continue;
        offer(model->groups[g].first_cursor + partition);
    }
    return std::nullopt;
}

/// A group's place in a partition, with nothing in hand, goes to the next message that concerns it: ready where there
/// is one, else idle.
void Engine::State::offer(Index index) {
    auto& cursor = cursors[index];
    const auto& group = model->groups[cursor.group];
    const auto& queue = model->queues[group.queue];
    const auto& log = logs[queue.first_partition + cursor.partition];
    cursor.offset = std::max(cursor.offset, log.first());
    const auto before = cursor.offset;
    while (cursor.offset < log.end() && consumer_of(log[cursor.offset].visit, group) == none) ++cursor.offset;
    if (cursor.offset != before) forget_consumed(group.queue, cursor.partition);
    if (cursor.offset == log.end()) {
        cursor.state = CursorState::Idle;
        return;
    }
    cursor.state = CursorState::Ready;
    const auto instance = consumer_instance(group, cursor.partition);
    if (instance == none) return;
    consumers[model->components[group.worker].first_consumer + instance].ready.push(index);
    hand_out(group.worker, instance);
}

/// The instance of the worker that reads the partition: they are dealt out evenly among those that run.
Index Engine::State::consumer_instance(const CompiledGroup& group, Index partition) const {
    const auto& worker = model->components[group.worker];
    const auto first = instances.begin() + worker.first_instance;
    const auto runs = [](const Instance& instance) { return instance.down.value() == 0; };
    const auto running = static_cast<Index>(std::count_if(first, first + worker.instances, runs));
    if (running == 0) return none;
    if (running == worker.instances) return partition % running;
    auto left = partition % running;
    for (Index i = 0; i < worker.instances; ++i)
        if (runs(first[i]) && left-- == 0) return i;
    return none;
}

/// An instance takes messages for as long as it has hands free.
void Engine::State::hand_out(Index component, Index instance) {
    const auto& worker = model->components[component];
    auto& consumer = consumers[worker.first_consumer + instance];
    while (!consumer.paused && consumer.in_hand < worker.slots && !consumer.ready.empty()) {
        const auto index = consumer.ready.pop();
        auto& cursor = cursors[index];
        const auto& group = model->groups[cursor.group];
        const auto& queue = model->queues[group.queue];
        if (!is_up(queue.component)) continue; // it is ready still when the queue is back
        expire(group.queue, cursor.partition);
        const auto& log = logs[queue.first_partition + cursor.partition];
        if (cursor.offset >= log.end()) {
            cursor.state = CursorState::Idle;
            continue;
        }
        const auto message = log[cursor.offset];
        const auto target = consumer_of(message.visit, group);
        if (target == none) {
            offer(index);
            continue;
        }
        cursor.state = CursorState::InHand;
        ++consumer.in_hand;
        consume(index, message, target, instance);
    }
}

void Engine::State::consume(Index cursor, const Message& message, Index target, Index instance) {
    const auto& visit = model->visits[target];
    ++link_meters[visit.link].calls;
    const auto index = take_job();
    auto& job = jobs[index];
    job.owner_kind = OwnerKind::Message;
    job.owner = cursor;
    job.visit = target;
    job.instance = instance;
    job.population = visit.population;
    job.request_class = static_cast<std::uint16_t>(visit.request_class);
    job.key = message.key;
    job.client = message.client;
    if (message.write != none) ledger.refer(tie(job).write = message.write);
    run_on(depart(index, job, visit, visit.request_ns));
}

/// The consumer is done with its message, well or not.
void Engine::State::consumed(Index index) {
    const Job job = jobs[index];
    auto& cursor = cursors[job.owner];
    const auto& visit = model->visits[job.visit];
    const auto& group = model->groups[cursor.group];
    const auto& queue = model->queues[group.queue];
    auto& totals_here = component_meters[queue.component].totals;
    auto& meter = link_meters[visit.link];
    if (!job.failed) {
        meter.totals.response.record(Duration{now - job.start + visit.request_ns});
    } else {
        ++meter.errors;
        ++meter.totals.errors[static_cast<std::size_t>(job.cause)];
    }
    const bool is_kept = cursor.offset >= logs[queue.first_partition + cursor.partition].first();
    const bool again = job.failed && is_kept && ++cursor.deliveries < queue.max_deliveries;
    if (again) {
        ++totals_here.redelivered;
        cursor.state = CursorState::Waiting;
        queues[group.queue].redeliveries.push({now + queue.redelivery_ns, job.owner});
        if (actor_time[first_redelivery + group.queue] < 0)
            schedule_actor(first_redelivery + group.queue, queues[group.queue].redeliveries.front().time);
    } else {
        if (job.failed && is_kept) {
            ++totals_here.dead_letters;
            drop(ties_of(job).write, visit.parts, LossCause::DeadLetter);
        } else if (job.failed) {
            ++totals_here.lost_messages;
            drop(ties_of(job).write, visit.parts, queue.durable ? LossCause::Retention : LossCause::QueueCrash);
        }
        cursor.deliveries = 0;
        ++cursor.offset;
        cursor.state = CursorState::Idle;
    }
    free_job(index);
    if (!again) {
        forget_consumed(group.queue, cursor.partition);
        offer(job.owner);
    }
    --consumers[model->components[group.worker].first_consumer + job.instance].in_hand;
    hand_out(group.worker, job.instance);
}

void Engine::State::drop(Index write, WriteParts parts, LossCause cause) {
    if (write != none) ledger.dropped(write, parts, cause);
}

void Engine::State::redeliver(Index queue) {
    auto& waiting = queues[queue].redeliveries;
    while (!waiting.empty() && waiting.front().time <= now) {
        const auto cursor = waiting.pop().cursor;
        if (cursors[cursor].state == CursorState::Waiting) offer(cursor);
    }
    if (!waiting.empty()) schedule_actor(first_redelivery + queue, waiting.front().time);
}

/// Messages that every group has behind it are kept no longer.
void Engine::State::forget_consumed(Index index, Index partition) {
    const auto& queue = model->queues[index];
    auto& log = logs[queue.first_partition + partition];
    auto needed = log.end();
    for (auto g = queue.first_group; g < queue.first_group + queue.group_count; ++g)
        needed = std::min(needed, cursors[model->groups[g].first_cursor + partition].offset);
    while (log.first() < needed) forget_first(index, log);
}

void Engine::State::forget_first(Index queue, MessageLog& log) {
    const auto write = log[log.first()].write;
    log.drop_first();
    --queues[queue].stored;
    if (write != none) ledger.release(write);
}

/// Messages older than the retention are gone, for those groups too that have not come to them.
void Engine::State::expire(Index index, Index partition) {
    const auto& queue = model->queues[index];
    auto& log = logs[queue.first_partition + partition];
    while (log.size() > 0 && log[log.first()].time + queue.retention_ns <= now)
        lose_first(index, partition, LossCause::Retention);
}

void Engine::State::lose_first(Index index, Index partition, LossCause cause) {
    const auto& queue = model->queues[index];
    auto& log = logs[queue.first_partition + partition];
    const auto& message = log[log.first()];
    for (auto g = queue.first_group; g < queue.first_group + queue.group_count; ++g) {
        const auto& group = model->groups[g];
        auto& cursor = cursors[group.first_cursor + partition];
        const auto target = consumer_of(message.visit, group);
        const bool in_hand = cursor.state == CursorState::InHand;
        if (cursor.offset > log.first() || (in_hand && cursor.offset == log.first())) continue;
        if (!in_hand) {
            cursor.offset = log.first() + 1;
            cursor.deliveries = 0;
        }
        if (target == none) continue;
        ++component_meters[queue.component].totals.lost_messages;
        drop(message.write, model->visits[target].parts, cause);
    }
    forget_first(index, log);
}

/// The queue's process is gone: what it had only in memory is lost.
void Engine::State::queue_died(Index component) {
    const auto index = model->components[component].queue;
    const auto& queue = model->queues[index];
    if (queue.durable) return;
    for (Index p = 0; p < queue.partitions; ++p)
        while (logs[queue.first_partition + p].size() > 0) lose_first(index, p, LossCause::QueueCrash);
}

void Engine::State::queue_returned(Index component) {
    const auto& queue = model->queues[model->components[component].queue];
    for (auto g = queue.first_group; g < queue.first_group + queue.group_count; ++g)
        deal_out_partitions(model->groups[g].worker);
}

/// The worker's instances are others than before, or run again: every partition goes to one that runs.
void Engine::State::deal_out_partitions(Index component) {
    const auto& worker = model->components[component];
    for (Index i = 0; i < worker.instances; ++i) consumers[worker.first_consumer + i].ready.clear();
    for (const auto& group : model->groups) {
        if (group.worker != component) continue;
        for (Index p = 0; p < model->queues[group.queue].partitions; ++p)
            if (cursors[group.first_cursor + p].state == CursorState::Ready) offer(group.first_cursor + p);
    }
}

/// A worker stops taking messages, or takes them again; what it has in hand it finishes.
void Engine::State::pause_consumers(Index component, bool paused) {
    const auto& worker = model->components[component];
    for (Index i = 0; i < worker.instances; ++i) consumers[worker.first_consumer + i].paused = paused;
    if (!paused)
        for (Index i = 0; i < worker.instances; ++i) hand_out(component, i);
}

/// How far a component's groups are behind: of a queue the one that is furthest, of a worker all its groups together.
void Engine::State::sample_backlog(Index component, ComponentSample& sample) {
    for (const auto& group : model->groups) {
        const auto& queue = model->queues[group.queue];
        if (queue.component != component && group.worker != component) continue;
        std::uint64_t messages = 0;
        std::int64_t oldest = now;
        for (Index p = 0; p < queue.partitions; ++p) {
            expire(group.queue, p);
            const auto& log = logs[queue.first_partition + p];
            const auto next = std::max(cursors[group.first_cursor + p].offset, log.first());
            messages += log.end() - next;
            if (next < log.end()) oldest = std::min(oldest, log[next].time);
        }
        sample.backlog = group.worker == component ? sample.backlog + messages : std::max(sample.backlog, messages);
        sample.lag_seconds = std::max(sample.lag_seconds, seconds(Duration{now - oldest}));
    }
}

} // namespace tiers
