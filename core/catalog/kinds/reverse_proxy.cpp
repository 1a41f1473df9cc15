#include "core/catalog/parameter_groups.h"

namespace tiers {

KindSpec reverse_proxy_kind() {
    return {
        .name = "reverse-proxy",
        .title = "Reverse proxy",
        .role = Role::Service,
        .family = Family::Network,
        .palette_order = 230,
        .icon = "reverse-proxy",
        .summary = "Stands in front of one server: ends TLS, compresses, buffers slow clients.",
        .help =
            "A web server such as nginx in front of the application, on the same machine or beside it. It takes little "
            "time itself and can keep answers in its own memory. Modelled: instances, workers, cores, a bounded queue, "
            "the "
            "local cache. Not modelled: slow clients, from which it shields the application's workers.",
        .price = {.per_core = {0.01}},
        .parameters = joined({service_parameters("exponential(0.2 ms)",
                                                 "Time of a core to take a request and pass it on. Encryption and "
                                                 "compression raise it."),
                              upkeep_parameters("60 d", "15 min", "0.01 USD/h a core, a small virtual machine.")}),
    };
}

} // namespace tiers
