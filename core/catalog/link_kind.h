#pragma once

#include "core/catalog/kind.h"
#include "core/model/design.h"
#include "core/model/phrase.h"

#include <optional>
#include <span>
#include <string>

namespace tiers {

/// What a link does; it follows from its ends.
enum class LinkKind { Call, Resolve, Replicate, Publish, Consume };

/// The kind of a link from a component of role `from` to one of role `to`; nothing where they may not be joined.
[[nodiscard]] std::optional<LinkKind> link_kind(Role from, Role to);

/// Why a link from a `from` to a `to` makes no sense, in a sentence for a person; empty where it does.
[[nodiscard]] Phrase why_not_linked(const KindSpec& from, const KindSpec& to);

/// The parameters that a link from a component of role `from` to one of role `to` may have; empty where they may not be
/// joined. Defaults differ with both ends.
[[nodiscard]] std::span<const ParameterSpec> link_parameters(Role from, Role to);

/// As above for a link of `design`; empty where an end or its kind is unknown or the ends may not be joined.
[[nodiscard]] std::span<const ParameterSpec> link_parameters(const Design& design, const Link& link);

} // namespace tiers
