#include "core/analysis/availability.h"
#include "core/catalog/settings.h"

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

/// Nodes of which the data of one key are on each, where others can take over from the first.
double redundant_nodes(const Settings& settings) {
    if (settings.has("replicas")) return 1 + static_cast<double>(settings.count("replicas"));
    if (settings.has("standby")) return settings.text("standby") == "none" ? 1 : 2;
    return 1;
}

} // namespace

double component_availability(const Component& component) {
    const Settings settings{component};
    const KindSpec* kind = find_kind(component.kind);
    if (!kind || kind->role == Role::Users || !settings.has("mtbf")) return 1;
    const double mtbf = seconds(settings.duration("mtbf"));
    const double cycle = mtbf + seconds(settings.duration("mttr"));
    const double down = 1 - mtbf / cycle;
    if (settings.has("instances")) return 1 - std::pow(down, static_cast<double>(settings.count("instances")));
    const double nodes = redundant_nodes(settings);
    const double take_over = nodes > 1 ? seconds(settings.duration("failover_time")) / cycle : 0;
    return std::max(0.0, 1 - std::pow(down, nodes) - take_over);
}

} // namespace tiers
