#include "core/document/migrations.h"

#include "core/document/design_document.h"

#include <array>
#include <initializer_list>
#include <utility>

namespace tiers {

namespace {

/// Gives members of an object new names; all keep their places. Returns whether any had an old one.
bool rename_members(JsonTree& object, std::initializer_list<std::pair<std::string_view, std::string_view>> names) {
    if (!object.is_object()) return false;
    bool renamed = false;
    JsonTree result = JsonTree::object();
    for (auto& [key, value] : object.items()) {
        std::string_view name = key;
        for (const auto& [old_name, new_name] : names) {
            if (key == old_name && !object.contains(new_name)) {
                name = new_name;
                renamed = true;
            }
        }
        result.get_ref<JsonTree::object_t&>().emplace_back(std::string{name}, std::move(value));
    }
    object = std::move(result);
    return renamed;
}

JsonTree* list_in(JsonTree& object, const char* name) {
    const auto it = object.find(name);
    return it != object.end() && it->is_array() ? &*it : nullptr;
}

/// `{ "x": 40, "y": 200 }` becomes `[40, 200]`.
void position_to_list(JsonTree& thing) {
    if (!thing.is_object()) return;
    const auto position = thing.find("position");
    if (position == thing.end() || !position->is_object() || position->size() != 2) return;
    if (!position->contains("x") || !position->contains("y")) return;
    *position = JsonTree::array({(*position)["x"], (*position)["y"]});
}

/// The draft spoke of nodes and edges, an edge of its source and target, a position of x and y.
bool from_draft(JsonTree& design) {
    if (!design.is_object()) return false;
    rename_members(design, {{"nodes", "components"}, {"edges", "links"}});
    if (JsonTree* links = list_in(design, "links")) {
        for (JsonTree& link : *links) rename_members(link, {{"source", "from"}, {"target", "to"}});
    }
    for (const char* name : {"components", "notes"}) {
        if (JsonTree* things = list_in(design, name)) {
            for (JsonTree& thing : *things) position_to_list(thing);
        }
    }
    return true;
}

Phrase draft_note() {
    return phrase("nodes and edges became components and links");
}

struct Migration {
    int from;
    bool (*apply)(JsonTree&);
    Phrase (*note)();
};
/// One step from each older version to the next.
constexpr std::array<Migration, design_version> migrations{{{0, from_draft, draft_note}}};

} // namespace

std::vector<Phrase> migrate_design(JsonTree& tree, int version) {
    std::vector<Phrase> notes;
    for (const Migration& step : migrations) {
        if (step.from < version || !step.apply(tree)) continue;
        notes.push_back(phrase("version {} → {}: {}", step.from, step.from + 1, step.note()));
    }
    if (tree.is_object()) tree["version"] = design_version;
    return notes;
}

} // namespace tiers
