#pragma once

#include "core/model/phrase.h"
#include "core/model/units.h"
#include "core/simulation/result.h"

#include <cstddef>
#include <optional>

namespace tiers::figures {

/// The figures of figure_text.h as parts of sentences.

[[nodiscard]] Phrase milliseconds(double ms);
[[nodiscard]] Phrase share(double share);
[[nodiscard]] Phrase money(double usd_per_month);
[[nodiscard]] Phrase clock(Duration time);
[[nodiscard]] Phrase count(double count);
[[nodiscard]] Phrase downtime(double minutes_per_month);
/// One decimal: "12.5".
[[nodiscard]] Phrase decimal(double value);

/// "1 order", "3 orders": so many of something.
[[nodiscard]] Phrase requests(std::size_t count);
[[nodiscard]] Phrase writes(std::size_t count);
[[nodiscard]] Phrase answers(std::size_t count);
[[nodiscard]] Phrase sessions(std::size_t count);
[[nodiscard]] Phrase times(std::size_t count);
[[nodiscard]] Phrase parts(std::size_t count);
[[nodiscard]] Phrase instances(std::size_t count);
[[nodiscard]] Phrase cores(std::size_t count);

/// A range in the words of one of the above: "398 ms to 431 ms". Empty where there is none or both ends read alike.
[[nodiscard]] Phrase range(const std::optional<Interval>& interval, Phrase (*figure)(double));

} // namespace tiers::figures
