#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec object_storage_kind() {
    return {
        .name = "object-storage",
        .title = "Object storage",
        .role = Role::ObjectStore,
        .family = Family::Stores,
        .palette_order = 520,
        .icon = "object-storage",
        .summary = "Stores files such as photos, styles and scripts; the usual origin of a CDN.",
        .help = "Cheap and durable storage for whole files, such as S3. It takes longer to begin than a server's own "
                "disk, and it is not a database. Modelled: the time to the first byte and the bandwidth of each "
                "answer. Not modelled: any limit to how much is asked of it at the same time.",
        .price = {.base = {0.01}},
        .parameters = joined(
            {{
                 {.name = "first_byte_time",
                  .title = "Time to first byte",
                  .type = ParameterType::Timing,
                  .topic = Topic::Essential,
                  .unit = "ms",
                  .default_text = "lognormal(30 ms, 0.5)",
                  .minimum = 0,
                  .maximum = 60,
                  .help =
                      "From the request until the answer begins. Tens of milliseconds are usual, with a long tail."},
                 {.name = "bandwidth",
                  .title = "Bandwidth",
                  .type = ParameterType::Bandwidth,
                  .topic = Topic::Capacity,
                  .unit = "MB/s",
                  .default_text = "100 MB/s",
                  .minimum = 1,
                  .maximum = 1e15,
                  .help = "How fast one answer is sent. A photo of 2 MB takes 20 ms at 100 MB/s."},
             },
             upkeep_parameters("90 d", "10 min", "0.01 USD/h, some 300 GB stored for a month.")}),
    };
}

} // namespace tiers
