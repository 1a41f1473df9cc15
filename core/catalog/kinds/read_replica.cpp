#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec read_replica_kind() {
    return {
        .name = "read-replica",
        .title = "Read replica",
        .role = Role::Replica,
        .family = Family::Stores,
        .palette_order = 510,
        .icon = "read-replica",
        .summary = "A copy of the database that answers reads and lags a little behind.",
        .help =
            "Takes reads off the primary, for classes that tolerate data that is a moment old. Link the primary to "
            "it and the servers to both. Modelled: connections, cores, its lag, and which reads show old data or miss "
            "the reader's own write. Not modelled: the work of applying changes, and promotion to a primary.",
        .price = {.per_core = {0.04}},
        .parameters = joined(
            {{
                 {.name = "cores",
                  .title = "Cores",
                  .type = ParameterType::Count,
                  .topic = Topic::Essential,
                  .unit = "cores",
                  .default_text = "2",
                  .minimum = 1,
                  .maximum = 1'024,
                  .help = "Queries that compute at the same time."},
                 {.name = "max_connections",
                  .title = "Connection limit",
                  .type = ParameterType::Count,
                  .topic = Topic::Essential,
                  .unit = "connections",
                  .default_text = "100",
                  .minimum = 1,
                  .maximum = 1'000'000,
                  .help = "Connections that it accepts; further ones are refused."},
                 {.name = "read_time",
                  .title = "Read time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "exponential(4 ms)",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help = "Time of a core for a query."},
                 {.name = "lag",
                  .title = "Replication lag",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "lognormal(100 ms, 0.5)",
                  .minimum = 0,
                  .maximum = 86'400,
                  .help =
                      "How far the copy is behind the primary, usually 50 to 200 ms. Reads within it may be stale."},
             },
             upkeep_parameters("90 d", "1 h", "0.04 USD/h a core, a managed database with its storage.")}),
    };
}

} // namespace tiers
