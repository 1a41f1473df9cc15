#include "core/document/parameter_tree.h"

#include "core/catalog/settings.h"
#include "core/document/suggestion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace tiers {

namespace {

/// A parameter's name in its group, and the group; `autoscale.max` is `max` of `autoscale`.
struct GroupedName {
    std::string_view group; ///< empty: none
    std::string_view member;
};

GroupedName grouped(std::string_view name) {
    const auto dot = name.find('.');
    if (dot == std::string_view::npos) return {{}, name};
    return {name.substr(0, dot), name.substr(dot + 1)};
}

/// The names at one level: those of a group, or the plain ones and the groups' own.
std::vector<std::string_view> names_in(std::string_view group, std::span<const ParameterSpec> specs) {
    std::vector<std::string_view> names;
    for (const ParameterSpec& spec : specs) {
        const GroupedName name = grouped(spec.name);
        if (name.group == group) names.push_back(name.member);
        const bool opens_group = group.empty() && !name.group.empty();
        if (opens_group && std::ranges::find(names, name.group) == names.end()) names.push_back(name.group);
    }
    return names;
}

std::string list_of(std::span<const std::string_view> names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

/// The value as the model holds it; nothing where it is none that a parameter can have.
std::optional<ParameterValue> parameter_value(const JsonTree& json) {
    if (json.is_boolean()) return json.get<bool>();
    if (json.is_number()) return json.get<double>();
    if (json.is_string()) return json.get<std::string>();
    if (!json.is_array() || json.size() > longest_list) return std::nullopt;
    std::vector<std::string> names;
    for (const JsonTree& item : json) {
        if (!item.is_string()) return std::nullopt;
        names.push_back(item.get<std::string>());
    }
    return names;
}

/// A value of the type that the spec expects, to learn the expectation from its check.
ParameterValue misfit(const ParameterSpec& spec) {
    if (spec.type == ParameterType::Names) return false;
    return std::vector<std::string>{};
}

void read_parameter(Parameters& parameters, const JsonCursor& cursor, const ParameterSpec& spec) {
    const auto value = parameter_value(cursor.value());
    const ParameterCheck check = check_parameter(spec, value.value_or(misfit(spec)));
    if (value && check.value) {
        parameters.emplace(spec.name, *value);
    } else {
        cursor.expected(check.expectation);
    }
}

class ParameterReader {
  public:
    ParameterReader(std::span<const ParameterSpec> specs, Parameters& parameters)
        : m_specs(specs), m_parameters(parameters) {}

    void read_level(const JsonCursor& cursor, std::string_view group) const {
        const auto names = names_in(group, m_specs);
        const auto expectation =
            group.empty() ? phrase("an object of parameters") : phrase("an object with {}", list_of(names));
        if (!group.empty() && cursor.value().is_object() && cursor.value().empty()) {
            cursor.expected(phrase("at least one of {}", list_of(names)));
        }
        read_members(cursor, expectation, [&](const std::string& name, const JsonCursor& member) {
            const std::string full = group.empty() ? name : fmt::format("{}.{}", group, name);
            const auto* spec = name.find('.') == std::string::npos ? find_parameter(m_specs, full) : nullptr;
            if (spec != nullptr) {
                read_parameter(m_parameters, member, *spec);
            } else if (group.empty() && std::ranges::find(names, name) != names.end()) {
                read_level(member, name);
            } else {
                refuse(member, full, names);
            }
        });
    }

  private:
    void refuse(const JsonCursor& member, const std::string& name, std::span<const std::string_view> names) const {
        const GroupedName parts = grouped(name);
        if (find_parameter(m_specs, name) != nullptr) {
            return member.report(
                phrase("is a member of a group; write \"{}\": { \"{}\": … }", parts.group, parts.member));
        }
        if (names.empty()) return member.report(phrase("is not known here; nothing can be set here"));
        member.report(phrase("is not known here; {}", suggest(name, names)));
    }

    std::span<const ParameterSpec> m_specs;
    Parameters& m_parameters;
};

struct ValueTree {
    JsonTree operator()(bool value) const { return value; }
    JsonTree operator()(double value) const { return json_number(value); }
    JsonTree operator()(const std::string& value) const { return value; }
    JsonTree operator()(const std::vector<std::string>& value) const { return value; }
};

void add_parameter(JsonTree& tree, std::string_view full_name, const ParameterValue& value) {
    const GroupedName name = grouped(full_name);
    JsonTree& level = name.group.empty() ? tree : tree[std::string{name.group}];
    level[std::string{name.member}] = std::visit(ValueTree{}, value);
}

} // namespace

Parameters read_parameters(const JsonCursor& cursor, std::span<const ParameterSpec> specs) {
    Parameters parameters;
    ParameterReader{specs, parameters}.read_level(cursor, {});
    return parameters;
}

JsonTree parameters_tree(const Parameters& parameters, std::span<const ParameterSpec> specs) {
    JsonTree tree = JsonTree::object();
    for (const ParameterSpec& spec : specs) {
        if (const auto it = parameters.find(spec.name); it != parameters.end()) {
            add_parameter(tree, it->first, it->second);
        }
    }
    for (const auto& [name, value] : parameters) {
        if (find_parameter(specs, name) == nullptr) add_parameter(tree, name, value);
    }
    return tree;
}

} // namespace tiers
