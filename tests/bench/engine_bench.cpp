// Times the engine as a whole, in user CPU time, beside hand-written programs for the same workloads:
//
//   engine_bench            everything
//   engine_bench SECTION …  of: yardstick pages rates components keys memory threads shop

#include "core/simulation/result.h"
#include "tests/bench/measure.h"
#include "tests/bench/workloads.h"
#include "tests/bench/yardstick.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <thread>
#include <utility>

namespace tiers::bench {
namespace {

using namespace std::chrono_literals;

constexpr int rounds = 5, turns = 9;
constexpr double requests_a_round = 500'000;

void row(const std::string& what, const std::string& value, const std::string& remark = {}) {
    fmt::print("{:<58} {:>14}  {}\n", what, value, remark);
    std::fflush(stdout);
}

/// The engine and the yardstick by turns, so that both have the same machine; medians.
void against_yardstick(const std::string& name, const Scenario& scenario, double per_second,
                       const std::function<Yardstick(std::uint64_t)>& yardstick) {
    Rig rig{scenario, time_of(requests_a_round, per_second), time_of(rounds * requests_a_round, per_second), 1s};
    std::vector<double> engine, bound, ratio;
    for (int round = 0; round < rounds; ++round) {
        const double start = user_seconds();
        const auto result = yardstick(static_cast<std::uint64_t>(round) + 1);
        bound.push_back((user_seconds() - start) * 1e9 / static_cast<double>(result.requests));
        engine.push_back(rig.ns_per_request(1.0 / rounds));
        ratio.push_back(engine.back() / bound.back());
    }
    row(name + ": yardstick", fmt::format("{:.1f} ns", median(bound)), "a request");
    row(name + ": engine", fmt::format("{:.1f} ns", median(engine)),
        fmt::format("{:.2f} times the yardstick (target: 2)", median(ratio)));
}

void yardstick_section() {
    against_yardstick("W1, M/M/1 at 0.8", station(), 8000, [](std::uint64_t seed) {
        return run_station_yardstick(static_cast<std::uint64_t>(requests_a_round), seed);
    });
    against_yardstick("W2, four services, hits and misses", shop(), 4800,
                      [](std::uint64_t seed) { return run_shop_yardstick(requests_a_round / 4800, seed); });
}

/// `scenario` in its steady state, with time to go on for so many rounds.
Rig steady(const Scenario& scenario, double per_second, int rounds_to_come) {
    const auto window = std::max<Duration>(1s, time_of(1000, per_second));
    return Rig{scenario, time_of(requests_a_round / 2, per_second),
               time_of(rounds_to_come * requests_a_round, per_second), window};
}

double steady_ns(const Scenario& scenario, double per_second) {
    Rig rig = steady(scenario, per_second, rounds);
    std::vector<double> ns;
    for (int round = 0; round < rounds; ++round) ns.push_back(rig.ns_per_request(1.0 / rounds));
    return median(ns);
}

void pages_section() {
    const double ns = steady_ns(cake_shop(20'000, false), 20'000);
    row("cached page views", fmt::format("{:.2f} million", 1e3 / ns),
        fmt::format("requests a CPU second, {:.0f} ns each (target: 1.5 million)", ns));
}

/// Prints the cost of each case and how flat it is. The cases take turns, so that all have the same machine; what the
/// others have pushed out of the processor's caches comes back in a round that is not timed.
template <class Case>
void flatness(const std::string& what, std::span<const Case> cases, const std::function<Scenario(Case)>& scenario,
              const std::function<double(Case)>& per_second) {
    constexpr int rounds_a_turn = 2;
    std::vector<Rig> rigs;
    for (const auto value : cases) rigs.push_back(steady(scenario(value), per_second(value), turns * rounds_a_turn));
    std::vector<std::vector<double>> ns(cases.size());
    for (int turn = 0; turn < turns; ++turn)
        for (std::size_t i = 0; i < rigs.size(); ++i) {
            constexpr double round = 1.0 / (turns * rounds_a_turn);
            static_cast<void>(rigs[i].ns_per_request(round));
            ns[i].push_back(rigs[i].ns_per_request(round));
        }
    std::vector<double> costs;
    for (std::size_t i = 0; i < rigs.size(); ++i) {
        costs.push_back(median(ns[i]));
        row(fmt::format("{} {:L}", what, cases[i]), fmt::format("{:.1f} ns", costs.back()), "a request");
    }
    const auto [least, most] = std::ranges::minmax(costs);
    row(what + ": dearest over cheapest", fmt::format("{:.2f}", most / least), "(target: 1.3)");
}

void rates_section() {
    constexpr std::array rates{100.0, 1'000.0, 10'000.0, 100'000.0, 1'000'000.0};
    flatness<double>("W2's shape, requests a second", rates, shop, [](double rate) { return rate; });
}

void components_section() {
    constexpr std::array counts{10, 30, 100, 300, 1000};
    flatness<int>("services behind a balancer", counts, wide, [](int) { return 50'000; });
}

void keys_section() {
    constexpr std::array<std::int64_t, 3> counts{1'000, 100'000, 10'000'000};
    flatness<std::int64_t>("keys of a warm cache", counts, cached, [](std::int64_t) { return 50'000; });
}

void memory_section() {
    constexpr double per_second = 20'000;
    const auto model = compiled(slow_station(per_second));
    RunOptions options;
    options.duration = options.window = 1000s;
    options.warmup = Duration{0};
    const double before = heap_bytes();
    Engine engine{model, options};
    const double empty = heap_bytes() - before;
    engine.run_until(100s);
    const double early = heap_bytes() - before;
    const auto in_flight = static_cast<double>(engine.recording().totals.in_flight);
    row("state of a request under way", fmt::format("{:.0f} bytes", (early - empty) / in_flight),
        fmt::format("of {:L} under way (target: 200)", static_cast<std::int64_t>(in_flight)));
    engine.run_until(200s);
    row("growth over a further 100 s",
        fmt::format("{:L} bytes", static_cast<std::int64_t>(heap_bytes() - before - early)),
        "windows aside (target: none)");
}

void threads_section() {
    constexpr double per_second = 20'000;
    constexpr std::uint64_t replications = 4;
    const auto scenario = cake_shop(per_second, false);
    const auto model = compiled(scenario);
    RunOptions options;
    options.duration = time_of(requests_a_round, per_second);
    options.warmup = options.duration / 10;
    const auto replicate = [&](std::uint64_t threads) {
        std::vector<Recording> recordings(replications);
        std::vector<std::jthread> workers;
        const auto start = std::chrono::steady_clock::now();
        for (std::uint64_t thread = 0; thread < threads; ++thread)
            workers.emplace_back([&, thread] {
                for (auto i = thread; i < replications; i += threads) {
                    auto own = options;
                    own.seed = i + 1;
                    recordings[i] = run(model, own);
                }
            });
        workers.clear();
        const double spent = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return std::pair{spent, write_result(summarize(scenario, options, recordings))};
    };
    std::vector<double> gains;
    bool same = true;
    for (int round = 0; round < rounds; ++round) {
        const auto [alone, alone_text] = replicate(1);
        const auto [together, together_text] = replicate(2);
        gains.push_back(alone / together);
        same = same && alone_text == together_text;
    }
    row("replications on two cores", fmt::format("{:.2f} times", median(gains)),
        fmt::format("as fast as on one, {} bytes (target: 1.9, the same)", same ? "the same" : "DIFFERENT"));
}

void shop_section() {
    constexpr double per_second = 100'000;
    const double ns = steady_ns(cake_shop(per_second, true), per_second);
    row("Cake Shop 2's shape at 100,000 requests a second", fmt::format("{:.1f} times", 1e9 / (ns * per_second)),
        fmt::format("real time on one core, {:.0f} ns a request (target: 10)", ns));
}

struct Section {
    std::string_view name;
    void (*run)();
};
constexpr std::array sections{
    Section{"yardstick", yardstick_section}, Section{"pages", pages_section},           Section{"shop", shop_section},
    Section{"rates", rates_section},         Section{"components", components_section}, Section{"keys", keys_section},
    Section{"memory", memory_section},       Section{"threads", threads_section},
};

} // namespace
} // namespace tiers::bench

int main(int count, char** arguments) {
    using tiers::bench::sections;
    const std::span<char*> names{arguments + 1, static_cast<std::size_t>(count - 1)};
    for (const std::string_view name : names) {
        if (std::ranges::find(sections, name, &tiers::bench::Section::name) != sections.end()) continue;
        fmt::print(stderr, "engine_bench: no section \"{}\"\n", name);
        return 2;
    }
    tiers::bench::row("what", "measured", "beside it");
    fmt::print("{:-<120}\n", "");
    for (const auto& section : sections)
        if (names.empty() || std::ranges::find(names, section.name) != names.end()) section.run();
    return 0;
}
