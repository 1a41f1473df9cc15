#include "core/simulation/compiler.h"

#include <algorithm>

namespace tiers {

void compile_limits(const Settings& settings, const KindSpec& kind, CompiledModel& model,
                    CompiledComponent& component) {
    if (kind.role == Role::Gateway) {
        const auto burst = static_cast<double>(settings.count("burst"));
        if (settings.has("rate_limit")) component.limit = {settings.rate("rate_limit").per_second, burst};
        if (settings.has("client_rate_limit")) {
            component.client_limit = {settings.rate("client_rate_limit").per_second, burst};
            model.tells_clients_apart = true;
        }
    } else if (kind.role == Role::ExternalService) {
        component.error_rate = settings.number("error_rate");
        if (settings.has("rate_limit")) {
            const auto per_second = settings.rate("rate_limit").per_second;
            component.limit = {per_second, std::max(1.0, per_second)};
        }
    }
}

} // namespace tiers
