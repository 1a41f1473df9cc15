#pragma once

#include "core/model/design.h"
#include "core/model/phrase.h"
#include "core/model/voice.h"

#include <string>
#include <vector>

namespace tiers {

/// What matters most of a component of its kind, the most important first: "2 × 4 cores", "64 workers". What has no
/// effect on a run says nothing.
[[nodiscard]] std::vector<Phrase> key_facts(const Component& component);

/// As many of the facts as fit into `width` at this font size, the first in any case, joined by dots.
[[nodiscard]] std::string key_line(const std::vector<Phrase>& facts, double width, double size,
                                   const Voice& voice = {});

} // namespace tiers
