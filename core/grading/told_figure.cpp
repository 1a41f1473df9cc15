#include "core/grading/told_figure.h"

#include "core/grading/figure_text.h"

#include <fmt/format.h>

#include <cmath>

namespace tiers::figures {

Phrase milliseconds(double ms) {
    return Phrase::figure(milliseconds_text(ms));
}

Phrase share(double share) {
    return Phrase::figure(share_text(share));
}

Phrase money(double usd_per_month) {
    return phrase("{} USD a month", count(std::round(usd_per_month)));
}

Phrase clock(Duration time) {
    return Phrase::figure(clock_text(time));
}

Phrase count(double count) {
    return Phrase::figure(count_text(count));
}

Phrase downtime(double minutes_per_month) {
    constexpr double hour = 60;
    if (minutes_per_month < 1) return phrase("less than a minute a month");
    if (minutes_per_month < 2 * hour)
        return phrase("{} minutes a month", Phrase::figure(fmt::format("{:.0f}", minutes_per_month)));
    return phrase("{} hours a month", Phrase::figure(significant_text(minutes_per_month / hour)));
}

Phrase decimal(double value) {
    return Phrase::figure(fmt::format("{:.1f}", value));
}

Phrase requests(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} request", number) : phrase("{} requests", number);
}

Phrase writes(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} write", number) : phrase("{} writes", number);
}

Phrase answers(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} answer", number) : phrase("{} answers", number);
}

Phrase sessions(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} session", number) : phrase("{} sessions", number);
}

Phrase times(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} time", number) : phrase("{} times", number);
}

Phrase parts(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} part", number) : phrase("{} parts", number);
}

Phrase instances(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} instance", number) : phrase("{} instances", number);
}

Phrase cores(std::size_t n) {
    const Phrase number = count(static_cast<double>(n));
    return n == 1 ? phrase("{} core", number) : phrase("{} cores", number);
}

Phrase range(const std::optional<Interval>& interval, Phrase (*figure)(double)) {
    if (!interval) return {};
    const Phrase low = figure(interval->low), high = figure(interval->high);
    return low == high ? Phrase{} : phrase("{} to {}", low, high);
}

} // namespace tiers::figures
