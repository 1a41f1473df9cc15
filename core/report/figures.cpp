#include "core/report/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>
#include <string_view>

namespace tiers {
namespace {

std::string without_trailing_zeros(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

constexpr int most_decimals = 4;

/// Decimals that leave `value` three significant digits, or as many as are worth telling.
int decimals_of(double value) {
    if (value == 0 || !std::isfinite(value)) return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(2 - magnitude, 0, most_decimals);
}

/// `value` to three significant digits, with the decimals of its rounded self ("9.996" is "10", not "10.00").
std::string three_digits(double value) {
    const double scale = std::pow(10.0, decimals_of(value));
    const double rounded = std::isfinite(value) ? std::round(value * scale) / scale : value;
    return without_trailing_zeros(fmt::format("{:.{}f}", rounded, decimals_of(rounded)));
}

/// From `from` on a figure is told in `unit`, of which one is `factor`.
struct Scale {
    double from;
    double factor;
    std::string_view unit;
};

/// `value` in the unit that its rounded self falls into; `scales` go from small to large.
std::string in_scale(double value, std::span<const Scale> scales) {
    constexpr double rounding_margin = 1.0005;
    const auto beyond = std::ranges::find_if(
        scales.subspan(1), [&](const Scale& scale) { return std::abs(value) * rounding_margin < scale.from; });
    const Scale& scale = *std::prev(beyond);
    return fmt::format("{}{}", three_digits(value / scale.factor), scale.unit);
}

} // namespace

std::string number_text(double value) {
    static constexpr std::array<Scale, 4> scales{{{0, 1, ""}, {1e4, 1e3, " k"}, {1e6, 1e6, " M"}, {1e9, 1e9, " G"}}};
    return in_scale(value, scales);
}

std::string rate_text(double per_second) {
    static constexpr std::array<Scale, 3> scales{{{0, 1, " /s"}, {1e3, 1e3, " k/s"}, {1e6, 1e6, " M/s"}}};
    return in_scale(per_second, scales);
}

std::string span_text(double seconds) {
    static constexpr std::array<Scale, 4> scales{
        {{0, 1e-3, " ms"}, {1, 1, " s"}, {180, 60, " min"}, {7200, 3600, " h"}}};
    return seconds == 0 ? "0 s" : in_scale(seconds, scales);
}

namespace figures {

Phrase number(double value) {
    return Phrase::figure(number_text(value));
}

Phrase rate(double per_second) {
    return Phrase::figure(rate_text(per_second));
}

Phrase span(double seconds) {
    return Phrase::figure(span_text(seconds));
}

} // namespace figures
} // namespace tiers
