#include "core/simulation/result.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace tiers::test {
namespace {

TEST(Intervals, OfIndependentValuesAreStudents) {
    const std::vector<double> values{9, 10, 11, 10};
    const auto interval = student_interval(values);
    ASSERT_TRUE(interval.has_value());
    // t(0.975, 3) = 3.18245, s = 0.8165
    EXPECT_NEAR(interval->low, 10 - 3.18245 * 0.816497 / 2, 1e-4);
    EXPECT_NEAR(interval->high, 10 + 3.18245 * 0.816497 / 2, 1e-4);
    EXPECT_FALSE(student_interval(std::vector<double>{1}).has_value());
}

TEST(Intervals, OfACorrelatedSeriesAreWiderThanStudents) {
    const unsigned noise_seed = 3;
    SCOPED_TRACE(noise_seed);
    std::mt19937_64 random{noise_seed};
    std::normal_distribution<double> noise;
    std::vector<double> series;
    double x = 0;
    for (int i = 0; i < 1024; ++i) series.push_back(x = 0.95 * x + noise(random));
    const auto naive = student_interval(series), honest = batch_interval(series);
    ASSERT_TRUE(naive && honest);
    EXPECT_GT(honest->high - honest->low, 2 * (naive->high - naive->low));
}

TEST(ResultDocument, HasEveryFieldOfTheContract) {
    const auto result = result_of(single_station(100, "exponential(5 ms)", 1), 40_s, 5_s);
    const auto json = nlohmann::json::parse(write_result(result));
    for (const auto* key : {"format", "version", "seed", "replications", "duration_s", "warmup_s", "events", "requests",
                            "totals", "classes", "populations", "components", "links", "intervals"})
        EXPECT_TRUE(json.contains(key)) << key;
    for (const auto* key : {"offered_per_s", "throughput_per_s", "goodput_per_s", "success_ratio", "errors",
                            "response_ms", "acknowledged_writes", "lost_writes", "stale_reads", "max_staleness_s",
                            "lost_sessions", "residency_violations", "cost_usd_per_month", "availability"})
        EXPECT_TRUE(json["totals"].contains(key)) << key;
    for (const auto* key : {"arrivals_per_s", "utilization", "busy_servers", "queue_mean", "queue_max", "waiting_ms",
                            "service_ms", "response_ms", "hit_ratio", "backlog_max", "lag_s_max", "littles_law_error"})
        EXPECT_TRUE(json["components"]["station"].contains(key)) << key;
    for (const auto* key : {"calls_per_s", "retries_per_s", "pool_waiting_ms", "errors", "breaker_open_s"})
        EXPECT_TRUE(json["links"]["users-station"].contains(key)) << key;
    EXPECT_EQ(json["intervals"]["response_ms.p99"].size(), 2U);
    EXPECT_NEAR(json["components"]["station"]["utilization"], 0.5, 0.05);
}

TEST(Series, HasARowAWindowAndTheContractsColumns) {
    const auto recordings = replicate(single_station(100, "exponential(5 ms)", 1), 10_s, 2_s, 1);
    const auto csv = write_series(recordings.front());
    EXPECT_EQ(csv.substr(0, csv.find('\n')),
              "time_s,offered_per_s,ok_per_s,errors_per_s,p50_ms,p95_ms,p99_ms,"
              "users.utilization,users.queue,users.arrivals_per_s,users.hit_ratio,users.backlog,"
              "station.utilization,station.queue,station.arrivals_per_s,station.hit_ratio,station.backlog");
    EXPECT_EQ(std::ranges::count(csv, '\n'), 11);
}

} // namespace
} // namespace tiers::test
