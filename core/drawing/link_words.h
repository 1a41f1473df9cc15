#pragma once

#include "core/catalog/link_kind.h"
#include "core/model/design.h"

#include <optional>
#include <string_view>

namespace tiers {

/// What the link of this design does; nothing where its ends may not be joined or are not known.
[[nodiscard]] std::optional<LinkKind> kind_of_link(const Design& design, const Link& link);

/// What it does in a word between its ends: "calls", "replicates to".
[[nodiscard]] std::string_view link_verb(std::optional<LinkKind> kind);

} // namespace tiers
