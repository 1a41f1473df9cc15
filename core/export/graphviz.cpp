#include "core/catalog/kind.h"
#include "core/drawing/colours.h"
#include "core/drawing/geometry.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/link_words.h"
#include "core/export/formats.h"
#include "core/export/names.h"

#include <fmt/format.h>

#include <string_view>

namespace tiers {
namespace {

constexpr double points_per_inch = 72;
constexpr double node_text_width = 170;
constexpr double node_text_size = 11;

/// The text within quotes; `\n` of ours are added after it.
std::string in_quotes(std::string_view text) {
    std::string result;
    for (const char c : in_one_line(text)) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

std::string_view shape_of(const KindSpec* kind) {
    if (kind == nullptr) return "box";
    switch (kind->role) {
    case Role::Users: return "oval";
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore: return "cylinder";
    case Role::Queue: return "cds";
    case Role::Balancer:
    case Role::NameService: return "hexagon";
    case Role::Cache:
    case Role::EdgeCache:
    case Role::Gateway:
    case Role::Service:
    case Role::ExternalService:
    case Role::Worker: return "box";
    }
    return "box";
}

std::string_view style_of(std::optional<LinkKind> kind) {
    if (!kind) return "dotted";
    switch (*kind) {
    case LinkKind::Call: return "solid";
    case LinkKind::Replicate: return "bold";
    case LinkKind::Resolve: return "dotted";
    case LinkKind::Publish:
    case LinkKind::Consume: return "dashed";
    }
    return "solid";
}

std::string node(const Component& component, const Voice& voice) {
    const KindSpec* kind = find_kind(component.kind);
    const Point centre = card_box(component).centre();
    return fmt::format(R"("{}" [label="{}\n{}", shape={}, color="{}", pos="{:.0f},{:.0f}!", kind="{}"];)"
                       "\n",
                       in_quotes(component.id.value), in_quotes(voice(display_name(component))),
                       in_quotes(key_line(key_facts(component), node_text_width, node_text_size, voice)),
                       shape_of(kind), colours_of(Ground::Light).family(kind != nullptr ? kind->family : Family::Other),
                       centre.x, -centre.y, in_quotes(component.kind));
}

} // namespace

std::string write_graphviz(const Design& design, const Voice& voice) {
    const Colours& colours = colours_of(Ground::Light);
    Names names;
    std::string text = fmt::format("digraph \"{}\" {{\n  graph [rankdir=LR, fontname=\"Inter\", label=\"{}\"];\n",
                                   in_quotes(design.name), in_quotes(design.name));
    text += fmt::format("  node [fontname=\"Inter\", fontsize=11, style=rounded, width={:.2f}, height={:.2f}];\n",
                        card_width / points_per_inch, card_height / points_per_inch);
    text += fmt::format("  edge [fontname=\"Inter\", fontsize=9, color=\"{}\"];\n", colours.muted);
    for (const auto& component : design.components)
        if (!component.region) text += "  " + node(component, voice);
    for (const auto& region : design.regions) {
        text += fmt::format("  subgraph \"{}\" {{\n    label=\"{}\"; color=\"{}\";\n",
                            names.of("cluster_", region.id.value), in_quotes(region_label(region)), colours.border);
        for (const auto& component : design.components)
            if (component.region == region.id) text += "    " + node(component, voice);
        text += "  }\n";
    }
    for (const auto& link : design.links) {
        const auto kind = kind_of_link(design, link);
        text += fmt::format("  \"{}\" -> \"{}\" [style={}", in_quotes(link.from.value), in_quotes(link.to.value),
                            style_of(kind));
        if (kind != LinkKind::Call) text += fmt::format(", label=\"{}\"", in_quotes(voice(link_verb(kind))));
        text += "];\n";
    }
    return text + "}\n";
}

} // namespace tiers
