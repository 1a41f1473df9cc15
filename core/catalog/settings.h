#pragma once

#include "core/catalog/kind.h"
#include "core/model/design.h"
#include "core/model/phrase.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A checked parameter value, or what was expected instead ("a duration like \"60 s\"").
struct ParameterCheck {
    std::optional<ParameterValue> value;
    Phrase expectation; ///< set where there is no value
};

/// Checks a value of a document against its spec: type, unit, range, choice.
[[nodiscard]] ParameterCheck check_parameter(const ParameterSpec& spec, const ParameterValue& value);
/// Reads what a person typed in a field or after `--set`, then checks it.
[[nodiscard]] ParameterCheck parse_parameter(const ParameterSpec& spec, std::string_view text);
/// The value as a person would type it.
[[nodiscard]] std::string parameter_text(const ParameterValue& value);

/// Reads `100 MB/s`; `default_unit` is that of a bare number.
[[nodiscard]] std::optional<Bytes> parse_bandwidth(std::string_view text, std::string_view default_unit = "B/s");

/// Typed view of a component's or link's parameters, the catalog's defaults filled in. It borrows both; names must be
/// of the specs and values must have passed `check_parameter`. What is neither written nor has a default reads as zero
/// or empty: ask `has` first where that differs from the value.
class Settings {
  public:
    Settings(std::span<const ParameterSpec> specs, const Parameters& parameters);
    /// Of a component of a known kind.
    explicit Settings(const Component& component);

    /// Written in the document, or with a default.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const;
    [[nodiscard]] std::int64_t count(std::string_view name) const;
    [[nodiscard]] double number(std::string_view name) const; ///< Number and Share
    [[nodiscard]] Duration duration(std::string_view name) const;
    [[nodiscard]] Distribution distribution(std::string_view name) const;
    [[nodiscard]] Rate rate(std::string_view name) const;
    [[nodiscard]] Bytes bytes(std::string_view name) const; ///< Size; of a Bandwidth those of one second
    [[nodiscard]] Money money(std::string_view name) const;
    [[nodiscard]] std::string text(std::string_view name) const; ///< Choice and Text
    [[nodiscard]] std::vector<std::string> names(std::string_view name) const;

  private:
    struct Entry {
        const ParameterSpec* spec{};
        ParameterValue value;
    };
    /// The written value, else the default; nothing where there is neither.
    [[nodiscard]] std::optional<Entry> find(std::string_view name) const;

    std::span<const ParameterSpec> m_specs;
    const Parameters* m_parameters;
};

} // namespace tiers
