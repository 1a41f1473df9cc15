#pragma once

#include "core/model/phrase.h"

#include <string_view>

namespace tiers {

/// Why the JSON library takes a text for no JSON, in words that can be translated: `unexpected end of input; expected
/// ']'`. Reads as what it was given.
[[nodiscard]] Phrase json_reason(std::string_view reason);

} // namespace tiers
