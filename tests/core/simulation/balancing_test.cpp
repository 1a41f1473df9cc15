#include "tests/core/simulation/example_runs.h"

#include <cmath>

namespace tiers::test {
namespace {

std::uint64_t arrivals_in(const Recording& r, const std::string& id, std::size_t first, std::size_t end) {
    std::uint64_t sum = 0;
    for (auto w = first; w < end && w < r.windows.size(); ++w)
        sum += r.windows[w].components[at(r, ComponentId{id})].arrivals;
    return sum;
}

TEST(RoundRobin, GivesEachInstanceItsTurn) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"), component("lb", "load-balancer"),
        component("api", "api-server",
                  {{"instances", 5.0}, {"cores", 1000.0}, {"workers", 1000.0}, {"service_time", "10 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(500, {plain_class()});
    scenario.workload.populations[0].arrivals = ConstantArrivals{};
    const auto r = run_of(scenario, 20_s);
    for (std::size_t w = 1; w < 19; ++w)
        for (const double busy : r.windows[w].components[at(r, "api")].instances)
            EXPECT_NEAR(busy * 1000, 1.0, 0.02) << "100 a second of 10 ms at each";
}

TEST(Weights, CountWhereTheLoadIsCompared) {
    // Each request stays for a second: who is compared by what is under way has three times as much where the weight is
    // three times as large.
    for (const std::string policy : {"least-connections", "power-of-two"}) {
        Scenario scenario;
        const Given server{{"cores", 10'000.0}, {"workers", 10'000.0}, {"service_time", "1 s"}};
        scenario.design.components = {component("users", "users"),
                                      component("lb", "load-balancer", {{"policy", policy}}),
                                      component("big", "api-server", server), component("small", "api-server", server)};
        scenario.design.links = {link("users", "lb"), link("lb", "big", {{"weight", 3.0}}),
                                 link("lb", "small", {{"weight", 1.0}})};
        scenario.workload = open_workload(400, {plain_class()});
        const auto r = run_of(scenario, 60_s, 5_s);
        EXPECT_NEAR(static_cast<double>(r.totals.components[at(r, "big")].arrivals) /
                        static_cast<double>(r.totals.total.offered),
                    0.75, 0.01)
            << policy;
    }
}

TEST(HashBalancing, TheKeysOfTheOthersStayWhereTheyAre) {
    // Each of four servers keeps what it read. When one dies, its keys are read anew elsewhere, and no others.
    constexpr double keys = 2000, rate = 1000;
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("lb", "load-balancer",
                  {{"policy", "hash"}, {"health_check_interval", "1 s"}, {"unhealthy_after", 1.0}}),
        component("api", "api-server",
                  {{"instances", 4.0},
                   {"cores", 1000.0},
                   {"workers", 10'000.0},
                   {"service_time", "0 ms"},
                   {"local_cache", "1 GB"},
                   {"local_ttl", "10 h"}}),
        component("db", "postgres", {{"cores", 1000.0}, {"max_connections", 9000.0}, {"read_time", "0 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api"), link("api", "db", {{"pool_size", 2000.0}})};
    scenario.workload =
        open_workload(rate, {building::cacheable_class(static_cast<std::int64_t>(keys), UniformKeys{})});
    auto dead = fault(FaultKind::Outage, "api", 40_s, 40_s);
    dead.instance = 2;
    scenario.faults = {dead};
    const auto r = run_of(scenario, 80_s);
    EXPECT_NEAR(static_cast<double>(arrivals_in(r, "db", 0, 40)), keys, 3);
    // A quarter of the keys: binomial.
    EXPECT_NEAR(static_cast<double>(arrivals_in(r, "db", 40, 80)), keys / 4, 4 * std::sqrt(keys * 3 / 16));
}

TEST(StickyBalancing, TheClientsOfADeadInstanceGoToOthersOnceItIsNoticed) {
    Scenario scenario;
    scenario.design.components = {
        component("users", "users"),
        component("lb", "load-balancer",
                  {{"sticky", true}, {"health_check_interval", "1 s"}, {"unhealthy_after", 2.0}}),
        component("api", "api-server", {{"instances", 3.0}, {"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = closed_workload(300, Exponential{1_s}, {plain_class()});
    auto dead = fault(FaultKind::Outage, "api", Duration{20_s} + Duration{500_ms}, 30_s);
    dead.instance = 1;
    scenario.faults = {dead};
    const auto r = run_of(scenario, 60_s);
    EXPECT_NEAR(static_cast<double>(errors(between(r, 20, 22), ErrorCause::Refused)), 150, 50)
        << "a third of them for one and a half seconds";
    EXPECT_EQ(all_errors(between(r, 22, 60)), 0U);
}

TEST(HealthChecks, AnInstanceThatIsBackServesAfterAsManyGoodChecksAsItNeeds) {
    const auto first_second_served = [](double healthy_after) {
        Scenario scenario;
        scenario.design.components = {
            component("users", "users"),
            component("lb", "load-balancer",
                      {{"health_check_interval", "2 s"}, {"unhealthy_after", 1.0}, {"healthy_after", healthy_after}}),
            component("api", "api-server", {{"instances", 2.0}, {"service_time", "1 ms"}})};
        scenario.design.links = {link("users", "lb"), link("lb", "api")};
        scenario.workload = open_workload(400, {plain_class()});
        auto dead = fault(FaultKind::Outage, "api", 5_s, 10_s);
        dead.instance = 0;
        scenario.faults = {dead};
        const auto r = run_of(scenario, 40_s);
        for (std::size_t w = 15; w < r.windows.size(); ++w)
            if (r.windows[w].components[at(r, "api")].instances.at(0) > 0.001F) return static_cast<int>(w);
        return 0;
    };
    // It is back at 15 s, and the checks are at 16 s, 18 s, 20 s …
    EXPECT_EQ(first_second_served(1), 16);
    EXPECT_EQ(first_second_served(2), 18);
    EXPECT_EQ(first_second_served(4), 22);
}

} // namespace
} // namespace tiers::test
