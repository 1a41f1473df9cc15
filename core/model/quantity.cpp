#include "core/model/quantity.h"

#include "core/model/call_syntax.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <system_error>
#include <vector>

namespace tiers {

namespace {

struct DurationUnit {
    std::string_view name;
    std::int64_t nanoseconds;
};
constexpr std::array<DurationUnit, 7> duration_units{{{"ns", 1},
                                                      {"us", 1'000},
                                                      {"ms", 1'000'000},
                                                      {"s", 1'000'000'000},
                                                      {"min", 60'000'000'000},
                                                      {"h", 3'600'000'000'000},
                                                      {"d", 86'400'000'000'000}}};

/// A unit that a real number is counted in: `base = number × times / divided_by`. Keeping the divisor apart lets
/// `1 /min` be the double nearest to 1/60.
struct RealUnit {
    std::string_view name;
    double times{1};
    double divided_by{1};
};
constexpr std::array<RealUnit, 4> rate_units{{{"/s", 1, 1}, {"/min", 1, 60}, {"/h", 1, 3600}, {"/d", 1, 86400}}};
constexpr std::array<RealUnit, 9> byte_units{{{"B", 1},
                                              {"kB", 1e3},
                                              {"MB", 1e6},
                                              {"GB", 1e9},
                                              {"TB", 1e12},
                                              {"KiB", 1024.0},
                                              {"MiB", 1024.0 * 1024.0},
                                              {"GiB", 1024.0 * 1024.0 * 1024.0},
                                              {"TiB", 1024.0 * 1024.0 * 1024.0 * 1024.0}}};
constexpr std::array<RealUnit, 3> money_units{{{"USD/h", 1, 1}, {"USD/month", 1, hours_per_month}, {"USD/d", 1, 24}}};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// A text cut into the decimal number that it begins with and what follows, blanks between removed.
struct Measure {
    std::string_view digits;
    double number{};
    std::string_view unit;
};

std::optional<Measure> split_measure(std::string_view text) {
    text = without_blanks(text);
    if (text.empty() || !(is_digit(text.front()) || text.front() == '.')) return std::nullopt;
    Measure measure;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), measure.number);
    if (error != std::errc{} || !std::isfinite(measure.number)) return std::nullopt;
    const auto length = static_cast<std::size_t>(end - text.data());
    measure.digits = text.substr(0, length);
    measure.unit = without_blanks(text.substr(length));
    return measure;
}

template <class Unit> const Unit* find_unit(std::span<const Unit> units, std::string_view name) {
    const auto it = std::ranges::find(units, name, &Unit::name);
    return it == units.end() ? nullptr : &*it;
}

/// The unit of a measure: its own, else the default. A bare zero needs none.
template <class Unit>
const Unit* unit_of(const Measure& measure, std::span<const Unit> units, std::string_view default_unit) {
    if (!measure.unit.empty()) return find_unit(units, measure.unit);
    if (default_unit.empty() && measure.number == 0) return &units.front();
    return find_unit(units, default_unit);
}

/// number × unit to the nearest nanosecond; the whole part is counted in integers, so that no digit is lost.
std::optional<Duration> to_duration(const Measure& measure, const DurationUnit& unit) {
    constexpr auto limit = std::numeric_limits<std::int64_t>::max();
    if (measure.digits.find_first_of("eE") != std::string_view::npos) {
        const double span = measure.number * static_cast<double>(unit.nanoseconds);
        return span < static_cast<double>(limit) ? std::optional{Duration{std::llround(span)}} : std::nullopt;
    }
    const auto point = std::min(measure.digits.find('.'), measure.digits.size());
    const auto whole_digits = measure.digits.substr(0, point);
    const auto fraction_digits = measure.digits.substr(point);
    std::int64_t whole = 0;
    if (!whole_digits.empty()) {
        const auto read = std::from_chars(whole_digits.data(), whole_digits.data() + whole_digits.size(), whole);
        if (read.ec != std::errc{}) return std::nullopt;
    }
    double fraction = 0;
    if (fraction_digits.size() > 1) {
        std::from_chars(fraction_digits.data(), fraction_digits.data() + fraction_digits.size(), fraction);
    }
    const std::int64_t part = std::llround(fraction * static_cast<double>(unit.nanoseconds));
    if (whole > (limit - part) / unit.nanoseconds) return std::nullopt;
    return Duration{whole * unit.nanoseconds + part};
}

std::optional<double> parse_real(std::string_view text, std::span<const RealUnit> units,
                                 std::string_view default_unit) {
    const auto measure = split_measure(text);
    if (!measure) return std::nullopt;
    const RealUnit* unit = unit_of(*measure, units, default_unit);
    if (unit == nullptr) return std::nullopt;
    const double value = measure->number * unit->times / unit->divided_by;
    return std::isfinite(value) ? std::optional{value} : std::nullopt;
}

/// `value` in `unit`, as text; nothing where that does not read back as the same double.
std::optional<std::string> number_in(double value, const RealUnit& unit) {
    const std::string text = format_number(value / unit.times * unit.divided_by);
    double back = 0;
    std::from_chars(text.data(), text.data() + text.size(), back);
    return back * unit.times / unit.divided_by == value ? std::optional{text} : std::nullopt;
}

std::string join(std::string_view number, std::string_view unit) {
    return fmt::format("{} {}", number, unit);
}

/// In the first unit, unless its number is long and another's is much shorter: `100 /min` for 1.6666666666666667 /s.
std::string format_in_usual_unit(double value, std::span<const RealUnit> units) {
    constexpr std::size_t long_number = 9;
    const std::string usual = format_number(value);
    if (usual.size() >= long_number) {
        for (const RealUnit& unit : units.subspan(1)) {
            const auto number = number_in(value, unit);
            if (number && number->size() * 2 <= usual.size()) return join(*number, unit.name);
        }
    }
    return join(usual, units.front().name);
}

/// One argument list read into the family that it belongs to; nothing where it does not fit.
class DistributionArguments {
  public:
    DistributionArguments(std::vector<std::string_view> arguments, std::string_view default_unit)
        : m_arguments(std::move(arguments)), m_default_unit(default_unit) {}

    [[nodiscard]] bool are(std::size_t count) const { return m_arguments.size() == count; }
    [[nodiscard]] std::optional<Duration> time(std::size_t index) const {
        return parse_duration(m_arguments[index], m_default_unit);
    }
    [[nodiscard]] std::optional<double> number(std::size_t index) const { return parse_number(m_arguments[index]); }

  private:
    std::vector<std::string_view> m_arguments;
    std::string_view m_default_unit;
};

std::optional<Distribution> read_exponential(const DistributionArguments& given) {
    if (!given.are(1)) return std::nullopt;
    const auto mean = given.time(0);
    return mean ? std::optional<Distribution>{Exponential{*mean}} : std::nullopt;
}

std::optional<Distribution> read_uniform(const DistributionArguments& given) {
    if (!given.are(2)) return std::nullopt;
    const auto low = given.time(0), high = given.time(1);
    if (!low || !high || *low > *high) return std::nullopt;
    return UniformTime{*low, *high};
}

std::optional<Distribution> read_lognormal(const DistributionArguments& given) {
    if (!given.are(2)) return std::nullopt;
    const auto mean = given.time(0);
    const auto sigma = given.number(1);
    if (!mean || !sigma || *sigma < 0) return std::nullopt;
    return Lognormal{*mean, *sigma};
}

std::optional<Distribution> read_erlang(const DistributionArguments& given) {
    constexpr double most_phases = 1000;
    if (!given.are(2)) return std::nullopt;
    const auto shape = given.number(0);
    const auto mean = given.time(1);
    if (!shape || !mean || *shape < 1 || *shape > most_phases || *shape != std::floor(*shape)) return std::nullopt;
    return Erlang{static_cast<int>(*shape), *mean};
}

std::optional<Distribution> read_hyperexponential(const DistributionArguments& given) {
    if (!given.are(2)) return std::nullopt;
    const auto mean = given.time(0);
    const auto scv = given.number(1);
    if (!mean || !scv || *scv < 1) return std::nullopt;
    return Hyperexponential{*mean, *scv};
}

std::optional<Distribution> read_pareto(const DistributionArguments& given) {
    if (!given.are(3)) return std::nullopt;
    const auto minimum = given.time(0), bound = given.time(2);
    const auto shape = given.number(1);
    if (!minimum || !shape || !bound || minimum->count() == 0 || *shape <= 0 || *bound < *minimum) return std::nullopt;
    return Pareto{*minimum, *shape, *bound};
}

struct DistributionFamily {
    std::string_view name;
    std::optional<Distribution> (*read)(const DistributionArguments&);
};
constexpr std::array<DistributionFamily, 6> distribution_families{{{"exponential", read_exponential},
                                                                   {"uniform", read_uniform},
                                                                   {"lognormal", read_lognormal},
                                                                   {"erlang", read_erlang},
                                                                   {"hyperexponential", read_hyperexponential},
                                                                   {"pareto", read_pareto}}};

struct DistributionText {
    std::string operator()(const Constant& d) const { return format_duration(d.value); }
    std::string operator()(const Exponential& d) const {
        return fmt::format("exponential({})", format_duration(d.mean));
    }
    std::string operator()(const UniformTime& d) const {
        return fmt::format("uniform({}, {})", format_duration(d.low), format_duration(d.high));
    }
    std::string operator()(const Lognormal& d) const {
        return fmt::format("lognormal({}, {})", format_duration(d.mean), format_number(d.sigma));
    }
    std::string operator()(const Erlang& d) const {
        return fmt::format("erlang({}, {})", d.shape, format_duration(d.mean));
    }
    std::string operator()(const Hyperexponential& d) const {
        return fmt::format("hyperexponential({}, {})", format_duration(d.mean), format_number(d.scv));
    }
    std::string operator()(const Pareto& d) const {
        return fmt::format("pareto({}, {}, {})", format_duration(d.minimum), format_number(d.shape),
                           format_duration(d.bound));
    }
};

} // namespace

std::optional<Duration> parse_duration(std::string_view text, std::string_view default_unit) {
    const auto measure = split_measure(text);
    if (!measure) return std::nullopt;
    const DurationUnit* unit = unit_of<DurationUnit>(*measure, duration_units, default_unit);
    return unit == nullptr ? std::nullopt : to_duration(*measure, *unit);
}

std::optional<Rate> parse_rate(std::string_view text, std::string_view default_unit) {
    const auto value = parse_real(text, rate_units, default_unit);
    return value ? std::optional{Rate{*value}} : std::nullopt;
}

std::optional<Bytes> parse_bytes(std::string_view text, std::string_view default_unit) {
    const auto value = parse_real(text, byte_units, default_unit);
    return value ? std::optional{Bytes{*value}} : std::nullopt;
}

std::optional<Money> parse_money(std::string_view text, std::string_view default_unit) {
    const auto value = parse_real(text, money_units, default_unit);
    return value ? std::optional{Money{*value}} : std::nullopt;
}

std::optional<double> parse_share(std::string_view text) {
    const auto measure = split_measure(text);
    if (!measure || !(measure->unit.empty() || measure->unit == "%")) return std::nullopt;
    const double value = measure->unit.empty() ? measure->number : measure->number / 100;
    return value <= 1 ? std::optional{value} : std::nullopt;
}

std::optional<double> parse_number(std::string_view text) {
    text = without_blanks(text);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    if (text.size() != without_blanks(text).size()) return std::nullopt;
    const auto measure = split_measure(text);
    if (!measure || !measure->unit.empty()) return std::nullopt;
    return negative && measure->number != 0 ? -measure->number : measure->number;
}

std::optional<Distribution> parse_distribution(std::string_view text, std::string_view default_unit) {
    for (const DistributionFamily& family : distribution_families) {
        if (auto arguments = call_arguments(text, family.name)) {
            return family.read({std::move(*arguments), default_unit});
        }
    }
    const auto constant = parse_duration(text, default_unit);
    return constant ? std::optional<Distribution>{Constant{*constant}} : std::nullopt;
}

std::string format_number(double value) {
    // Shortest digits that read back; positional where a person would write it so.
    const double magnitude = std::abs(value);
    const bool positional = magnitude == 0 || (magnitude >= 1e-6 && magnitude < 1e16);
    std::array<char, 64> buffer{};
    const auto format = positional ? std::chars_format::fixed : std::chars_format::scientific;
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude == 0 ? 0.0 : value, format);
    return {buffer.data(), result.ptr};
}

std::string format_duration(Duration value) {
    const std::int64_t count = value.count();
    if (count == 0) return "0 s";
    if (count == std::numeric_limits<std::int64_t>::min()) return join(std::to_string(count), "ns");
    if (count < 0) return "-" + format_duration(-value);
    // Days, hours and minutes only as whole numbers, and minutes from two on; else decimals of the largest metric
    // unit that gives at least one.
    for (const std::size_t coarse : {6U, 5U, 4U}) {
        const DurationUnit& unit = duration_units[coarse];
        const std::int64_t fewest = unit.name == "min" ? 2 : 1;
        if (count % unit.nanoseconds == 0 && count / unit.nanoseconds >= fewest) {
            return join(std::to_string(count / unit.nanoseconds), unit.name);
        }
    }
    const auto metric = std::span{duration_units}.first<4>();
    const auto unit = std::find_if(metric.rbegin(), metric.rend(),
                                   [count](const DurationUnit& candidate) { return count >= candidate.nanoseconds; });
    const std::int64_t whole = count / unit->nanoseconds;
    const std::int64_t part = count % unit->nanoseconds;
    if (part == 0) return join(std::to_string(whole), unit->name);
    // The unit is a power of ten: its zeros are the decimals that a part may have.
    std::string decimals = std::to_string(unit->nanoseconds + part).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return join(fmt::format("{}.{}", whole, decimals), unit->name);
}

std::string format_rate(Rate value) {
    return format_in_usual_unit(value.per_second, rate_units);
}

std::string format_bytes(Bytes value) {
    // The unit with the shortest number of at least one; larger units and decimal ones first where they tie.
    constexpr std::array<std::size_t, 9> preference{4, 3, 2, 1, 8, 7, 6, 5, 0};
    std::string best_number = format_number(value.count);
    std::string_view best_unit = byte_units.front().name;
    for (const std::size_t index : preference) {
        const RealUnit& unit = byte_units[index];
        if (value.count < unit.times) continue;
        const auto number = number_in(value.count, unit);
        if (number && number->size() < best_number.size()) {
            best_number = *number;
            best_unit = unit.name;
        }
    }
    return join(best_number, best_unit);
}

std::string format_money(Money value) {
    return format_in_usual_unit(value.usd_per_hour, money_units);
}

std::string format_distribution(const Distribution& value) {
    return std::visit(DistributionText{}, value);
}

} // namespace tiers
