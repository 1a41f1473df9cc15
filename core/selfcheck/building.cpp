#include "core/selfcheck/building.h"

namespace tiers::building {

Component component(std::string id, std::string kind, const Given& parameters) {
    Component result;
    result.id = ComponentId{std::move(id)};
    result.kind = std::move(kind);
    result.parameters = {parameters.begin(), parameters.end()};
    return result;
}

Link link(std::string from, std::string to, const Given& parameters) {
    Link result;
    result.id = LinkId{from + "-" + to};
    result.from = ComponentId{std::move(from)};
    result.to = ComponentId{std::move(to)};
    result.parameters = {parameters.begin(), parameters.end()};
    return result;
}

Workload open_workload(double per_second, std::vector<RequestClass> classes) {
    Workload workload;
    Population population;
    population.id = "all";
    population.demand = RateDemand{Rate{per_second}};
    workload.populations.push_back(population);
    workload.classes = std::move(classes);
    return workload;
}

Workload closed_workload(std::int64_t users, Distribution think_time, std::vector<RequestClass> classes) {
    auto workload = open_workload(0, std::move(classes));
    workload.populations.front().demand = ConcurrentDemand{users, think_time};
    return workload;
}

RequestClass plain_class(std::string id, double share) {
    RequestClass result;
    result.id = ClassId{std::move(id)};
    result.share = share;
    return result;
}

RequestClass cacheable_class(std::int64_t keys, Popularity popularity) {
    auto result = plain_class();
    result.cacheable = true;
    result.keys = keys;
    result.popularity = popularity;
    result.item_size = Bytes{1000};
    return result;
}

Scenario single_station(double per_second, const std::string& service_time, int cores, int queue_limit) {
    Scenario scenario;
    const bool bounded = queue_limit < 10'000'000;
    // Without a bound on the queue, the workers are no bound either: all that waits, waits for a core.
    scenario.design.components = {
        component("users", "users"),
        component("station", "api-server",
                  {{"cores", double(cores)},
                   {"workers", bounded ? double(cores) : 1'000'000.0},
                   {"queue_limit", double(queue_limit)},
                   {"service_time", service_time}}),
    };
    scenario.design.links = {link("users", "station")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

void add_service(Scenario& scenario, const std::string& after, const std::string& id, const Given& parameters,
                 const Given& link_parameters) {
    auto service = component(id, "service", parameters);
    service.parameters.try_emplace("workers", 1'000'000.0);
    scenario.design.components.push_back(std::move(service));
    scenario.design.links.push_back(link(after, id, link_parameters));
}

Fault fault(FaultKind kind, std::string target, Duration at, std::optional<Duration> lasting) {
    Fault result;
    result.kind = kind;
    result.target = std::move(target);
    result.at = at;
    if (lasting) result.lasting = *lasting;
    return result;
}

} // namespace tiers::building
