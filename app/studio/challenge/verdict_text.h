#pragma once

#include "core/grading/verdict.h"

#include <QString>

namespace tiers::studio {

/// What a verdict rests on.
struct VerdictBasis {
    int runs{1};
    std::uint64_t seed{1};
    bool disturbed{}; ///< the person changed the traffic or broke something during the run
    bool assumed{};   ///< the person changed assumptions
};

/// The judged design's name, or that it has none.
[[nodiscard]] QString designText(const Verdict& verdict);

/// The basis in a sentence or two.
[[nodiscard]] QString basisText(const VerdictBasis& basis);

/// A verdict as plain text, to be pasted in a mail or a report.
[[nodiscard]] QString verdictText(const Verdict& verdict, const VerdictBasis& basis);

/// "48 USD a month; the reference costs 52."
[[nodiscard]] QString costText(const Verdict& verdict);

} // namespace tiers::studio
