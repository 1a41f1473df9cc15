#include "core/catalog/price.h"

#include "core/catalog/settings.h"

namespace tiers {

namespace {

constexpr double gibibyte = 1024.0 * 1024.0 * 1024.0;

} // namespace

Money instance_price(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    if (!kind) return {};
    const Settings settings{component};
    if (settings.has("price")) return settings.money("price");
    const PriceRule& rule = kind->price;
    const double cores = settings.has("cores") ? static_cast<double>(settings.count("cores")) : 0;
    const double gibibytes = settings.has("memory") ? settings.bytes("memory").count / gibibyte : 0;
    return {rule.base.usd_per_hour + rule.per_core.usd_per_hour * cores + rule.per_gibibyte.usd_per_hour * gibibytes};
}

std::int64_t paid_instances(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    if (!kind || kind->role == Role::Users) return 0;
    const Settings settings{component};
    if (settings.has("instances")) return settings.count("instances");
    const std::int64_t shards = settings.has("shards") ? settings.count("shards") : 1;
    const std::int64_t replicas = settings.has("replicas") ? settings.count("replicas") : 0;
    const std::int64_t standbys = settings.has("standby") && settings.text("standby") != "none" ? 1 : 0;
    return shards * (1 + replicas + standbys);
}

} // namespace tiers
