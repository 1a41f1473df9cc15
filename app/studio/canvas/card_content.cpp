#include "app/studio/canvas/card_content.h"

#include "app/studio/words/said.h"
#include "core/drawing/key_facts.h"

namespace tiers::studio {

CardContent cardContent(const Component& component) {
    CardContent content;
    content.kind = find_kind(component.kind);
    content.name = said(display_name(component));
    for (const auto& fact : key_facts(component)) content.details << said(fact);
    return content;
}

} // namespace tiers::studio
