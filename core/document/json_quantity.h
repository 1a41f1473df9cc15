#pragma once

#include "core/document/json_cursor.h"
#include "core/model/quantity.h"

#include <optional>

namespace tiers {

/// Readers of quantities: a text with a unit, or a bare number in seconds, per second, or bytes. They keep how it was
/// written. Nothing and a problem where the value is another or beyond what a model can mean.
[[nodiscard]] std::optional<Quantity<Duration>> read_duration(const JsonCursor& cursor);
/// As above, more than zero.
[[nodiscard]] std::optional<Quantity<Duration>> read_positive_duration(const JsonCursor& cursor);
[[nodiscard]] std::optional<Quantity<Rate>> read_rate(const JsonCursor& cursor);
[[nodiscard]] std::optional<Quantity<Bytes>> read_bytes(const JsonCursor& cursor);
[[nodiscard]] std::optional<Quantity<Distribution>> read_distribution(const JsonCursor& cursor);
/// As above, with a mean above zero.
[[nodiscard]] std::optional<Quantity<Distribution>> read_positive_distribution(const JsonCursor& cursor);
/// `0.8` or `"80 %"`.
[[nodiscard]] std::optional<Quantity<double>> read_share(const JsonCursor& cursor);
/// A number from 0 to a million.
[[nodiscard]] std::optional<Quantity<double>> read_factor(const JsonCursor& cursor);

/// Writers: as it was written where that still says the value, else in a unit of our choice.
[[nodiscard]] JsonTree to_json(const Quantity<Duration>& quantity);
[[nodiscard]] JsonTree to_json(const Quantity<Rate>& quantity);
[[nodiscard]] JsonTree to_json(const Quantity<Bytes>& quantity);
[[nodiscard]] JsonTree to_json(const Quantity<Distribution>& quantity);
/// Of a share or a factor.
[[nodiscard]] JsonTree to_json(const Quantity<double>& quantity);

} // namespace tiers
