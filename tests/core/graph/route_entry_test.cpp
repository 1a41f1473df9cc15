#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

namespace tiers::test {
namespace {

using testing::HasSubstr;

/// Users, a DNS, a CDN with object storage, a server and its database, as for a small shop.
Drawing small_shop() {
    return Drawing{}
        .box("users", "users")
        .box("dns", "dns")
        .box("cdn", "cdn")
        .box("files", "object-storage")
        .box("api", "api-server")
        .box("db", "postgres")
        .chain({"users", "dns", "cdn", "api", "db"})
        .link("cdn", "files");
}

TEST(RouteEntry, ResolvesTheNameBesideTheWay) {
    EXPECT_EQ(way(small_shop(), cart()), "Ask users > [Resolve dns, PassThrough cdn > Serve api > Read db]");
}

TEST(RouteEntry, ReachesTheOnlyTargetOfADnsByItsOwnLink) {
    const RoutePlan plan = plan_routes(small_shop().design(), workload_of({cart()}));
    const RouteStep& root = plan.routes.at(0).root.value();
    EXPECT_EQ(root.link, std::nullopt);
    EXPECT_EQ(root.children.at(0).link, LinkId{"users-dns"});
    EXPECT_EQ(root.children.at(1).link, LinkId{"dns-cdn"});
}

TEST(RouteEntry, LooksStaticClassesUpAtTheEdgeAndFetchesThemFromObjectStorageOnAMiss) {
    EXPECT_EQ(way(small_shop(), image()), "Ask users > [Resolve dns, EdgeLookup cdn > Fetch? files]");
}

TEST(RouteEntry, LooksCacheableReadsUpAtTheEdgeAndAsksTheServerOnAMiss) {
    EXPECT_EQ(way(small_shop(), browse()), "Ask users > [Resolve dns, EdgeLookup cdn > Serve? api > Read db]");
}

TEST(RouteEntry, PassesWritesThroughTheCdnEvenIfCacheable) {
    RequestClass cacheable_order = order();
    cacheable_order.cacheable = true;
    EXPECT_EQ(way(small_shop(), cacheable_order), "Ask users > [Resolve dns, PassThrough cdn > Serve api > Write db]");
}

TEST(RouteEntry, FetchesStaticClassesFromTheServerWhereTheCdnHasNoObjectStorage) {
    const Drawing drawing =
        Drawing{}.box("users", "users").box("cdn", "cdn").box("api", "api-server").chain({"users", "cdn", "api"});
    EXPECT_EQ(way(drawing, image()), "Ask users > EdgeLookup cdn > Serve? api");
}

TEST(RouteEntry, BalancesAmongTheTargetsOfADns) {
    Drawing drawing = Drawing{}.box("users", "users").box("dns", "dns").box("lb", "load-balancer");
    drawing.box("one", "api-server").box("two", "api-server").chain({"users", "dns", "one"}).link("dns", "two");
    EXPECT_EQ(way(drawing, cart()), "Ask users > [Resolve dns, Balance dns > [Serve one, Serve two]]");

    const RoutePlan plan = plan_routes(drawing.design(), workload_of({cart()}));
    const RouteStep& balance = plan.routes.at(0).root.value().children.at(1);
    EXPECT_EQ(balance.link, LinkId{"users-dns"});
    EXPECT_EQ(balance.children.at(1).link, LinkId{"dns-two"});
}

TEST(RouteEntry, GivesTheCdnAndTheBalancerNamesOfTheirOwn) {
    Drawing drawing = Drawing{}.box("users", "users").box("dns", "dns").box("lb", "load-balancer").box("cdn", "cdn");
    drawing.box("files", "object-storage").box("api", "api-server").box("db", "postgres");
    drawing.chain({"users", "dns", "lb", "api", "db"}).chain({"dns", "cdn", "files"});
    EXPECT_EQ(way(drawing, image()), "Ask users > [Resolve dns, EdgeLookup cdn > Fetch? files]");
    EXPECT_EQ(way(drawing, cart()), "Ask users > [Resolve dns, Balance lb > Serve api > Read db]");
    EXPECT_EQ(way(drawing, order()), "Ask users > [Resolve dns, Balance lb > Serve api > Write db]");
    // The CDN could keep it but has only files to fetch it from.
    EXPECT_EQ(way(drawing, browse()), "Ask users > [Resolve dns, Balance lb > Serve api > Read db]");
    drawing.link("cdn", "lb");
    EXPECT_EQ(way(drawing, browse()), "Ask users > [Resolve dns, EdgeLookup cdn > Balance? lb > Serve api > Read db]");
}

TEST(RouteEntry, TakesUsersStraightToAServer) {
    EXPECT_EQ(way(Drawing{}.box("users", "users").box("api", "api-server").link("users", "api"), cart()),
              "Ask users > Serve api");
}

TEST(RouteEntry, PrefersTheDnsThenTheLinkThatLeadsToAnAnswer) {
    Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server").box("dns", "dns");
    drawing.box("web", "api-server").link("users", "api").link("users", "dns");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api") << "the DNS leads nowhere";
    drawing.link("dns", "web");
    EXPECT_EQ(way(drawing, cart()), "Ask users > [Resolve dns, Serve web]");
    drawing.box("db", "postgres").link("api", "db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > Write db") << "behind the DNS nothing stores";
}

TEST(RouteEntry, GivesEachTargetOfABalancerItsOwnSubtree) {
    Drawing drawing = Drawing{}.box("users", "users").box("lb", "load-balancer").box("one", "api-server");
    drawing.box("two", "api-server").box("db", "postgres");
    drawing.chain({"users", "lb", "one", "db"}).chain({"lb", "two", "db"});
    EXPECT_EQ(way(drawing, order()), "Ask users > Balance lb > [Serve one > Write db, Serve two > Write db]");
}

TEST(RouteEntry, KeepsTheBalanceStepForASingleTarget) {
    EXPECT_EQ(way(Drawing{}
                      .box("users", "users")
                      .box("lb", "load-balancer")
                      .box("api", "api-server")
                      .chain({"users", "lb", "api"}),
                  cart()),
              "Ask users > Balance lb > Serve api");
}

TEST(RouteEntry, DoesNotSpareRequestsATargetThatCannotTakeThem) {
    Drawing drawing = Drawing{}.box("users", "users").box("lb", "load-balancer").box("one", "api-server");
    drawing.box("two", "api-server").box("db", "postgres").chain({"users", "lb", "one", "db"}).chain({"lb", "two"});
    const Diagnosis diagnosis = diagnosis_of(drawing, order());
    EXPECT_EQ(diagnosis.at, ComponentId{"two"});
    EXPECT_EQ(diagnosis.dead_end, DeadEnd::WriteNotStored);
}

TEST(RouteEntry, FollowsOnlyLinksThatCarryTheClass) {
    Drawing drawing = Drawing{}.box("users", "users").box("lb", "load-balancer").box("one", "api-server");
    drawing.box("two", "api-server").link("users", "lb").link("lb", "one", only({"cart"})).link("lb", "two");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Balance lb > [Serve one, Serve two]");
    EXPECT_EQ(way(drawing, browse()), "Ask users > Balance lb > Serve two");
}

TEST(RouteEntry, TakesTheSecondLinkBetweenTwoComponentsForTheClassesOfTheFirstAsNothing) {
    Drawing drawing = Drawing{}.box("users", "users").box("lb", "load-balancer").box("api", "api-server");
    drawing.link("users", "lb").link("lb", "api", only({"cart"})).link("lb", "api");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Balance lb > Serve api");
    EXPECT_EQ(way(drawing, browse()), "Ask users > Balance lb > Serve api");
}

TEST(RouteEntry, RoutesByClassAtAGateway) {
    Drawing drawing = Drawing{}.box("users", "users").box("gate", "api-gateway").box("catalogue", "service");
    drawing.box("orders", "service").box("db", "postgres").link("users", "gate");
    drawing.link("gate", "catalogue", only({"browse", "cart"})).link("gate", "orders", only({"cart", "order"}));
    drawing.link("orders", "db");
    EXPECT_EQ(way(drawing, browse()), "Ask users > Serve gate > Serve catalogue");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve gate > Serve orders > Write db");
    EXPECT_EQ(way(drawing, cart()),
              "Ask users > Serve gate > Balance gate > [Serve catalogue, Serve orders > Read db]");
}

TEST(RouteEntry, PassesAWriteAtAGatewayToTheServiceThatStoresIt) {
    Drawing drawing = Drawing{}.box("users", "users").box("gate", "api-gateway").box("catalogue", "service");
    drawing.box("orders", "service").box("db", "postgres");
    drawing.chain({"users", "gate", "catalogue"}).chain({"gate", "orders", "db"});
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve gate > Serve orders > Write db");
}

TEST(RouteEntry, SaysWhereAClassEndsNowhere) {
    Drawing drawing = Drawing{}.box("users", "users");
    EXPECT_EQ(way(drawing, cart()), "no way: Users lead nowhere.");
    drawing.box("dns", "dns").link("users", "dns");
    EXPECT_EQ(way(drawing, cart()), "no way: DNS leads nowhere.");
    drawing.box("cdn", "cdn").link("dns", "cdn");
    EXPECT_EQ(way(drawing, cart()), "no way: CDN has no origin for cart.");
    drawing.box("lb", "load-balancer").link("cdn", "lb");
    EXPECT_EQ(way(drawing, cart()), "no way: Load balancer has no target.");
    EXPECT_EQ(diagnosis_of(drawing, cart()).at, ComponentId{"lb"});
    EXPECT_THAT(diagnosis_of(drawing, cart()).remedy, HasSubstr("Link Load balancer to"));
    drawing.box("gate", "api-gateway").link("lb", "gate");
    EXPECT_EQ(way(drawing, cart()), "no way: API gateway leads nowhere.");
}

TEST(RouteEntry, SaysThatObjectStorageIsNoOriginForWhatIsNotAFile) {
    const Drawing drawing = Drawing{}
                                .box("users", "users")
                                .box("cdn", "cdn")
                                .box("files", "object-storage")
                                .chain({"users", "cdn", "files"});
    EXPECT_EQ(way(drawing, image()), "Ask users > EdgeLookup cdn > Fetch? files");
    EXPECT_EQ(way(drawing, cart()), "no way: CDN has no origin for cart.");
    EXPECT_EQ(diagnosis_of(drawing, cart()).at, ComponentId{"cdn"});
}

TEST(RouteEntry, SaysThatNoLinkCarriesTheClass) {
    Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server");
    drawing.link("users", "api", only({"browse"}));
    const Diagnosis diagnosis = diagnosis_of(drawing, cart());
    EXPECT_EQ(diagnosis.message, "No link of Users leads to an answer for cart.");
    EXPECT_THAT(diagnosis.remedy, HasSubstr("name cart in the classes"));
}

TEST(RouteEntry, UsesTheNamesThatThePersonGave) {
    Design design = Drawing{}.box("u", "users").box("l", "load-balancer").link("u", "l").design();
    design.components[1].name = "Front door";
    const RoutePlan plan = plan_routes(design, workload_of({cart()}));
    EXPECT_EQ(plan.routes.at(0).diagnosis.value().message, "Front door has no target.");
}

TEST(RouteEntry, IgnoresLinksBetweenEndsThatMayNotBeJoined) {
    Drawing drawing = Drawing{}.box("users", "users").box("db", "postgres").box("api", "api-server");
    drawing.link("users", "db").link("users", "api");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api");
}

} // namespace
} // namespace tiers::test
