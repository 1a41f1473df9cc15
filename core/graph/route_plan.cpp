#include "core/graph/route_plan.h"

#include "core/catalog/kind.h"
#include "core/graph/route_finder.h"
#include "core/graph/wiring.h"

#include <algorithm>

namespace tiers {

namespace {

std::string population_of(const Component& users) {
    const auto it = users.parameters.find("population");
    if (it == users.parameters.end()) return {};
    const auto* name = std::get_if<std::string>(&it->second);
    return name ? *name : std::string{};
}

Diagnosis no_users(const PopulationId& population) {
    return {DeadEnd::NoUsers,
            {},
            phrase("No component stands for the users of {}.", population.value),
            phrase("Place users in their region, or set the population of users to {}.", population.value)};
}

Route plan_route(const Wiring& wiring, const Component* users, const PopulationId& population,
                 const RequestClass& request_class) {
    Route route{population, request_class.id, std::nullopt, std::nullopt};
    const Place* start = users ? wiring.place_of(users->id) : nullptr;
    if (!start) {
        route.diagnosis = no_users(population);
        return route;
    }
    Way way = RouteFinder{request_class}.from_users(*start);
    route.root = std::move(way.step);
    route.diagnosis = std::move(way.diagnosis);
    return route;
}

} // namespace

const Component* users_of(const Design& design, const Workload& workload, const PopulationId& population) {
    std::vector<const Component*> unnamed;
    for (const Component& component : design.components) {
        const KindSpec* kind = find_kind(component.kind);
        if (!kind || kind->role != Role::Users) continue;
        const std::string named = population_of(component);
        if (named == population.value) return &component;
        if (named.empty()) unnamed.push_back(&component);
    }
    const Population* people = find_population(workload, population);
    if (people && people->region) {
        const auto at_home = std::ranges::find(unnamed, people->region, &Component::region);
        if (at_home != unnamed.end()) return *at_home;
    }
    return unnamed.size() == 1 ? unnamed.front() : nullptr;
}

RoutePlan plan_routes(const Design& design, const Workload& workload) {
    const Wiring wiring{design};
    RoutePlan plan;
    for (const Population& population : workload.populations) {
        const Component* users = users_of(design, workload, population.id);
        for (const RequestClass& request_class : workload.classes) {
            if (request_class.page) continue;
            plan.routes.push_back(plan_route(wiring, users, population.id, request_class));
        }
    }
    return plan;
}

const Route* find_route(const RoutePlan& plan, const PopulationId& population, const ClassId& cls) {
    const auto it = std::ranges::find_if(
        plan.routes, [&](const Route& route) { return route.population == population && route.request_class == cls; });
    return it == plan.routes.end() ? nullptr : &*it;
}

} // namespace tiers
