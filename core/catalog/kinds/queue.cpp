#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec queue_kind() {
    return {
        .name = "queue",
        .title = "Queue",
        .role = Role::Queue,
        .family = Family::Messaging,
        .palette_order = 600,
        .icon = "queue",
        .summary = "Takes messages at once and keeps them until workers have done them.",
        .help = "Lets a server answer as soon as a message is stored, while the work is done later. Each link to a "
                "worker is a group of consumers with its own place in the queue, so one that lags does not hold up the "
                "others. Modelled: its price and its availability. Not modelled: requests on their way through it, so "
                "a design that has one does not run.",
        .price = {.base = {0.02}},
        .parameters = joined(
            {{
                 {.name = "publish_time",
                  .title = "Publish time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "2 ms",
                  .minimum = 0,
                  .maximum = 60,
                  .help = "Time until a message is stored and acknowledged. About 2 ms for a log such as Kafka, 10 ms "
                          "for a "
                          "managed queue such as SQS.",
                  .simulated = false},
                 {.name = "partitions",
                  .title = "Partitions",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "partitions",
                  .default_text = "8",
                  .minimum = 1,
                  .maximum = 100'000,
                  .help =
                      "Parts of the queue, each read by one consumer of a group at a time: the most consumers that can "
                      "share the work.",
                  .simulated = false},
                 {.name = "capacity",
                  .title = "Capacity",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "messages",
                  .minimum = 1,
                  .maximum = 1e12,
                  .help = "Messages that it holds at most; further ones are refused. Not set: as many as come.",
                  .simulated = false},
                 {.name = "retention",
                  .title = "Retention",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "h",
                  .default_text = "7 d",
                  .minimum = 0,
                  .help = "How long a message is kept. A consumer that lags further behind loses messages.",
                  .simulated = false},
                 {.name = "durable",
                  .title = "Durable",
                  .type = ParameterType::Flag,
                  .topic = Topic::Reliability,
                  .default_text = "true",
                  .help = "Whether messages survive a restart of the queue.",
                  .simulated = false},
                 {.name = "max_deliveries",
                  .title = "Most deliveries",
                  .type = ParameterType::Count,
                  .topic = Topic::Reliability,
                  .unit = "deliveries",
                  .default_text = "5",
                  .minimum = 1,
                  .maximum = 10'000,
                  .help = "How often a message is tried before it goes to the dead-letter queue.",
                  .simulated = false},
             },
             upkeep_parameters("90 d", "15 min", "0.02 USD/h, a managed queue with little traffic.")}),
        .simulated = false,
    };
}

} // namespace tiers
