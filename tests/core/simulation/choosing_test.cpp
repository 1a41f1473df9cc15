#include "tests/core/simulation/example_runs.h"

#include <cmath>

namespace tiers::test {
namespace {

/// Users → balancer → `instances` API servers.
Scenario balanced(double per_second, double instances, const Given& balancer, const Given& api = {}) {
    Scenario scenario;
    Given parameters{{"instances", instances}, {"service_time", "1 ms"}};
    parameters.insert(parameters.end(), api.begin(), api.end());
    scenario.design.components = {component("users", "users"), component("lb", "load-balancer", balancer),
                                  component("api", "api-server", parameters)};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

std::vector<double> busy_by_instance(const Recording& r, const std::string& id, std::size_t first, std::size_t end) {
    const auto c = at(r, ComponentId{id});
    std::vector<double> sum(r.windows[first].components[c].instances.size());
    for (auto w = first; w < end; ++w)
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += r.windows[w].components[c].instances[i];
    return sum;
}

TEST(HashBalancing, AKeyGoesToOneInstanceAndAHotKeyOverloadsIt) {
    auto scenario = balanced(200, 4, {{"policy", "hash"}});
    scenario.workload.classes[0].keys = 1000;
    const auto even = busy_by_instance(run_of(scenario, 50_s), "api", 0, 50);
    for (const double busy : even) EXPECT_NEAR(busy / (even[0] + even[1] + even[2] + even[3]), 0.25, 0.05);
    scenario.workload.classes[0].popularity = SingleKey{};
    const auto hot = busy_by_instance(run_of(scenario, 50_s), "api", 0, 50);
    EXPECT_EQ(std::ranges::count_if(hot, [](double busy) { return busy > 0; }), 1);
}

TEST(HashBalancing, AnInstanceThatGoesTakesOnlyItsOwnKeysWithIt) {
    auto scenario = balanced(400, 4, {{"policy", "hash"}, {"health_check_interval", "1 s"}, {"unhealthy_after", 1.0}});
    scenario.workload.classes[0].keys = 2000;
    auto dead = fault(FaultKind::Outage, "api", 20_s, 20_s);
    dead.instance = 0;
    scenario.faults = {dead};
    const auto r = run_of(scenario, 60_s);
    const auto before = busy_by_instance(r, "api", 0, 20), during = busy_by_instance(r, "api", 22, 40);
    for (std::size_t i = 1; i < 4; ++i) EXPECT_NEAR(during[i] / 18 / (before[i] / 20), 4.0 / 3, 0.12);
}

TEST(Weights, GiveEachLinkItsPartUnderEveryPolicy) {
    for (const std::string policy : {"round-robin", "random", "hash"}) {
        auto scenario = balanced(500, 1, {{"policy", policy}});
        scenario.workload.classes[0].keys = 5000;
        scenario.design.components.push_back(component("big", "api-server", {{"service_time", "1 ms"}}));
        scenario.design.links[1].parameters["weight"] = 1.0;
        scenario.design.links.push_back(link("lb", "big", {{"weight", 3.0}}));
        const auto r = run_of(scenario, 60_s);
        EXPECT_NEAR(static_cast<double>(r.totals.components[at(r, "big")].arrivals) /
                        static_cast<double>(r.totals.total.offered),
                    0.75, 0.02)
            << policy;
    }
}

TEST(StickyBalancing, AClientKeepsItsInstanceWhileItIsWell) {
    auto scenario = balanced(0, 3, {{"sticky", true}}, {{"sessions", "memory"}});
    scenario.workload = closed_workload(300, Exponential{1_s}, {plain_class()});
    scenario.workload.classes[0].session = true;
    EXPECT_EQ(run_of(scenario, 60_s).totals.lost_sessions, 0U);

    auto dead = fault(FaultKind::Outage, "api", 30_s, 10_s);
    dead.instance = 1;
    scenario.faults = {dead};
    EXPECT_EQ(run_of(scenario, 60_s).totals.lost_sessions, 100U) << "a third of the users, each once";

    scenario.design.components[1].parameters["sticky"] = false;
    scenario.faults.clear();
    EXPECT_GT(run_of(scenario, 60_s).totals.lost_sessions, 10000U) << "most requests meet another instance";

    scenario.design.components[2].parameters["sessions"] = std::string{"token"};
    scenario.faults = {dead};
    EXPECT_EQ(run_of(scenario, 60_s).totals.lost_sessions, 0U);
}

TEST(SessionStore, LosesTheSessionsThatItHasInMemory) {
    auto scenario = balanced(0, 3, {}, {{"sessions", "external"}});
    scenario.design.components.push_back(component("store", "redis"));
    scenario.design.links.push_back(link("api", "store"));
    scenario.workload = closed_workload(300, Exponential{1_s}, {plain_class()});
    scenario.workload.classes[0].session = true;
    auto& store = scenario.design.components.back().parameters;
    const auto lost = [&](FaultKind kind) {
        scenario.faults = {fault(kind, "store", 30_s, 5_s)};
        return run_of(scenario, 60_s).totals.lost_sessions;
    };
    EXPECT_EQ(run_of(scenario, 60_s).totals.lost_sessions, 0U);
    EXPECT_EQ(lost(FaultKind::Outage), 300U) << "everybody's, each once";
    EXPECT_EQ(lost(FaultKind::Flush), 300U);
    store["persistent"] = true;
    EXPECT_EQ(lost(FaultKind::Outage), 0U);
    store["persistent"] = false;
    store["replicas"] = 1.0;
    EXPECT_EQ(lost(FaultKind::Outage), 0U) << "a replica has them";
}

TEST(HealthChecks, AHangingInstanceIsNoticedAndLeftOut) {
    auto scenario = balanced(100, 2, {{"health_check_interval", "1 s"}, {"unhealthy_after", 2.0}});
    scenario.design.links[1].parameters["timeout"] = std::string{"300 ms"};
    auto hang = fault(FaultKind::Hang, "api", Duration{10_s} + Duration{100_ms}, 20_s);
    hang.instance = 0;
    scenario.faults = {hang};
    const auto r = run_of(scenario, 45_s);
    EXPECT_NEAR(static_cast<double>(errors(between(r, 10, 13), ErrorCause::Timeout)), 95, 30)
        << "half of the requests until the second failed check, at 12 s";
    EXPECT_EQ(all_errors(between(r, 13, 45)), 0U);
}

/// Users in Europe and America, a DNS, an API server in each region.
Scenario two_regions(const std::string& policy, const std::string& ttl) {
    Scenario scenario;
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    scenario.design.components = {
        component("users-us", "users"), component("users-eu", "users"),
        component("dns", "dns", {{"policy", policy}, {"ttl", ttl}, {"health_check_interval", "10 s"}}),
        component("api-us", "api-server"), component("api-eu", "api-server")};
    const std::array<const char*, 5> regions{"us", "eu", nullptr, "us", "eu"};
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (regions[i] != nullptr) scenario.design.components[i].region = regions[i];
    scenario.design.components[0].parameters["population"] = std::string{"us"};
    scenario.design.components[1].parameters["population"] = std::string{"eu"};
    scenario.design.links = {link("users-us", "dns"), link("users-eu", "dns"), link("dns", "api-us"),
                             link("dns", "api-eu")};
    scenario.workload = open_workload(100, {plain_class()});
    scenario.workload.populations[0].id = "us";
    scenario.workload.populations[0].region = "us";
    scenario.workload.populations.push_back(scenario.workload.populations[0]);
    scenario.workload.populations[1].id = "eu";
    scenario.workload.populations[1].region = "eu";
    return scenario;
}

TEST(NameService, GeoSendsUsersToTheNearestAndSimpleToAny) {
    const auto near = run_of(two_regions("geo", "60 s"), 30_s);
    const auto any = run_of(two_regions("simple", "60 s"), 30_s);
    const auto mean = [](const Recording& r, std::size_t p) { return r.totals.populations[p].response.mean_seconds(); };
    EXPECT_LT(mean(near, 1), 0.05);
    EXPECT_GT(mean(any, 1), mean(near, 1) + 0.03) << "half of them cross the Atlantic";
}

TEST(NameService, LatencySendsUsersWhereTheWayIsShortest) {
    const auto arrivals = [](const Recording& r, const std::string& id) {
        return r.totals.components[at(r, ComponentId{id})].arrivals;
    };
    auto scenario = two_regions("latency", "1 s");
    const auto by_place = run_of(scenario, 30_s);
    const auto &us = by_place.totals.populations[0], &eu = by_place.totals.populations[1];
    EXPECT_GT(us.ok, 2500U);
    EXPECT_GT(eu.ok, 2500U);
    EXPECT_GE(arrivals(by_place, "api-us"), us.ok);
    EXPECT_LE(arrivals(by_place, "api-us"), us.offered);
    EXPECT_GE(arrivals(by_place, "api-eu"), eu.ok);
    EXPECT_LE(arrivals(by_place, "api-eu"), eu.offered);
    // A slow way to the near region: the far one, some 45 ms away, is the nearer then.
    scenario.design.links[3].parameters["latency"] = std::string{"200 ms"};
    const auto by_link = run_of(scenario, 30_s);
    EXPECT_EQ(arrivals(by_link, "api-eu"), 0U);
    EXPECT_LT(by_link.totals.populations[1].response.mean_seconds(), 0.2);
}

TEST(NameService, ClientsGoOnToADeadRegionUntilTheirAnswerIsTooOld) {
    const auto failed = [](const std::string& ttl) {
        auto scenario = two_regions("latency", ttl);
        scenario.faults = {fault(FaultKind::RegionOutage, "eu", 60_s, 240_s)};
        const auto r = run_of(scenario, 300_s);
        EXPECT_EQ(all_errors(between(r, 200, 300)), 0U) << "by then all are told of the other region";
        return static_cast<double>(errors(r, ErrorCause::Refused));
    };
    // Noticed after three checks 10 s apart (at 90 s); answers are then renewed evenly over the TTL.
    EXPECT_NEAR(failed("10 s"), 100 * (30 + 5), 350);
    EXPECT_NEAR(failed("100 s"), 100 * (30 + 50), 700);
}

TEST(NameService, FailoverUsesTheSecondOnlyWhileTheFirstIsDown) {
    auto scenario = two_regions("failover", "1 s");
    scenario.faults = {fault(FaultKind::Outage, "api-us", 60_s, 60_s)};
    const auto r = run_of(scenario, 200_s);
    const auto arrivals = [&](const std::string& id, std::size_t window) {
        return r.windows[window].components[at(r, ComponentId{id})].arrivals;
    };
    EXPECT_EQ(arrivals("api-eu", 50), 0U);
    EXPECT_GT(arrivals("api-eu", 100), 100U);
    EXPECT_EQ(arrivals("api-us", 100), 0U);
    EXPECT_EQ(arrivals("api-eu", 190), 0U);
}

} // namespace
} // namespace tiers::test
