#include "resources/schemas/catalog_schema.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/document/fault_tree.h"
#include "core/document/json_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <span>
#include <string_view>

namespace tiers {

namespace {

JsonTree reference(std::string_view name) {
    JsonTree schema = JsonTree::object();
    schema["$ref"] = fmt::format("quantity.schema.json#/definitions/{}", name);
    return schema;
}

JsonTree of_type(std::string_view type) {
    JsonTree schema = JsonTree::object();
    schema["type"] = type;
    return schema;
}

JsonTree object_schema() {
    JsonTree schema = of_type("object");
    schema["additionalProperties"] = false;
    return schema;
}

JsonTree number_schema(std::string_view type, const ParameterSpec& spec) {
    JsonTree schema = of_type(type);
    if (spec.minimum) schema["minimum"] = json_number(*spec.minimum);
    if (spec.maximum) schema["maximum"] = json_number(*spec.maximum);
    return schema;
}

JsonTree names_schema() {
    JsonTree schema = of_type("array");
    schema["items"] = of_type("string");
    schema["maxItems"] = 10'000;
    return schema;
}

/// What values the parameter may have. Ranges of quantities with units are the reader's to check.
JsonTree value_schema(const ParameterSpec& spec) {
    switch (spec.type) {
    case ParameterType::Flag: return of_type("boolean");
    case ParameterType::Count: return number_schema("integer", spec);
    case ParameterType::Number: return number_schema("number", spec);
    case ParameterType::Share: return reference("share");
    case ParameterType::Span: return reference("duration");
    case ParameterType::Timing: return reference("time");
    case ParameterType::PerTime: return reference("rate");
    case ParameterType::Size: return reference("size");
    case ParameterType::Bandwidth: return reference("bandwidth");
    case ParameterType::Price: return reference("price");
    case ParameterType::Window: return reference("window");
    case ParameterType::Choice: {
        JsonTree schema = JsonTree::object();
        schema["enum"] = spec.choices;
        return schema;
    }
    case ParameterType::Names: return names_schema();
    case ParameterType::Text: {
        JsonTree schema = of_type("string");
        schema["minLength"] = 1;
        return schema;
    }
    }
    return JsonTree::object();
}

/// With what an editor shows beside it. A reference stands alone in draft 7, so it is wrapped.
JsonTree parameter_schema(const ParameterSpec& spec) {
    JsonTree schema = JsonTree::object();
    schema["title"] = spec.title;
    schema["description"] = spec.help;
    const JsonTree value = value_schema(spec);
    if (value.contains("$ref")) {
        schema["allOf"] = JsonTree::array({value});
    } else {
        schema.update(value);
    }
    return schema;
}

JsonTree parameters_schema(std::span<const ParameterSpec> specs) {
    JsonTree schema = object_schema();
    JsonTree& properties = schema["properties"] = JsonTree::object();
    for (const ParameterSpec& spec : specs) {
        const auto dot = spec.name.find('.');
        if (dot == std::string::npos) {
            properties[spec.name] = parameter_schema(spec);
            continue;
        }
        JsonTree& group = properties[spec.name.substr(0, dot)];
        if (group.is_null()) {
            group = object_schema();
            group["minProperties"] = 1;
        }
        group["properties"][spec.name.substr(dot + 1)] = parameter_schema(spec);
    }
    return schema;
}

/// `{ "if": { MEMBER is VALUE }, "then": … }`.
JsonTree condition(std::string_view member, std::string_view value, JsonTree then) {
    JsonTree rule = JsonTree::object();
    rule["if"]["properties"][std::string{member}]["const"] = value;
    rule["if"]["required"] = JsonTree::array({member});
    rule["then"] = std::move(then);
    return rule;
}

JsonTree position_schema() {
    JsonTree schema = of_type("array");
    schema["minItems"] = 2;
    schema["maxItems"] = 2;
    schema["items"] = JsonTree{{"type", "number"}, {"minimum", -10'000'000}, {"maximum", 10'000'000}};
    return schema;
}

JsonTree component_schema() {
    JsonTree schema = object_schema();
    schema["required"] = JsonTree::array({"id", "kind"});
    JsonTree kinds = JsonTree::array();
    for (const KindSpec& kind : all_kinds()) kinds.push_back(kind.name);
    JsonTree& properties = schema["properties"];
    properties["id"] = reference("id");
    properties["kind"]["enum"] = kinds;
    properties["name"] = of_type("string");
    properties["region"] = reference("id");
    properties["position"] = position_schema();
    properties["parameters"] = of_type("object");
    schema["allOf"] = JsonTree::array();
    for (const KindSpec& kind : all_kinds()) {
        JsonTree then = JsonTree::object();
        then["properties"]["parameters"]["$ref"] = fmt::format("#/definitions/{}", kind.name);
        schema["allOf"].push_back(condition("kind", kind.name, std::move(then)));
    }
    return schema;
}

/// Every parameter that some link may have. Which of them a link may have follows from its ends, which a schema cannot
/// see.
std::vector<ParameterSpec> all_link_parameters() {
    std::vector<ParameterSpec> all;
    for (const KindSpec& from : all_kinds()) {
        for (const KindSpec& to : all_kinds()) {
            for (const ParameterSpec& spec : link_parameters(from.role, to.role)) {
                if (find_parameter(all, spec.name) == nullptr) all.push_back(spec);
            }
        }
    }
    return all;
}

JsonTree fault_schema() {
    JsonTree schema = object_schema();
    schema["required"] = JsonTree::array({"at", "fault"});
    JsonTree names = JsonTree::array();
    for (const FaultForm& form : fault_forms) names.push_back(form.name);
    JsonTree& properties = schema["properties"];
    properties["at"] = reference("duration");
    properties["for"] = reference("duration");
    properties["target"] = reference("id");
    properties["instance"] = JsonTree{{"type", "integer"}, {"minimum", 0}, {"maximum", 100'000}};
    properties["fault"]["enum"] = names;
    properties["factor"] = JsonTree{{"type", "number"}, {"minimum", 0}, {"maximum", 1'000'000}};
    properties["rate"] = reference("share");
    properties["share"] = reference("share");
    properties["add"] = reference("duration");
    schema["allOf"] = JsonTree::array();
    for (const FaultForm& form : fault_forms) {
        JsonTree required = JsonTree::array(), allowed = JsonTree::array({"at", "fault"});
        if (form.lasts) allowed.push_back("for");
        if (form.target != FaultTarget::Nothing) required.push_back("target");
        if (form.target == FaultTarget::Component) allowed.push_back("instance");
        if (form.measure != FaultMeasure::None) required.push_back(measure_name(form.measure));
        allowed.insert(allowed.end(), required.begin(), required.end());
        JsonTree then = JsonTree::object();
        if (!required.empty()) then["required"] = required;
        then["propertyNames"]["enum"] = allowed;
        schema["allOf"].push_back(condition("fault", form.name, std::move(then)));
    }
    return schema;
}

} // namespace

std::string write_catalog_schema() {
    JsonTree schema = JsonTree::object();
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema["title"] = "Kinds, parameters and faults of Tiers";
    schema["description"] = "Made from the catalog: build the target update_schemas after a change there.";
    JsonTree& definitions = schema["definitions"];
    definitions["component"] = component_schema();
    definitions["link_parameters"] = parameters_schema(all_link_parameters());
    definitions["fault"] = fault_schema();
    for (const KindSpec& kind : all_kinds()) {
        JsonTree& parameters = definitions[kind.name] = parameters_schema(kind.parameters);
        parameters["description"] = kind.summary;
    }
    return write_json(schema);
}

} // namespace tiers
