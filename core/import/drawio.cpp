#include "core/import/imports.h"
#include "core/import/inflated.h"
#include "core/import/plain_text.h"
#include "core/import/sketch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <pugixml.hpp>
#include <set>

namespace tiers {
namespace {

constexpr int deepest_group = 32;
constexpr double farthest = 1e6;

/// A shape or an arrow: an mxCell, by itself or in an object that carries its label and data.
struct Cell {
    std::string id;
    std::string label;
    pugi::xml_node cell;
    pugi::xml_node data; ///< the object, or the cell itself
};

std::string attribute(const pugi::xml_node& node, const char* name) {
    return node.attribute(name).value();
}

std::optional<Cell> cell_of(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (name == "mxCell") return Cell{attribute(node, "id"), attribute(node, "value"), node, node};
    if (name != "object" && name != "UserObject") return std::nullopt;
    return Cell{attribute(node, "id"), attribute(node, "label"), node.child("mxCell"), node};
}

double number(const pugi::xml_node& node, const char* name) {
    const double value = node.attribute(name).as_double();
    return std::isfinite(value) ? std::clamp(value, -farthest, farthest) : 0;
}

/// The cells of a drawing by their ids, and where they are on the sheet.
class Sheet {
  public:
    explicit Sheet(const pugi::xml_node& root) {
        for (const auto& node : root.children())
            if (auto cell = cell_of(node)) {
                m_order.push_back(cell->id);
                m_cells.emplace(cell->id, std::move(*cell));
            }
    }

    [[nodiscard]] std::vector<const Cell*> cells() const {
        std::vector<const Cell*> cells;
        for (const auto& id : m_order) cells.push_back(&m_cells.at(id));
        return cells;
    }
    [[nodiscard]] const Cell* find(const std::string& id) const {
        const auto it = m_cells.find(id);
        return it != m_cells.end() ? &it->second : nullptr;
    }
    /// Places are told from the group that a cell is in.
    [[nodiscard]] Point place(const Cell& cell) const {
        Point place{};
        const Cell* at = &cell;
        for (int depth = 0; at != nullptr && depth < deepest_group; ++depth) {
            const auto geometry = at->cell.child("mxGeometry");
            place = {place.x + number(geometry, "x"), place.y + number(geometry, "y")};
            at = find(attribute(at->cell, "parent"));
        }
        return place;
    }

  private:
    std::vector<std::string> m_order;
    std::map<std::string, Cell> m_cells;
};

/// What our own exports keep as JSON: parameters, the workload, faults.
JsonTree json_of(const Cell& cell, const char* name) {
    const auto text = attribute(cell.data, name);
    if (text.empty()) return {};
    const auto tree = parse_json(text);
    return tree ? *tree.value : JsonTree(text); // what is no JSON is refused by the document, with its path
}

/// The points that one of our lines was led through, here or in draw.io. Others' lines find their own way.
std::vector<Point> bends_of(const Cell& cell) {
    std::vector<Point> bends;
    if (!cell.data.attribute("tiers_link")) return bends;
    for (const auto& point : cell.cell.child("mxGeometry").child("Array").children("mxPoint"))
        bends.push_back({number(point, "x"), number(point, "y")});
    return bends;
}

bool is_container(const Cell& cell, const std::set<std::string>& parents) {
    const auto style = attribute(cell.cell, "style");
    return parents.contains(cell.id) &&
           (style.find("container=1") != std::string::npos || style.find("swimlane") != std::string::npos ||
            style.find("group") != std::string::npos);
}

SketchRegion region_of(const Cell& cell, const Sheet& sheet) {
    const auto geometry = cell.cell.child("mxGeometry");
    const Point place = sheet.place(cell);
    const auto label = plain_text(cell.label);
    SketchRegion region{
        .key = cell.id,
        .id = attribute(cell.data, "tiers_region"),
        .name = attribute(cell.data, "tiers_name"),
        .location = attribute(cell.data, "tiers_location"),
        .frame = Frame{place.x, place.y, std::abs(number(geometry, "width")), std::abs(number(geometry, "height"))}};
    if (region.location.empty()) region.location = label.empty() ? cell.id : label;
    return region;
}

/// The style tells more than the label: "shape=cylinder3;", "shape=mxgraph.aws4.rds;".
SketchNode node_of(const Cell& cell, const Sheet& sheet) {
    auto style = attribute(cell.cell, "style");
    if (const auto image = style.find("data:image"); image != std::string::npos) style.erase(image);
    return {.key = cell.id,
            .label = plain_text(cell.label),
            .hint = style,
            .id = attribute(cell.data, "tiers_component"),
            .kind = attribute(cell.data, "tiers_kind"),
            .name = attribute(cell.data, "tiers_name"),
            .position = sheet.place(cell),
            .region = attribute(cell.cell, "parent"),
            .parameters = json_of(cell, "tiers_parameters")};
}

Sketch read_sheet(const pugi::xml_node& root, std::string name) {
    const Sheet sheet{root};
    Sketch sketch{.name = std::move(name)};
    std::set<std::string> parents;
    for (const Cell* cell : sheet.cells()) parents.insert(attribute(cell->cell, "parent"));
    for (const Cell* cell : sheet.cells()) {
        if (cell->data.attribute("tiers_workload")) sketch.workload = json_of(*cell, "tiers_workload");
        if (cell->data.attribute("tiers_faults")) sketch.faults = json_of(*cell, "tiers_faults");
        const bool is_edge = cell->cell.attribute("edge").as_bool();
        const bool is_shape = cell->cell.attribute("vertex").as_bool();
        const auto style = attribute(cell->cell, "style");
        if (is_edge) {
            sketch.edges.push_back({.from = attribute(cell->cell, "source"),
                                    .to = attribute(cell->cell, "target"),
                                    .id = attribute(cell->data, "tiers_link"),
                                    .parameters = json_of(*cell, "tiers_parameters"),
                                    .bends = bends_of(*cell)});
        } else if (!is_shape || style.find("edgeLabel") != std::string::npos) {
            continue;
        } else if (cell->data.attribute("tiers_note") || style.starts_with("text;") ||
                   style.starts_with("shape=note")) {
            const auto own = attribute(cell->data, "tiers_text");
            sketch.notes.push_back(
                {attribute(cell->data, "tiers_note"), own.empty() ? plain_text(cell->label) : own, sheet.place(*cell)});
        } else if (cell->data.attribute("tiers_region") || is_container(*cell, parents)) {
            sketch.regions.push_back(region_of(*cell, sheet));
            if (!cell->data.attribute("tiers_region"))
                sketch.remarks.push_back(phrase("The group \"{}\" became a region", plain_text(cell->label)));
        } else {
            sketch.nodes.push_back(node_of(*cell, sheet));
        }
    }
    return sketch;
}

/// Why the XML library refuses a text.
Phrase xml_reason(const std::string& reason) {
    return said_as(reason, {phrase("No document element found"), phrase("Start-end tags mismatch"),
                            phrase("Could not determine tag type"), phrase("Error parsing start element tag"),
                            phrase("Error parsing element attribute"), phrase("Error parsing end element tag"),
                            phrase("Error parsing comment"), phrase("Error parsing CDATA section"),
                            phrase("Error parsing PCDATA section"), phrase("Error parsing document type declaration"),
                            phrase("Error parsing document declaration/processing instruction"),
                            phrase("Could not allocate memory")});
}

/// A parsed page: written plainly, or compressed as draw.io does by default in some versions.
bool load_page(const pugi::xml_node& diagram, pugi::xml_document& page) {
    if (const auto model = diagram.child("mxGraphModel")) {
        page.append_copy(model);
        return true;
    }
    const auto text = inflated_page(diagram.text().as_string(), 4 * largest_import_bytes);
    return text && page.load_buffer(text->data(), text->size());
}

} // namespace

Reading<Sketch> sketch_of_drawio(std::string_view text) {
    Reading<Sketch> reading;
    pugi::xml_document file;
    const auto parsed = file.load_buffer(text.data(), text.size());
    if (!parsed) {
        reading.problems.push_back(
            {phrase("byte {}", parsed.offset), phrase("this is no valid XML: {}", xml_reason(parsed.description()))});
        return reading;
    }
    pugi::xml_document page;
    std::string name;
    std::size_t pages = 0;
    if (const auto model = file.child("mxGraphModel")) {
        page.append_copy(model);
    } else {
        for (const auto& diagram : file.child("mxfile").children("diagram")) {
            if (pages++ > 0) continue;
            name = attribute(diagram, "name");
            if (!load_page(diagram, page)) {
                reading.problems.push_back({"diagram", phrase("its compressed content cannot be read")});
                return reading;
            }
        }
    }
    const auto root = page.child("mxGraphModel").child("root");
    if (!root) {
        reading.problems.push_back({"mxfile", phrase("there is no draw.io diagram in it")});
        return reading;
    }
    reading.value = read_sheet(root, std::move(name));
    if (pages > 1) reading.value->remarks.push_back(phrase("Of {} pages only the first was read", pages));
    return reading;
}

} // namespace tiers
