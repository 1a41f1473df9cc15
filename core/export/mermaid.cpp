#include "core/catalog/kind.h"
#include "core/drawing/colours.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/link_words.h"
#include "core/export/formats.h"
#include "core/export/names.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace tiers {
namespace {

constexpr double box_text_width = 220;
constexpr double box_text_size = 11;

/// Mermaid takes `#NAME;` in a quoted text for a letter.
std::string in_mermaid_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : in_one_line(text)) {
        switch (c) {
        case '"': result += "#quot;"; break;
        case '#': result += "#35;"; break;
        case '<': result += "#lt;"; break;
        case '>': result += "#gt;"; break;
        case '&': result += "#amp;"; break;
        case '`': result += "#96;"; break;
        default: result += c;
        }
    }
    return result + '"';
}

struct Brackets {
    std::string_view open, close;
};

Brackets brackets_of(const KindSpec* kind) {
    if (kind == nullptr) return {"[", "]"};
    switch (kind->role) {
    case Role::Users: return {"([", "])"};
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Cache: return {"[(", ")]"};
    case Role::Queue: return {"[[", "]]"};
    case Role::Balancer:
    case Role::NameService: return {"{{", "}}"};
    case Role::EdgeCache:
    case Role::Gateway:
    case Role::Service:
    case Role::ExternalService:
    case Role::Worker: return {"[", "]"};
    }
    return {"[", "]"};
}

std::string_view arrow_of(std::optional<LinkKind> kind) {
    if (!kind) return "-->";
    switch (*kind) {
    case LinkKind::Call: return "-->";
    case LinkKind::Replicate: return "==>";
    case LinkKind::Resolve:
    case LinkKind::Publish:
    case LinkKind::Consume: return "-.->";
    }
    return "-->";
}

constexpr std::array<std::string_view, 7> family_names{"clients", "network",   "compute", "caches",
                                                       "stores",  "messaging", "other"};

std::string node(const Component& component, Names& names, const Voice& voice) {
    const KindSpec* kind = find_kind(component.kind);
    const auto [open, close] = brackets_of(kind);
    const auto family = static_cast<std::size_t>(kind != nullptr ? kind->family : Family::Other);
    std::string label = in_mermaid_quotes(voice(display_name(component)));
    label.pop_back();
    label +=
        "<br/>" + in_mermaid_quotes(key_line(key_facts(component), box_text_width, box_text_size, voice)).substr(1);
    return fmt::format("{}{}{}{}:::{}\n", names.of("c_", component.id.value), open, label, close, family_names[family]);
}

/// The title of a component without a name in another language: so that the import does not take it for its name.
std::string title_told(const Component& component, const Voice& voice) {
    const auto title = display_name(component);
    const auto said = voice(title);
    if (!component.name.empty() || said == title.text()) return {};
    return fmt::format(" titled {}", in_mermaid_quotes(said));
}

std::string styles() {
    const Colours& colours = colours_of(Ground::Light);
    std::string text;
    for (std::size_t i = 0; i < family_names.size(); ++i)
        text += fmt::format("  classDef {} fill:{},stroke:{},color:{}\n", family_names[i], colours.surface,
                            colours.families[i], colours.text);
    return text;
}

} // namespace

std::string write_mermaid(const Design& design, const Voice& voice) {
    Names names;
    std::string text = fmt::format("---\ntitle: {}\n---\nflowchart LR\n", in_mermaid_quotes(design.name));
    for (const auto& component : design.components)
        text += fmt::format("  %% tiers {} is {} of kind {}{}\n", names.of("c_", component.id.value),
                            in_mermaid_quotes(component.id.value), in_mermaid_quotes(component.kind),
                            title_told(component, voice));
    for (const auto& component : design.components)
        if (!component.region) text += "  " + node(component, names, voice);
    for (const auto& region : design.regions) {
        text += fmt::format("  subgraph {}[{}]\n", names.of("r_", region.id.value),
                            in_mermaid_quotes(region_label(region)));
        for (const auto& component : design.components)
            if (component.region == region.id) text += "    " + node(component, names, voice);
        text += "  end\n";
    }
    for (const auto& link : design.links) {
        const auto kind = kind_of_link(design, link);
        const auto label =
            kind == LinkKind::Call ? std::string{} : fmt::format("|{}|", in_mermaid_quotes(voice(link_verb(kind))));
        text += fmt::format("  {} {}{} {}\n", names.of("c_", link.from.value), arrow_of(kind), label,
                            names.of("c_", link.to.value));
    }
    return text + styles();
}

} // namespace tiers
