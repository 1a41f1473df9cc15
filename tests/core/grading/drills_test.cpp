#include "core/document/design_document.h"
#include "core/grading/drills.h"
#include "tests/core/grading/example_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;

std::vector<Fault> faults(const std::vector<std::string>& sentences) {
    std::vector<Fault> result;
    for (const auto& sentence : sentences) result.push_back(parse_fault(sentence).value.value());
    return result;
}

Design two_servers() {
    auto design = test::example_design();
    design.components.push_back({"second", "api-server", "Second server", RegionId("home"), {}, {}});
    return design;
}

std::vector<std::string> targets(const std::vector<Fault>& aimed) {
    std::vector<std::string> result;
    for (const auto& fault : aimed) result.push_back(fault.target);
    return result;
}

TEST(AimDrillsTest, AKindStrikesEveryComponentOfItWhateverItIsCalled) {
    EXPECT_THAT(targets(aim_drills(faults({"api-server outage at 1 min for 20 s"}), two_servers())),
                testing::ElementsAre("api", "second"));
}

TEST(AimDrillsTest, OneInstanceIsOfTheFirstComponentOnly) {
    const auto aimed = aim_drills(faults({"api-server[0] outage at 1 min for 20 s"}), two_servers());
    EXPECT_THAT(targets(aimed), testing::ElementsAre("api"));
    EXPECT_EQ(aimed.front().instance, 0);
}

TEST(AimDrillsTest, SeveralAreDeployedOneAfterTheOtherInTheSameTime) {
    const auto aimed = aim_drills(faults({"api-server deploy at 60 s for 40 s"}), two_servers());
    ASSERT_EQ(aimed.size(), 2);
    EXPECT_EQ(aimed[0].at.value, Duration{60s});
    EXPECT_EQ(aimed[0].lasting->value, Duration{20s});
    EXPECT_EQ(aimed[1].at.value, Duration{80s});
}

TEST(AimDrillsTest, NamesAndRegionsOfTheDesignAndSurgesStay) {
    const auto named = faults({"db outage at 10 s for 5 s", "home region-outage at 30 s for 5 s", "surge 3 at 50 s"});
    EXPECT_EQ(aim_drills(named, two_servers()), named);
}

TEST(AimDrillsTest, WhatTheDesignHasNotIsLeftOut) {
    EXPECT_TRUE(aim_drills(faults({"redis outage at 10 s for 5 s"}), two_servers()).empty());
}

TEST(DrillsTest, FaultsThatOverlapAreOneDrill) {
    const auto drills =
        drills_of(faults({"db outage at 10 s for 20 s", "api slow 3 at 20 s for 30 s", "api restart at 60 s"}), 70s);
    ASSERT_EQ(drills.size(), 2);
    EXPECT_EQ(drills[0].faults.size(), 2);
    EXPECT_EQ(drills[0].span.from, Duration{10s});
    EXPECT_EQ(drills[0].span.until, Duration{50s});
    EXPECT_EQ(drills[1].span.until, Duration{70s});
    EXPECT_EQ(told(drills[0], test::example_design()), "Order book was down and Shop server was slow");
}

} // namespace
} // namespace tiers
