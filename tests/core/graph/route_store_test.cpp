#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

namespace tiers::test {
namespace {

RequestClass strong(RequestClass cls) {
    cls.consistency = Consistency::Strong;
    return cls;
}

RequestClass kept_in(const std::string& region, RequestClass cls) {
    cls.residency = region;
    return cls;
}

/// A server in the us region.
Drawing two_regions() {
    return Drawing{}
        .region("eu", "eu-west")
        .region("us", "us-east")
        .box("users", "users")
        .box_in("us", "api", "api-server")
        .link("users", "api");
}

TEST(RouteStore, ReadsFromTheNearestReplicaWhereStalenessIsTolerated) {
    Drawing drawing = two_regions().box_in("us", "primary", "postgres").box_in("eu", "far", "read-replica");
    drawing.box_in("us", "near", "read-replica").link("primary", "far").link("primary", "near");
    drawing.link("api", "primary").link("api", "far").link("api", "near");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read near");
    EXPECT_EQ(way(drawing, strong(cart())), "Ask users > Serve api > Read primary");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > Write primary");
}

TEST(RouteStore, ChoosesAmongReplicasThatAreEquallyNear) {
    Drawing drawing = two_regions().box_in("us", "primary", "postgres").box_in("us", "one", "read-replica");
    drawing.box_in("us", "two", "read-replica").link("api", "primary").link("api", "one").link("api", "two");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Balance api > [Read one, Read two]");
}

TEST(RouteStore, CountsTwoRegionsAtOneLocationAsNearerThanAnother) {
    Drawing drawing = two_regions().region("us2", "us-east").box_in("eu", "far", "read-replica");
    drawing.box_in("us2", "near", "read-replica").link("api", "far").link("api", "near");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read near");
}

TEST(RouteStore, SaysThatAReplicaIsNotEnough) {
    Drawing drawing = two_regions().box("copy", "read-replica").link("api", "copy");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read copy");
    EXPECT_EQ(way(drawing, strong(cart())),
              "no way: cart needs strong consistency, and API server reaches only a read replica.");
    EXPECT_EQ(way(drawing, order()),
              "no way: No database can take the write: it ends at API server, and a read replica takes no writes.");
}

TEST(RouteStore, WritesWhereTheDataMayStay) {
    Drawing drawing = two_regions().box_in("us", "us-db", "postgres").box_in("eu", "eu-db", "postgres");
    drawing.link("api", "us-db").link("api", "eu-db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > Write us-db") << "the nearest";
    EXPECT_EQ(way(drawing, kept_in("eu", order())), "Ask users > Serve api > Write eu-db");
    EXPECT_EQ(way(drawing, kept_in("eu", strong(cart()))), "Ask users > Serve api > Read eu-db");
}

TEST(RouteStore, WritesElsewhereWhereNoDatabaseIsInTheRegion) {
    const Drawing drawing = two_regions().box_in("us", "db", "postgres").link("api", "db");
    EXPECT_EQ(way(drawing, kept_in("eu", order())), "Ask users > Serve api > Write db")
        << "a run counts the violation, the plan does not hide it";
}

TEST(RouteStore, ReadsDataThatMayNotLeaveOnlyFromReplicasAtHome) {
    Drawing drawing = two_regions().box_in("eu", "db", "postgres").box_in("us", "copy", "read-replica");
    drawing.link("api", "db").link("api", "copy");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read copy");
    EXPECT_EQ(way(drawing, kept_in("eu", cart())), "Ask users > Serve api > Read db");
}

} // namespace
} // namespace tiers::test
