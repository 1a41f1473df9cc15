#pragma once

#include "core/model/distribution.h"
#include "core/model/units.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tiers {

/// A value and how the person wrote it, so that saving a document gives their own words back.
template <class T> struct Quantity {
    T value{};
    std::string text; ///< as written; empty: the writer chooses the unit
    bool bare{};      ///< written as a bare number, in the unit that the catalog names

    Quantity() = default;
    Quantity(T v) : value(std::move(v)) {}
    Quantity(T v, std::string written, bool is_bare) : value(std::move(v)), text(std::move(written)), bare(is_bare) {}

    operator const T&() const { return value; }
    bool operator==(const Quantity&) const = default;
};

/// Readers of quantities. They take surrounding blanks and nothing else beside the quantity, and return nothing where
/// the text is not one, is not finite or is negative. `default_unit` is the unit of a bare number; empty: a bare
/// number is refused (zero is always taken).
[[nodiscard]] std::optional<Duration> parse_duration(std::string_view text, std::string_view default_unit = "");
[[nodiscard]] std::optional<Rate> parse_rate(std::string_view text, std::string_view default_unit = "/s");
[[nodiscard]] std::optional<Bytes> parse_bytes(std::string_view text, std::string_view default_unit = "B");
[[nodiscard]] std::optional<Money> parse_money(std::string_view text, std::string_view default_unit = "USD/h");
/// `0.8` or `80 %`; from 0 to 1.
[[nodiscard]] std::optional<double> parse_share(std::string_view text);
/// A plain number, finite, any sign.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);
/// A duration (constant) or `exponential(5 ms)` and kin.
[[nodiscard]] std::optional<Distribution> parse_distribution(std::string_view text, std::string_view default_unit = "");

/// Writers. What they write, the readers above read back as the same value.
[[nodiscard]] std::string format_duration(Duration value);
[[nodiscard]] std::string format_rate(Rate value);
[[nodiscard]] std::string format_bytes(Bytes value);
[[nodiscard]] std::string format_money(Money value);
[[nodiscard]] std::string format_distribution(const Distribution& value);
/// The shortest decimal that reads back as `value`.
[[nodiscard]] std::string format_number(double value);

} // namespace tiers
