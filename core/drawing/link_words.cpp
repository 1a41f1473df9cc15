#include "core/drawing/link_words.h"

#include "core/catalog/kind.h"

namespace tiers {

std::optional<LinkKind> kind_of_link(const Design& design, const Link& link) {
    const auto* from = find_component(design, link.from);
    const auto* to = find_component(design, link.to);
    const KindSpec* from_kind = from != nullptr ? find_kind(from->kind) : nullptr;
    const KindSpec* to_kind = to != nullptr ? find_kind(to->kind) : nullptr;
    if (from_kind == nullptr || to_kind == nullptr) return std::nullopt;
    return link_kind(from_kind->role, to_kind->role);
}

std::string_view link_verb(std::optional<LinkKind> kind) {
    if (!kind) return "cannot use";
    switch (*kind) {
    case LinkKind::Call: return "calls";
    case LinkKind::Resolve: return "resolves to";
    case LinkKind::Replicate: return "replicates to";
    case LinkKind::Publish: return "publishes to";
    case LinkKind::Consume: return "is consumed by";
    }
    return {};
}

} // namespace tiers
