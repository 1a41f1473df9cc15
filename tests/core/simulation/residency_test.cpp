#include "core/graph/residency.h"
#include "tests/validation/scenarios.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tiers::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<ResidencyViolation> from_run(const Recording& recording) {
    std::vector<ResidencyViolation> violations;
    for (const auto& s : recording.totals.residency)
        violations.push_back({s.request_class, s.component, s.region, s.path});
    return violations;
}

Recording run_regions(const Scenario& scenario, Duration duration) {
    return replicate(scenario, duration, {}, 1).at(0);
}

/// Users in eu and us → CDN → API of each region → Redis, database, queue → worker → archive; a replica of the
/// database.
Scenario shop(const std::vector<std::string>& regions) {
    Scenario scenario;
    scenario.design.regions = {{"eu", "eu-west", {}}, {"us", "us-east", {}}};
    const std::vector<std::pair<std::string, std::string>> parts{
        {"api", "api-server"}, {"cache", "redis"},   {"db", "postgres"},     {"copy", "read-replica"},
        {"events", "queue"},   {"worker", "worker"}, {"archive", "postgres"}};
    scenario.design.components = {component("people-eu", "users", {{"population", "eu"}}),
                                  component("people-us", "users", {{"population", "us"}}), component("edge", "cdn")};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto part = component(parts[i].first, parts[i].second);
        if (!regions[i].empty()) part.region = RegionId{regions[i]};
        scenario.design.components.push_back(part);
    }
    auto& links = scenario.design.links;
    links = {link("people-eu", "edge"), link("people-us", "edge"),
             link("edge", "api"),       link("api", "cache", {{"pattern", "write-through"}}),
             link("api", "db"),         link("db", "copy"),
             link("api", "events"),     link("events", "worker"),
             link("worker", "archive")};
    auto read = plain_class("read", 0.5), save = plain_class("save", 0.5);
    read.cacheable = save.cacheable = true;
    read.residency = save.residency = RegionId{"eu"};
    read.data = save.data = "profile";
    read.keys = save.keys = 1000;
    save.operation = Operation::Write;
    scenario.workload = open_workload(50, {read, save});
    auto& populations = scenario.workload.populations;
    populations[0].id = "eu";
    populations[0].region = RegionId{"eu"};
    populations.push_back(populations[0]);
    populations[1].id = "us";
    populations[1].region = RegionId{"us"};
    return scenario;
}

TEST(Residency, NothingIsSeenWhereAllIsAtHome) {
    auto scenario = shop({"eu", "eu", "eu", "eu", "eu", "eu", "eu"});
    scenario.workload.populations.pop_back(); // the edge of the others keeps copies at their place
    EXPECT_THAT(find_residency_violations(scenario.design, scenario.workload), IsEmpty());
    EXPECT_THAT(run_regions(scenario, 5_s).totals.residency, IsEmpty());
}

TEST(Residency, TheEdgeKeepsCopiesWhereTheUsersAre) {
    const auto scenario = shop({"eu", "eu", "eu", "eu", "eu", "eu", "eu"});
    const ResidencyViolation expected{"read", "edge", RegionId{"us"}, {"people-us", "edge"}};
    EXPECT_THAT(find_residency_violations(scenario.design, scenario.workload), ElementsAre(expected));
    EXPECT_THAT(from_run(run_regions(scenario, 5_s)), ElementsAre(expected));
}

TEST(Residency, AWriteTakesItsCopiesAndItsMessageAlong) {
    auto scenario = shop({"eu", "eu", "eu", "us", "us", "eu", "eu"});
    scenario.workload.populations.pop_back();
    const std::vector<ComponentId> way{"people-eu", "edge", "api"};
    const auto to = [&](std::initializer_list<ComponentId> more) {
        auto path = way;
        path.insert(path.end(), more);
        return path;
    };
    const std::vector<ResidencyViolation> expected{{"save", "copy", RegionId{"us"}, to({"db", "copy"})},
                                                   {"save", "events", RegionId{"us"}, to({"events"})}};
    EXPECT_EQ(find_residency_violations(scenario.design, scenario.workload), expected);
    const auto recording = run_regions(scenario, 10_s);
    EXPECT_EQ(from_run(recording), expected);
    const auto saved = recording.totals.classes[1].ok;
    for (const auto& sighting : recording.totals.residency)
        EXPECT_NEAR(static_cast<double>(sighting.count), static_cast<double>(saved), 3);
}

TEST(Residency, TheResultListsEachPlaceWithItsPath) {
    const auto scenario = shop({"eu", "us", "eu", "eu", "eu", "eu", "eu"});
    const auto result = result_of(scenario, 10_s, 2_s, 2);
    ASSERT_FALSE(result.residency.empty());
    std::uint64_t sum = 0;
    for (const auto& sighting : result.residency) sum += sighting.count;
    EXPECT_EQ(result.residency_violations, sum);
    EXPECT_EQ(find_residency_violations(scenario.design, scenario.workload).size(), result.residency.size());
    EXPECT_THAT(write_result(result), ::testing::HasSubstr("\"people-eu\",\n        \"edge\",\n        \"api\""));
}

TEST(Residency, TheDrawingAndTheRunAgreeOnRandomDesigns) {
    std::mt19937 random{20'240'601};
    const std::vector<std::string> places{"eu", "us", ""};
    int with_findings = 0;
    for (int i = 0; i < 40; ++i) {
        std::vector<std::string> regions;
        for (int part = 0; part < 7; ++part) regions.push_back(places[random() % 3]);
        auto scenario = shop(regions);
        SCOPED_TRACE(::testing::Message() << "design " << i);
        if (random() % 2 == 0) scenario.design.components[3].parameters["local_cache"] = std::string{"10 MB"};
        if (random() % 2 == 0) scenario.design.links.erase(scenario.design.links.begin() + 3); // no cache
        if (random() % 2 == 0) scenario.workload.classes[0].residency.reset();
        if (random() % 2 == 0) scenario.workload.populations.pop_back();
        const auto drawn = find_residency_violations(scenario.design, scenario.workload);
        EXPECT_EQ(from_run(run_regions(scenario, 5_s)), drawn);
        with_findings += drawn.empty() ? 0 : 1;
    }
    EXPECT_GT(with_findings, 20);
}

} // namespace
} // namespace tiers::test
