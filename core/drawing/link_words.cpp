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

Phrase link_verb(std::optional<LinkKind> kind) {
    if (!kind) return phrase("cannot use");
    switch (*kind) {
    case LinkKind::Call: return phrase("calls");
    case LinkKind::Resolve: return phrase("resolves to");
    case LinkKind::Replicate: return phrase("replicates to");
    case LinkKind::Publish: return phrase("publishes to");
    case LinkKind::Consume: return phrase("is consumed by");
    }
    return {};
}

Phrase link_sentence(std::optional<LinkKind> kind, const Phrase& from, const Phrase& to) {
    if (!kind) return phrase("{} cannot use {}", from, to);
    switch (*kind) {
    case LinkKind::Call: return phrase("{} calls {}", from, to);
    case LinkKind::Resolve: return phrase("{} resolves to {}", from, to);
    case LinkKind::Replicate: return phrase("{} replicates to {}", from, to);
    case LinkKind::Publish: return phrase("{} publishes to {}", from, to);
    case LinkKind::Consume: return phrase("{} is consumed by {}", from, to);
    }
    return {};
}

} // namespace tiers
