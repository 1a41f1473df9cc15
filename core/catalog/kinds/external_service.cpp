#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec external_service_kind() {
    return {
        .name = "external-service",
        .title = "External service",
        .role = Role::ExternalService,
        .family = Family::Other,
        .palette_order = 700,
        .icon = "external-service",
        .summary = "Something run by others that you call: payments, mail, maps.",
        .help = "You cannot make it faster or mend it: you can only wait less, retry with care, or do without it. "
                "Modelled: its time, how much it does at once, its limit and its errors. Not modelled: what it does "
                "inside; its errors come one by one, not in bursts.",
        .parameters = joined(
            {{
                 {.name = "service_time",
                  .title = "Service time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Essential,
                  .unit = "ms",
                  .default_text = "lognormal(200 ms, 0.5)",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help = "How long it takes to answer, its own network included."},
                 {.name = "concurrency",
                  .title = "Concurrency",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "calls",
                  .default_text = "1000",
                  .minimum = 1,
                  .maximum = 10'000'000,
                  .help = "Calls that it works on at the same time; further ones wait."},
                 {.name = "error_rate",
                  .title = "Error rate",
                  .type = ParameterType::Share,
                  .topic = Topic::Reliability,
                  .default_text = "0",
                  .help = "The share of calls that it answers with an error."},
                 {.name = "rate_limit",
                  .title = "Rate limit",
                  .type = ParameterType::PerTime,
                  .topic = Topic::Policy,
                  .unit = "/s",
                  .minimum = 0,
                  .maximum = 1e9,
                  .help = "Calls that it takes on average, a second's worth at once; the rest are refused. Not set: "
                          "no limit."},
             },
             upkeep_parameters("30 d", "40 min", "nothing, since others run it.")}),
    };
}

} // namespace tiers
