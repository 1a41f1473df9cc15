#include "core/selfcheck/groups.h"

#include <algorithm>
#include <numeric>

namespace tiers::selfcheck {

RunOptions measured_for(double seconds) {
    RunOptions options;
    options.warmup = Duration{static_cast<std::int64_t>(seconds * 1e8)};
    options.duration = options.warmup + Duration{static_cast<std::int64_t>(seconds * 1e9)};
    options.window = options.duration / 110;
    return options;
}

std::size_t at(const Recording& recording, const char* component) {
    const auto it = std::ranges::find(recording.components, ComponentId{component}, &ComponentTrack::id);
    return static_cast<std::size_t>(it - recording.components.begin());
}

double mean_response(const Recording& recording, const char* component) {
    return recording.totals.components[at(recording, component)].response.mean_seconds();
}

double mean_waiting(const Recording& recording, const char* component) {
    return recording.totals.components[at(recording, component)].waiting.mean_seconds();
}

double error_share(const Recording& recording) {
    const auto& errors = recording.totals.total.errors;
    return static_cast<double>(std::accumulate(errors.begin(), errors.end(), std::uint64_t{0})) /
           static_cast<double>(recording.totals.total.offered);
}

} // namespace tiers::selfcheck
