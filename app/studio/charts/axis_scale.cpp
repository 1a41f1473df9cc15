#include "app/studio/charts/axis_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr double most_steps = 5;
constexpr double shown_whole = 300; ///< seconds

constexpr std::array round_times = {60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0};
constexpr std::array round_steps = {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};

} // namespace

AxisScale niceScale(double value) {
    if (!(value > 0) || !std::isfinite(value)) return {1, 0.5};
    const double rough = value / most_steps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        const double steps = std::ceil(value / step - 1e-9);
        if (steps <= most_steps) return {steps * step, step};
    }
    return {value, rough};
}

AxisScale timeScale(double now, double duration) {
    const double shown = [&] {
        if (duration <= shown_whole) return std::max(duration, 1.0);
        const auto found = std::ranges::lower_bound(round_times, now);
        return found == round_times.end() ? duration : std::min(*found, duration);
    }();
    return timeBetween(0, shown);
}

AxisScale timeBetween(double from, double to) {
    const double rough = (to - from) / 6;
    const auto step = std::ranges::lower_bound(round_steps, rough);
    return {to, step == round_steps.end() ? std::ceil(rough / 3600) * 3600 : *step, from};
}

bool GrowingScale::hold(double value) {
    if (!(value > m_scale.maximum)) return false;
    m_scale = niceScale(value);
    return true;
}

} // namespace tiers::studio
