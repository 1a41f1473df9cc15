#pragma once

#include "core/model/design.h"
#include "core/simulation/recording.h"

#include <QString>

#include <span>

namespace tiers::studio {

/// How a call that failed did: "timed out", "no free connection", "refused". By its length and what it waited for,
/// since a span only tells that it failed. Empty for one that did not.
[[nodiscard]] QString failureText(const Design& design, const Recording& tracks, std::span<const Span> spans,
                                  std::size_t index);

} // namespace tiers::studio
