#include "core/catalog/settings.h"

#include <cmath>

namespace tiers {

namespace {

/// The value as the readers of quantities take it.
std::string reader_text(const ParameterValue& value) {
    const auto* number = std::get_if<double>(&value);
    return number ? format_number(*number) : parameter_text(value);
}

} // namespace

Settings::Settings(std::span<const ParameterSpec> specs, const Parameters& parameters)
    : m_specs(specs), m_parameters(&parameters) {}

Settings::Settings(const Component& component) : m_parameters(&component.parameters) {
    if (const KindSpec* kind = find_kind(component.kind)) m_specs = kind->parameters;
}

std::optional<Settings::Entry> Settings::find(std::string_view name) const {
    const ParameterSpec* spec = find_parameter(m_specs, name);
    if (!spec) return std::nullopt;
    if (const auto it = m_parameters->find(name); it != m_parameters->end()) return Entry{spec, it->second};
    if (spec->default_text.empty()) return std::nullopt;
    const ParameterCheck check = parse_parameter(*spec, spec->default_text);
    return check.value ? std::optional{Entry{spec, *check.value}} : std::nullopt;
}

bool Settings::has(std::string_view name) const {
    return find(name).has_value();
}

bool Settings::flag(std::string_view name) const {
    const auto entry = find(name);
    const bool* value = entry ? std::get_if<bool>(&entry->value) : nullptr;
    return value && *value;
}

std::int64_t Settings::count(std::string_view name) const {
    return static_cast<std::int64_t>(std::llround(number(name)));
}

double Settings::number(std::string_view name) const {
    const auto entry = find(name);
    if (!entry) return 0;
    const std::string text = reader_text(entry->value);
    const auto value = entry->spec->type == ParameterType::Share ? parse_share(text) : parse_number(text);
    return value.value_or(0);
}

Duration Settings::duration(std::string_view name) const {
    const auto entry = find(name);
    return entry ? parse_duration(reader_text(entry->value), entry->spec->unit).value_or(Duration{}) : Duration{};
}

Distribution Settings::distribution(std::string_view name) const {
    const auto entry = find(name);
    if (!entry) return Constant{};
    return parse_distribution(reader_text(entry->value), entry->spec->unit).value_or(Constant{});
}

Rate Settings::rate(std::string_view name) const {
    const auto entry = find(name);
    return entry ? parse_rate(reader_text(entry->value), entry->spec->unit).value_or(Rate{}) : Rate{};
}

Bytes Settings::bytes(std::string_view name) const {
    const auto entry = find(name);
    if (!entry) return {};
    const std::string text = reader_text(entry->value);
    const bool per_second = entry->spec->type == ParameterType::Bandwidth;
    return (per_second ? parse_bandwidth(text, entry->spec->unit) : parse_bytes(text, entry->spec->unit))
        .value_or(Bytes{});
}

Money Settings::money(std::string_view name) const {
    const auto entry = find(name);
    return entry ? parse_money(reader_text(entry->value), entry->spec->unit).value_or(Money{}) : Money{};
}

std::string Settings::text(std::string_view name) const {
    const auto entry = find(name);
    return entry ? parameter_text(entry->value) : std::string{};
}

std::vector<std::string> Settings::names(std::string_view name) const {
    const auto entry = find(name);
    const auto* value = entry ? std::get_if<std::vector<std::string>>(&entry->value) : nullptr;
    return value ? *value : std::vector<std::string>{};
}

} // namespace tiers
