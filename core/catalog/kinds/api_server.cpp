#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec api_server_kind() {
    return {
        .name = "api-server",
        .title = "API server",
        .role = Role::Service,
        .family = Family::Compute,
        .palette_order = 300,
        .icon = "api-server",
        .summary = "Runs the application: computes answers, asks caches and databases.",
        .help = "The application's own code. A request takes a worker, computes on a core, and keeps the worker while "
                "it asks others, so a slow database can use up all the workers. Cacheable reads look in a linked cache "
                "first; writes go to a linked database. Modelled: instances, workers, cores, a bounded queue, a pool "
                "of connections for each link. Not modelled: memory, garbage collection, start-up.",
        .price = {.per_core = {0.02}},
        .parameters =
            joined({service_parameters("exponential(5 ms)",
                                       "Time of a core that a request takes in this component, the calls to others "
                                       "left out. Two cores at 5 ms serve at most 400 requests a second."),
                    upkeep_parameters("30 d", "1 h", "0.02 USD/h a core, a general-purpose virtual machine.")}),
    };
}

} // namespace tiers
