#include "core/catalog/kind.h"
#include "core/graph/residency.h"
#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"
#include "tests/core/simulation/random_scenarios.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
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
    for_random_designs(design_count, [&](const Scenario& scenario, const Compilation& compilation, int) {
        const auto options = options_of(10_s, 3_s);
        std::string first, second;
        std::thread other{[&] { first = bytes_of(scenario, options, run(compilation.model, options)); }};
        second = bytes_of(scenario, options, run(compilation.model, options));
        other.join();
        EXPECT_EQ(first, second);

        Engine engine{compilation.model, options};
        engine.run_until(7_s);
        auto copy = engine;
        engine.run_until(10_s);
        copy.run_until(10_s);
        EXPECT_EQ(bytes_of(scenario, options, engine.recording()), first);
        EXPECT_EQ(bytes_of(scenario, options, copy.recording()), first);
    });
}

TEST(RandomDesigns, AreNotChangedByWhatIsNotConnected) {
    for_random_designs(design_count, [&](const Scenario& scenario, const Compilation& compilation, int) {
        const auto options = options_of(10_s);
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

/// What each server computed for, in the order in which it began.
std::map<std::string, std::vector<Duration>> service_draws_of_servers(const Scenario& scenario, const Recording& r) {
    std::map<std::string, std::vector<Duration>> draws;
    for (const auto& span : r.spans) {
        if (span.kind != SpanKind::Service) continue;
        const auto& id = r.components[span.component].id;
        const auto role = find_kind(find_component(scenario.design, id)->kind)->role;
        if (role == Role::Service || role == Role::ExternalService) // a store's reads and writes take other times
            draws[id.value].push_back(span.end - span.start);
    }
    return draws;
}

/// The design without what gives a time another length, or computes for nobody who asked.
Scenario with_plain_draws(Scenario scenario) {
    scenario.faults.clear();
    for (auto& component : scenario.design.components) component.parameters.erase("stale_while_revalidate");
    for (auto& link : scenario.design.links) link.parameters.erase("pattern");
    return scenario;
}

/// The design and a further class, a fifth of the traffic, that a server of its own answers.
Scenario with_unrelated_class(Scenario scenario) {
    std::vector<std::string> known;
    double shares = 0;
    for (const auto& cls : scenario.workload.classes) {
        known.push_back(cls.id.value);
        shares += cls.share;
    }
    const auto users = scenario.design.components.front().id;
    for (auto& link : scenario.design.links)
        if (link.from == users) link.parameters["classes"] = known;
    scenario.design.components.push_back(component("island", "service", {{"service_time", "exponential(1 ms)"}}));
    scenario.design.links.push_back(link(users.value, "island", {{"classes", std::vector<std::string>{"unrelated"}}}));
    scenario.workload.classes.push_back(plain_class("unrelated", shares / 4));
    return scenario;
}

TEST(RandomDesigns, DrawTheSameWhenAnUnrelatedClassIsAdded) {
    std::size_t compared = 0, fewer = 0, open = 0, reached = 0;
    for_random_designs(design_count, [&](const Scenario& given, const Compilation&, int) {
        const auto scenario = with_plain_draws(given), more = with_unrelated_class(scenario);
        auto options = options_of(10_s);
        options.trace_every = 1;
        const auto before = run(compile(scenario).model, options), after = run(compile(more).model, options);
        reached += after.totals.components.back().arrivals > 0 ? 1 : 0;
        if (!std::holds_alternative<ConcurrentDemand>(scenario.workload.populations.front().demand)) {
            ++open; // users who come whatever happens come at the same moments
            for (std::size_t w = 0; w < before.windows.size(); ++w)
                EXPECT_EQ(before.windows[w].total.offered, after.windows[w].total.offered) << "window " << w;
        }
        const auto old = service_draws_of_servers(scenario, before);
        for (const auto& [server, draws] : service_draws_of_servers(more, after)) {
            if (!old.contains(server)) continue;
            const auto& others = old.at(server);
            const auto common = std::min(draws.size(), others.size());
            EXPECT_TRUE(std::equal(draws.begin(), draws.begin() + static_cast<std::ptrdiff_t>(common), others.begin()))
                << server;
            compared += common;
            fewer += draws.size() < others.size() ? 1 : 0;
        }
    });
    EXPECT_GT(compared, 100'000U);
    EXPECT_GT(fewer, 300U) << "the unrelated class takes its part of the traffic";
    EXPECT_GT(open, 300U);
    EXPECT_GT(reached, design_count * 9U / 10);
}

TEST(RandomStations, GetNoWorseWithAnInstanceMore) {
    RandomStream stream{seed, "more instances"};
    const auto one_of = [&](const auto&... choices) {
        const std::array all{std::string{choices}...};
        return all[stream.below(static_cast<std::uint32_t>(all.size()))];
    };
    int overloaded = 0;
    for (int i = 0; i < 500; ++i) {
        SCOPED_TRACE(fmt::format("seed {}, case {}", seed, i));
        const int instances = 1 + static_cast<int>(stream.below(4));
        const double cores = 1 + stream.below(4), load = 0.2 + 1.6 * stream.uniform();
        const double rate = load * instances * cores / 0.006;
        const Given balancer{{"policy", one_of("round-robin", "least-connections", "random", "power-of-two", "hash")}};
        const auto service =
            one_of("6 ms", "exponential(6 ms)", "hyperexponential(6 ms, 3)", "uniform(0 ms, 12 ms)", "erlang(3, 6 ms)");
        const Given server{{"cores", cores},
                           {"workers", cores * (1 + stream.below(5))},
                           {"queue_limit", double(stream.below(50))},
                           {"service_time", service}};
        const bool bursty = stream.below(3) == 0, gives_up = stream.below(3) == 0;
        const auto run_with = [&](int count) {
            Scenario scenario;
            auto parameters = server;
            parameters.emplace_back("instances", double(count));
            scenario.design.components = {component("users", "users"), component("lb", "load-balancer", balancer),
                                          component("api", "api-server", parameters)};
            scenario.design.links = {link("users", "lb"), link("lb", "api")};
            if (gives_up) scenario.design.links[1].parameters["timeout"] = std::string{"60 ms"};
            auto cls = plain_class();
            cls.keys = 5000;
            scenario.workload = open_workload(rate, {cls});
            if (bursty) scenario.workload.populations[0].arrivals = BurstyArrivals{3};
            return run_of(scenario, from_seconds(4000 / rate), from_seconds(400 / rate)).totals.total;
        };
        const auto fewer = run_with(instances), more = run_with(instances + 1);
        overloaded += load > 1 ? 1 : 0;
        // The same requests come to both, so that the difference varies less than the counts do.
        const auto interval = [](double count) { return 3 * std::sqrt(count + 1); };
        const auto good = [](const TrafficSample& sample) { return static_cast<double>(sample.good); };
        EXPECT_GT(good(more), good(fewer) - interval(good(fewer)));
        EXPECT_LT(static_cast<double>(all_errors(more)),
                  static_cast<double>(all_errors(fewer)) + interval(static_cast<double>(all_errors(fewer))));
    }
    EXPECT_GT(overloaded, 150);
}

} // namespace
} // namespace tiers::test
