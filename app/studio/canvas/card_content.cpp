#include "app/studio/canvas/card_content.h"

#include "core/drawing/key_facts.h"

namespace tiers::studio {

CardContent cardContent(const Component& component) {
    CardContent content;
    content.kind = find_kind(component.kind);
    content.name = QString::fromStdString(display_name(component));
    for (const auto& fact : key_facts(component)) content.details << QString::fromStdString(fact);
    return content;
}

} // namespace tiers::studio
