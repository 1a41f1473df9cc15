#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec worker_kind() {
    return {
        .name = "worker",
        .title = "Worker",
        .role = Role::Worker,
        .family = Family::Compute,
        .palette_order = 330,
        .icon = "worker",
        .summary = "Takes messages from a queue and does the work that nobody waits for.",
        .help = "Runs behind a queue at its own pace: sends mail, scales images, writes reports. When it is slow or "
                "down, messages wait in the queue and users notice nothing. Modelled: instances with their hands full "
                "or free, its own time, and what it is wired to. Not modelled: its processors, and messages taken in "
                "batches.",
        .price = {.base = {0.02}},
        .parameters = joined({{
                                  {.name = "instances",
                                   .title = "Instances",
                                   .type = ParameterType::Count,
                                   .topic = Topic::Essential,
                                   .unit = "instances",
                                   .default_text = "1",
                                   .minimum = 1,
                                   .maximum = 10'000,
                                   .help = "How many equal copies run. More of them empty a backlog faster."},
                                  {.name = "concurrency",
                                   .title = "Concurrency",
                                   .type = ParameterType::Count,
                                   .topic = Topic::Essential,
                                   .unit = "messages",
                                   .default_text = "8",
                                   .minimum = 1,
                                   .maximum = 1'000'000,
                                   .help = "Messages that one instance has in hand at the same time."},
                                  {.name = "service_time",
                                   .title = "Service time",
                                   .type = ParameterType::Timing,
                                   .topic = Topic::Timing,
                                   .unit = "ms",
                                   .default_text = "exponential(50 ms)",
                                   .minimum = 0,
                                   .maximum = 3'600,
                                   .help = "Time for one message, the calls to others left out."},
                              },
                              upkeep_parameters("30 d", "30 min", "0.02 USD/h, a small virtual machine.")}),
    };
}

} // namespace tiers
