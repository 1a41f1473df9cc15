#pragma once

#include "core/grading/evidence.h"
#include "core/model/phrase.h"

#include <string>
#include <vector>

namespace tiers {

/// One way to make a design smaller that the run shows to be safe: what remains stays below 70 % utilization, no class
/// loses its way, and the availability that the challenge asks for is kept.
struct Saving {
    ComponentId component;
    Phrase sentence;
    double usd_per_month{};
};

/// Savings that may be taken one after the other, all together, the greatest first. Empty where nothing was measured.
[[nodiscard]] std::vector<Saving> find_savings(const Evidence& evidence);

/// Components of these kinds that can be dropped.
[[nodiscard]] std::vector<ComponentId> unneeded_components(const Evidence& evidence,
                                                           std::span<const std::string> kinds);

/// The sentences that a verdict shows: savings, for a design that costs clearly more than the reference or holds parts
/// that the challenge calls unneeded; else none.
[[nodiscard]] std::vector<Phrase> advise(const Evidence& evidence);

} // namespace tiers
