#include "core/grading/figure_text.h"

#include "core/grading/told_figure.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

/// Without zeros at the end of the decimals.
std::string trimmed(std::string decimals) {
    while (decimals.ends_with('0')) decimals.pop_back();
    if (decimals.ends_with('.')) decimals.pop_back();
    return decimals;
}

} // namespace

/// Two decimals at most, no exponent; whole numbers keep all their digits.
std::string significant_text(double value) {
    const double size = std::abs(value);
    constexpr double least_told = 0.005;
    if (size >= 100 || size < least_told) return fmt::format("{:.0f}", value);
    if (size >= 10) return fmt::format("{:.1f}", value);
    return fmt::format("{:.2f}", value);
}

std::string milliseconds_text(double ms) {
    return ms < 1000 ? significant_text(ms) + " ms" : significant_text(ms / 1000) + " s";
}

std::string share_text(double share) {
    const double percent = 100 * share;
    if (percent >= 99.995 && percent < 100) return trimmed(fmt::format("{:.4f}", std::min(percent, 99.9999))) + " %";
    if (percent > 99 && percent < 100) return trimmed(fmt::format("{:.2f}", percent)) + " %";
    if (percent > 0 && percent < 1) return trimmed(fmt::format("{:.2f}", std::max(percent, 0.01))) + " %";
    return fmt::format("{:.0f} %", percent);
}

std::string money_text(double usd_per_month) {
    return figures::money(usd_per_month);
}

std::string clock_text(Duration time) {
    const auto whole = static_cast<long long>(std::floor(seconds(time)));
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string count_text(double count) {
    auto digits = fmt::format("{:.0f}", count);
    const auto first = digits.starts_with('-') ? 1 : 0;
    for (auto place = static_cast<int>(digits.size()) - 3; place > first; place -= 3)
        digits.insert(static_cast<std::size_t>(place), ",");
    return digits;
}

std::string plural(std::size_t count, const char* noun) {
    return fmt::format("{} {}{}", count_text(static_cast<double>(count)), noun, count == 1 ? "" : "s");
}

std::string downtime_text(double minutes_per_month) {
    return figures::downtime(minutes_per_month);
}

std::string interval_text(const std::optional<Interval>& interval, std::string (*text)(double)) {
    if (!interval) return {};
    const auto low = text(interval->low), high = text(interval->high);
    return low == high ? std::string{} : fmt::format("{} to {}", low, high);
}

} // namespace tiers
