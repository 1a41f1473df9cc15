#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace tiers::test {
namespace {

/// Poisson arrivals → a balancer → `instances` of one core each at 100 requests/s, every one with its own queue.
Scenario balanced(const std::string& policy, double per_second, int instances) {
    Scenario scenario;
    scenario.design.components = {component("users", "users"), component("lb", "load-balancer", {{"policy", policy}}),
                                  component("api", "api-server",
                                            {{"instances", double(instances)},
                                             {"cores", 1.0},
                                             {"workers", 1'000'000.0},
                                             {"service_time", "exponential(10 ms)"}})};
    scenario.design.links = {link("users", "lb"), link("lb", "api")};
    scenario.workload = open_workload(per_second, {plain_class()});
    return scenario;
}

double mean_waiting(const Recording& r) {
    return r.totals.components[at(r, "api")].waiting.mean_seconds();
}

/// Mean number waiting over the two queues of rate 100 each, where a request goes to the shorter one unless it draws a
/// queue blindly, which it does with this probability. Ties are split evenly. By iteration over the chain's states.
double mean_waiting_of_two(double rate, double blindly) {
    constexpr int size = 60;
    const double service_rate = 100, all = rate + 2 * service_rate;
    std::vector<double> p(size * size), next(size * size);
    p[0] = 1;
    const auto state = [](int i, int j) { return static_cast<std::size_t>(i * size + j); };
    for (int step = 0; step < 12'000; ++step) {
        std::ranges::fill(next, 0);
        for (int i = 0; i < size; ++i)
            for (int j = 0; j < size; ++j) {
                const double here = p[state(i, j)] / all;
                const double to_shorter = i < j ? 1 : i > j ? 0 : 0.5;
                const double to_first = blindly * 0.5 + (1 - blindly) * to_shorter;
                next[state(std::min(i + 1, size - 1), j)] += here * rate * to_first;
                next[state(i, std::min(j + 1, size - 1))] += here * rate * (1 - to_first);
                next[state(std::max(i - 1, 0), j)] += here * service_rate;
                next[state(i, std::max(j - 1, 0))] += here * service_rate;
            }
        p.swap(next);
    }
    double waiting = 0;
    for (int i = 0; i < size; ++i)
        for (int j = 0; j < size; ++j) waiting += p[state(i, j)] * (std::max(i - 1, 0) + std::max(j - 1, 0));
    return waiting / rate; // Little's law
}

/// Erlang gaps of `phases` phases before an exponential server: an arrival waits with probability σ = A*(μ (1 − σ)).
double waiting_behind_turns(double rate, int phases) {
    const double service_rate = 100;
    double sigma = 0.5;
    for (int i = 0; i < 10'000; ++i)
        sigma = std::pow(phases * rate / (phases * rate + service_rate * (1 - sigma)), phases);
    return sigma / (service_rate * (1 - sigma));
}

TEST(BalancingTheory, RandomMakesOfEachInstanceAQueueOfItsOwn) {
    // Poisson again before each: M/M/1, not M/M/4, which would wait a tenth of that.
    const auto waiting = [](double rate) { return rate / 100 / (100 - rate); };
    expect_agrees(each(replicate(balanced("random", 320, 4), 400_s, 20_s, 10), mean_waiting), waiting(80),
                  waiting(80 * 1.02), "waiting behind random choice");
}

TEST(BalancingTheory, TakingTurnsEvensTheGapsBeforeEachInstance) {
    expect_agrees(each(replicate(balanced("round-robin", 320, 4), 400_s, 20_s, 10), mean_waiting),
                  waiting_behind_turns(80, 4), waiting_behind_turns(80 * 1.02, 4), "waiting behind round-robin");
}

TEST(BalancingTheory, LeastConnectionsJoinsTheShorterQueue) {
    expect_agrees(each(replicate(balanced("least-connections", 160, 2), 600_s, 20_s, 10), mean_waiting),
                  mean_waiting_of_two(160, 0), mean_waiting_of_two(160 * 1.02, 0), "waiting behind least connections");
}

TEST(BalancingTheory, PowerOfTwoJoinsTheShorterOfTwoThatItDraws) {
    // Of two instances it draws the same one twice half of the time.
    expect_agrees(each(replicate(balanced("power-of-two", 160, 2), 600_s, 20_s, 10), mean_waiting),
                  mean_waiting_of_two(160, 0.5), mean_waiting_of_two(160 * 1.02, 0.5), "waiting behind power of two");
}

} // namespace
} // namespace tiers::test
