#include "tests/core/graph/drawing.h"

#include <gtest/gtest.h>

namespace tiers::test {

Drawing& Drawing::box(const std::string& id, const std::string& kind, Parameters parameters) {
    m_design.components.push_back({.id = id, .kind = kind, .parameters = std::move(parameters)});
    return *this;
}

Drawing& Drawing::box_in(const std::string& region, const std::string& id, const std::string& kind,
                         Parameters parameters) {
    box(id, kind, std::move(parameters));
    m_design.components.back().region = region;
    return *this;
}

Drawing& Drawing::region(const std::string& id, const std::string& location) {
    m_design.regions.push_back({.id = id, .location = location});
    return *this;
}

Drawing& Drawing::link(const std::string& from, const std::string& to, Parameters parameters) {
    m_design.links.push_back({.id = from + "-" + to, .from = from, .to = to, .parameters = std::move(parameters)});
    return *this;
}

Drawing& Drawing::chain(std::initializer_list<const char*> ids) {
    for (auto id = ids.begin(); id + 1 < ids.end(); ++id) {
        link(*id, *(id + 1));
    }
    return *this;
}

Parameters only(std::initializer_list<const char*> classes) {
    return {{"classes", std::vector<std::string>(classes.begin(), classes.end())}};
}

Workload workload_of(std::vector<RequestClass> classes) {
    return {.populations = {{.id = "visitors"}}, .classes = std::move(classes)};
}

RequestClass browse() {
    return {.id = "browse", .share = 1, .cacheable = true};
}
RequestClass cart() {
    return {.id = "cart", .share = 1};
}
RequestClass image() {
    return {.id = "image", .share = 1, .is_static = true};
}
RequestClass order() {
    return {.id = "order", .share = 1, .operation = Operation::Write};
}

namespace {

std::string name_of(StepKind kind) {
    switch (kind) {
    case StepKind::Ask: return "Ask";
    case StepKind::Resolve: return "Resolve";
    case StepKind::EdgeLookup: return "EdgeLookup";
    case StepKind::PassThrough: return "PassThrough";
    case StepKind::Balance: return "Balance";
    case StepKind::Serve: return "Serve";
    case StepKind::SessionLookup: return "SessionLookup";
    case StepKind::LocalLookup: return "LocalLookup";
    case StepKind::CacheLookup: return "CacheLookup";
    case StepKind::CacheFill: return "CacheFill";
    case StepKind::CacheInvalidate: return "CacheInvalidate";
    case StepKind::Read: return "Read";
    case StepKind::Write: return "Write";
    case StepKind::Fetch: return "Fetch";
    case StepKind::Call: return "Call";
    case StepKind::Publish: return "Publish";
    case StepKind::Consume: return "Consume";
    }
    return {};
}

std::string mark_of(StepCondition condition) {
    switch (condition) {
    case StepCondition::Always: return " ";
    case StepCondition::OnMiss: return "? ";
    case StepCondition::Later: return "~ ";
    }
    return {};
}

} // namespace

std::string sketch(const RouteStep& step) {
    std::string text = name_of(step.kind) + mark_of(step.condition) + step.component.value;
    if (step.children.empty()) return text;
    std::string children;
    for (const RouteStep& child : step.children) {
        children += (children.empty() ? "" : ", ") + sketch(child);
    }
    return text + " > " + (step.children.size() == 1 ? children : "[" + children + "]");
}

std::string way(const Drawing& drawing, const RequestClass& request_class) {
    const RoutePlan plan = plan_routes(drawing.design(), workload_of({request_class}));
    if (plan.routes.size() != 1) return "not one route";
    const Route& route = plan.routes.front();
    if (route.root.has_value() == route.diagnosis.has_value()) return "a route has either a way or a diagnosis";
    return route.root ? sketch(*route.root) : "no way: " + route.diagnosis->message.text();
}

Diagnosis diagnosis_of(const Drawing& drawing, const RequestClass& request_class) {
    const RoutePlan plan = plan_routes(drawing.design(), workload_of({request_class}));
    const Route& route = plan.routes.at(0);
    EXPECT_TRUE(route.diagnosis.has_value()) << (route.root ? sketch(*route.root) : "");
    return route.diagnosis.value_or(Diagnosis{});
}

} // namespace tiers::test
