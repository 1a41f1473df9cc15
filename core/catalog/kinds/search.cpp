#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec search_kind() {
    return {
        .name = "search",
        .title = "Search",
        .role = Role::Service,
        .family = Family::Compute,
        .palette_order = 320,
        .icon = "search",
        .summary = "Answers full-text queries from an index.",
        .help =
            "A search engine such as Elasticsearch or OpenSearch. A query takes far more time of a core than reading a "
            "row does. Modelled: as a server, with instances, workers, cores and a bounded queue. Not modelled: the "
            "index itself, its shards and how fresh it is.",
        .price = {.per_core = {0.03}},
        .parameters =
            joined({service_parameters("exponential(20 ms)",
                                       "Time of a core for one query. It grows with the index and with what the "
                                       "query asks; 20 ms is usual for a shop's catalogue."),
                    upkeep_parameters("30 d", "1 h", "0.03 USD/h a core, a machine with much memory for the index.")}),
    };
}

} // namespace tiers
