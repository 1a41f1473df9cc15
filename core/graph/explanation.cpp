#include "core/graph/explanation.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/graph/wiring.h"

#include <fmt/format.h>

#include <iterator>

namespace tiers {

namespace {

/// A parameter as a person would read it, else its default; empty where there is neither.
std::string figure(std::span<const ParameterSpec> specs, const Parameters& parameters, std::string_view name) {
    const ParameterSpec* spec = find_parameter(specs, name);
    if (!spec) return {};
    const auto it = parameters.find(name);
    if (it == parameters.end()) return spec->default_text;
    const bool is_bare = std::holds_alternative<double>(it->second) && spec->type != ParameterType::Count;
    return is_bare && !spec->unit.empty() ? fmt::format("{} {}", parameter_text(it->second), spec->unit)
                                          : parameter_text(it->second);
}

/// "1 core", "2 cores".
std::string counted(const std::string& number, std::string_view noun) {
    return number.empty() ? std::string{} : fmt::format("{} {}{}", number, noun, number == "1" ? "" : "s");
}

std::string prefixed(std::string_view prefix, const std::string& text) {
    return text.empty() ? std::string{} : fmt::format("{} {}", prefix, text);
}

std::string_view operation_name(const RequestClass& cls) {
    return cls.operation == Operation::Write ? "write" : "read";
}

std::string title_of(const Route& route, const RequestClass& cls) {
    std::vector<std::string> traits;
    if (cls.is_static) traits.emplace_back("static");
    if (cls.cacheable) traits.emplace_back("cacheable");
    if (cls.consistency == Consistency::Strong) traits.emplace_back("strongly consistent");
    std::string title = fmt::format("{} of {}: a {}{}{}", route.request_class.value, route.population.value,
                                    fmt::join(traits, ", "), traits.empty() ? "" : " ", operation_name(cls));
    if (cls.session) title += ", with a session";
    if (cls.residency) title += fmt::format(", its data stay in {}", cls.residency->value);
    return title;
}

/// Puts the steps of one route into words.
class Narrator {
  public:
    Narrator(const Design& design, const RequestClass& cls) : m_design(&design), m_class(&cls) {}

    void tell(const RouteStep& step, std::size_t depth, std::vector<ExplainedStep>& lines) const {
        lines.push_back({depth, line(step), step.component, step.link});
        for (const RouteStep& child : step.children) {
            tell(child, depth + 1, lines);
        }
    }

  private:
    [[nodiscard]] std::string line(const RouteStep& step) const {
        const Component* component = find_component(*m_design, step.component);
        std::string text{occasion(step.condition)};
        text += component ? display_name(*component).text() : step.component.value;
        text += ": ";
        text += deed(step);
        std::vector<std::string> figures = component ? figures_of(step, *component) : std::vector<std::string>{};
        std::ranges::move(link_figures(step), std::back_inserter(figures));
        std::erase(figures, std::string{});
        if (!figures.empty()) text += fmt::format(" ({})", fmt::join(figures, "; "));
        return text;
    }

    /// When the step happens, where that is not always.
    [[nodiscard]] static std::string_view occasion(StepCondition condition) {
        switch (condition) {
        case StepCondition::Always: return "";
        case StepCondition::OnMiss: return "on a miss, ";
        case StepCondition::Later: return "later, ";
        }
        return "";
    }

    /// What happens at the step, in words.
    [[nodiscard]] std::string deed(const RouteStep& step) const {
        switch (step.kind) {
        case StepKind::Ask: return fmt::format("ask for {}", m_class->id.value);
        case StepKind::Resolve: return "resolves the name, once for each client and time to live";
        case StepKind::EdgeLookup: return "looks in its cache near the user; a hit is answered here";
        case StepKind::PassThrough: return "passes the request on, as it keeps no such answers";
        case StepKind::Balance: return fmt::format("picks one of {}", choices(step));
        case StepKind::Serve:
            return step.children.empty() ? "computes and answers by itself" : "computes, then in this order";
        case StepKind::SessionLookup: return "gives the user's session";
        case StepKind::LocalLookup: return "looks in its own memory";
        case StepKind::CacheLookup: return "is asked for the item";
        case StepKind::CacheFill: return "takes the item";
        case StepKind::CacheInvalidate: return "forgets the item";
        case StepKind::Read: return "answers the query";
        case StepKind::Write: return "stores the write";
        case StepKind::Fetch: return "hands out the object";
        case StepKind::Call: return "is called and waited for";
        case StepKind::Publish:
            return step.children.empty() ? "takes the message, which nobody consumes"
                                         : "takes the message, which is consumed later";
        case StepKind::Consume:
            return step.children.empty() ? "takes it from the queue" : "takes it from the queue, then in this order";
        }
        return {};
    }

    /// What a Balance chooses from: a balancer from the instances of its targets, others from the targets.
    [[nodiscard]] std::string choices(const RouteStep& step) const {
        const Component* chooser = find_component(*m_design, step.component);
        const KindSpec* kind = chooser ? find_kind(chooser->kind) : nullptr;
        if (!kind || kind->role != Role::Balancer) return counted(std::to_string(step.children.size()), "target");
        std::int64_t instances = 0;
        for (const RouteStep& child : step.children) {
            const Component* target = find_component(*m_design, child.component);
            instances += target ? instances_of(*target) : 1;
        }
        return counted(std::to_string(instances), "instance");
    }

    /// The figures of the component that matter at the step; empty ones are not set.
    [[nodiscard]] std::vector<std::string> figures_of(const RouteStep& step, const Component& component) const {
        const auto of = [&](std::string_view name) { return own_figure(component, name); };
        switch (step.kind) {
        case StepKind::Ask: return {};
        case StepKind::Resolve: return {of("lookup_time"), prefixed("kept for", of("ttl"))};
        case StepKind::EdgeLookup: return {of("memory"), prefixed("kept for", lifetime(of("ttl")))};
        case StepKind::PassThrough: return {};
        case StepKind::Balance: return {of("policy")};
        case StepKind::Serve:
        case StepKind::Consume:
            return {time_of(component, "service_time"),   time_of(component, "auth_time"),
                    counted(of("instances"), "instance"), counted(of("cores"), "core"),
                    counted(of("workers"), "worker"),     prefixed("concurrency", of("concurrency"))};
        case StepKind::LocalLookup: return {of("local_cache"), prefixed("kept for", of("local_ttl"))};
        case StepKind::SessionLookup:
        case StepKind::CacheLookup:
        case StepKind::CacheInvalidate: return {time_of(component, "service_time")};
        case StepKind::CacheFill:
            return {time_of(component, "service_time"), prefixed("kept for", lifetime(of_link(step, "ttl")))};
        case StepKind::Read: return {time_of(component, "read_time"), counted(of("cores"), "core")};
        case StepKind::Write: return {time_of(component, "write_time"), counted(of("cores"), "core")};
        case StepKind::Fetch: return {time_of(component, "first_byte_time"), of("bandwidth")};
        case StepKind::Call: return {time_of(component, "service_time")};
        case StepKind::Publish: return {time_of(component, "publish_time")};
        }
        return {};
    }

    [[nodiscard]] std::vector<std::string> link_figures(const RouteStep& step) const {
        return {prefixed("pool of", of_link(step, "pool_size")), prefixed("given up after", of_link(step, "timeout"))};
    }

    [[nodiscard]] static std::string own_figure(const Component& component, std::string_view name) {
        const KindSpec* kind = find_kind(component.kind);
        return kind ? figure(kind->parameters, component.parameters, name) : std::string{};
    }

    /// A time that the class may override.
    [[nodiscard]] std::string time_of(const Component& component, std::string_view name) const {
        std::string usual = own_figure(component, name);
        const auto it = m_class->times.find(component.id);
        if (usual.empty() || it == m_class->times.end()) return usual;
        return it->second.text.empty() ? format_distribution(it->second.value) : it->second.text;
    }

    /// How long a cached item lives: the class's own time, else `usual`.
    [[nodiscard]] std::string lifetime(const std::string& usual) const {
        if (!m_class->ttl) return usual;
        return m_class->ttl->text.empty() ? format_duration(m_class->ttl->value) : m_class->ttl->text;
    }

    [[nodiscard]] std::string of_link(const RouteStep& step, std::string_view name) const {
        const Link* link = step.link ? find_link(*m_design, *step.link) : nullptr;
        return link ? figure(link_parameters(*m_design, *link), link->parameters, name) : std::string{};
    }

    const Design* m_design;
    const RequestClass* m_class;
};

} // namespace

std::vector<ExplainedRoute> explain_routes(const Design& design, const Workload& workload, const RoutePlan& plan) {
    std::vector<ExplainedRoute> routes;
    for (const Route& route : plan.routes) {
        const RequestClass* cls = find_class(workload, route.request_class);
        if (!cls) continue;
        ExplainedRoute told{route.population, route.request_class, title_of(route, *cls), {}, route.diagnosis};
        if (route.root) Narrator{design, *cls}.tell(*route.root, 0, told.steps);
        routes.push_back(std::move(told));
    }
    return routes;
}

std::string explain(const Design& design, const Workload& workload, const RoutePlan& plan) {
    std::string text;
    for (const ExplainedRoute& route : explain_routes(design, workload, plan)) {
        if (!text.empty()) text += '\n';
        text += route.title + '\n';
        for (const ExplainedStep& step : route.steps) {
            text += fmt::format("{:{}}{}\n", "", 2 * (step.depth + 1), step.text);
        }
        if (route.diagnosis)
            text += fmt::format("  no way: {} {}\n", route.diagnosis->message.text(), route.diagnosis->remedy.text());
    }
    return text;
}

} // namespace tiers
