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
                "Modelled: its price and its availability. Not modelled: requests on their way through it, so a design "
                "that has one does not run.",
        .parameters = joined({{
                                  {.name = "service_time",
                                   .title = "Service time",
                                   .type = ParameterType::Timing,
                                   .topic = Topic::Essential,
                                   .unit = "ms",
                                   .default_text = "lognormal(200 ms, 0.5)",
                                   .minimum = 0,
                                   .maximum = 3'600,
                                   .help = "How long it takes to answer, its own network included.",
                                   .simulated = false},
                                  {.name = "concurrency",
                                   .title = "Concurrency",
                                   .type = ParameterType::Count,
                                   .topic = Topic::Capacity,
                                   .unit = "calls",
                                   .default_text = "1000",
                                   .minimum = 1,
                                   .maximum = 10'000'000,
                                   .help = "Calls that it works on at the same time; further ones wait.",
                                   .simulated = false},
                                  {.name = "error_rate",
                                   .title = "Error rate",
                                   .type = ParameterType::Share,
                                   .topic = Topic::Reliability,
                                   .default_text = "0",
                                   .help = "The share of calls that it answers with an error.",
                                   .simulated = false},
                                  {.name = "rate_limit",
                                   .title = "Rate limit",
                                   .type = ParameterType::PerTime,
                                   .topic = Topic::Policy,
                                   .unit = "/s",
                                   .minimum = 0,
                                   .maximum = 1e9,
                                   .help = "Calls that it takes on average; the rest are refused. Not set: no limit.",
                                   .simulated = false},
                              },
                              upkeep_parameters("30 d", "40 min", "nothing, since others run it.")}),
        .simulated = false,
    };
}

} // namespace tiers
