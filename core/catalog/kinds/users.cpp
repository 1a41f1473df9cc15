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
            "Where requests come from. The workload says how many users there are and what they ask for; here you say "
            "which of its populations these are. Modelled: arrivals, think time, and pages with their assets over a "
            "browser's few connections. Not modelled: the browser's own cache, and the time it takes to draw a page.",
        .parameters =
            joined({{
                        {.name = "population",
                         .title = "Population",
                         .type = ParameterType::Text,
                         .topic = Topic::Essential,
                         .help = "The id of the workload's population that these users are. Not set: the one of "
                                 "their region, or the only one."},
                    },
                    without_effect(upkeep_parameters("", "", "nothing, since users are people."))}),
    };
}

} // namespace tiers
