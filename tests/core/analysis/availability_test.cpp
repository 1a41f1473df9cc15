#include "core/analysis/availability.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers {
namespace {

/// A component that is up for this share of the time: MTBF 1000 h and the MTTR that gives it.
Component component(ComponentId id, std::string kind, double availability, Parameters more = {}) {
    more["mtbf"] = 1000.0;
    more["mttr"] = 1000.0 * 60 * (1 / availability - 1); // in minutes
    return {.id = std::move(id), .kind = std::move(kind), .parameters = std::move(more)};
}

Component users() {
    return {.id = "users", .kind = "users"};
}

Workload workload(std::vector<RequestClass> classes) {
    return {.populations = {{.id = "people", .demand = RateDemand{Rate{10}}}}, .classes = std::move(classes)};
}

const RequestClass browse{.id = "browse", .share = 1.0, .operation = Operation::Read};
const RequestClass order{.id = "order", .share = 1.0, .operation = Operation::Write};

RequestClass with_share(RequestClass cls, double share) {
    cls.share = share;
    return cls;
}

double minutes_of(const AvailabilityFigures& figures, const ComponentId& id) {
    const auto it = std::ranges::find(figures.parts, id, &AvailabilityFigures::Part::component);
    return it == figures.parts.end() ? -1 : it->minutes_per_month;
}

TEST(Availability, OfAChainIsTheProduct) {
    const Design shop{.components = {users(), component("api", "api-server", 0.99), component("db", "postgres", 0.995)},
                      .links = {{.id = "a", .from = "users", .to = "api"}, {.id = "b", .from = "api", .to = "db"}}};
    const AvailabilityFigures figures = structural_availability(shop, workload({browse}));
    EXPECT_NEAR(figures.availability, 0.99 * 0.995, 1e-9);
    ASSERT_EQ(figures.parts.size(), 3U);
    EXPECT_EQ(figures.parts[0].component, "api") << "worst first";
    EXPECT_NEAR(figures.parts[0].minutes_per_month, 0.01 * 43'800, 1e-3);
    EXPECT_NEAR(figures.parts[0].availability, 0.99, 1e-9);
    EXPECT_NEAR(minutes_of(figures, "db"), 0.005 * 43'800, 1e-3);
    EXPECT_EQ(minutes_of(figures, "users"), 0);
}

TEST(Availability, OfInstancesIsThatOneIsUp) {
    const Design shop{.components = {users(), component("api", "api-server", 0.9, {{"instances", 3.0}})},
                      .links = {{.id = "a", .from = "users", .to = "api"}}};
    EXPECT_NEAR(structural_availability(shop, workload({browse})).availability, 1 - 0.001, 1e-9);
}

TEST(Availability, OfABalancerNeedsOneTarget) {
    const Design shop{.components = {users(), component("lb", "load-balancer", 0.999),
                                     component("a", "api-server", 0.9), component("b", "api-server", 0.8)},
                      .links = {{.id = "1", .from = "users", .to = "lb"},
                                {.id = "2", .from = "lb", .to = "a"},
                                {.id = "3", .from = "lb", .to = "b"}}};
    const AvailabilityFigures figures = structural_availability(shop, workload({browse}));
    EXPECT_NEAR(figures.availability, 0.999 * (1 - 0.1 * 0.2), 1e-9);
    EXPECT_NEAR(minutes_of(figures, "a"), 0, 1e-9) << "alone it takes nothing down";
}

TEST(Availability, CountsASharedDatabaseOnce) {
    const Design shop{.components = {users(), component("lb", "load-balancer", 0.999),
                                     component("a", "api-server", 0.9), component("b", "api-server", 0.8),
                                     component("db", "postgres", 0.95)},
                      .links = {{.id = "1", .from = "users", .to = "lb"},
                                {.id = "2", .from = "lb", .to = "a"},
                                {.id = "3", .from = "lb", .to = "b"},
                                {.id = "4", .from = "a", .to = "db"},
                                {.id = "5", .from = "b", .to = "db"}}};
    EXPECT_NEAR(structural_availability(shop, workload({browse})).availability, 0.999 * 0.95 * (1 - 0.1 * 0.2), 1e-9);
}

TEST(Availability, CountsTheDns) {
    const Design shop{.components = {users(), component("dns", "dns", 0.99), component("api", "api-server", 0.98)},
                      .links = {{.id = "1", .from = "users", .to = "dns"}, {.id = "2", .from = "dns", .to = "api"}}};
    EXPECT_NEAR(structural_availability(shop, workload({browse})).availability, 0.99 * 0.98, 1e-9);
}

TEST(Availability, OfADnsWithoutHealthChecksIsTheMeanOfItsTargets) {
    Design shop{.components = {users(), component("dns", "dns", 0.99, {{"policy", std::string{"weighted"}}}),
                               component("a", "api-server", 0.9), component("b", "api-server", 0.6)},
                .links = {{.id = "1", .from = "users", .to = "dns"},
                          {.id = "2", .from = "dns", .to = "a", .parameters = {{"weight", 3.0}}},
                          {.id = "3", .from = "dns", .to = "b"}}};
    EXPECT_NEAR(structural_availability(shop, workload({browse})).availability, 0.99 * (0.75 * 0.9 + 0.25 * 0.6), 1e-9);
    shop.components[1].parameters["policy"] = std::string{"simple"};
    const AvailabilityFigures figures = structural_availability(shop, workload({browse}));
    EXPECT_NEAR(figures.availability, 0.99 * (0.9 + 0.6) / 2, 1e-9);
    EXPECT_NEAR(minutes_of(figures, "b"), 0.4 * 0.5 * 43'800, 1e-3);
}

TEST(Availability, ACacheThatFailsIsAMiss) {
    RequestClass cached = browse;
    cached.cacheable = true;
    Design shop{.components = {users(), component("api", "api-server", 0.99), component("cache", "redis", 0.5),
                               component("db", "postgres", 0.98)},
                .links = {{.id = "1", .from = "users", .to = "api"},
                          {.id = "2", .from = "api", .to = "cache"},
                          {.id = "3", .from = "api", .to = "db"}}};
    EXPECT_NEAR(structural_availability(shop, workload({cached})).availability, 0.99 * 0.98, 1e-9);
    shop.links[1].parameters["on_failure"] = std::string{"closed"};
    EXPECT_NEAR(structural_availability(shop, workload({cached})).availability, 0.99 * 0.98 * 0.5, 1e-9);
}

TEST(Availability, WeighsClassesByTheirShare) {
    const Design shop{.components = {users(), component("api", "api-server", 0.99)},
                      .links = {{.id = "a", .from = "users", .to = "api"}}};
    RequestClass picture = with_share(browse, 0.75);
    picture.id = "picture";
    picture.is_static = true;
    const AvailabilityFigures figures = structural_availability(shop, workload({picture, with_share(order, 0.25)}));
    EXPECT_NEAR(figures.availability, 0.75 * 0.99, 1e-9) << "orders have no database";
}

TEST(Availability, OfAPageNeedsItsDocumentAndItsAssets) {
    const Design shop{.components = {users(), component("cdn", "cdn", 0.9), component("files", "object-storage", 0.8),
                                     component("api", "api-server", 0.7), component("db", "postgres", 0.6)},
                      .links = {{.id = "1", .from = "users", .to = "cdn"},
                                {.id = "2", .from = "cdn", .to = "files"},
                                {.id = "3", .from = "cdn", .to = "api"},
                                {.id = "4", .from = "api", .to = "db"}}};
    RequestClass asset{.id = "asset", .is_static = true};
    RequestClass page{
        .id = "page", .share = 1.0, .page = PageView{.document = "browse", .assets = "asset", .asset_count = 5}};
    const AvailabilityFigures figures = structural_availability(shop, workload({with_share(browse, 0), asset, page}));
    EXPECT_NEAR(figures.availability, 0.9 * 0.8 * 0.7 * 0.6, 1e-9) << "the CDN is on both ways and counts once";
}

TEST(Availability, WeighsPopulationsByTheirDemand) {
    const Design shop{.components = {{.id = "eu", .kind = "users", .parameters = {{"population", std::string{"eu"}}}},
                                     {.id = "us", .kind = "users", .parameters = {{"population", std::string{"us"}}}},
                                     component("a", "api-server", 0.9),
                                     component("b", "api-server", 0.8)},
                      .links = {{.id = "1", .from = "eu", .to = "a"}, {.id = "2", .from = "us", .to = "b"}}};
    const Workload load{
        .populations = {{.id = "eu", .demand = RateDemand{Rate{30}}}, {.id = "us", .demand = RateDemand{Rate{10}}}},
        .classes = {browse}};
    EXPECT_NEAR(structural_availability(shop, load).availability, 0.75 * 0.9 + 0.25 * 0.8, 1e-9);
}

TEST(Availability, WithoutAWayIsZero) {
    const Design empty{.components = {users()}};
    EXPECT_EQ(structural_availability(empty, workload({browse})).availability, 0);
}

TEST(ComponentAvailability, FollowsFromMtbfAndMttr) {
    EXPECT_NEAR(component_availability(component("api", "api-server", 0.99)), 0.99, 1e-9);
    EXPECT_EQ(component_availability(users()), 1) << "no MTBF";
    EXPECT_EQ(component_availability({.id = "x", .kind = "mainframe"}), 1);
}

TEST(ComponentAvailability, LosesTheTimeOfATakeOver) {
    const Parameters with_standby{{"standby", std::string{"sync"}}, {"failover_time", std::string{"1 h"}}};
    const double cycle = 1000 / 0.99;
    EXPECT_NEAR(component_availability(component("db", "postgres", 0.99, with_standby)), 1 - 0.0001 - 1 / cycle, 1e-9);
    const Parameters with_replicas{{"replicas", 2.0}, {"failover_time", 0.0}};
    EXPECT_NEAR(component_availability(component("cache", "redis", 0.9, with_replicas)), 1 - 0.001, 1e-9);
}

} // namespace
} // namespace tiers
