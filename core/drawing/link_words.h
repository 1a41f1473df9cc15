#pragma once

#include "core/catalog/link_kind.h"
#include "core/model/design.h"
#include "core/model/phrase.h"

#include <optional>

namespace tiers {

/// What the link of this design does; nothing where its ends may not be joined or are not known.
[[nodiscard]] std::optional<LinkKind> kind_of_link(const Design& design, const Link& link);

/// What it does in a word between its ends: "calls", "replicates to".
[[nodiscard]] Phrase link_verb(std::optional<LinkKind> kind);
/// The same between its ends: "Shop calls Postgres".
[[nodiscard]] Phrase link_sentence(std::optional<LinkKind> kind, const Phrase& from, const Phrase& to);

} // namespace tiers
