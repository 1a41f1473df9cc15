// Once a run has been as busy as it gets, its requests take nothing from the heap. This program counts what does.

#include "core/selfcheck/building.h"
#include "core/simulation/engine.h"
#include "tests/core/simulation/counted_heap.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace building;
using namespace std::chrono_literals;

/// What the run takes from the heap in 10 s, after a minute with a fifth more requests than that.
std::uint64_t allocations_when_warm(const Scenario& scenario) {
    const auto compilation = compile(scenario);
    EXPECT_TRUE(compilation.model) << (compilation.problems.empty() ? "" : describe(compilation.problems.front()));
    if (!compilation.model) return 0;
    RunOptions options;
    options.warmup = Duration{0};
    options.duration = options.window = 1000s; // a window's figures are kept, which takes room
    Engine engine{compilation.model, options};
    engine.set_traffic_factor(1.2);
    engine.run_until(60s);
    engine.set_traffic_factor(1);
    engine.run_until(70s);
    const auto before = allocations_so_far();
    engine.run_until(80s);
    const auto taken = allocations_so_far() - before;
    EXPECT_GT(engine.recording().totals.requests, 10'000U);
    return taken;
}

TEST(Allocations, TheCounterCounts) {
    const auto before = allocations_so_far();
    ::operator delete(::operator new(16));
    EXPECT_EQ(allocations_so_far(), before + 1);
}

TEST(Allocations, AStationTakesNoneForItsRequests) {
    EXPECT_EQ(allocations_when_warm(single_station(800, "exponential(1 ms)", 1)), 0U);
}

TEST(Allocations, ServicesBehindABalancerTakeNoneForTheirRequests) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("balancer", "load-balancer"),
        component("service", "api-server", {{"instances", 4.0}, {"cores", 2.0}, {"service_time", "exponential(5 ms)"}}),
        component("memory", "service", {{"cores", 1000.0}, {"workers", 1000.0}, {"service_time", "0.5 ms"}}),
        component("database", "service", {{"cores", 4.0}, {"workers", 1000.0}, {"service_time", "exponential(4 ms)"}}),
    };
    scenario.design.links = {
        link("users", "balancer"),
        link("balancer", "service", {{"timeout", "1 s"}}),
        link("service", "memory", {{"classes", std::vector<std::string>{"hit"}}}),
        link("service", "database", {{"classes", std::vector<std::string>{"miss"}}}),
    };
    scenario.workload = open_workload(1200, {plain_class("hit", 0.8), plain_class("miss", 0.2)});
    EXPECT_EQ(allocations_when_warm(scenario), 0U);
}

TEST(Allocations, AShopWithCachesPoolsRetriesAndAQueueTakesNoneForItsRequests) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("cdn", "cdn"),
        component("photos", "object-storage"),
        component("balancer", "load-balancer", {{"policy", std::string{"least-connections"}}}),
        component("api", "api-server",
                  {{"instances", 2.0}, {"cores", 4.0}, {"workers", 16.0}, {"service_time", "exponential(2 ms)"}}),
        component("cache", "redis"),
        component("database", "postgres", {{"read_time", "exponential(2 ms)"}, {"write_time", "exponential(3 ms)"}}),
        component("orders", "queue"),
        component("mailer", "worker", {{"concurrency", 4.0}, {"service_time", "exponential(1 ms)"}}),
    };
    scenario.design.links = {
        link("users", "cdn"),
        link("cdn", "photos"),
        link("cdn", "balancer"),
        link("balancer", "api", {{"timeout", "30 ms"}, {"retries", 2.0}, {"backoff", "1 ms"}}),
        link("api", "cache", {{"timeout", "100 ms"}, {"ttl", "1 s"}, {"single_flight", true}, {"pool_size", 10.0}}),
        link("api", "database", {{"timeout", "2 s"}, {"pool_size", 4.0}, {"pool_timeout", "1 s"}}),
        link("api", "orders"),
        link("orders", "mailer"),
    };
    auto view = plain_class("view", 1);
    view.page = PageView{"document", "photo", 6, 6};
    auto document = cacheable_class(1000, ZipfKeys{0.9});
    document.id = "document";
    document.share = 0;
    auto photo = plain_class("photo", 0);
    photo.is_static = true;
    photo.keys = 200;
    auto order = plain_class("order", 0.1);
    order.operation = Operation::Write;
    order.keys = 1000;
    order.side_effects = {"mailer"};
    scenario.workload = open_workload(600, {view, document, photo, order});
    EXPECT_EQ(allocations_when_warm(scenario), 0U);
}

/// Users of two places, a name service, gateways that know their clients, balancers that keep them, servers with memory
/// of their own and policies for every call, a cache that writes behind, a database with a standby, a shard and a
/// replica, people who lose patience.
Scenario world() {
    Scenario scenario;
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    auto& parts = scenario.design.components;
    auto& links = scenario.design.links;
    parts = {component("people", "users", {{"population", "people"}}),
             component("robots", "users", {{"population", "robots"}}),
             component("dns", "dns", {{"policy", "latency"}, {"ttl", "5 s"}})};
    links = {link("people", "dns"), link("robots", "dns")};
    for (const std::string place : {"us", "eu"}) {
        const auto gate = "gate-" + place, balancer = "balancer-" + place, api = "api-" + place;
        parts.push_back(component(gate, "api-gateway", {{"client_rate_limit", "50 /s"}, {"rate_limit", "5000 /s"}}));
        parts.push_back(component(balancer, "load-balancer", {{"sticky", true}, {"policy", "power-of-two"}}));
        parts.push_back(component(api, "api-server",
                                  {{"instances", 3.0},
                                   {"cores", 4.0},
                                   {"workers", 200.0},
                                   {"service_time", "exponential(2 ms)"},
                                   {"wait_time", "1 ms"},
                                   {"sessions", "memory"},
                                   {"local_cache", "200 kB"},
                                   {"local_ttl", "1 s"}}));
        links.push_back(link("dns", gate));
        links.push_back(link(gate, balancer));
        links.push_back(link(balancer, api, {{"timeout", "200 ms"}, {"retries", 2.0}, {"retry_budget", "10 %"}}));
        links.push_back(link(api, "cache",
                             {{"timeout", "50 ms"},
                              {"ttl", "2 s"},
                              {"ttl_jitter", "20 %"},
                              {"pattern", "write-behind"},
                              {"flush_delay", "100 ms"},
                              {"single_flight", true},
                              {"single_flight_scope", "all"}}));
        links.push_back(link(api, "db",
                             {{"timeout", "40 ms"},
                              {"abandoned", "cancel"},
                              {"retries", 1.0},
                              {"pool_size", 20.0},
                              {"pool_timeout", "100 ms"},
                              {"circuit_breaker.failure_rate", "60 %"},
                              {"circuit_breaker.window", "5 s"}}));
        links.push_back(link(api, "copy", {{"fallback", true}, {"timeout", "30 ms"}}));
        for (auto part = parts.end() - 3; part != parts.end(); ++part) part->region = RegionId{place};
    }
    parts.push_back(component("cache", "redis", {{"memory", "300 kB"}, {"eviction", "lfu"}, {"replicas", 1.0}}));
    parts.push_back(component("db", "postgres",
                              {{"cores", 8.0},
                               {"shards", 2.0},
                               {"standby", "async"},
                               {"read_time", "exponential(4 ms)"},
                               {"write_time", "exponential(5 ms)"}}));
    parts.push_back(component("copy", "read-replica", {{"cores", 8.0}, {"lag", "exponential(50 ms)"}}));
    links.push_back(link("db", "copy"));
    auto view = cacheable_class(500, ZipfKeys{0.8}), own = plain_class("own", 0.4), save = plain_class("save", 0.2);
    view.updates = Rate{50};
    own.data = save.data = "profile";
    own.keys = save.keys = 500;
    own.session = true;
    save.operation = Operation::Write;
    save.cacheable = true;
    scenario.workload = open_workload(400, {view, own, save});
    auto& populations = scenario.workload.populations;
    populations[0].id = "robots";
    populations[0].region = "eu";
    populations[0].arrivals = BurstyArrivals{3};
    populations[0].patience = Distribution{Exponential{2s}};
    auto people = closed_workload(200, Exponential{1s}, {}).populations[0];
    people.id = "people";
    people.region = "us";
    people.patience = Distribution{Constant{1s}};
    people.connection = Connection::PerVisit;
    populations.push_back(people);
    return scenario;
}

TEST(Allocations, AWorldOfPoliciesAndCopiesTakesNoneForItsRequests) {
    // So much goes on by chance there that something may still be larger than ever before, and takes more room, once.
    EXPECT_LE(allocations_when_warm(world()), 3U);
}

} // namespace
} // namespace tiers
