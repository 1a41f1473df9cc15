#include "core/catalog/kind.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/link_words.h"
#include "core/export/formats.h"
#include "core/export/names.h"

#include <fmt/format.h>

#include <string_view>

namespace tiers {
namespace {

constexpr double line_width = 400;
constexpr double line_size = 11;

/// PlantUML knows no escape for a quote within quotes: it becomes a pair of others.
std::string in_plain_quotes(std::string_view text) {
    std::string result = "\"";
    for (const char c : in_one_line(text)) {
        if (c == '"')
            result += "''";
        else
            result += c;
    }
    return result + '"';
}

std::string_view element_of(const KindSpec* kind) {
    if (kind == nullptr) return "Container";
    switch (kind->role) {
    case Role::Users: return "Person";
    case Role::Database:
    case Role::Replica:
    case Role::ObjectStore:
    case Role::Cache: return "ContainerDb";
    case Role::Queue: return "ContainerQueue";
    case Role::ExternalService: return "System_Ext";
    case Role::NameService:
    case Role::EdgeCache:
    case Role::Balancer:
    case Role::Gateway:
    case Role::Service:
    case Role::Worker: return "Container";
    }
    return "Container";
}

std::string element(const Component& component, Names& names, const Voice& voice) {
    const KindSpec* kind = find_kind(component.kind);
    const auto macro = element_of(kind);
    const auto facts = in_plain_quotes(key_line(key_facts(component), line_width, line_size, voice));
    const auto& name = names.of("c_", component.id.value);
    if (macro == "Person" || macro == "System_Ext")
        return fmt::format("{}({}, {}, {})\n", macro, name, in_plain_quotes(voice(display_name(component))), facts);
    return fmt::format("{}({}, {}, {}, {})\n", macro, name, in_plain_quotes(voice(display_name(component))),
                       in_plain_quotes(kind != nullptr ? voice(Phrase::words(kind->title)) : component.kind), facts);
}

} // namespace

std::string write_plantuml(const Design& design, const Voice& voice) {
    Names names;
    std::string text = "@startuml\n!include <C4/C4_Container>\nLAYOUT_LEFT_RIGHT()\n";
    if (!design.name.empty()) text += fmt::format("title {}\n", in_one_line(design.name));
    for (const auto& component : design.components)
        if (!component.region) text += element(component, names, voice);
    for (const auto& region : design.regions) {
        text += fmt::format("Boundary({}, {}, {}) {{\n", names.of("r_", region.id.value),
                            in_plain_quotes(region_label(region)), in_plain_quotes(voice(phrase("region"))));
        for (const auto& component : design.components)
            if (component.region == region.id) text += "  " + element(component, names, voice);
        text += "}\n";
    }
    for (const auto& link : design.links)
        text += fmt::format("Rel({}, {}, {})\n", names.of("c_", link.from.value), names.of("c_", link.to.value),
                            in_plain_quotes(voice(link_verb(kind_of_link(design, link)))));
    return text + "@enduml\n";
}

} // namespace tiers
