#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec users_kind() {
    return {
        .name = "users",
        .title = "Users",
        .role = Role::Users,
        .family = Family::Clients,
        .palette_order = 100,
        .icon = "users",
        .summary = "The people who use the system, with their browsers.",
        .help =
            "Where requests come from. How many users there are and what they ask for is the workload's; here you say "
            "which of its populations these are. Modelled: arrivals, think time, patience, a browser's few connections "
            "and the assets of a page. Not modelled: the browser's own cache and the time it takes to draw a page.",
        .parameters =
            joined({{
                        {.name = "population",
                         .title = "Population",
                         .type = ParameterType::Text,
                         .topic = Topic::Essential,
                         .help = "The id of the workload's population that these users are. Not set: the one of "
                                 "their region, or the only one."},
                    },
                    upkeep_parameters("", "", "users cost nothing.")}),
    };
}

} // namespace tiers
