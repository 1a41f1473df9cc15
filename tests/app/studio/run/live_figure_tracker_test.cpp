#include "app/studio/run/live_figure_tracker.h"

#include <gtest/gtest.h>

#include <vector>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

class LiveFigureTrackerTest : public testing::Test {
  protected:
    LiveFigureTrackerTest() {
        design.components = {{"api", "api-server", "", {}, {}, {}}, {"db", "postgres", "", {}, {}, {}}};
        design.links = {{"api-db", "api", "db", {}}};
        tracks.components = {{"api", "API server", {"workers"}}, {"db", "Postgres", {"connections"}}};
        tracks.links = {"api-db"};
        tracker.begin(design, tracks);
        window.length = 2s;
        window.components.resize(2);
        window.links.resize(1);
    }

    ComponentSample& api() { return window.components[0]; }
    ComponentSample& db() { return window.components[1]; }
    void seen(int windows = 1) { tracker.append(std::vector<Window>(static_cast<std::size_t>(windows), window)); }
    const ComponentFigures& figures(const char* id) { return tracker.figures().components.at(ComponentId(id)); }

    Design design;
    Recording tracks;
    Window window;
    LiveFigureTracker tracker;
};

TEST_F(LiveFigureTrackerTest, CountsBecomeRatesAndShares) {
    api().utilization = 0.5;
    api().queue = 3.5;
    api().errors = 4;
    api().arrivals = 4000;
    api().lookups = 10;
    api().hits = 8;
    window.links[0].calls = 100;
    window.links[0].errors = 25;
    window.links[0].mean_response_seconds = 0.02;
    seen();
    EXPECT_DOUBLE_EQ(figures("api").utilization, 0.5);
    EXPECT_DOUBLE_EQ(figures("api").queue, 3.5);
    EXPECT_DOUBLE_EQ(figures("api").errorsPerSecond, 2);
    EXPECT_DOUBLE_EQ(figures("api").hitRatio.value(), 0.8);
    EXPECT_FALSE(figures("db").hitRatio);
    const LinkFigures& link = tracker.figures().links.at(LinkId("api-db"));
    EXPECT_DOUBLE_EQ(link.callsPerSecond, 50);
    EXPECT_DOUBLE_EQ(link.errorShare, 0.25);
    EXPECT_DOUBLE_EQ(link.responseSeconds.value(), 0.02);
    EXPECT_TRUE(figures("api").state.isEmpty());
    EXPECT_EQ(figures("api").condition, Condition::Fine);
}

TEST_F(LiveFigureTrackerTest, OneFullWindowIsNotYetSaturation) {
    db().utilization = 0.99;
    seen();
    EXPECT_TRUE(figures("db").state.isEmpty());
    seen();
    EXPECT_EQ(figures("db").state, "saturated");
    EXPECT_EQ(figures("db").condition, Condition::Failing);
    db().utilization = 0.5;
    seen();
    EXPECT_TRUE(figures("db").state.isEmpty());
    EXPECT_EQ(figures("db").condition, Condition::Fine);
}

TEST_F(LiveFigureTrackerTest, RareRequestsAreTakenOverSeveralWindows) {
    tracker.begin(design, tracks, 6s);
    for (const std::uint64_t calls : {900U, 0U, 6U, 0U}) {
        window.links[0].calls = calls;
        seen();
    }
    EXPECT_DOUBLE_EQ(tracker.figures().links.at(LinkId("api-db")).callsPerSecond, 1); // the 900 are too long ago
}

TEST_F(LiveFigureTrackerTest, DeadInstancesAreCounted) {
    api().instances = {0.4F, -1.0F, 0.5F};
    seen();
    EXPECT_EQ(figures("api").state, "1 of 3 down");
    EXPECT_EQ(figures("api").condition, Condition::Strained);
    api().instances = {-1.0F, -1.0F, -1.0F};
    seen();
    EXPECT_EQ(figures("api").state, "down");
    EXPECT_EQ(figures("api").condition, Condition::Failing);
}

TEST_F(LiveFigureTrackerTest, AnEmptyPoolIsToldAtTheCaller) {
    window.links[0].pool_queue_max = 12;
    window.links[0].pool_waiting_mean_seconds = 0.2;
    seen(2);
    EXPECT_EQ(figures("api").state, "pool empty");
    EXPECT_TRUE(figures("db").state.isEmpty());
}

TEST_F(LiveFigureTrackerTest, FailingCallsAreATrouble) {
    db().arrivals = 1000;
    db().errors = 200;
    seen();
    EXPECT_EQ(figures("db").state, "errors");
    EXPECT_EQ(figures("db").condition, Condition::Strained);
    db().errors = 900;
    seen(5);
    EXPECT_EQ(figures("db").condition, Condition::Failing) << "hardly anybody is answered";
}

TEST_F(LiveFigureTrackerTest, CachesTellHowFullTheyAreAndCallersThatTheirBreakerIsOpen) {
    window.links[0].breaker_open = 0.5;
    tracker.append(std::vector{window}, {-1, 0.75});
    EXPECT_DOUBLE_EQ(figures("db").fill.value(), 0.75);
    EXPECT_FALSE(figures("api").fill) << "it has no memory to fill";
    EXPECT_EQ(figures("api").state, "breaker open");
    EXPECT_EQ(figures("api").condition, Condition::Strained);
    EXPECT_DOUBLE_EQ(tracker.figures().links.at(LinkId("api-db")).breakerOpen, 0.5);
    window.links[0].breaker_open = 0;
    seen();
    EXPECT_TRUE(figures("api").state.isEmpty());
}

} // namespace
} // namespace tiers::studio
