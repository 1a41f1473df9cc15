#include "core/import/sketch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>
#include <yaml-cpp/yaml.h>

namespace tiers {
namespace {

std::string scalar(const YAML::Node& node) {
    return node.IsScalar() ? node.Scalar() : std::string{};
}

/// Members of a map, or scalars of a list: `depends_on` may be either.
std::vector<std::string> names_of(const YAML::Node& node) {
    std::vector<std::string> names;
    if (node.IsMap())
        for (const auto& entry : node) names.push_back(scalar(entry.first));
    if (node.IsSequence())
        for (const auto& entry : node) names.push_back(scalar(entry));
    return names;
}

std::vector<std::string> values_of(const YAML::Node& node) {
    std::vector<std::string> values;
    if (node.IsMap())
        for (const auto& entry : node) values.push_back(scalar(entry.second));
    if (node.IsSequence())
        for (const auto& entry : node) values.push_back(scalar(entry));
    return values;
}

YAML::Node member(const YAML::Node& node, const char* name) {
    return node.IsMap() && node[name] ? YAML::Node{node[name]} : YAML::Node{};
}

/// Whether an address in the text names the host: "postgres://shop@db:5432/".
bool names_host(const std::string& text, const std::string& host) {
    const auto is_of_name = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    };
    for (auto at = text.find(host); at != std::string::npos; at = text.find(host, at + 1)) {
        const auto end = at + host.size();
        const bool begins = at > 0 && (text[at - 1] == '/' || text[at - 1] == '@' || text[at - 1] == '=');
        const bool ends = end == text.size() || !is_of_name(text[end]);
        if (begins && ends) return true;
    }
    return text == host;
}

/// Why the YAML library refuses a text.
Phrase yaml_reason(const std::string& reason) {
    constexpr std::string_view escape = "unknown escape character: ";
    if (reason.starts_with(escape)) return phrase("unknown escape character: {}", reason.substr(escape.size()));
    return said_as(reason, {phrase("end of map not found"), phrase("end of map flow not found"),
                            phrase("end of sequence not found"), phrase("end of sequence flow not found"),
                            phrase("illegal tab when looking for indentation"), phrase("illegal block entry"),
                            phrase("illegal map key"), phrase("illegal map value"), phrase("illegal flow end"),
                            phrase("illegal EOF in scalar"), phrase("illegal character in scalar"),
                            phrase("illegal document indicator in scalar"), phrase("unknown token"),
                            phrase("alias not found after *"), phrase("anchor not found after &"),
                            phrase("the referenced anchor is not defined")});
}

struct Service {
    std::string name;
    YAML::Node node;
};

SketchNode sketch_node(const Service& service) {
    SketchNode node{.key = service.name, .label = service.name};
    const auto image = scalar(member(service.node, "image"));
    // The picture says more than the name that somebody gave it.
    node.kind = std::string{guessed_kind(image)};
    if (node.kind.empty()) node.kind = std::string{guessed_kind(service.name)};
    if (node.kind.empty()) node.kind = "api-server";
    const auto replicas = scalar(member(member(service.node, "deploy"), "replicas"));
    const bool is_count = !replicas.empty() && replicas.size() <= 3 &&
                          std::ranges::all_of(replicas, [](char c) { return c >= '0' && c <= '9'; });
    const bool has_instances = node.kind == "api-server" || node.kind == "reverse-proxy" || node.kind == "worker";
    if (is_count && replicas != "0" && has_instances) node.parameters["instances"] = std::stoi(replicas);
    return node;
}

Sketch read_services(const std::vector<Service>& services) {
    Sketch sketch;
    std::set<std::string> names;
    for (const auto& service : services) names.insert(service.name);
    for (const auto& service : services) {
        auto node = sketch_node(service);
        const auto image = member(service.node, "image");
        sketch.remarks.push_back(
            image ? phrase("\"{}\" of the image \"{}\" became the kind {}", service.name, scalar(image), node.kind)
                  : phrase("\"{}\" became the kind {}", service.name, node.kind));
        sketch.nodes.push_back(std::move(node));
        std::set<std::string> used;
        for (const auto* list : {"depends_on", "links"})
            for (auto& name : names_of(member(service.node, list))) used.insert(name.substr(0, name.find(':')));
        for (const auto& value : values_of(member(service.node, "environment")))
            for (const auto& name : names)
                if (names_host(value, name)) used.insert(name);
        for (const auto& name : used)
            if (names.contains(name) && name != service.name)
                sketch.edges.push_back({.from = service.name, .to = name});
    }
    return sketch;
}

/// Whoever is reachable from outside and asked by nobody is asked by users.
void add_users(const std::vector<Service>& services, Sketch& sketch) {
    std::vector<std::string> entries;
    for (const auto& service : services) {
        const bool is_asked =
            std::ranges::any_of(sketch.edges, [&](const SketchEdge& edge) { return edge.to == service.name; });
        const auto ports = member(service.node, "ports");
        if (!is_asked && ports.IsSequence() && ports.size() > 0) entries.push_back(service.name);
    }
    if (entries.empty()) return;
    const std::string key = "users (outside)";
    sketch.nodes.insert(sketch.nodes.begin(), SketchNode{.key = key, .label = "Users", .kind = "users"});
    for (const auto& entry : entries) {
        sketch.edges.push_back({.from = key, .to = entry});
        sketch.remarks.push_back(phrase("Users were added before \"{}\", which publishes a port", entry));
    }
}

} // namespace

Reading<Sketch> sketch_of_compose(std::string_view text) {
    Reading<Sketch> reading;
    try {
        const YAML::Node document = YAML::Load(std::string{text});
        const auto services = member(document, "services");
        if (!services.IsMap()) {
            reading.problems.push_back(
                {"services", phrase("expected a map of services, as docker-compose files have")});
            return reading;
        }
        std::vector<Service> found;
        for (const auto& entry : services) found.push_back({scalar(entry.first), entry.second});
        Sketch sketch = read_services(found);
        add_users(found, sketch);
        reading.value = std::move(sketch);
    } catch (const YAML::Exception& error) {
        reading.problems.push_back(
            {phrase("line {}", error.mark.line + 1), phrase("this is no valid YAML: {}", yaml_reason(error.msg))});
    }
    return reading;
}

} // namespace tiers
