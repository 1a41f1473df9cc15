#include "app/studio/run/run_keeper.h"
#include "tests/app/studio/run/small_shop.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using test::secondsOf;
using test::smallShop;

class RunKeeperTest : public testing::Test {
  protected:
    Engine engine{compile(smallShop(10)).model, secondsOf(600)};

    void keepEverySecond(RunKeeper& keeper, int until) {
        keeper.offer(engine);
        for (int second = 1; second <= until; ++second) {
            engine.run_until(std::chrono::seconds(second));
            keeper.offer(engine);
        }
    }
};

TEST_F(RunKeeperTest, KeepsCopiesInEqualDistances) {
    RunKeeper keeper(640s);
    keepEverySecond(keeper, 100);
    EXPECT_EQ(keeper.count(), 11U);
    const auto seed = keeper.seedFor(47s);
    ASSERT_TRUE(seed);
    EXPECT_EQ(seed->engine->now(), Duration(40s));
    EXPECT_EQ(seed->windows, 40U);
    EXPECT_TRUE(seed->engine->windows().empty());
}

TEST_F(RunKeeperTest, StaysWithinItsRoomAndKeepsTheBeginning) {
    RunKeeper all(64s);
    keepEverySecond(all, 60);
    const std::size_t room = all.bytes() / 4;
    Engine again{compile(smallShop(10)).model, secondsOf(600)};
    engine = again;
    RunKeeper few(64s, room);
    keepEverySecond(few, 60);
    EXPECT_LE(few.bytes(), room);
    EXPECT_LT(few.count(), all.count());
    EXPECT_GE(few.count(), 2U);
    EXPECT_EQ(few.seedFor(0s)->engine->now(), Duration(0s));
}

TEST_F(RunKeeperTest, TellsWhatWasDoneAfterTheCopy) {
    RunKeeper keeper(640s);
    keeper.offer(engine);
    keeper.note({3s, 2.0});
    Fault fault;
    fault.target = "db";
    keeper.note({5s, fault});
    EXPECT_TRUE(keeper.seedFor(2s)->later.empty());
    EXPECT_EQ(keeper.seedFor(4s)->later.size(), 1U);
    EXPECT_EQ(keeper.seedFor(4s)->trafficFactor, 2);
    EXPECT_EQ(keeper.seedFor(9s)->injected.size(), 1U);
    engine.run_until(10s);
    keeper.offer(engine);
    EXPECT_TRUE(keeper.seedFor(11s)->later.empty());
    EXPECT_EQ(keeper.seedFor(11s)->injected.size(), 1U);
    EXPECT_EQ(keeper.seedFor(11s)->trafficFactor, 2);
}

} // namespace
} // namespace tiers::studio
