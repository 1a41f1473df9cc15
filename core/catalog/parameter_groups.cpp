#include "core/catalog/parameter_groups.h"

#include <utility>

namespace tiers {

std::vector<ParameterSpec> upkeep_parameters(std::string mtbf, std::string mttr, std::string price_basis) {
    return {
        {.name = "mtbf",
         .title = "Mean time between failures",
         .type = ParameterType::Span,
         .topic = Topic::Reliability,
         .unit = "h",
         .default_text = std::move(mtbf),
         .minimum = 1,
         .help = "How long it runs on average before it fails, each instance by itself. With the time to repair it "
                 "gives the availability of the structure; a run fails a component only by a fault that you set."},
        {.name = "mttr",
         .title = "Mean time to repair",
         .type = ParameterType::Span,
         .topic = Topic::Reliability,
         .unit = "min",
         .default_text = std::move(mttr),
         .minimum = 0,
         .help = "How long it stays down after a failure, on average. Halving it does as much for availability as "
                 "doubling the time between failures."},
        {.name = "price",
         .title = "Price",
         .type = ParameterType::Price,
         .topic = Topic::Cost,
         .unit = "USD/h",
         .minimum = 0,
         .maximum = 100'000,
         .help = "What it costs an hour, each instance; a month has 730 hours. Not set: " + std::move(price_basis)},
    };
}

std::vector<ParameterSpec> service_parameters(std::string service_time, std::string service_time_help) {
    return {
        {.name = "instances",
         .title = "Instances",
         .type = ParameterType::Count,
         .topic = Topic::Essential,
         .unit = "instances",
         .default_text = "1",
         .minimum = 1,
         .maximum = 10'000,
         .help = "How many equal copies run. More of them carry more load and survive the loss of one; each costs its "
                 "price and brings its own workers, cores and connection pools."},
        {.name = "cores",
         .title = "Cores",
         .type = ParameterType::Count,
         .topic = Topic::Essential,
         .unit = "cores",
         .default_text = "2",
         .minimum = 1,
         .maximum = 1'024,
         .help = "Requests that one instance computes at the same time. A core is held only during the service time, "
                 "never while waiting for others: raise it when the processor is the bottleneck."},
        {.name = "workers",
         .title = "Workers",
         .type = ParameterType::Count,
         .topic = Topic::Capacity,
         .unit = "workers",
         .default_text = "64",
         .minimum = 1,
         .maximum = 1'000'000,
         .help = "Requests that one instance has in hand at the same time: threads, or connections of an event loop. A "
                 "worker is held until the answer is out, so slow calls to others use them up."},
        {.name = "queue_limit",
         .title = "Queue limit",
         .type = ParameterType::Count,
         .topic = Topic::Capacity,
         .unit = "requests",
         .default_text = "256",
         .minimum = 0,
         .maximum = 10'000'000,
         .help = "Requests that may wait for a worker of one instance; beyond it a request is shed at once. A short "
                 "queue refuses early, a long one answers late."},
        {.name = "service_time",
         .title = "Service time",
         .type = ParameterType::Timing,
         .topic = Topic::Timing,
         .unit = "ms",
         .default_text = std::move(service_time),
         .minimum = 0,
         .maximum = 3'600,
         .help = std::move(service_time_help)},
        {.name = "wait_time",
         .title = "Wait time",
         .type = ParameterType::Timing,
         .topic = Topic::Timing,
         .unit = "ms",
         .default_text = "0 ms",
         .minimum = 0,
         .maximum = 3'600,
         .help = "Time that a request waits for something not drawn here, such as a disk or a lock. It holds a worker "
                 "but no core, so more workers help and more cores do not."},
        {.name = "sessions",
         .title = "Sessions",
         .type = ParameterType::Choice,
         .topic = Topic::Policy,
         .default_text = "token",
         .choices = {"token", "external", "memory"},
         .help = "Where a user's session lives: in a signed token that the user carries, in a linked cache, or in the "
                 "memory of one instance, which needs sticky balancing and loses sessions with the instance."},
        {.name = "local_cache",
         .title = "Local cache",
         .type = ParameterType::Size,
         .topic = Topic::Caching,
         .unit = "MiB",
         .minimum = 0,
         .maximum = 1e13,
         .help = "Memory of each instance that keeps items it has read. It answers without a network call, but every "
                 "instance has its own copy, which may be stale. Not set: none."},
        {.name = "local_ttl",
         .title = "Local time to live",
         .type = ParameterType::Span,
         .topic = Topic::Caching,
         .unit = "s",
         .default_text = "10 s",
         .minimum = 0.001,
         .help = "How long an item in the local cache stays usable. Nothing tells an instance that an item changed, so "
                 "this bounds how old its answers get."},
        {.name = "autoscale.min",
         .title = "Fewest instances",
         .type = ParameterType::Count,
         .topic = Topic::Capacity,
         .unit = "instances",
         .minimum = 1,
         .maximum = 10'000,
         .help = "Autoscaling never goes below this. Not set: the number of instances."},
        {.name = "autoscale.max",
         .title = "Most instances",
         .type = ParameterType::Count,
         .topic = Topic::Capacity,
         .unit = "instances",
         .minimum = 1,
         .maximum = 10'000,
         .help = "Autoscaling never goes above this. Not set: no autoscaling."},
        {.name = "autoscale.target_utilization",
         .title = "Target utilization",
         .type = ParameterType::Share,
         .topic = Topic::Capacity,
         .default_text = "60 %",
         .minimum = 0.01,
         .maximum = 1,
         .help = "Instances are added or removed to keep the cores this busy. Lower leaves more room for a surge while "
                 "new instances start."},
        {.name = "autoscale.start_time",
         .title = "Start time",
         .type = ParameterType::Span,
         .topic = Topic::Capacity,
         .unit = "s",
         .default_text = "60 s",
         .minimum = 0,
         .help = "From the decision to add an instance until it serves."},
        {.name = "autoscale.cooldown",
         .title = "Cooldown",
         .type = ParameterType::Span,
         .topic = Topic::Capacity,
         .unit = "s",
         .default_text = "300 s",
         .minimum = 0,
         .help = "Least time between two changes of the number of instances, so that it does not swing."},
    };
}

std::vector<ParameterSpec> health_check_parameters() {
    return {
        {.name = "health_check_interval",
         .title = "Health check interval",
         .type = ParameterType::Span,
         .topic = Topic::Reliability,
         .unit = "s",
         .default_text = "5 s",
         .minimum = 0.001,
         .maximum = 86'400,
         .help =
             "How often each target instance is asked whether it is well. Until enough checks have failed, requests "
             "still go to a dead instance."},
        {.name = "unhealthy_after",
         .title = "Unhealthy after",
         .type = ParameterType::Count,
         .topic = Topic::Reliability,
         .unit = "checks",
         .default_text = "2",
         .minimum = 1,
         .maximum = 100,
         .help = "Failed checks in a row before an instance gets no more requests. Fewer react faster, but one lost "
                 "check then takes a well instance out."},
        {.name = "healthy_after",
         .title = "Healthy after",
         .type = ParameterType::Count,
         .topic = Topic::Reliability,
         .unit = "checks",
         .default_text = "2",
         .minimum = 1,
         .maximum = 100,
         .help = "Good checks in a row before an instance gets requests again."},
    };
}

std::vector<ParameterSpec> without_effect(std::vector<ParameterSpec> specs) {
    for (ParameterSpec& spec : specs) spec.simulated = false;
    return specs;
}

std::vector<ParameterSpec> joined(std::initializer_list<std::vector<ParameterSpec>> groups) {
    std::vector<ParameterSpec> all;
    for (const auto& group : groups) all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace tiers
