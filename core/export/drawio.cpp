#include "core/catalog/kind.h"
#include "core/document/fault_tree.h"
#include "core/document/json_tree.h"
#include "core/document/parameter_tree.h"
#include "core/document/workload_tree.h"
#include "core/drawing/colours.h"
#include "core/drawing/geometry.h"
#include "core/drawing/icons.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/link_words.h"
#include "core/drawing/markup.h"
#include "core/export/formats.h"
#include "core/export/names.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace tiers {
namespace {

constexpr double card_text_width = 124;
constexpr double card_text_size = 11;

/// Numbers our cells: draw.io asks for ids that are unique in the file, whatever they are of.
class Cells {
  public:
    std::string region(const RegionId& id) { return m_names.of("region_", id.value); }
    std::string component(const ComponentId& id) { return m_names.of("component_", id.value); }
    std::string link(const LinkId& id) { return m_names.of("link_", id.value); }
    std::string note(const NoteId& id) { return m_names.of("note_", id.value); }

  private:
    Names m_names;
};

/// Line breaks are written as references: a reader takes plain ones in an attribute for blanks.
std::string attribute(std::string_view name, std::string_view value) {
    std::string safe;
    for (const char c : escaped(value)) {
        if (c == '\n')
            safe += "&#10;";
        else if (c == '\t')
            safe += "&#9;";
        else
            safe += c;
    }
    return fmt::format(" {}=\"{}\"", name, safe);
}

std::string parameter_attribute(const Parameters& parameters, std::span<const ParameterSpec> specs) {
    return parameters.empty() ? std::string{}
                              : attribute("tiers_parameters", parameters_tree(parameters, specs).dump());
}

std::string geometry(double x, double y, double width, double height) {
    return fmt::format(R"(<mxGeometry x="{}" y="{}" width="{}" height="{}" as="geometry"/>)", x, y, width, height);
}

/// The kind's icon as a style takes it: a semicolon would end the value, so that draw.io leaves out ";base64".
std::string icon_image(const KindSpec& kind, std::string_view colour) {
    std::string elements{icon_elements(kind.icon)};
    for (auto at = elements.find("currentColor"); at != std::string::npos; at = elements.find("currentColor"))
        elements.replace(at, std::string_view{"currentColor"}.size(), colour);
    return "data:image/svg+xml," +
           base64(fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" )"
                              R"(fill="none" stroke="{}" stroke-width="1.75" stroke-linecap="round" )"
                              R"(stroke-linejoin="round">{}</svg>)",
                              colour, elements));
}

std::string region_cell(const Region& region, Cells& cells, const Colours& colours) {
    const auto& [x, y, width, height] = region.frame;
    return "<object" + attribute("label", region_label(region)) + attribute("tiers_region", region.id.value) +
           attribute("tiers_location", region.location) +
           (region.name.empty() ? std::string{} : attribute("tiers_name", region.name)) +
           attribute("id", cells.region(region.id)) +
           fmt::format("><mxCell style=\"rounded=1;absoluteArcSize=1;arcSize=24;html=1;container=1;collapsible=0;"
                       "recursiveResize=0;align=left;verticalAlign=top;spacingLeft=8;fontSize=11;fontStyle=1;"
                       "fontColor={};strokeColor={};fillColor={};fillOpacity=5;\" vertex=\"1\" parent=\"1\">{}</mxCell>"
                       "</object>\n",
                       colours.muted, colours.border, colours.accent, geometry(x, y, width, height));
}

std::string component_cell(const Design& design, const Component& component, Cells& cells, const Colours& colours,
                           const Voice& voice) {
    const KindSpec* kind = find_kind(component.kind);
    const auto hue = colours.family(kind != nullptr ? kind->family : Family::Other);
    const auto* region = component.region ? find_region(design, *component.region) : nullptr;
    const Point origin = region != nullptr ? Point{region->frame.x, region->frame.y} : Point{};
    const auto label = fmt::format("<b>{}</b><br>{}", escaped(voice(display_name(component))),
                                   escaped(key_line(key_facts(component), card_text_width, card_text_size, voice)));
    std::string style = fmt::format("rounded=1;absoluteArcSize=1;arcSize=16;whiteSpace=wrap;html=1;align=left;"
                                    "fontFamily=Inter;fontSize=12;fontColor={};fillColor={};strokeColor={};",
                                    colours.text, colours.surface, colours.border);
    if (kind != nullptr)
        style += fmt::format("shape=label;image={};imageWidth=24;imageHeight=24;imageAlign=left;spacingLeft=46;"
                             "spacing=8;imageBackground=none;",
                             icon_image(*kind, hue));
    std::string cell = "<object" + attribute("label", label) + attribute("tiers_component", component.id.value) +
                       attribute("tiers_kind", component.kind);
    if (!component.name.empty()) cell += attribute("tiers_name", component.name);
    cell += parameter_attribute(component.parameters,
                                kind != nullptr ? std::span{kind->parameters} : std::span<const ParameterSpec>{});
    cell += attribute("id", cells.component(component.id));
    return cell +
           fmt::format(
               R"(><mxCell{} vertex="1"{}>{}</mxCell></object>)", attribute("style", style),
               attribute("parent", region != nullptr ? cells.region(region->id) : "1"),
               geometry(component.position.x - origin.x, component.position.y - origin.y, card_width, card_height)) +
           "\n";
}

std::string_view line_style(std::optional<LinkKind> kind) {
    if (!kind) return "dashed=1;";
    switch (*kind) {
    case LinkKind::Call: return "";
    case LinkKind::Replicate: return "shape=link;width=4;";
    case LinkKind::Resolve: return "dashed=1;dashPattern=1 3;";
    case LinkKind::Publish:
    case LinkKind::Consume: return "dashed=1;dashPattern=8 5;";
    }
    return "";
}

/// The points that the line was led through, as draw.io has them.
std::string way_points(const Link& link) {
    if (link.bends.empty()) return R"(<mxGeometry relative="1" as="geometry"/>)";
    std::string points;
    for (const auto& [x, y] : link.bends) points += fmt::format(R"(<mxPoint x="{}" y="{}"/>)", x, y);
    return fmt::format(R"(<mxGeometry relative="1" as="geometry"><Array as="points">{}</Array></mxGeometry>)", points);
}

std::string link_cell(const Design& design, const Link& link, Cells& cells, const Colours& colours,
                      const Voice& voice) {
    const auto kind = kind_of_link(design, link);
    std::string cell = "<object" + attribute("label", kind == LinkKind::Call ? std::string{} : voice(link_verb(kind))) +
                       attribute("tiers_link", link.id.value) +
                       parameter_attribute(link.parameters, link_parameters(design, link)) +
                       attribute("id", cells.link(link.id));
    return cell +
           fmt::format("><mxCell style=\"edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;endArrow=block;endFill=1;"
                       "strokeWidth=1.5;fontSize=11;fontColor={0};strokeColor={0};{1}\" edge=\"1\" parent=\"1\""
                       "{2}{3}>{4}</mxCell></object>\n",
                       colours.muted, line_style(kind), attribute("source", cells.component(link.from)),
                       attribute("target", cells.component(link.to)), way_points(link));
}

std::string note_cell(const Note& note, Cells& cells, const Colours& colours) {
    constexpr double width = 200;
    constexpr double height = 80;
    return "<object" + attribute("label", escaped(note.text)) + attribute("tiers_note", note.id.value) +
           attribute("tiers_text", note.text) + attribute("id", cells.note(note.id)) +
           fmt::format("><mxCell style=\"shape=note;size=12;whiteSpace=wrap;html=1;align=left;verticalAlign=top;"
                       "spacing=8;fontColor={};strokeColor={};fillColor=#FFF6E5;\" vertex=\"1\" parent=\"1\">{}"
                       "</mxCell></object>\n",
                       colours.text, colours.border, geometry(note.position.x, note.position.y, width, height));
}

/// The cell that all others are in; what draw.io shows as the drawing's own data holds workload and faults.
std::string root_cell(const Design& design) {
    std::string data;
    if (design.workload) data += attribute("tiers_workload", workload_tree(*design.workload).dump());
    if (!design.faults.empty()) {
        JsonTree faults = JsonTree::array();
        for (const auto& fault : design.faults) faults.push_back(fault_tree(fault));
        data += attribute("tiers_faults", faults.dump());
    }
    return data.empty() ? "<mxCell id=\"0\"/>" : fmt::format("<object label=\"\"{} id=\"0\"><mxCell/></object>", data);
}

} // namespace

std::string write_drawio(const Design& design, const Voice& voice) {
    const Colours& colours = colours_of(Ground::Light);
    Cells cells;
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"tiers\">\n<diagram id=\"design\"" +
        attribute("name", design.name.empty() ? voice(phrase("Design")) : design.name) +
        ">\n<mxGraphModel grid=\"1\" gridSize=\"8\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" "
        "fold=\"1\" page=\"0\">\n<root>\n" +
        root_cell(design) + "\n<mxCell id=\"1\" parent=\"0\"/>\n";
    for (const auto& region : design.regions) xml += region_cell(region, cells, colours);
    for (const auto& note : design.notes) xml += note_cell(note, cells, colours);
    for (const auto& component : design.components) xml += component_cell(design, component, cells, colours, voice);
    for (const auto& link : design.links) xml += link_cell(design, link, cells, colours, voice);
    return xml + "</root>\n</mxGraphModel>\n</diagram>\n</mxfile>\n";
}

} // namespace tiers
