#pragma once

#include "core/model/phrase.h"

#include <string>

namespace tiers {

/// Figures of tables, beside those of core/grading/figure_text.h: three significant digits and at most four decimals,
/// a change of unit rather than five digits.

[[nodiscard]] std::string number_text(double value);    ///< without a unit: "0.125", "31.2", "12.3 k"
[[nodiscard]] std::string rate_text(double per_second); ///< "31.2 /s", "1.23 k/s"
[[nodiscard]] std::string span_text(double seconds);    ///< "20 s", "5 min", "1.5 h"

/// The same as parts of sentences.
namespace figures {

[[nodiscard]] Phrase number(double value);
[[nodiscard]] Phrase rate(double per_second);
[[nodiscard]] Phrase span(double seconds);

} // namespace figures
} // namespace tiers
