#include "core/document/json_quantity.h"

#include <string_view>
#include <utility>

namespace tiers {

namespace {

constexpr std::string_view bare_duration = "s";
constexpr std::string_view bare_rate = "/s";
constexpr std::string_view bare_bytes = "B";

constexpr double highest_rate_per_second = 1e9;
constexpr double largest_bytes = 1e18;
constexpr double highest_factor = 1e6;

Phrase a_duration() {
    return phrase("a duration like \"60 s\"");
}
Phrase a_positive_duration() {
    return phrase("a duration above zero like \"60 s\"");
}
Phrase a_rate() {
    return phrase("a rate like \"1200 /s\", at most 1e9 /s");
}
Phrase a_size() {
    return phrase("a size like \"30 kB\", at most 1e18 B");
}
Phrase a_time() {
    return phrase("a time like \"5 ms\" or \"exponential(5 ms)\"");
}
Phrase a_positive_time() {
    return phrase("a time above zero like \"60 s\" or \"exponential(60 s)\"");
}
Phrase a_share() {
    return phrase("a share like 0.8 or \"80 %\"");
}
Phrase a_factor() {
    return phrase("a number from 0 to 1000000 like 1.5");
}

/// Reads a text with `parse(text, "")` and a bare number with `parse(number, unit)`.
template <class Value, class Parse>
std::optional<Quantity<Value>> read_measured(const JsonCursor& cursor, std::string_view unit, const Parse& parse) {
    const JsonTree& json = cursor.value();
    if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        if (auto value = parse(std::string_view{text}, std::string_view{})) {
            return Quantity<Value>{std::move(*value), text, false};
        }
    } else if (json.is_number()) {
        std::string text = format_number(json.get<double>());
        if (auto value = parse(std::string_view{text}, unit)) {
            return Quantity<Value>{std::move(*value), std::move(text), true};
        }
    }
    return std::nullopt;
}

/// `value`, where it is there and `fits`; else a problem.
template <class Value, class Fits>
std::optional<Quantity<Value>> checked(const JsonCursor& cursor, std::optional<Quantity<Value>> quantity,
                                       Phrase (*expectation)(), const Fits& fits) {
    if (quantity && fits(quantity->value)) return quantity;
    cursor.expected(expectation());
    return std::nullopt;
}

/// As written where it still says `quantity.value`, else what `format` makes of it.
template <class Value, class Parse, class Format>
JsonTree written(const Quantity<Value>& quantity, std::string_view unit, const Parse& parse, const Format& format) {
    if (!quantity.text.empty()) {
        const auto said = parse(std::string_view{quantity.text}, quantity.bare ? unit : std::string_view{});
        if (said && *said == quantity.value) {
            return quantity.bare ? json_number(parse_number(quantity.text).value_or(0)) : JsonTree(quantity.text);
        }
    }
    return format(quantity.value);
}

std::optional<double> parse_plain(std::string_view text, std::string_view) {
    return parse_number(text);
}

std::optional<double> parse_share_or_number(std::string_view text, std::string_view) {
    const auto number = parse_number(text);
    return number ? number : parse_share(text);
}

} // namespace

std::optional<Quantity<Duration>> read_duration(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Duration>(cursor, bare_duration, parse_duration), a_duration,
                   [](Duration) { return true; });
}

std::optional<Quantity<Duration>> read_positive_duration(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Duration>(cursor, bare_duration, parse_duration), a_positive_duration,
                   [](Duration value) { return value > Duration::zero(); });
}

std::optional<Quantity<Rate>> read_rate(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Rate>(cursor, bare_rate, parse_rate), a_rate,
                   [](Rate value) { return value.per_second <= highest_rate_per_second; });
}

std::optional<Quantity<Bytes>> read_bytes(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Bytes>(cursor, bare_bytes, parse_bytes), a_size,
                   [](Bytes value) { return value.count <= largest_bytes; });
}

std::optional<Quantity<Distribution>> read_distribution(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Distribution>(cursor, bare_duration, parse_distribution), a_time,
                   [](const Distribution&) { return true; });
}

std::optional<Quantity<Distribution>> read_positive_distribution(const JsonCursor& cursor) {
    return checked(cursor, read_measured<Distribution>(cursor, bare_duration, parse_distribution), a_positive_time,
                   [](const Distribution& value) { return mean_seconds(value) > 0; });
}

std::optional<Quantity<double>> read_share(const JsonCursor& cursor) {
    const auto parse = [](std::string_view text, std::string_view) { return parse_share(text); };
    return checked(cursor, read_measured<double>(cursor, {}, parse), a_share, [](double) { return true; });
}

std::optional<Quantity<double>> read_factor(const JsonCursor& cursor) {
    std::optional<Quantity<double>> factor;
    if (cursor.value().is_number()) factor = read_measured<double>(cursor, {}, parse_plain);
    return checked(cursor, std::move(factor), a_factor,
                   [](double value) { return value >= 0 && value <= highest_factor; });
}

JsonTree to_json(const Quantity<Duration>& quantity) {
    return written(quantity, bare_duration, parse_duration, format_duration);
}

JsonTree to_json(const Quantity<Rate>& quantity) {
    return written(quantity, bare_rate, parse_rate, format_rate);
}

JsonTree to_json(const Quantity<Bytes>& quantity) {
    return written(quantity, bare_bytes, parse_bytes, format_bytes);
}

JsonTree to_json(const Quantity<Distribution>& quantity) {
    return written(quantity, bare_duration, parse_distribution, format_distribution);
}

JsonTree to_json(const Quantity<double>& quantity) {
    return written(quantity, {}, parse_share_or_number, json_number);
}

} // namespace tiers
