#include "core/simulation/result.h"
#include "tests/core/simulation/example_runs.h"

#include <nlohmann/json.hpp>

#include <map>

namespace tiers::test {
namespace {

Recording traced(const Scenario& scenario, std::uint32_t every, Duration duration) {
    const auto compilation = compile(scenario);
    auto options = options_of(duration);
    options.trace_every = every;
    return run(compilation.model, options);
}

TEST(Traces, OneRequestInSoManyLeavesOne) {
    const auto r = traced(calling(100, "exponential(5 ms)", {}), 10, 20_s);
    std::uint64_t roots = 0;
    for (const auto& span : r.spans) roots += span.parent == Span::nothing;
    EXPECT_EQ(roots, (r.totals.total.offered + 9) / 10);
}

TEST(Traces, TheirPartsAccountForTheWholeTime) {
    auto scenario = calling(80, "exponential(20 ms)", {{"pool_size", 2.0}, {"pool_timeout", "10 s"}},
                            {{"cores", 1.0}, {"workers", 1.0}});
    scenario.design.regions = {{.id = "us", .location = "us-east"}, {.id = "eu", .location = "eu-central"}};
    scenario.design.components[1].region = "us";
    scenario.design.components[2].region = "eu";
    scenario.workload.populations[0].demand = RateDemand{Rate{10}};
    const auto r = traced(scenario, 1, 30_s);
    std::map<std::uint32_t, std::int64_t> parts;
    for (const auto& span : r.spans)
        if (span.ended && span.parent != Span::nothing) parts[span.parent] += (span.end - span.start).count();
    std::size_t seen = 0;
    for (std::uint32_t i = 0; i < r.spans.size(); ++i) {
        const auto& span = r.spans[i];
        if (!span.ended || (span.kind != SpanKind::Request && span.kind != SpanKind::Visit)) continue;
        EXPECT_EQ(parts[i], (span.end - span.start).count()) << i;
        ++seen;
    }
    EXPECT_GT(seen, 500U);
    const auto has = [&](SpanKind kind) {
        return std::ranges::any_of(r.spans, [&](const Span& span) { return span.kind == kind; });
    };
    EXPECT_TRUE(has(SpanKind::PoolWait));
    EXPECT_TRUE(has(SpanKind::Network));
    EXPECT_TRUE(has(SpanKind::Service));
}

TEST(Traces, TellOfRetriesAndFailures) {
    auto scenario = calling(20, "1 ms", {{"retries", 2.0}, {"backoff", "50 ms"}});
    scenario.faults = {fault(FaultKind::Outage, "backend", 5_s, 5_s)};
    const auto r = traced(scenario, 1, 15_s);
    const auto count = [&](auto&& fits) { return std::ranges::count_if(r.spans, fits); };
    EXPECT_GT(count([](const Span& s) { return s.kind == SpanKind::RetryWait; }), 100);
    EXPECT_EQ(static_cast<std::uint64_t>(
                  count([](const Span& s) { return s.kind == SpanKind::Request && s.ended && s.failed; })),
              all_errors(r.totals.total));
}

TEST(Traces, ChangeNothingInTheRun) {
    const auto scenario = calling(100, "exponential(5 ms)", {});
    const auto plain = traced(scenario, 0, 20_s), with = traced(scenario, 3, 20_s);
    EXPECT_EQ(write_series(plain), write_series(with));
    EXPECT_TRUE(plain.spans.empty());
}

TEST(Traces, AreWrittenWithNamesAndTimes) {
    const auto r = traced(calling(10, "2 ms", {}), 1, 5_s);
    const auto json = nlohmann::json::parse(write_traces(r));
    EXPECT_EQ(json["format"], "tiers.traces");
    ASSERT_GT(json["spans"].size(), 4U);
    EXPECT_EQ(json["spans"][0]["kind"], "request");
    EXPECT_EQ(json["spans"][0]["class"], "work");
    EXPECT_EQ(json["spans"][1]["kind"], "visit");
    EXPECT_EQ(json["spans"][1]["component"], "api");
    EXPECT_EQ(json["spans"][1]["link"], "users-api");
    EXPECT_EQ(json["spans"][1]["parent"], 0);
}

} // namespace
} // namespace tiers::test
