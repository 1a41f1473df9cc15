#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec cdn_kind() {
    return {
        .name = "cdn",
        .title = "CDN",
        .role = Role::EdgeCache,
        .family = Family::Network,
        .palette_order = 210,
        .icon = "cdn",
        .summary = "Keeps copies of static and cacheable answers close to the users.",
        .help = "A cache at the edge of the network, near the users. Static and cacheable answers come from it; what "
                "it does not have it fetches from its origin, and everything else passes through. Modelled: real keys "
                "with a time to live, a memory limit and eviction, so the hit ratio is an outcome and never a "
                "setting; coalesced misses; stale copies while the origin is asked or fails. Not modelled: several "
                "layers of edge locations, and the edge's own load.",
        .price = {.base = {0.03}},
        .parameters = joined(
            {{
                 {.name = "ttl",
                  .title = "Time to live",
                  .type = ParameterType::Span,
                  .topic = Topic::Essential,
                  .unit = "s",
                  .default_text = "1 h",
                  .minimum = 0,
                  .help =
                      "How long an answer stays usable after it was fetched. Longer spares the origin; a change then "
                      "takes as long to show. A class may set its own."},
                 {.name = "memory",
                  .title = "Memory",
                  .type = ParameterType::Size,
                  .topic = Topic::Essential,
                  .unit = "GiB",
                  .default_text = "10 GiB",
                  .minimum = 0,
                  .maximum = 1e18,
                  .help = "Room for copies, at the edge of each population by itself. What goes when it is full "
                          "is chosen below."},
                 {.name = "eviction",
                  .title = "Eviction",
                  .type = ParameterType::Choice,
                  .topic = Topic::Caching,
                  .default_text = "lru",
                  .choices = {"lru", "lfu", "random", "none"},
                  .help =
                      "What goes when the memory is full: the least recently used, the least often used, any item, or "
                      "nothing, so that new items are not kept."},
                 {.name = "coalesce",
                  .title = "Coalesce misses",
                  .type = ParameterType::Flag,
                  .topic = Topic::Caching,
                  .default_text = "false",
                  .help = "Of several misses for the same item only one goes to the origin; the others wait for its "
                          "answer and share it, a failure too."},
                 {.name = "stale_if_error",
                  .title = "Stale if error",
                  .type = ParameterType::Span,
                  .topic = Topic::Reliability,
                  .unit = "s",
                  .default_text = "0 s",
                  .minimum = 0,
                  .help = "For this long after it expired, an item is still served when the origin fails."},
                 {.name = "stale_while_revalidate",
                  .title = "Stale while revalidate",
                  .type = ParameterType::Span,
                  .topic = Topic::Caching,
                  .unit = "s",
                  .default_text = "0 s",
                  .minimum = 0,
                  .help = "For this long after it expired, an item is served at once while a fresh copy is fetched."},
             },
             upkeep_parameters("90 d", "10 min",
                               "0.03 USD/h, some 250 GB a month at a cloud provider's price for transfer.")}),
    };
}

} // namespace tiers
