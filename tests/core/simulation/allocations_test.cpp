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

} // namespace
} // namespace tiers
