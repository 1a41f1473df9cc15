#include "core/document/design_writer.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/document/design_document.h"
#include "core/document/fault_tree.h"
#include "core/document/parameter_tree.h"
#include "core/document/workload_tree.h"

#include <span>

namespace tiers {

namespace {

JsonTree position_tree(const Point& point) {
    return JsonTree::array({json_number(point.x), json_number(point.y)});
}

template <class Things, class ToTree> JsonTree list_tree(const Things& things, const ToTree& to_tree) {
    JsonTree list = JsonTree::array();
    for (const auto& thing : things) list.push_back(to_tree(thing));
    return list;
}

JsonTree region_tree(const Region& region) {
    JsonTree tree = JsonTree::object();
    tree["id"] = region.id.value;
    if (!region.name.empty()) tree["name"] = region.name;
    tree["location"] = region.location;
    const Frame& f = region.frame;
    tree["frame"] = JsonTree::array({json_number(f.x), json_number(f.y), json_number(f.width), json_number(f.height)});
    return tree;
}

void add_parameters(JsonTree& tree, const Parameters& parameters, std::span<const ParameterSpec> specs) {
    if (!parameters.empty()) tree["parameters"] = parameters_tree(parameters, specs);
}

JsonTree component_tree(const Component& component) {
    JsonTree tree = JsonTree::object();
    tree["id"] = component.id.value;
    tree["kind"] = component.kind;
    if (!component.name.empty()) tree["name"] = component.name;
    if (component.region) tree["region"] = component.region->value;
    tree["position"] = position_tree(component.position);
    const KindSpec* kind = find_kind(component.kind);
    add_parameters(tree, component.parameters,
                   kind == nullptr ? std::span<const ParameterSpec>{} : std::span{kind->parameters});
    return tree;
}

JsonTree link_tree(const Link& link, const Design& design) {
    JsonTree tree = JsonTree::object();
    tree["id"] = link.id.value;
    tree["from"] = link.from.value;
    tree["to"] = link.to.value;
    if (!link.bends.empty()) tree["bends"] = list_tree(link.bends, position_tree);
    if (!link.parameters.empty()) add_parameters(tree, link.parameters, link_parameters(design, link));
    return tree;
}

JsonTree note_tree(const Note& note) {
    JsonTree tree = JsonTree::object();
    tree["id"] = note.id.value;
    tree["position"] = position_tree(note.position);
    tree["text"] = note.text;
    return tree;
}

} // namespace

JsonTree design_tree(const Design& design) {
    JsonTree tree = JsonTree::object();
    tree["format"] = design_format;
    tree["version"] = design_version;
    tree["name"] = design.name;
    tree["regions"] = list_tree(design.regions, region_tree);
    tree["components"] = list_tree(design.components, component_tree);
    tree["links"] = list_tree(design.links, [&](const Link& link) { return link_tree(link, design); });
    if (!design.notes.empty()) tree["notes"] = list_tree(design.notes, note_tree);
    if (design.workload) tree["workload"] = workload_tree(*design.workload);
    if (!design.faults.empty()) tree["faults"] = list_tree(design.faults, fault_tree);
    return tree;
}

} // namespace tiers
