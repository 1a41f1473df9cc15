#include "app/studio/run/journey_of.h"
#include "app/studio/run/trace_collector.h"
#include "core/simulation/engine.h"
#include "tests/app/studio/run/small_shop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using Kind = JourneyLeg::Kind;

Engine engineOf(const Scenario& scenario, std::uint32_t every) {
    RunOptions options = test::secondsOf(20);
    options.trace_every = every;
    return Engine(compile(scenario).model, options);
}

TEST(TraceCollectorTest, GathersEachTracedRequestOnceWithItsOwnSpans) {
    Engine engine = engineOf(test::smallShop(100), 5);
    TraceCollector collector;
    std::vector<RequestTrace> traces;
    for (Duration at = 100ms; at <= 10s; at += 100ms) {
        engine.run_until(at);
        for (RequestTrace& trace : collector.collect(engine.spans(), 1000)) traces.push_back(std::move(trace));
    }
    const auto spans = engine.spans();
    const auto ended =
        std::ranges::count_if(spans, [](const Span& span) { return span.kind == SpanKind::Request && span.ended; });
    EXPECT_GT(ended, 100);
    EXPECT_EQ(std::ssize(traces), ended);
    for (const RequestTrace& trace : traces) {
        ASSERT_EQ(trace.spans.front().kind, SpanKind::Request);
        EXPECT_EQ(trace.spans.front().parent, Span::nothing);
        for (std::size_t i = 1; i < trace.spans.size(); ++i) {
            ASSERT_LT(trace.spans[i].parent, i) << "a part comes after what it is a part of";
            EXPECT_GE(trace.spans[i].start, trace.spans.front().start);
        }
    }
}

TEST(TraceCollectorTest, TakesNoMoreThanAskedFor) {
    Engine engine = engineOf(test::smallShop(200), 1);
    TraceCollector collector;
    engine.run_until(5s);
    EXPECT_EQ(collector.collect(engine.spans(), 7).size(), 7U);
    EXPECT_TRUE(collector.collect(engine.spans(), 7).empty()) << "the others were passed over";
}

TEST(TraceCollectorTest, JourneysGoOverTheLinksThatWereCalled) {
    Engine engine = engineOf(test::smallShop(20), 1);
    const Recording tracks = engine.tracks();
    TraceCollector collector;
    engine.run_until(10s);
    const auto traces = collector.collect(engine.spans(), 50);
    ASSERT_FALSE(traces.empty());
    for (const RequestTrace& trace : traces) {
        const Journey journey = journeyOf(trace, tracks);
        EXPECT_EQ(journey.outcome, JourneyOutcome::Answered);
        std::vector<JourneyLeg> moves;
        for (const JourneyLeg& leg : journey.legs)
            if (leg.kind != Kind::Stay) moves.push_back({leg.kind, leg.link, {}});
        const std::vector<JourneyLeg> expected{{Kind::There, "users-api", {}},
                                               {Kind::There, "api-db", {}},
                                               {Kind::Back, "api-db", {}},
                                               {Kind::Back, "users-api", {}}};
        EXPECT_EQ(moves, expected);
        Duration stayed{};
        for (const JourneyLeg& leg : journey.legs) stayed += leg.length;
        EXPECT_GT(stayed, Duration::zero());
        EXPECT_LE(stayed, trace.spans.front().end - trace.spans.front().start);
    }
}

TEST(TraceCollectorTest, WhatTheEngineFailedIsShownAsFailed) {
    Scenario scenario = test::smallShop(50);
    scenario.faults = {Fault{.at = Duration(2s), .target = "db", .kind = FaultKind::Outage}};
    Engine engine = engineOf(scenario, 1);
    const Recording tracks = engine.tracks();
    engine.run_until(6s);
    TraceCollector collector;
    std::map<JourneyOutcome, int> outcomes;
    for (const RequestTrace& trace : collector.collect(engine.spans(), 10'000)) {
        ++outcomes[journeyOf(trace, tracks).outcome];
        EXPECT_EQ(journeyOf(trace, tracks).outcome == JourneyOutcome::Failed, trace.spans.front().failed);
    }
    EXPECT_GT(outcomes[JourneyOutcome::Answered], 50);
    EXPECT_GT(outcomes[JourneyOutcome::Failed], 100);
}

TEST(TraceCollectorTest, FewRequestsOfManyLeaveATrace) {
    EXPECT_EQ(traceEvery(test::smallShop(10).workload, 60s), 1U);
    EXPECT_EQ(traceEvery(test::smallShop(20'000).workload, 60s), 1000U);
    EXPECT_GT(traceEvery(test::smallShop(20'000).workload, 4h), 10'000U) << "fewer in a long run";
    EXPECT_GE(traceEvery({}, 60s), 1U);
}

} // namespace
} // namespace tiers::studio
