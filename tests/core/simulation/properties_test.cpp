#include "core/graph/residency.h"
#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"
#include "tests/core/simulation/random_scenarios.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace tiers::test {
namespace {

constexpr std::uint64_t seed = 20261122;
constexpr int design_count = 600;

using Json = nlohmann::json;

std::string bytes_of(const Scenario& scenario, const RunOptions& options, const Recording& recording) {
    return write_result(summarize(scenario, options, {&recording, 1})) + write_series(recording);
}

/// Every number of the document: finite (JSON would have it as null) and not negative; intervals may reach below zero.
void expect_sound_numbers(const Json& json, const std::string& path) {
    if (json.is_object()) {
        for (const auto& [name, member] : json.items())
            if (name != "intervals") expect_sound_numbers(member, path + "." + name);
    } else if (json.is_array()) {
        for (const auto& member : json) expect_sound_numbers(member, path);
    } else if (json.is_number()) {
        EXPECT_GE(json.get<double>(), 0) << path;
    } else if (json.is_null()) {
        const auto is_path_of = [&](const char* name) { return path.ends_with(name); };
        const bool may_miss = std::ranges::any_of(
            std::array{".hit_ratio", ".backlog_max", ".lag_s_max", ".messages", "residency.region"}, is_path_of);
        EXPECT_TRUE(may_miss) << path << " is not a number";
    }
}

/// Calls `check` with each random design that has a model, its number and its recording of 15 s.
template <class Check> void for_random_designs(int count, Check&& check) {
    RandomScenarios scenarios{seed};
    for (int i = 0; i < count; ++i) {
        const auto scenario = scenarios.next();
        SCOPED_TRACE(fmt::format("seed {}, design {}", seed, i));
        const auto compilation = compile(scenario);
        ASSERT_TRUE(compilation.model) << describe(compilation.problems.front());
        check(scenario, compilation, i);
        if (testing::Test::HasFailure()) return;
    }
}

TEST(RandomDesigns, ConserveRequestsAndGiveSoundFigures) {
    std::uint64_t requests = 0, failed = 0;
    for_random_designs(design_count, [&](const Scenario& scenario, const Compilation& compilation, int) {
        const auto options = options_of(15_s);
        const auto r = run(compilation.model, options);
        const auto& total = r.totals.total;
        EXPECT_EQ(total.offered, total.ok + all_errors(total) + r.totals.in_flight);
        const auto& writes = r.totals.writes;
        EXPECT_LE(r.totals.lost_writes + writes.duplicated, r.totals.acknowledged_writes);
        EXPECT_LE(writes.pending, r.totals.acknowledged_writes);
        EXPECT_LE(r.totals.read_your_writes_violations, r.totals.stale_reads);
        // The run sees nothing outside its region that the drawing does not show.
        const auto drawn = find_residency_violations(scenario.design, scenario.workload);
        for (const auto& [request_class, component, region, path, count] : r.totals.residency)
            EXPECT_TRUE(std::ranges::binary_search(drawn, ResidencyViolation{request_class, component, region, path}))
                << component.value;
        requests += total.offered;
        failed += all_errors(total);
        for (const auto& window : r.windows)
            for (const auto& component : window.components) {
                EXPECT_LE(component.utilization, 1 + 1e-9);
                EXPECT_GE(component.queue, 0);
                EXPECT_LE(component.hits, component.lookups);
            }
        // Exact: those who left and those still there account for every moment that was counted.
        for (std::size_t c = 0; c < r.components.size(); ++c)
            EXPECT_LT(r.totals.components[c].littles_law_error, 1e-6) << r.components[c].id.value;
        expect_sound_numbers(Json::parse(write_result(summarize(scenario, options, {&r, 1}))), "result");
    });
    EXPECT_GT(requests, 300'000U);
    EXPECT_GT(failed, requests / 100) << "designs in which nothing goes wrong show little";
    EXPECT_LT(failed, requests * 3 / 4);
}

TEST(RandomDesigns, GiveTheSameBytesOnAnyNumberOfThreadsAndFromACheckpoint) {
    for_random_designs(60, [&](const Scenario& scenario, const Compilation& compilation, int) {
        const auto options = options_of(15_s, 3_s);
        std::string first, second;
        std::thread other{[&] { first = bytes_of(scenario, options, run(compilation.model, options)); }};
        second = bytes_of(scenario, options, run(compilation.model, options));
        other.join();
        EXPECT_EQ(first, second);

        Engine engine{compilation.model, options};
        engine.run_until(7_s);
        auto copy = engine;
        engine.run_until(15_s);
        copy.run_until(15_s);
        EXPECT_EQ(bytes_of(scenario, options, engine.recording()), first);
        EXPECT_EQ(bytes_of(scenario, options, copy.recording()), first);
    });
}

TEST(RandomDesigns, AreNotChangedByWhatIsNotConnected) {
    for_random_designs(60, [&](const Scenario& scenario, const Compilation& compilation, int) {
        const auto options = options_of(15_s);
        auto before =
            Json::parse(write_result(summarize(scenario, options, std::vector{run(compilation.model, options)})));
        auto more = scenario;
        more.design.components.push_back(component("lonely", "api-server"));
        auto idle = plain_class("idle", 0);
        more.workload.classes.push_back(idle);
        const auto after_run = run(compile(more).model, options);
        auto after = Json::parse(write_result(summarize(more, options, {&after_run, 1})));
        after["components"].erase("lonely");
        after["classes"].erase("idle");
        for (auto* json : {&before, &after}) {
            json->erase("intervals");
            (*json)["totals"].erase("cost_usd_per_month");
            (*json)["totals"].erase("availability");
        }
        EXPECT_EQ(before, after) << Json::diff(before, after).dump(1);
    });
}

TEST(MoreInstances, NeverHurtWhatTheyServe) {
    RandomStream stream{seed, "more instances"};
    for (int i = 0; i < 20; ++i) {
        SCOPED_TRACE(fmt::format("seed {}, case {}", seed, i));
        const double rate = 50 + 400 * stream.uniform();
        double last = 0;
        for (const double instances : {1.0, 2.0, 3.0}) {
            Scenario scenario;
            scenario.design.components = {component("users", "users"), component("lb", "load-balancer"),
                                          component("api", "api-server",
                                                    {{"instances", instances},
                                                     {"cores", 1.0},
                                                     {"workers", 20.0},
                                                     {"queue_limit", 30.0},
                                                     {"service_time", "exponential(6 ms)"}})};
            scenario.design.links = {link("users", "lb"), link("lb", "api")};
            scenario.workload = open_workload(rate, {plain_class()});
            const auto r = run_of(scenario, 30_s, 3_s);
            const auto good = static_cast<double>(r.totals.total.good);
            EXPECT_GT(good, last - 4 * std::sqrt(last + 1)) << instances;
            last = good;
        }
    }
}

} // namespace
} // namespace tiers::test
