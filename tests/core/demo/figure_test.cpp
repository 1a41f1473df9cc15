#include "core/demo/figure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <set>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::DoubleEq;
using ::testing::Eq;
using ::testing::Optional;

constexpr std::uint64_t made = 100;

/// Ten windows of a second with 100 requests each, of which `good[i]` are answered in 10 ms and the others refused.
Recording recording_of(const std::array<std::uint64_t, 10>& good) {
    Recording recording;
    recording.classes = {"browse", "order"};
    recording.populations = {"eu"};
    recording.components = {{.id = "db", .name = "Postgres", .resources = {}, .has_backlog = false, .is_queue = false}};
    recording.links = {"api-db"};
    recording.warmup = 2s;
    recording.until = 10s;
    for (std::size_t i = 0; i < good.size(); ++i) {
        Window window;
        window.start = std::chrono::seconds{i};
        window.length = 1s;
        window.total = {.offered = made, .ok = good[i], .good = good[i], .errors = {}, .response = {}};
        window.total.errors[static_cast<std::size_t>(ErrorCause::Refused)] = made - good[i];
        for (std::uint64_t n = 0; n < good[i]; ++n) window.total.response.record(10ms);
        window.classes = {window.total, TrafficSample{}};
        window.components.resize(1);
        window.components[0].arrivals = 10 * i;
        window.components[0].utilization = 0.1 * static_cast<double>(i);
        window.components[0].queue_max = static_cast<std::uint32_t>(i);
        window.components[0].lookups = 10;
        window.components[0].hits = i;
        window.links.resize(1);
        window.links[0].calls = i;
        window.links[0].pool_waiting_mean_seconds = 0.001 * static_cast<double>(i);
        recording.windows.push_back(window);
    }
    recording.totals.populations = {TrafficSample{.offered = 80, .ok = 60, .good = 60, .errors = {}, .response = {}}};
    recording.totals.components.resize(1);
    recording.totals.components[0].lost_messages = 5;
    recording.totals.lost_writes = 7;
    return recording;
}

const std::array<std::uint64_t, 10> outage{100, 100, 100, 100, 0, 0, 40, 80, 95, 100};

std::optional<double> take(const FigureQuery& query) {
    return measure(recording_of(outage), {}, query);
}

TEST(Figure, EveryKindHasANameOfItsOwn) {
    std::set<std::string_view> names;
    for (const FigureForm& form : figure_forms()) {
        names.insert(form.name);
        EXPECT_EQ(form_of(form.kind).name, form.name);
    }
    EXPECT_EQ(names.size(), figure_forms().size());
    EXPECT_EQ(form_of(FigureKind::MonthlyCost).subject, FigureSubject::Run);
    EXPECT_EQ(form_of(FigureKind::PoolWait).subject, FigureSubject::Link);
    EXPECT_EQ(form_of(FigureKind::ArrivalRate).subject, FigureSubject::Component);
}

TEST(Figure, RatesAndRatiosAreOfTheSpan) {
    EXPECT_THAT(take({FigureKind::OfferedRate, "", 4s, 8s}), Optional(DoubleEq(100)));
    EXPECT_THAT(take({FigureKind::GoodputRate, "", 4s, 8s}), Optional(DoubleEq(30)));
    EXPECT_THAT(take({FigureKind::SuccessRatio, "", 4s, 8s}), Optional(DoubleEq(0.3)));
    EXPECT_THAT(take({FigureKind::GoodputRatio, "browse", 4s, 8s}), Optional(DoubleEq(0.3)));
    EXPECT_THAT(take({FigureKind::FailedRequests, "", 4s, 8s}), Optional(DoubleEq(280)));
}

TEST(Figure, WithoutASpanItIsOfWhatIsMeasured) {
    EXPECT_THAT(take({FigureKind::GoodputRate}), Optional(DoubleEq((100 + 100 + 0 + 0 + 40 + 80 + 95 + 100) / 8.0)));
}

TEST(Figure, APopulationHasFiguresOfTheWholeRunOnly) {
    EXPECT_THAT(take({FigureKind::OfferedRate, "eu"}), Optional(DoubleEq(10)));
    EXPECT_EQ(take({FigureKind::OfferedRate, "eu", 4s, 8s}), std::nullopt);
}

TEST(Figure, RecoveryIsFromTheSpansBeginToTheLastBadWindow) {
    EXPECT_THAT(take({FigureKind::RecoveryTime, "", 4s, 10s}), Optional(DoubleEq(4)));
    EXPECT_THAT(take({FigureKind::RecoveryTime, "", 8s, 10s}), Optional(DoubleEq(0)));
    EXPECT_THAT(take({FigureKind::RecoveryTime, "", 4s, 6s}), Optional(DoubleEq(2))) << "never: the whole span";
}

TEST(Figure, DowntimeCountsWindowsInWhichMostRequestsWentWithoutAnAnswer) {
    EXPECT_THAT(take({FigureKind::Downtime, "", 0s, 10s}), Optional(DoubleEq(3)));
}

TEST(Figure, PercentilesOfNoAnswersAreNone) {
    EXPECT_EQ(take({FigureKind::Percentile99, "", 4s, 6s}), std::nullopt);
    EXPECT_EQ(take({FigureKind::SuccessRatio, "order", 4s, 6s}), std::nullopt);
    EXPECT_NEAR(take({FigureKind::Percentile99, "", 0s, 3s}).value_or(0), 10, 0.1);
}

TEST(Figure, ComponentsAndLinksAreTakenByTheirIds) {
    EXPECT_THAT(take({FigureKind::ArrivalRate, "db", 4s, 8s}), Optional(DoubleEq(55)));
    EXPECT_THAT(take({FigureKind::Utilization, "db", 4s, 8s}), Optional(DoubleEq(0.55)));
    EXPECT_THAT(take({FigureKind::QueueMax, "db", 4s, 8s}), Optional(DoubleEq(7)));
    EXPECT_THAT(take({FigureKind::HitRatio, "db", 4s, 8s}), Optional(DoubleEq(0.55)));
    EXPECT_THAT(take({FigureKind::CallRate, "api-db", 4s, 8s}), Optional(DoubleEq(5.5)));
    EXPECT_NEAR(take({FigureKind::PoolWait, "api-db", 4s, 8s}).value_or(0), (16 + 25 + 36 + 49) / 22.0, 1e-9);
    EXPECT_EQ(take({FigureKind::Utilization, "cache", 4s, 8s}), std::nullopt);
    EXPECT_EQ(take({FigureKind::CallRate, "cache", 4s, 8s}), std::nullopt);
}

TEST(Figure, TheRunsCountsAreItsTotals) {
    EXPECT_THAT(take({FigureKind::LostWrites}), Optional(DoubleEq(7)));
    EXPECT_THAT(take({FigureKind::LostMessages, "db"}), Optional(DoubleEq(5)));
    EXPECT_EQ(take({FigureKind::LostMessages, "cache"}), std::nullopt);
}

} // namespace
} // namespace tiers
