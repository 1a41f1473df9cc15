#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec service_kind() {
    return {
        .name = "service",
        .title = "Service",
        .role = Role::Service,
        .family = Family::Compute,
        .palette_order = 310,
        .icon = "service",
        .summary = "One of several services that an application is made of, called by others.",
        .help = "A part of the application that runs by itself, such as checkout, inventory or sign-in. It works as an "
                "API server does; a box of its own gives it its own instances, data and failures. Modelled: instances, "
                "workers, cores, a bounded queue, a pool of connections for each link. Not modelled: memory, garbage "
                "collection, start-up.",
        .price = {.per_core = {0.02}},
        .parameters =
            joined({service_parameters("exponential(5 ms)",
                                       "Time of a core that a request takes in this component, the calls to others "
                                       "left out. Two cores at 5 ms serve at most 400 requests a second."),
                    upkeep_parameters("30 d", "1 h", "0.02 USD/h a core, a general-purpose virtual machine.")}),
    };
}

} // namespace tiers
