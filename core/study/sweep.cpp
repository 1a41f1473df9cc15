#include "core/study/sweep.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace tiers {

namespace {

constexpr std::size_t most_values = 100'000;

/// Parts between commas that stand in no brackets, blanks around them taken off.
std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    int depth = 0;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
        auto part = text.substr(begin, end - begin);
        while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
        parts.emplace_back(part);
        begin = end + 1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '(') ++depth;
        if (text[i] == ')') --depth;
        if (text[i] == ',' && depth == 0) add(i);
    }
    add(text.size());
    return parts;
}

struct Range {
    long long first{}, last{}, step{1};
};

/// `1..8` or `1..8:2`; nothing where it is no range of whole numbers.
std::optional<Range> range_of(std::string_view text) {
    Range range;
    const char* at = text.data();
    const char* end = text.data() + text.size();
    const auto number = [&](long long& into) {
        const auto [next, error] = std::from_chars(at, end, into);
        at = next;
        return error == std::errc{};
    };
    if (!number(range.first) || end - at < 2 || at[0] != '.' || at[1] != '.') return std::nullopt;
    at += 2;
    if (!number(range.last)) return std::nullopt;
    if (at != end && (*at++ != ':' || !number(range.step))) return std::nullopt;
    return at == end ? std::optional{range} : std::nullopt;
}

std::string number_text(double value) {
    return fmt::format("{:.9g}", value);
}

} // namespace

Reading<Variation> parse_variation(std::string_view text) {
    Reading<Variation> reading;
    const auto refuse = [&](Phrase message) {
        reading.problems.push_back({std::string{text}, std::move(message)});
        return reading;
    };
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return refuse(phrase("expected a place and its values, like \"api.instances=1..8\""));
    Variation variation{.place = std::string{text.substr(0, equals)}};
    for (const auto& part : split(text.substr(equals + 1))) {
        if (part.empty()) return refuse(phrase("expected a value between the commas"));
        const auto range = range_of(part);
        if (!range) {
            variation.values.push_back(part);
            continue;
        }
        if (range->step < 1 || range->last < range->first ||
            static_cast<std::size_t>((range->last - range->first) / range->step) >= most_values)
            return refuse(phrase("expected a range that rises, of at most {} values, got \"{}\"", most_values, part));
        for (auto value = range->first; value <= range->last; value += range->step)
            variation.values.push_back(std::to_string(value));
    }
    reading.value = std::move(variation);
    return reading;
}

std::size_t grid_size(std::span<const Variation> variations) {
    std::size_t size = 1;
    for (const auto& variation : variations) size *= variation.values.size();
    return size;
}

std::vector<std::string> grid_point(std::span<const Variation> variations, std::size_t point) {
    std::vector<std::string> values(variations.size());
    for (auto v = variations.size(); v-- > 0;) {
        values[v] = variations[v].values[point % variations[v].values.size()];
        point /= variations[v].values.size();
    }
    return values;
}

std::vector<std::string> sweep_columns(std::span<const Variation> variations, const RunResult& example) {
    std::vector<std::string> columns{"point"};
    for (const auto& variation : variations) columns.push_back(variation.place);
    for (const auto* name :
         {"seed", "replications", "offered_per_s", "throughput_per_s", "goodput_per_s", "success_ratio",
          "response_ms.mean", "response_ms.p50", "response_ms.p95", "response_ms.p99", "response_ms.p99.low",
          "response_ms.p99.high", "lost_writes", "stale_reads", "lost_sessions", "cost_usd_per_month", "availability"})
        columns.emplace_back(name);
    for (const auto& [id, component] : example.components) columns.push_back(id + ".utilization");
    return columns;
}

std::vector<std::string> sweep_cells(const SweepRow& row) {
    const auto& r = row.result;
    std::vector<std::string> cells{std::to_string(row.point)};
    cells.insert(cells.end(), row.values.begin(), row.values.end());
    cells.push_back(std::to_string(r.seed));
    cells.push_back(std::to_string(r.replications));
    const auto interval = r.intervals.find("response_ms.p99");
    const bool has_interval = interval != r.intervals.end();
    for (const double value :
         {r.totals.offered_per_s, r.totals.throughput_per_s, r.totals.goodput_per_s, r.totals.success_ratio,
          r.totals.response_ms.mean, r.totals.response_ms.p50, r.totals.response_ms.p95, r.totals.response_ms.p99})
        cells.push_back(number_text(value));
    cells.push_back(has_interval ? number_text(interval->second.low) : "");
    cells.push_back(has_interval ? number_text(interval->second.high) : "");
    for (const auto count : {r.lost_writes, r.stale_reads, r.lost_sessions}) cells.push_back(std::to_string(count));
    cells.push_back(number_text(r.cost_usd_per_month));
    cells.push_back(number_text(r.availability));
    for (const auto& [id, component] : r.components) cells.push_back(number_text(component.utilization));
    return cells;
}

} // namespace tiers
