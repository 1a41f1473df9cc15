#include "core/document/workload_tree.h"
#include "core/model/call_syntax.h"

#include <fmt/format.h>

#include <cmath>

namespace tiers {

namespace {

constexpr double highest_exponent = 10;
constexpr double most_keys = 1e12;
constexpr double highest_scv = 1e6;

struct PopularityText {
    std::string operator()(const UniformKeys&) const { return "uniform"; }
    std::string operator()(const ZipfKeys& keys) const { return fmt::format("zipf({})", format_number(keys.exponent)); }
    std::string operator()(const HotSetKeys& keys) const {
        return fmt::format("hotset({}, {})", keys.keys, format_number(keys.share));
    }
    std::string operator()(const SingleKey&) const { return "single"; }
};

struct ArrivalsText {
    std::string operator()(const PoissonArrivals&) const { return "poisson"; }
    std::string operator()(const ConstantArrivals&) const { return "constant"; }
    std::string operator()(const BurstyArrivals& arrivals) const {
        return fmt::format("bursty({})", format_number(arrivals.scv));
    }
};

} // namespace

std::optional<Popularity> parse_popularity(std::string_view text) {
    const std::string_view word = without_blanks(text);
    if (word == "uniform") return UniformKeys{};
    if (word == "single") return SingleKey{};
    if (const auto given = call_arguments(word, "zipf"); given && given->size() == 1) {
        const auto exponent = parse_number(given->front());
        if (exponent && *exponent >= 0 && *exponent <= highest_exponent) return ZipfKeys{*exponent};
    }
    if (const auto given = call_arguments(word, "hotset"); given && given->size() == 2) {
        const auto keys = parse_number(given->front());
        const auto share = parse_share(given->back());
        if (keys && share && *keys >= 1 && *keys <= most_keys && *keys == std::floor(*keys)) {
            return HotSetKeys{static_cast<std::int64_t>(*keys), *share};
        }
    }
    return std::nullopt;
}

std::string format_popularity(const Popularity& popularity) {
    return std::visit(PopularityText{}, popularity);
}

std::optional<Arrivals> parse_arrivals(std::string_view text) {
    const std::string_view word = without_blanks(text);
    if (word == "poisson") return PoissonArrivals{};
    if (word == "constant") return ConstantArrivals{};
    if (const auto given = call_arguments(word, "bursty"); given && given->size() == 1) {
        const auto scv = parse_number(given->front());
        if (scv && *scv >= 1 && *scv <= highest_scv) return BurstyArrivals{*scv};
    }
    return std::nullopt;
}

std::string format_arrivals(const Arrivals& arrivals) {
    return std::visit(ArrivalsText{}, arrivals);
}

} // namespace tiers
