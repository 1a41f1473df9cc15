#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec redis_kind() {
    return {
        .name = "redis",
        .title = "Redis",
        .role = Role::Cache,
        .family = Family::Caches,
        .palette_order = 400,
        .icon = "redis",
        .summary = "Keeps what was read before in memory and answers in microseconds.",
        .help =
            "A cache between servers and the database. It keeps items by key until their time to live ends or "
            "memory runs out, and spares the database what was asked before; what is asked only once it cannot "
            "help. Modelled: real keys with their versions, a memory limit, eviction, expiry, one core that serves one "
            "command after the other, what a failure loses, failover. Not modelled: pipelining, the cost of large "
            "values on that core, and reads from replicas.",
        .price = {.base = {0.034}, .per_gibibyte = {0.016}},
        .parameters = joined(
            {{
                 {.name = "memory",
                  .title = "Memory",
                  .type = ParameterType::Size,
                  .topic = Topic::Essential,
                  .unit = "MiB",
                  .default_text = "1 GiB",
                  .minimum = 0,
                  .maximum = 1e16,
                  .help = "Room for items. Give it what the items that are read often take together; more than that "
                          "changes little."},
                 {.name = "eviction",
                  .title = "Eviction",
                  .type = ParameterType::Choice,
                  .topic = Topic::Caching,
                  .default_text = "lru",
                  .choices = {"lru", "lfu", "random", "none"},
                  .help = "What happens when the memory is full: the least recently used items go, the least "
                          "frequently used (by a count of uses that does not fade), or any; with none new items are "
                          "not kept."},
                 {.name = "service_time",
                  .title = "Service time",
                  .type = ParameterType::Timing,
                  .topic = Topic::Timing,
                  .unit = "us",
                  .default_text = "10 us",
                  .minimum = 0,
                  .maximum = 60,
                  .help = "Time of its one core for a command. 10 us gives the 100,000 commands a second of its own "
                          "benchmark on common machines, without pipelining; the network comes on top."},
                 {.name = "max_connections",
                  .title = "Connection limit",
                  .type = ParameterType::Count,
                  .topic = Topic::Capacity,
                  .unit = "connections",
                  .default_text = "10000",
                  .minimum = 1,
                  .maximum = 10'000'000,
                  .help =
                      "Connections that it accepts; further ones are refused. All callers' pools together must fit."},
                 {.name = "replicas",
                  .title = "Replicas",
                  .type = ParameterType::Count,
                  .topic = Topic::Reliability,
                  .unit = "nodes",
                  .default_text = "0",
                  .minimum = 0,
                  .maximum = 1'000,
                  .help = "Copies that stand by; one takes over when the node fails and has all but the last "
                          "changes. Each costs as much as the node."},
                 {.name = "failover_time",
                  .title = "Failover time",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "s",
                  .default_text = "15 s",
                  .minimum = 0,
                  .help = "From the node's failure until a replica has taken over. Until then calls are refused; "
                          "without replicas until the node is back."},
                 {.name = "replication_lag",
                  .title = "Replication lag",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "ms",
                  .default_text = "1 ms",
                  .minimum = 0,
                  .maximum = 3'600,
                  .help = "How far the replicas are behind. What was stored in that time is missing after a failover, "
                          "acknowledged writes of write-behind included."},
                 {.name = "persistent",
                  .title = "Persistent",
                  .type = ParameterType::Flag,
                  .topic = Topic::Reliability,
                  .default_text = "false",
                  .help =
                      "Whether its items survive a restart on disk. A cache that comes back empty sends every read to "
                      "the database; writes that write-behind has not flushed are lost with it."},
                 {.name = "prefill",
                  .title = "At the start",
                  .type = ParameterType::Choice,
                  .topic = Topic::Caching,
                  .default_text = "cold",
                  .choices = {"cold", "stationary"},
                  .help = "What is in the cache when the run begins: nothing, or what a long run would have left "
                          "there, drawn from the demand by Che's approximation. Caches in front of it are taken as "
                          "empty, and all items as the newest."},
             },
             upkeep_parameters("60 d", "15 min", "0.034 USD/h and 0.016 USD/h a GiB, a managed cache node.")}),
    };
}

} // namespace tiers
