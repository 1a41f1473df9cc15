#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec api_gateway_kind() {
    return {
        .name = "api-gateway",
        .title = "API gateway",
        .role = Role::Gateway,
        .family = Family::Network,
        .palette_order = 240,
        .icon = "api-gateway",
        .summary = "Checks who asks and how often, then routes each request to its service.",
        .help = "The one door of several services: it authenticates, limits rates for all and for each client, and "
                "sends each class of requests to its service by the links' classes, in turn where several answer one. "
                "Modelled: the time to authenticate, one token bucket for all and one for each client, common to all "
                "instances. Not modelled: its own processors and workers.",
        .price = {.base = {0.03}},
        .parameters = joined(
            {{
                 {.name = "instances",
                  .title = "Instances",
                  .type = ParameterType::Count,
                  .topic = Topic::Essential,
                  .unit = "instances",
                  .default_text = "1",
                  .minimum = 1,
                  .maximum = 10'000,
                  .help = "How many gateways stand side by side."},
                 {.name = "auth_time",
                  .title = "Authentication time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "1 ms",
                  .minimum = 0,
                  .maximum = 60,
                  .help =
                      "Time to check who asks. A signed token takes about a millisecond, a call to an identity service "
                      "far more."},
                 {.name = "rate_limit",
                  .title = "Rate limit",
                  .type = ParameterType::PerTime,
                  .topic = Topic::Policy,
                  .unit = "/s",
                  .minimum = 0,
                  .maximum = 1e9,
                  .help = "Requests of all clients together that pass on average; the rest are refused at once. Not "
                          "set: no "
                          "limit."},
                 {.name = "burst",
                  .title = "Burst",
                  .type = ParameterType::Count,
                  .topic = Topic::Policy,
                  .unit = "requests",
                  .default_text = "100",
                  .minimum = 1,
                  .maximum = 1e9,
                  .help = "Requests that may pass at once after a quiet time: the size of the token bucket, of "
                          "that of all and of each client's."},
                 {.name = "client_rate_limit",
                  .title = "Rate limit per client",
                  .type = ParameterType::PerTime,
                  .topic = Topic::Policy,
                  .unit = "/s",
                  .minimum = 0,
                  .maximum = 1e9,
                  .help = "Requests of one client that pass on average. It protects the others from one that asks too "
                          "much. Not set: no limit."},
             },
             upkeep_parameters("60 d", "30 min",
                               "0.03 USD/h, a managed gateway with some ten million requests a month.")}),
    };
}

} // namespace tiers
