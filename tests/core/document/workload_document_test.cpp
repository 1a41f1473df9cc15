#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::string bakery = read_file(TIERS_SOURCE_DIR "/tests/data/documents/bakery-workload.json").value.value_or("");

TEST(WorkloadDocument, WhatItSaysIsInTheWorkload) {
    const auto reading = read_workload(bakery);
    ASSERT_TRUE(reading) << describe(reading.problems.at(0));
    const Workload& workload = *reading.value;
    EXPECT_EQ(std::get<DailyDemand>(workload.populations[0].demand).peak_factor, 3);
    EXPECT_EQ(workload.populations[0].arrivals, Arrivals{BurstyArrivals{4}});
    EXPECT_EQ(workload.populations[0].patience->value, Distribution{Constant{10s}});
    EXPECT_EQ(std::get<ConcurrentDemand>(workload.populations[1].demand).think_time.value,
              Distribution{Exponential{20s}});
    EXPECT_EQ(workload.traffic[1].ramp.value, 10s);
    EXPECT_EQ(workload.classes[0].page, (PageView{"catalog", "photo", 5, 4}));
    EXPECT_EQ(workload.classes[1].popularity, (Popularity{HotSetKeys{50, 0.8}}));
    EXPECT_EQ(workload.classes[1].response_size.value, Bytes{30'000});
    EXPECT_EQ(workload.classes[1].times.at("db").value, (Distribution{Erlang{4, 5ms}}));
    EXPECT_TRUE(workload.classes[2].is_static);
    EXPECT_EQ(workload.classes[3].residency, RegionId{"eu"});
    EXPECT_THAT(workload.classes[3].side_effects, ElementsAre("email", "inventory"));
}

TEST(WorkloadDocument, ClassesMayShareTheirData) {
    const auto reading =
        read_workload(R"({ "classes": [ { "id": "view", "share": 0.9, "data": "profile", "keys": 1000 },
                                        { "id": "save", "share": 0.1, "operation": "write", "data": "profile" } ] })");
    ASSERT_TRUE(reading) << describe(reading.problems.at(0));
    EXPECT_EQ(reading.value->classes[0].data, "profile");
    EXPECT_EQ(reading.value->classes[1].data, "profile");
    EXPECT_EQ(read_workload(write_workload(*reading.value)).value, *reading.value);
}

TEST(WorkloadDocument, IsWrittenWithTheSameBytes) {
    EXPECT_EQ(write_workload(read_workload(bakery).value.value()), bakery);
}

TEST(WorkloadDocument, PathsBeginWhereTheWorkloadStands) {
    const auto reading = read_workload(R"({ "populations": [ { "id": "a", "rate": "fast" } ] })", "workload");
    EXPECT_THAT(reading.problems,
                ElementsAre(Problem{"workload.populations[0].rate",
                                    "expected a rate like \"1200 /s\", at most 1e9 /s, got \"fast\""}));
}

TEST(WorkloadDocument, SharesMustAddUpToOne) {
    EXPECT_THAT(read_workload(R"({ "classes": [ { "id": "a", "share": 0.5 } ] })").problems,
                ElementsAre(Problem{"classes", "the shares add up to 0.5; make them add up to 1 (a class that is asked "
                                               "for only inside pages has none)"}));
    EXPECT_THAT(read_workload(R"({ "classes": [ { "id": "a", "share": "33 %" }, { "id": "b", "share": "33 %" },
                                                { "id": "c", "share": "33 %" } ] })")
                    .problems,
                IsEmpty());
}

TEST(WorkloadDocument, EachPopulationHasOneDemand) {
    const auto none = read_workload(R"({ "populations": [ { "id": "a" } ] })");
    EXPECT_THAT(none.problems, ElementsAre(Problem{"populations[0]", "expected one of rate, daily_users and "
                                                                     "concurrent_users, got none"}));
    const auto two = read_workload(R"({ "populations": [ { "id": "a", "rate": 5, "daily_users": 10 } ] })");
    EXPECT_THAT(two.problems, SizeIs(1));
    const auto stray = read_workload(R"({ "populations": [ { "id": "a", "rate": 5, "think_time": "5 s" } ] })");
    EXPECT_THAT(stray.problems,
                ElementsAre(Problem{"populations[0].think_time", "goes with concurrent_users, which is not there"}));
}

TEST(WorkloadDocument, PagesAreMadeOfPlainClasses) {
    const auto reading = read_workload(R"({ "classes": [
        { "id": "view", "share": 1, "page": { "document": "view", "assets": "phto", "asset_count": 2 } },
        { "id": "photo" } ] })");
    EXPECT_THAT(
        reading.problems,
        ElementsAre(
            Problem{"classes[0].page.document", "no class \"view\" that is no page itself; expected one of photo"},
            Problem{"classes[0].page.assets", "no class \"phto\" that is no page itself; did you mean \"photo\"?"}));
}

} // namespace
} // namespace tiers
