#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec postgres_kind() {
    return {
        .name = "postgres",
        .title = "Postgres",
        .role = Role::Database,
        .family = Family::Stores,
        .palette_order = 500,
        .icon = "postgres",
        .summary = "Stores the data: every write ends here, and reads that no cache answers.",
        .help = "The relational database that holds the truth. A query keeps a connection while it runs and a core "
                "while it computes: without a free core it waits, and beyond the connection limit it is refused. "
                "Modelled: connections, cores, separate times for reads and writes, shards, a standby. Not modelled: "
                "locks between transactions, queries over several shards, the disk, and memory that warms up.",
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
                  .help = "Queries that compute at the same time. Two cores at 4 ms serve at most 500 reads a second."},
                 {.name = "max_connections",
                  .title = "Connection limit",
                  .type = ParameterType::Count,
                  .topic = Topic::Essential,
                  .unit = "connections",
                  .default_text = "100",
                  .minimum = 1,
                  .maximum = 1'000'000,
                  .help =
                      "Connections that it accepts; further ones are refused. The pools of all callers' instances add "
                      "up: 3 instances with 20 each use 60 of them."},
                 {.name = "read_time",
                  .title = "Read time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "exponential(4 ms)",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help =
                      "Time of a core for a query that reads. A row by its key takes well under a millisecond, a page "
                      "put together from several tables some milliseconds, a report far more."},
                 {.name = "write_time",
                  .title = "Write time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "exponential(8 ms)",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help = "Time of a core for a transaction that writes, until the data are safe on disk."},
                 {.name = "shards",
                  .title = "Shards",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "shards",
                  .default_text = "1",
                  .minimum = 1,
                  .maximum = 10'000,
                  .help =
                      "Parts that the data is split into, each on its own machine with its own cores and connections "
                      "and, where there is one, its own standby. The shard with the hottest keys is full first."},
                 {.name = "shard_by",
                  .title = "Sharded by",
                  .type = ParameterType::Choice,
                  .topic = Topic::Capacity,
                  .default_text = "key",
                  .choices = {"key", "region"},
                  .help = "What says which shard holds a row: a hash of its key, or the region of the users who ask "
                          "for it. By region the shards are as uneven as the regions."},
                 {.name = "standby",
                  .title = "Standby",
                  .type = ParameterType::Choice,
                  .topic = Topic::Reliability,
                  .default_text = "none",
                  .choices = {"none", "sync", "async"},
                  .help =
                      "A second machine that takes over when the first fails. With sync no acknowledged write is lost "
                      "and each write waits for it; with async the last writes may be lost. It stands in the same "
                      "region and goes down with it."},
                 {.name = "standby_ack_time",
                  .title = "Standby's acknowledgement",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "2 ms",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help = "With a sync standby, how long each write waits until the standby has it: about 2 ms between "
                          "two zones of one region."},
                 {.name = "standby_lag",
                  .title = "Standby's lag",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "ms",
                  .default_text = "lognormal(100 ms, 0.5)",
                  .minimum = 0,
                  .maximum = 86'400,
                  .help = "With an async standby, how far it is behind. What was acknowledged within that time before "
                          "a failure is lost when it takes over."},
                 {.name = "failover_time",
                  .title = "Failover time",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "s",
                  .default_text = "60 s",
                  .minimum = 0,
                  .help = "From the failure until the standby has taken over. Until then calls are refused; without a "
                          "standby until the machine is back."},
             },
             upkeep_parameters("90 d", "1 h", "0.04 USD/h a core, a managed database with its storage.")}),
    };
}

} // namespace tiers
