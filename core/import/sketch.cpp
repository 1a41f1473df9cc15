#include "core/import/sketch.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/document/design_document.h"
#include "core/drawing/geometry.h"
#include "core/import/imports.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace tiers {
namespace {

constexpr double column_step = 280;
constexpr double row_step = 120;
constexpr std::size_t longest_id = 40;

/// Ids of letters, digits and hyphens that no other thing has.
class Ids {
  public:
    /// `wanted` as it is where it is still free, else a new one made of it.
    std::string take(std::string_view wanted, std::string_view instead) {
        std::string id;
        for (const char c : wanted.substr(0, longest_id)) {
            if (std::isalnum(static_cast<unsigned char>(c)) != 0)
                id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            else if (!id.empty() && id.back() != '-')
                id += '-';
        }
        while (!id.empty() && id.back() == '-') id.pop_back();
        if (id.empty()) id = instead;
        return unused(id);
    }
    std::string keep(const std::string& wanted) { return unused(wanted); }

  private:
    std::string unused(const std::string& id) {
        std::string free = id;
        for (int count = 2; !m_taken.insert(free).second; ++count) free = fmt::format("{}-{}", id, count);
        return free;
    }
    std::set<std::string> m_taken;
};

void choose_kinds(Sketch& sketch) {
    for (auto& node : sketch.nodes) {
        const auto called = node.label.empty() ? node.key : node.label;
        if (!node.kind.empty() && find_kind(node.kind) != nullptr) continue;
        auto guess = guessed_kind(node.label);
        // A store's shape says more than a word for people or servers in its name.
        const bool is_vague = guess.empty() || guess == "users" || guess == "api-server" || guess == "service";
        if (const auto shape = guessed_kind(node.hint); is_vague && !shape.empty()) guess = shape;
        if (guess.empty()) guess = guessed_kind(node.key);
        node.parameters = {};
        node.kind = guess.empty() ? "service" : std::string{guess};
        sketch.remarks.push_back(
            guess.empty() ? phrase("\"{}\" became a Service: nothing in it tells its kind", called)
                          : phrase("\"{}\" became the kind {}", called, Phrase::words(find_kind(guess)->title)));
    }
}

/// Boxes without a place: a column for each step away from those that nothing points to.
void place(Sketch& sketch) {
    if (std::ranges::all_of(sketch.nodes, [](const SketchNode& node) { return node.position.has_value(); })) return;
    std::map<std::string, std::size_t> column;
    for (const auto& node : sketch.nodes) column[node.key] = 0;
    // Longest way, as far as there are columns: a ring of links ends there.
    for (std::size_t round = 0; round < std::min(sketch.nodes.size(), std::size_t{64}); ++round) {
        bool moved = false;
        for (const auto& edge : sketch.edges) {
            const std::size_t wanted = column[edge.from] + 1;
            if (edge.from == edge.to || column[edge.to] >= wanted || wanted > 12) continue;
            column[edge.to] = wanted;
            moved = true;
        }
        if (!moved) break;
    }
    std::map<std::size_t, std::size_t> rows;
    for (auto& node : sketch.nodes) {
        if (node.position) continue;
        const auto at = column[node.key];
        node.position = Point{static_cast<double>(at) * column_step, static_cast<double>(rows[at]++) * row_step};
    }
    sketch.remarks.push_back(phrase("Places were made up: the file has none"));
}

/// A region is drawn around what stands in it where the file does not say where it is.
Frame frame_around(const Sketch& sketch, const SketchRegion& region) {
    constexpr double margin = 40;
    std::optional<Box> box;
    for (const auto& node : sketch.nodes) {
        if (node.region != region.key || !node.position) continue;
        const Box card{node.position->x, node.position->y, node.position->x + card_width,
                       node.position->y + card_height};
        box = box ? box->around(card) : card;
    }
    const Box all = box.value_or(Box{0, 0, card_width, card_height}).grown(margin);
    return {all.left, all.top, all.width(), all.height()};
}

JsonTree numbers(std::initializer_list<double> values) {
    JsonTree list = JsonTree::array();
    for (const double value : values) list.push_back(json_number(value));
    return list;
}

} // namespace

Reading<Design> design_of(Sketch sketch) {
    Reading<Design> reading;
    if (sketch.nodes.size() > most_imported_components || sketch.edges.size() > most_imported_links) {
        reading.problems.push_back(
            {{},
             phrase("it has {} boxes and {} arrows; at most {} and {} are read", sketch.nodes.size(),
                    sketch.edges.size(), most_imported_components, most_imported_links)});
        return reading;
    }
    choose_kinds(sketch);
    place(sketch);
    Ids ids;
    std::map<std::string, std::string> region_ids;
    std::map<std::string, std::string> component_ids;
    JsonTree document{{"format", design_format}, {"version", design_version}, {"name", sketch.name.value_or("")}};
    for (const auto& region : sketch.regions) {
        const Frame frame = region.frame ? *region.frame : frame_around(sketch, region);
        region_ids[region.key] = region.id.empty() ? ids.take(region.key, "region") : ids.keep(region.id);
        JsonTree place{{"id", region_ids[region.key]}};
        if (!region.name.empty()) place["name"] = region.name;
        place["location"] = region.location;
        place["frame"] = numbers({frame.x, frame.y, frame.width, frame.height});
        document["regions"].push_back(std::move(place));
    }
    for (const auto& node : sketch.nodes) {
        const auto id =
            node.id.empty() ? ids.take(node.label.empty() ? node.key : node.label, "component") : ids.keep(node.id);
        component_ids[node.key] = id;
        JsonTree component{{"id", id}, {"kind", node.kind}};
        if (!node.name.empty())
            component["name"] = node.name;
        else if (node.id.empty() && !node.label.empty() && node.label != find_kind(node.kind)->title)
            component["name"] = node.label;
        if (const auto region = region_ids.find(node.region); region != region_ids.end())
            component["region"] = region->second;
        component["position"] = numbers({node.position->x, node.position->y});
        if (!node.parameters.is_null()) component["parameters"] = node.parameters;
        document["components"].push_back(std::move(component));
    }
    std::map<std::string, const KindSpec*> kinds;
    for (const auto& node : sketch.nodes) kinds[node.key] = find_kind(node.kind);
    std::set<std::pair<std::string, std::string>> joined;
    for (const auto& edge : sketch.edges) {
        const auto from = component_ids.find(edge.from);
        const auto to = component_ids.find(edge.to);
        if (from == component_ids.end() || to == component_ids.end() || from->second == to->second ||
            !joined.emplace(from->second, to->second).second) {
            sketch.remarks.push_back(phrase("An arrow from \"{}\" to \"{}\" was left out", edge.from, edge.to));
            continue;
        }
        if (const auto why = why_not_linked(*kinds[edge.from], *kinds[edge.to]); !why.empty()) {
            sketch.remarks.push_back(
                phrase("The link from \"{}\" to \"{}\" was left out. {}", from->second, to->second, why));
            continue;
        }
        const auto id = edge.id.empty() ? ids.take(from->second + "-" + to->second, "link") : ids.keep(edge.id);
        JsonTree link{{"id", id}, {"from", from->second}, {"to", to->second}};
        if (!edge.parameters.is_null()) link["parameters"] = edge.parameters;
        for (const auto& bend : edge.bends) link["bends"].push_back(numbers({bend.x, bend.y}));
        document["links"].push_back(std::move(link));
    }
    for (const auto& note : sketch.notes)
        document["notes"].push_back({{"id", note.id.empty() ? ids.take("note", "note") : ids.keep(note.id)},
                                     {"position", numbers({note.position.x, note.position.y})},
                                     {"text", note.text}});
    // Whatever the file held, the design is one that its own document could hold.
    JsonTree whole = document;
    if (!sketch.workload.is_null()) whole["workload"] = std::move(sketch.workload);
    if (!sketch.faults.is_null()) whole["faults"] = std::move(sketch.faults);
    reading = read_design(write_json(whole));
    if (!reading && whole.size() > document.size()) {
        // Drawn on elsewhere, it may no longer have what they speak of.
        sketch.remarks.push_back(phrase("Workload and faults were left out. {}", with_path(reading.problems.front())));
        reading = read_design(write_json(document));
    }
    for (auto& remark : sketch.remarks) reading.notes.push_back(std::move(remark));
    return reading;
}

} // namespace tiers
