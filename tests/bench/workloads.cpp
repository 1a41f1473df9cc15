#include "tests/bench/workloads.h"

#include "core/selfcheck/building.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers::bench {

using namespace building;

namespace {

constexpr double plenty = 1'000'000;

double in_proportion(double per_second, double at_least, double per_thousand_a_second) {
    return std::max(at_least, std::ceil(per_second / 1000 * per_thousand_a_second));
}

} // namespace

Scenario station() {
    return single_station(8000, "exponential(100 us)", 1);
}

Scenario shop(double per_second) {
    // As many cores as the rate needs, in whole numbers; where that makes them more, the work takes as much longer, so
    // that they are as busy at every rate.
    const double scale = per_second / 4800;
    const double cores = std::max(1.0, std::ceil(8 * scale)), database_cores = std::max(1.0, std::ceil(16 * scale));
    const auto lasting = [](double milliseconds) { return fmt::format("exponential({} ms)", milliseconds); };
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("balancer", "load-balancer"),
        component("service", "api-server",
                  {{"instances", 4.0},
                   {"cores", cores},
                   {"workers", plenty},
                   {"queue_limit", plenty},
                   {"service_time", lasting(5 * cores / (8 * scale))}}),
        component("memory", "service", {{"cores", plenty}, {"workers", plenty}, {"service_time", "0.5 ms"}}),
        component("database", "service",
                  {{"cores", database_cores},
                   {"workers", plenty},
                   {"service_time", lasting(4 * database_cores / (16 * scale))}}),
    };
    scenario.design.links = {
        link("users", "balancer"),
        link("balancer", "service", {{"timeout", "1 s"}}),
        link("service", "memory", {{"classes", std::vector<std::string>{"hit"}}}),
        link("service", "database", {{"classes", std::vector<std::string>{"miss"}}}),
    };
    scenario.workload = open_workload(per_second, {plain_class("hit", 0.8), plain_class("miss", 0.2)});
    return scenario;
}

Scenario wide(int count) {
    constexpr double per_second = 50'000;
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("balancer", "load-balancer")};
    scenario.design.links = {link("users", "balancer")};
    for (int i = 0; i < count; ++i) {
        const auto id = "service" + std::to_string(i);
        const double cores = std::ceil(per_second / count * 0.001 / 0.5);
        scenario.design.components.push_back(component(
            id, "api-server",
            {{"cores", cores}, {"workers", plenty}, {"queue_limit", plenty}, {"service_time", "exponential(1 ms)"}}));
        scenario.design.links.push_back(link("balancer", id, {{"timeout", "1 s"}}));
    }
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

Scenario cached(std::int64_t keys) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("service", "api-server",
                  {{"cores", 1000.0}, {"workers", plenty}, {"queue_limit", plenty}, {"service_time", "1 ms"}}),
        component("cache", "redis",
                  {{"memory", static_cast<double>(keys) * 500}, {"service_time", "1 us"}, {"prefill", "stationary"}}),
        component("database", "postgres",
                  {{"cores", 1000.0}, {"max_connections", 100'000.0}, {"read_time", "exponential(2 ms)"}}),
    };
    scenario.design.links = {link("users", "service"), link("service", "cache", {{"ttl", "10 h"}}),
                             link("service", "database")};
    scenario.workload = open_workload(50'000, {cacheable_class(keys, ZipfKeys{0.9})});
    return scenario;
}

Scenario cake_shop(double per_second, bool places) {
    constexpr int photos = 6;
    const double views_per_second = per_second / (1 + photos + 0.01);
    const auto servers = [&](double at_least, double per_thousand_views) {
        return in_proportion(views_per_second, at_least, per_thousand_views);
    };
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("dns", "dns"),
        component("cdn", "cdn"),
        component("photos", "object-storage"),
        component("balancer", "load-balancer"),
        component("api", "api-server",
                  {{"instances", 4.0},
                   {"cores", servers(2, 2)},
                   {"workers", servers(32, 20)},
                   {"service_time", "exponential(4 ms)"}}),
        component("cache", "redis"),
        component("database", "postgres",
                  {{"cores", servers(4, 1)},
                   {"max_connections", servers(100, 20)},
                   {"read_time", "exponential(2 ms)"},
                   {"write_time", "exponential(5 ms)"}}),
    };
    const double pool = servers(20, 4);
    scenario.design.links = {
        link("cdn", "photos"),
        link("cdn", "balancer", {{"timeout", "30 s"}}),
        link("balancer", "api", {{"timeout", "10 s"}}),
        link("api", "cache", {{"timeout", "100 ms"}, {"ttl", "60 s"}, {"pool_size", pool}}),
        link("api", "database", {{"timeout", "2 s"}, {"pool_size", pool}, {"pool_timeout", "1 s"}}),
    };
    if (places) {
        scenario.design.links.push_back(link("users", "dns"));
        scenario.design.links.push_back(link("dns", "cdn"));
        scenario.design.regions = {{"users", "us-west", {}}, {"servers", "us-east", {}}};
        for (auto& part : scenario.design.components)
            if (part.kind != "dns" && part.kind != "cdn")
                part.region = RegionId{part.kind == "users" ? "users" : "servers"};
    } else {
        std::erase_if(scenario.design.components, [](const Component& part) { return part.kind == "dns"; });
        scenario.design.links.push_back(link("users", "cdn"));
    }

    auto view = plain_class("view", 1);
    view.page = PageView{"document", "photo", photos, 6};
    auto document = cacheable_class(10'000, ZipfKeys{0.9});
    document.id = "document";
    document.share = 0;
    document.response_size = Bytes{30'000};
    auto photo = plain_class("photo", 0);
    photo.is_static = true;
    photo.keys = 2000;
    photo.popularity = ZipfKeys{0.9};
    photo.response_size = Bytes{40'000};
    auto order = plain_class("order", 0.01);
    order.operation = Operation::Write;
    order.keys = 10'000;
    scenario.workload = open_workload(views_per_second * 1.01, {view, document, photo, order});
    if (places) {
        scenario.workload.populations.front().region = "users";
        scenario.workload.populations.front().connection = Connection::PerVisit;
        scenario.workload.populations.front().requests_per_visit = 4;
    }
    return scenario;
}

Scenario slow_station(double per_second) {
    auto scenario = single_station(per_second, "1 us", 64);
    scenario.design.components.back().parameters["wait_time"] = "exponential(10 s)";
    return scenario;
}

} // namespace tiers::bench
