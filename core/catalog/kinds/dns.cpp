#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec dns_kind() {
    return {
        .name = "dns",
        .title = "DNS",
        .role = Role::NameService,
        .family = Family::Network,
        .palette_order = 200,
        .icon = "dns",
        .summary = "Turns the site's name into an address and chooses where users go.",
        .help = "Users look the site's name up and then talk to the address they got: requests do not pass through the "
                "DNS. A client remembers the answer for its time to live, so a change of address reaches everyone only "
                "after that. Modelled: the lookup, what clients remember, the choice among several targets. Not "
                "modelled: the chain of resolvers, and resolvers that keep an answer too long.",
        .price = {.base = {0.001}},
        .parameters = joined(
            {{
                 {.name = "lookup_time",
                  .title = "Lookup time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Essential,
                  .unit = "ms",
                  .default_text = "20 ms",
                  .minimum = 0,
                  .maximum = 60,
                  .help =
                      "How long a lookup takes that the client cannot answer from memory. 20 ms is typical of a public "
                      "resolver nearby."},
                 {.name = "ttl",
                  .title = "Time to live",
                  .type = ParameterType::Span,
                  .topic = Topic::Essential,
                  .unit = "s",
                  .default_text = "60 s",
                  .minimum = 0,
                  .help = "How long a client keeps the answer. Short means more lookups; long means that users stay "
                          "with an address that may be down."},
                 {.name = "policy",
                  .title = "Policy",
                  .type = ParameterType::Choice,
                  .topic = Topic::Policy,
                  .default_text = "simple",
                  .choices = {"simple", "weighted", "geo", "latency", "failover"},
                  .help = "Which of several targets a client gets: simple gives each client any of them, weighted "
                          "follows the links' weights. Neither knows whether the target is up."},
                 {.name = "health_check_interval",
                  .title = "Health check interval",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "s",
                  .default_text = "30 s",
                  .minimum = 0.001,
                  .maximum = 86'400,
                  .help =
                      "How often the targets are checked, so that answers leave out those that are down. Clients that "
                      "remember an answer keep it until its time to live ends."},
             },
             upkeep_parameters(
                 "8760 h", "5 min",
                 "0.001 USD/h, a hosted zone at a cloud provider (about 0.50 USD a month and lookups).")}),
    };
}

} // namespace tiers
