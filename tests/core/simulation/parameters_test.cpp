#include "tests/core/simulation/example_runs.h"

#include <cmath>

namespace tiers::test {
namespace {

TEST(Pool, WhoFindsItsQueueFullFailsAtOnce) {
    // One connection, 100 ms a call: ten a second of the fifty that come, and two who wait.
    const auto r =
        run_of(calling(50, "100 ms", {{"pool_size", 1.0}, {"pool_queue_limit", 2.0}, {"pool_timeout", "10 s"}}), 60_s);
    EXPECT_NEAR(static_cast<double>(r.totals.total.ok), 600, 5);
    EXPECT_LT(r.totals.total.response.quantile_seconds(1), 0.31) << "two before, and its own";
    EXPECT_NEAR(static_cast<double>(errors(r, ErrorCause::PoolTimeout)), 40 * 60, 250);
}

TEST(BurstyArrivals, WaitAsTheirGapsLetThem) {
    // GI/M/1: an arrival waits with probability σ = A*(μ (1 − σ)), A* being the transform of the gaps, here of a
    // mixture of two exponentials with balanced means; the mean wait is σ / (μ (1 − σ)).
    const double rate = 160, service_rate = 200, scv = 4;
    const double p = (1 + std::sqrt((scv - 1) / (scv + 1))) / 2;
    const auto transform = [&](double s) {
        const double fast = 2 * p * rate, slow = 2 * (1 - p) * rate;
        return p * fast / (fast + s) + (1 - p) * slow / (slow + s);
    };
    double sigma = 0.5;
    for (int i = 0; i < 1000; ++i) sigma = transform(service_rate * (1 - sigma));
    auto scenario = single_station(rate, "exponential(5 ms)", 1);
    scenario.workload.populations[0].arrivals = BurstyArrivals{scv};
    const auto r = run_of(scenario, 4000_s, 100_s);
    const double expected = sigma / (service_rate * (1 - sigma));
    EXPECT_NEAR(r.totals.components[at(r, "station")].waiting.mean_seconds(), expected, 0.06 * expected);
}

TEST(TimeToLive, JitterSpreadsWhatWouldExpireTogether) {
    // 2,000 keys are filled within the first second and live for 10 s.
    const auto most_reads = [](const std::string& jitter) {
        Scenario scenario;
        scenario.design.components = {
            component("users", "users"),
            component("api", "api-server", {{"cores", 64.0}, {"workers", 10'000.0}, {"service_time", "0 ms"}}),
            component("cache", "redis"),
            component("db", "postgres", {{"cores", 1000.0}, {"max_connections", 9000.0}, {"read_time", "1 ms"}})};
        scenario.design.links = {link("users", "api"), link("api", "cache", {{"ttl", "10 s"}, {"ttl_jitter", jitter}}),
                                 link("api", "db", {{"pool_size", 5000.0}})};
        scenario.workload = open_workload(8000, {building::cacheable_class(2000, UniformKeys{})});
        const auto r = run_of(scenario, 14_s);
        std::uint64_t most = 0;
        for (std::size_t w = 4; w < r.windows.size(); ++w)
            most = std::max(most, r.windows[w].components[at(r, "db")].arrivals);
        return static_cast<double>(most);
    };
    EXPECT_GT(most_reads("0 %"), 1500);
    EXPECT_LT(most_reads("60 %"), 600);
}

TEST(NameService, WeightsSayWhichPartEachAddressGets) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("dns", "dns", {{"policy", "weighted"}, {"ttl", "1 s"}}),
                                  component("big", "api-server", {{"service_time", "1 ms"}}),
                                  component("small", "api-server", {{"service_time", "1 ms"}})};
    scenario.design.links = {link("users", "dns"), link("dns", "big", {{"weight", 3.0}}),
                             link("dns", "small", {{"weight", 1.0}})};
    scenario.workload = open_workload(400, {plain_class()});
    const auto r = run_of(scenario, 120_s);
    EXPECT_NEAR(static_cast<double>(r.totals.components[at(r, "big")].arrivals) /
                    static_cast<double>(r.totals.total.offered),
                0.75, 0.02);
}

TEST(SideEffects, AreCalledOneByOneOrPublishedAndDoneLater) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"),
                                  component("api", "api-server", {{"service_time", "1 ms"}}),
                                  component("db", "postgres", {{"write_time", "2 ms"}}),
                                  component("mail", "service", {{"service_time", "30 ms"}, {"cores", 8.0}}),
                                  component("stock", "service", {{"service_time", "20 ms"}, {"cores", 8.0}})};
    scenario.design.links = {link("users", "api"), link("api", "db"), link("api", "mail"), link("api", "stock")};
    auto order = plain_class("order");
    order.operation = Operation::Write;
    order.side_effects = {"mail", "stock"};
    scenario.workload = open_workload(5, {order});
    EXPECT_NEAR(run_of(scenario, 60_s, 5_s).totals.total.response.mean_seconds(), 0.053, 1e-3);

    scenario.design.components.push_back(component("events", "queue", {{"publish_time", "3 ms"}}));
    scenario.design.components.push_back(component("worker", "worker", {{"service_time", "1 ms"}}));
    scenario.design.links.push_back(link("api", "events"));
    scenario.design.links.push_back(link("events", "worker"));
    scenario.design.links.push_back(link("worker", "mail"));
    scenario.design.links.push_back(link("worker", "stock"));
    const auto r = run_of(scenario, 60_s, 5_s);
    EXPECT_NEAR(r.totals.total.response.mean_seconds(), 0.006, 1e-3);
    EXPECT_NEAR(static_cast<double>(r.totals.components[at(r, "mail")].arrivals), 5 * 55, 50) << "all the same";
}

} // namespace
} // namespace tiers::test
