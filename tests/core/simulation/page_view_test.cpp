#include "core/analysis/network.h"
#include "core/simulation/engine.h"
#include "tests/validation/scenarios.h"

#include <gtest/gtest.h>

#include <cmath>

namespace tiers::test {
namespace {

/// Users in `users_at` view pages of a document and `assets` assets of a server in `server_at`.
Scenario pages(const char* users_at, const char* server_at, int assets, int connections, double asset_bytes = 10'000) {
    Scenario scenario;
    scenario.design.regions = {{"here", users_at, {}}, {"there", server_at, {}}};
    auto users = component("users", "users");
    users.region = "here";
    auto api = component("api", "api-server", {{"cores", 64.0}, {"workers", 10'000.0}, {"service_time", "10 ms"}});
    api.region = "there";
    scenario.design.components = {users, component("dns", "dns", {{"lookup_time", "20 ms"}, {"ttl", "60 s"}}), api};
    scenario.design.links = {link("users", "dns"), link("dns", "api")};
    RequestClass page = plain_class("page");
    page.page = PageView{"document", "asset", assets, connections};
    RequestClass document = plain_class("document", 0), asset = plain_class("asset", 0);
    document.response_size = Bytes{10'000};
    asset.response_size = Bytes{asset_bytes};
    scenario.workload = open_workload(2, {page, document, asset});
    scenario.workload.populations.front().region = "here";
    scenario.workload.populations.front().connection = Connection::PerVisit;
    return scenario;
}

double page_load_ms(const Scenario& scenario) {
    const auto result = result_of(scenario, 200_s, 20_s);
    EXPECT_EQ(result.totals.success_ratio, 1);
    return result.classes.at("page").response_ms.mean;
}

double transfer_ms(double bytes) {
    return bytes / access_bytes_per_second * 1e3;
}

TEST(PageView, IsDnsAndConnectionAndDocument) {
    // Same place: a round trip is the users' access. 20 ms DNS, 2 round trips of set-up, 1 of request and answer.
    EXPECT_NEAR(page_load_ms(pages("us-east", "us-east", 0, 6)), 20 + 3 * 15 + 10 + transfer_ms(10'000), 0.1);
}

TEST(PageView, PaysEachRoundTripToAFarOrigin) {
    const double far = milliseconds(round_trip(*find_location("ap-northeast"), *find_location("us-east"))) + 15;
    EXPECT_NEAR(page_load_ms(pages("ap-northeast", "us-east", 0, 6)), 20 + 3 * far + 10 + transfer_ms(10'000), 0.1);
}

TEST(PageView, WhatStandsInNoRegionIsWhereTheFirstPopulationIs) {
    auto scenario = pages("us-east", "ap-northeast", 0, 6);
    auto away = scenario.design.components.front();
    away.id = "away";
    away.region = "there";
    away.parameters["population"] = "away";
    scenario.design.components.push_back(away);
    scenario.design.links.push_back(link("away", "dns"));
    scenario.design.components.front().parameters["population"] = "all";
    auto others = scenario.workload.populations.front();
    others.id = "away";
    others.region = "there";
    scenario.workload.populations.push_back(others);

    scenario.design.components[2].region = "here";
    const auto placed = result_of(scenario, 200_s, 20_s);
    scenario.design.components[2].region.reset();
    const auto outside = result_of(scenario, 200_s, 20_s);
    for (const char* population : {"all", "away"})
        EXPECT_EQ(outside.populations.at(population).response_ms.mean,
                  placed.populations.at(population).response_ms.mean);
    EXPECT_GT(outside.populations.at("away").response_ms.mean, outside.populations.at("all").response_ms.mean + 100);
}

TEST(PageView, PaysTheWayToWhicheverAddressTheNameGives) {
    auto scenario = pages("us-east", "us-east", 0, 6);
    scenario.design.regions.push_back({"far", "ap-northeast", {}});
    auto other = scenario.design.components[2];
    other.id = "other";
    other.region = "far";
    scenario.design.components.push_back(other);
    scenario.design.links.push_back(link("dns", "other"));
    const double near = 15,
                 far = near + milliseconds(round_trip(*find_location("us-east"), *find_location("ap-northeast")));
    EXPECT_NEAR(page_load_ms(scenario), 20 + 3 * (near + far) / 2 + 10 + transfer_ms(10'000), 0.08 * 3 * far);
    // The name service answers look-ups; the requests do not pass through it.
    const auto result = result_of(scenario, 200_s, 20_s);
    EXPECT_NEAR(result.components.at("dns").arrivals_per_s, 2, 0.4);
}

TEST(PageView, FetchesAssetsOverSoManyConnections) {
    const double document = 20 + 3 * 15 + 10 + transfer_ms(10'000);
    // One warm connection: one after the other.
    EXPECT_NEAR(page_load_ms(pages("us-east", "us-east", 4, 1)), document + 4 * (15 + 10 + transfer_ms(10'000)), 0.3);
    // Four: three of them are set up first; the access is shared but hardly busy.
    EXPECT_NEAR(page_load_ms(pages("us-east", "us-east", 4, 4)), document + 3 * 15 + 10 + 3 * transfer_ms(10'000),
                3 * transfer_ms(10'000));
}

TEST(PageView, PaysSlowStartForLargeAssets) {
    // 400 kB over a fresh window of 14.6 kB: four doublings.
    const double small = page_load_ms(pages("eu-west", "us-east", 1, 1, 14'000));
    const double large = page_load_ms(pages("eu-west", "us-east", 1, 1, 400'000));
    const double far = milliseconds(round_trip(*find_location("eu-west"), *find_location("us-east"))) + 15;
    EXPECT_NEAR(large - small, 4 * far + transfer_ms(400'000 - 14'000), 0.5);
}

TEST(PageView, KeepsConnectionsBetweenTheRequestsOfAVisit) {
    auto scenario = pages("us-east", "us-east", 0, 6);
    scenario.workload.populations.front().requests_per_visit = 4;
    // A quarter of the views pay 20 ms and two round trips more.
    EXPECT_NEAR(page_load_ms(scenario), 15 + 10 + transfer_ms(10'000) + (20 + 30) / 4.0, 3);
}

TEST(PageView, CountsItsPartsInTheirClassesOnly) {
    const auto result = result_of(pages("us-east", "us-east", 5, 6), 200_s, 20_s);
    EXPECT_NEAR(result.totals.offered_per_s, 2, 0.3);
    EXPECT_NEAR(result.classes.at("asset").offered_per_s, 5 * result.classes.at("document").offered_per_s, 0.2);
    EXPECT_NEAR(static_cast<double>(result.requests) / 180, 6 * result.totals.offered_per_s, 0.2);
}

TEST(PageView, FailsWhenAPartOfItFails) {
    auto scenario = pages("us-east", "us-east", 5, 6);
    scenario.design.components[2].parameters["workers"] = 3.0;
    scenario.design.components[2].parameters["queue_limit"] = 0.0;
    const auto result = result_of(scenario, 200_s, 20_s);
    EXPECT_GT(result.classes.at("page").errors[static_cast<std::size_t>(ErrorCause::Shed)], 0U);
    EXPECT_LT(result.totals.success_ratio, 0.5);
}

TEST(PageView, AnEdgeNearTheUsersAnswersStaticAssets) {
    auto scenario = pages("ap-northeast", "us-east", 6, 6, 100'000);
    scenario.workload.classes[2].is_static = true;
    scenario.workload.classes[2].keys = 50;
    const double without = page_load_ms(scenario);
    scenario.design.components.push_back(component("cdn", "cdn", {{"ttl", "1 h"}, {"memory", "1 GiB"}}));
    scenario.design.links = {link("users", "dns"), link("dns", "cdn"), link("cdn", "api")};
    const double with = page_load_ms(scenario);
    EXPECT_LT(with, without / 2);
}

TEST(ClosedUsers, LookUpANameOncePerTimeToLive) {
    auto scenario = pages("us-east", "us-east", 0, 6);
    scenario.workload.populations.front().demand = ConcurrentDemand{10, Quantity<Distribution>{Constant{1_s}}};
    const auto result = result_of(scenario, 600_s, 0_s);
    // 10 users, one look-up a minute each, though each asks nearly every second.
    EXPECT_NEAR(result.components.at("dns").arrivals_per_s * 600, 10 * 600 / 60.0, 12);
    EXPECT_GT(result.components.at("api").arrivals_per_s, 8);
}

} // namespace
} // namespace tiers::test
