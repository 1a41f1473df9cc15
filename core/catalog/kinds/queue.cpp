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
                "others. Modelled: every message; partitions by key, each read in order by one consumer of a group; "
                "capacity, retention, redelivery and dead letters; what a crash loses. Not modelled: its own load, the "
                "pause when consumers change, and messages fetched ahead.",
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
                          "managed queue such as SQS."},
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
                      "share the work. Messages with the same key share one; those of a class without keys go round."},
                 {.name = "capacity",
                  .title = "Capacity",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "messages",
                  .minimum = 1,
                  .maximum = 1e12,
                  .help = "Messages that it holds at most; further ones are refused. Not set: as many as come."},
                 {.name = "retention",
                  .title = "Retention",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "h",
                  .default_text = "7 d",
                  .minimum = 0,
                  .help = "How long a message is kept. A consumer that lags further behind loses messages."},
                 {.name = "durable",
                  .title = "Durable",
                  .type = ParameterType::Flag,
                  .topic = Topic::Reliability,
                  .default_text = "true",
                  .help =
                      "Whether messages survive when the queue fails. If not, those not yet done are lost with it."},
                 {.name = "max_deliveries",
                  .title = "Most deliveries",
                  .type = ParameterType::Count,
                  .topic = Topic::Reliability,
                  .unit = "deliveries",
                  .default_text = "5",
                  .minimum = 1,
                  .maximum = 10'000,
                  .help = "How often a message is tried before it goes to the dead-letter queue."},
                 {.name = "redelivery_delay",
                  .title = "Redelivery delay",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "s",
                  .default_text = "30 s",
                  .minimum = 0,
                  .maximum = 86'400,
                  .help =
                      "From a failed delivery until the message is tried again. Its partition waits for it, so that "
                      "the order is kept. Together with the number of deliveries it says how long an outage "
                      "behind the workers may last before messages become dead letters."},
             },
             upkeep_parameters("90 d", "15 min", "0.02 USD/h, a managed queue with little traffic.")}),
    };
}

} // namespace tiers
