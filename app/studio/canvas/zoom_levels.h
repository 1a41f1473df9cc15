#pragma once

#include <algorithm>
#include <array>

namespace tiers::studio {

/// The scales that zooming in and out steps through; 1 is 100 %.
inline constexpr std::array zoomLevels{0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

[[nodiscard]] constexpr double clampedZoom(double zoom) {
    return std::clamp(zoom, zoomLevels.front(), zoomLevels.back());
}

/// The next larger level, or the largest.
[[nodiscard]] inline double zoomAbove(double zoom) {
    const auto next = std::ranges::upper_bound(zoomLevels, zoom * 1.001);
    return next == zoomLevels.end() ? zoomLevels.back() : *next;
}

/// The next smaller level, or the smallest.
[[nodiscard]] inline double zoomBelow(double zoom) {
    const auto next = std::ranges::lower_bound(zoomLevels, zoom * 0.999);
    return next == zoomLevels.begin() ? zoomLevels.front() : *(next - 1);
}

} // namespace tiers::studio
