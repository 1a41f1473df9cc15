#include "core/catalog/settings.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace tiers {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// The value as the readers of quantities take it; nothing for a flag or a list.
std::optional<std::string> quantity_text(const ParameterValue& value) {
    if (const auto* number = std::get_if<double>(&value)) {
        return std::isfinite(*number) ? std::optional{format_number(*number)} : std::nullopt;
    }
    const auto* text = std::get_if<std::string>(&value);
    return text ? std::optional{*text} : std::nullopt;
}

std::optional<double> whole_number(const ParameterValue& value) {
    const auto* number = std::get_if<double>(&value);
    const bool whole = number && std::isfinite(*number) && std::trunc(*number) == *number;
    return whole ? std::optional{*number} : std::nullopt;
}

/// The value in its type's base unit (of a Timing: the mean); nothing where it is not of the type.
std::optional<double> magnitude(const ParameterSpec& spec, const ParameterValue& value) {
    const auto text = quantity_text(value);
    if (!text) return std::nullopt;
    switch (spec.type) {
    case ParameterType::Count: return whole_number(value);
    case ParameterType::Number:
        return std::holds_alternative<double>(value) ? std::optional{std::get<double>(value)} : std::nullopt;
    case ParameterType::Share: return parse_share(*text);
    case ParameterType::Span:
        if (const auto span = parse_duration(*text, spec.unit)) return seconds(*span);
        return std::nullopt;
    case ParameterType::Timing:
        if (const auto timing = parse_distribution(*text, spec.unit)) return mean_seconds(*timing);
        return std::nullopt;
    case ParameterType::PerTime:
        if (const auto rate = parse_rate(*text, spec.unit)) return rate->per_second;
        return std::nullopt;
    case ParameterType::Size:
        if (const auto size = parse_bytes(*text, spec.unit)) return size->count;
        return std::nullopt;
    case ParameterType::Bandwidth:
        if (const auto bandwidth = parse_bandwidth(*text, spec.unit)) return bandwidth->count;
        return std::nullopt;
    case ParameterType::Price:
        if (const auto money = parse_money(*text, spec.unit)) return money->usd_per_hour;
        return std::nullopt;
    case ParameterType::Window:
        if (std::holds_alternative<double>(value)) return whole_number(value);
        if (const auto span = parse_duration(*text)) return seconds(*span);
        return std::nullopt;
    case ParameterType::Flag:
    case ParameterType::Choice:
    case ParameterType::Names:
    case ParameterType::Text: return std::nullopt;
    }
    return std::nullopt;
}

bool in_range(const ParameterSpec& spec, double value) {
    return (!spec.minimum || value >= *spec.minimum) && (!spec.maximum || value <= *spec.maximum);
}

/// 10000 as "10,000".
std::string grouped(double value) {
    std::string digits = format_number(value);
    const auto whole_end = std::min(digits.find_first_of(".e"), digits.size());
    for (auto at = static_cast<std::ptrdiff_t>(whole_end) - 3; at > (value < 0 ? 1 : 0); at -= 3) {
        digits.insert(static_cast<std::size_t>(at), ",");
    }
    return digits;
}

/// A bound as a person reads it.
Phrase bound_text(ParameterType type, double bound) {
    switch (type) {
    case ParameterType::Span:
    case ParameterType::Timing: return Phrase::figure(format_duration(from_seconds(bound)));
    case ParameterType::PerTime: return Phrase::figure(format_rate(Rate{bound}));
    case ParameterType::Size: return Phrase::figure(format_bytes(Bytes{bound}));
    case ParameterType::Bandwidth: return Phrase::figure(format_bytes(Bytes{bound}) + "/s");
    case ParameterType::Price: return Phrase::figure(format_money(Money{bound}));
    case ParameterType::Flag:
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Share:
    case ParameterType::Window:
    case ParameterType::Choice:
    case ParameterType::Names:
    case ParameterType::Text: return Phrase::figure(grouped(bound));
    }
    return {};
}

/// " from 1 to 10,000", " of at least 1", or nothing.
Phrase range_text(const ParameterSpec& spec) {
    if (spec.minimum && spec.maximum) {
        return phrase(" from {} to {}", bound_text(spec.type, *spec.minimum), bound_text(spec.type, *spec.maximum));
    }
    if (spec.minimum) return phrase(" of at least {}", bound_text(spec.type, *spec.minimum));
    if (spec.maximum) return phrase(" of at most {}", bound_text(spec.type, *spec.maximum));
    return {};
}

std::string quoted_list(const std::vector<std::string>& choices) {
    return fmt::format("\"{}\"", fmt::join(choices, "\", \""));
}

/// What a value of the wrong form should have been.
Phrase form_expectation(const ParameterSpec& spec) {
    switch (spec.type) {
    case ParameterType::Flag: return phrase("true or false");
    case ParameterType::Count: return phrase("a whole number{}", range_text(spec));
    case ParameterType::Number: return phrase("a number{}", range_text(spec));
    case ParameterType::Share: return phrase("a share like 0.8 or \"80 %\"");
    case ParameterType::Span: return phrase("a duration like \"60 s\"");
    case ParameterType::Timing: return phrase("a time like \"5 ms\" or \"exponential(5 ms)\"");
    case ParameterType::PerTime: return phrase("a rate like \"100 /s\"");
    case ParameterType::Size: return phrase("a size like \"64 MiB\"");
    case ParameterType::Bandwidth: return phrase("a bandwidth like \"100 MB/s\"");
    case ParameterType::Price: return phrase("a price like \"0.50 USD/h\"");
    case ParameterType::Window: return phrase("a number of calls like 100 or a duration like \"10 s\"");
    case ParameterType::Choice: return phrase("one of {}", quoted_list(spec.choices));
    case ParameterType::Names: return phrase("a list of names like [\"browse\", \"order\"]");
    case ParameterType::Text: return phrase("a text");
    }
    return {};
}

/// What a value of the right form outside its range should have been.
Phrase range_expectation(const ParameterSpec& spec) {
    switch (spec.type) {
    case ParameterType::Span: return phrase("a duration{}", range_text(spec));
    case ParameterType::Timing: return phrase("a time with a mean{}", range_text(spec));
    case ParameterType::PerTime: return phrase("a rate{}", range_text(spec));
    case ParameterType::Size: return phrase("a size{}", range_text(spec));
    case ParameterType::Bandwidth: return phrase("a bandwidth{}", range_text(spec));
    case ParameterType::Price: return phrase("a price{}", range_text(spec));
    case ParameterType::Share: return phrase("a share{}", range_text(spec));
    case ParameterType::Flag:
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Window:
    case ParameterType::Choice:
    case ParameterType::Names:
    case ParameterType::Text: return form_expectation(spec);
    }
    return {};
}

bool has_form(const ParameterSpec& spec, const ParameterValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    switch (spec.type) {
    case ParameterType::Flag: return std::holds_alternative<bool>(value);
    case ParameterType::Choice: return text && std::ranges::find(spec.choices, *text) != spec.choices.end();
    case ParameterType::Text: return text && !trimmed(*text).empty();
    case ParameterType::Names: return std::holds_alternative<std::vector<std::string>>(value);
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Share:
    case ParameterType::Span:
    case ParameterType::Timing:
    case ParameterType::PerTime:
    case ParameterType::Size:
    case ParameterType::Bandwidth:
    case ParameterType::Price:
    case ParameterType::Window: return magnitude(spec, value).has_value();
    }
    return false;
}

std::optional<bool> parse_flag(std::string_view text) {
    if (text == "true" || text == "yes" || text == "on") return true;
    if (text == "false" || text == "no" || text == "off") return false;
    return std::nullopt;
}

std::vector<std::string> split_names(std::string_view text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const auto comma = std::min(text.find(','), text.size());
        if (const auto name = trimmed(text.substr(0, comma)); !name.empty()) names.emplace_back(name);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return names;
}

/// What the text says, not yet checked; nothing where it cannot be of the type.
std::optional<ParameterValue> typed_value(ParameterType type, std::string_view text) {
    switch (type) {
    case ParameterType::Flag:
        if (const auto flag = parse_flag(text)) return *flag;
        return std::nullopt;
    case ParameterType::Choice:
    case ParameterType::Text: return std::string{text};
    case ParameterType::Names:
        if (auto names = split_names(text); !names.empty()) return names;
        return std::nullopt;
    case ParameterType::Count:
    case ParameterType::Number:
    case ParameterType::Share:
    case ParameterType::Span:
    case ParameterType::Timing:
    case ParameterType::PerTime:
    case ParameterType::Size:
    case ParameterType::Bandwidth:
    case ParameterType::Price:
    case ParameterType::Window:
        if (const auto number = parse_number(text)) return *number;
        return std::string{text};
    }
    return std::nullopt;
}

} // namespace

ParameterCheck check_parameter(const ParameterSpec& spec, const ParameterValue& value) {
    if (!has_form(spec, value)) return {std::nullopt, form_expectation(spec)};
    const auto size = magnitude(spec, value);
    if (size && !in_range(spec, *size)) return {std::nullopt, range_expectation(spec)};
    return {value, {}};
}

ParameterCheck parse_parameter(const ParameterSpec& spec, std::string_view text) {
    const auto value = typed_value(spec.type, trimmed(text));
    return value ? check_parameter(spec, *value) : ParameterCheck{std::nullopt, form_expectation(spec)};
}

std::optional<Bytes> parse_bandwidth(std::string_view text, std::string_view default_unit) {
    constexpr std::string_view per_second = "/s";
    const auto size_text = [&](std::string_view whole) {
        return trimmed(whole.substr(0, whole.size() - per_second.size()));
    };
    const std::string_view unit = default_unit.ends_with(per_second) ? size_text(default_unit) : std::string_view{};
    text = trimmed(text);
    if (text.ends_with(per_second)) return parse_bytes(size_text(text));
    return parse_number(text) ? parse_bytes(text, unit) : std::nullopt;
}

std::string parameter_text(const ParameterValue& value) {
    struct Text {
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(double number) const { return format_number(number); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const std::vector<std::string>& names) const {
            return fmt::format("{}", fmt::join(names, ", "));
        }
    };
    return std::visit(Text{}, value);
}

} // namespace tiers
