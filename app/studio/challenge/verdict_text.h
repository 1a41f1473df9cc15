#pragma once

#include "core/grading/verdict.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace tiers::studio {

/// What a verdict rests on.
struct VerdictBasis {
    int runs{1};
    std::uint64_t seed{1};
    bool disturbed{};              ///< the person changed the traffic or broke something during the run
    bool assumed{};                ///< the person changed assumptions
    std::optional<double> until{}; ///< seconds: the run had come so far and went on; nothing: it was over
};

/// The judged design's name, or that it has none.
[[nodiscard]] QString designText(const Verdict& verdict);

/// Met or missed in one line, or how it stands so far.
[[nodiscard]] QString headlineText(const Verdict& verdict, const VerdictBasis& basis);

/// The basis in a sentence or two.
[[nodiscard]] QString basisText(const VerdictBasis& basis);

/// A verdict as plain text, to be pasted in a mail or a report.
[[nodiscard]] QString verdictText(const Verdict& verdict, const VerdictBasis& basis);

/// "48 USD a month; the reference costs 52."
[[nodiscard]] QString costText(const Verdict& verdict);

} // namespace tiers::studio
