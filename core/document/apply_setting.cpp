#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/document/design_document.h"
#include "core/document/suggestion.h"
#include "core/document/workload_tree.h"
#include "core/model/call_syntax.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace tiers {

namespace {

/// `api.autoscale.max=4`: what comes before the first dot, what comes after, and the value.
struct SettingText {
    std::string_view owner;
    std::string_view name;
    std::string_view value;

    [[nodiscard]] std::string path() const { return fmt::format("{}.{}", owner, name); }
};

std::optional<SettingText> split_setting(std::string_view text) {
    const auto equals = text.find('=');
    const auto left = without_blanks(text.substr(0, equals));
    const auto dot = left.find('.');
    if (equals == std::string_view::npos || dot == std::string_view::npos || dot == 0) return std::nullopt;
    if (dot + 1 == left.size()) return std::nullopt;
    return SettingText{left.substr(0, dot), left.substr(dot + 1), without_blanks(text.substr(equals + 1))};
}

std::optional<Problem> set_parameter(Parameters& parameters, std::span<const ParameterSpec> specs,
                                     const SettingText& setting) {
    const ParameterSpec* spec = find_parameter(specs, setting.name);
    if (spec == nullptr) {
        std::vector<std::string_view> names;
        std::ranges::transform(specs, std::back_inserter(names), &ParameterSpec::name);
        return Problem{setting.path(), phrase("there is no such parameter; {}", suggest(setting.name, names))};
    }
    ParameterCheck check = parse_parameter(*spec, setting.value);
    if (!check.value) {
        return Problem{setting.path(), phrase("expected {}, got \"{}\"", check.expectation, setting.value)};
    }
    parameters.insert_or_assign(spec->name, std::move(*check.value));
    return std::nullopt;
}

/// A number or a flag where the text is one, else the text.
JsonTree json_of(std::string_view text) {
    if (text == "true") return true;
    if (text == "false") return false;
    if (const auto number = parse_number(text)) return json_number(*number);
    return std::string{text};
}

/// The item of a list that has this id, or this number where items have none.
JsonTree* find_item(JsonTree& list, std::string_view key) {
    for (JsonTree& item : list) {
        if (item.contains("id") && item["id"] == key) return &item;
    }
    const auto index = parse_number(key);
    const bool counted = index && *index >= 0 && *index < static_cast<double>(list.size());
    if (!counted || list.front().contains("id")) return nullptr;
    return &list[static_cast<std::size_t>(*index)];
}

/// Sets a place of the workload's tree like `populations.eu.rate`; returns whether there is such a thing to set it on.
bool set_place(JsonTree& tree, std::string_view place, std::string_view value) {
    JsonTree* at = &tree;
    while (at != nullptr) {
        const auto dot = place.find('.');
        const std::string key{place.substr(0, dot)};
        if (dot == std::string_view::npos) {
            if (!at->is_object()) return false;
            (*at)[key] = json_of(value);
            return true;
        }
        place.remove_prefix(dot + 1);
        if (at->is_array()) {
            at = find_item(*at, key);
        } else {
            at = at->contains(key) ? &(*at)[key] : nullptr;
        }
    }
    return false;
}

std::optional<Problem> set_workload(Design& design, const SettingText& setting) {
    if (!design.workload) return Problem{setting.path(), phrase("this document has no workload of its own")};
    JsonTree tree = workload_tree(*design.workload);
    if (!set_place(tree, setting.name, setting.value)) {
        return Problem{setting.path(), phrase("there is no such place; it is like workload.populations.ID.rate")};
    }
    Surroundings surroundings;
    for (const Region& region : design.regions) surroundings.regions.push_back(region.id.value);
    for (const Component& component : design.components) surroundings.components.push_back(component.id.value);
    std::vector<Problem> problems;
    Workload workload = read_workload_tree({tree, "workload", problems}, &surroundings);
    if (!problems.empty()) return problems.front();
    design.workload = std::move(workload);
    return std::nullopt;
}

} // namespace

std::optional<Problem> apply_setting(Design& design, std::string_view setting) {
    const auto split = split_setting(setting);
    if (!split) {
        return Problem{{}, phrase("expected a setting like \"api.instances=4\", got \"{}\"", setting)};
    }
    if (Component* component = find_component(design, ComponentId{split->owner})) {
        const KindSpec* kind = find_kind(component->kind);
        if (kind == nullptr) return Problem{split->path(), phrase("its kind is unknown")};
        return set_parameter(component->parameters, kind->parameters, *split);
    }
    if (Link* link = find_link(design, LinkId{split->owner})) {
        return set_parameter(link->parameters, link_parameters(design, *link), *split);
    }
    if (split->owner == "workload") return set_workload(design, *split);
    std::vector<std::string_view> ids;
    for (const Component& component : design.components) ids.push_back(component.id.value);
    for (const Link& link : design.links) ids.push_back(link.id.value);
    return Problem{split->path(),
                   phrase("no component or link has the id \"{}\"; {}", split->owner, suggest(split->owner, ids))};
}

} // namespace tiers
