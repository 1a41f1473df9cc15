#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec load_balancer_kind() {
    return {
        .name = "load-balancer",
        .title = "Load balancer",
        .role = Role::Balancer,
        .family = Family::Network,
        .palette_order = 220,
        .icon = "load-balancer",
        .summary = "Spreads requests over the instances of the servers behind it.",
        .help = "Chooses one instance for every request and leaves out those that it believes to be down. What it "
                "believes follows its health checks, so it lags behind the truth. Put one in front of servers that "
                "have several instances. Modelled: policies, health checks and their delay. Not modelled: its own "
                "processing time, which is well below a millisecond, and a limit to what it can carry.",
        .price = {.base = {0.025}},
        .parameters = joined(
            {{
                 {.name = "policy",
                  .title = "Policy",
                  .type = ParameterType::Choice,
                  .topic = Topic::Essential,
                  .default_text = "round-robin",
                  .choices = {"round-robin", "least-connections", "random", "power-of-two", "hash"},
                  .help = "Which instance gets the next request. Round-robin takes each in turn and random any of "
                          "them; least-connections takes the one with the fewest requests in hand, power-of-two the "
                          "better of two drawn at random. The last two cope best with a slow instance."},
                 {.name = "instances",
                  .title = "Instances",
                  .type = ParameterType::Count,
                  .topic = Topic::Reliability,
                  .unit = "instances",
                  .default_text = "1",
                  .minimum = 1,
                  .maximum = 10'000,
                  .help =
                      "How many balancers stand side by side. They count for availability and cost, not for capacity."},
             },
             health_check_parameters(),
             {
                 {.name = "sticky",
                  .title = "Sticky sessions",
                  .type = ParameterType::Flag,
                  .topic = Topic::Policy,
                  .default_text = "false",
                  .help =
                      "Requests of one user always go to the same instance while it lives. Needed where sessions are "
                      "in an instance's memory; it makes load uneven."},
             },
             upkeep_parameters("90 d", "10 min",
                               "0.025 USD/h, a managed balancer at a cloud provider with little traffic.")}),
    };
}

} // namespace tiers
