#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tiers::test {
namespace {

Drawing served() {
    return Drawing{}.box("users", "users").box("api", "api-server").link("users", "api");
}

RequestClass with_side_effects(RequestClass cls, std::vector<std::string> names) {
    cls.side_effects = std::move(names);
    return cls;
}

TEST(RouteService, AnswersByItselfWithNothingBehind) {
    EXPECT_EQ(way(served(), cart()), "Ask users > Serve api");
    EXPECT_EQ(way(served(), image()), "Ask users > Serve api");
}

TEST(RouteService, ReadsThroughTheCacheAndFillsItAfterAMiss) {
    const Drawing drawing = served().box("redis", "redis").box("db", "postgres").link("api", "redis").link("api", "db");
    EXPECT_EQ(way(drawing, browse()), "Ask users > Serve api > [CacheLookup redis, Read? db, CacheFill? redis]");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > Write db");
}

TEST(RouteService, FillsTheCacheWithWhatItComputedItself) {
    EXPECT_EQ(way(served().box("redis", "redis").link("api", "redis"), browse()),
              "Ask users > Serve api > [CacheLookup redis, CacheFill? redis]");
}

TEST(RouteService, UsesTheCacheWhoseLinkCarriesTheClass) {
    Drawing drawing = served().box("sessions", "redis").box("items", "redis").box("db", "postgres").link("api", "db");
    drawing.link("api", "sessions", only({"cart"})).link("api", "items", only({"browse"}));
    EXPECT_EQ(way(drawing, browse()), "Ask users > Serve api > [CacheLookup items, Read? db, CacheFill? items]");
}

TEST(RouteService, ForgetsTheItemAfterAWriteOfACacheableClass) {
    RequestClass edit = order();
    edit.cacheable = true;
    const Drawing drawing = served().box("redis", "redis").box("db", "postgres").link("api", "redis").link("api", "db");
    EXPECT_EQ(way(drawing, edit), "Ask users > Serve api > [Write db, CacheInvalidate redis]");
}

TEST(RouteService, UpdatesTheCacheByThePatternOfItsLink) {
    RequestClass edit = order();
    edit.cacheable = true;
    const auto drawing = [](const std::string& pattern) {
        return served()
            .box("redis", "redis")
            .box("db", "postgres")
            .link("api", "db")
            .link("api", "redis", {{"pattern", pattern}});
    };
    EXPECT_EQ(way(drawing("write-through"), edit), "Ask users > Serve api > [Write db, CacheFill redis]");
    EXPECT_EQ(way(drawing("write-behind"), edit), "Ask users > Serve api > [CacheFill redis, Write~ db]");
    EXPECT_EQ(way(drawing("refresh-ahead"), edit), "Ask users > Serve api > [Write db, CacheInvalidate redis]");
}

TEST(RouteService, LooksInItsOwnMemoryBeforeTheLinkedCache) {
    const auto drawing = [](const char* memory) {
        return Drawing{}
            .box("users", "users")
            .box("api", "api-server", {{"local_cache", memory}})
            .box("db", "postgres")
            .chain({"users", "api", "db"});
    };
    EXPECT_EQ(way(drawing("1 MB"), browse()), "Ask users > Serve api > [LocalLookup api, Read? db]");
    EXPECT_EQ(way(drawing("1 MB"), cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing("0 MB"), browse()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing("1 MB").box("redis", "redis").link("api", "redis"), browse()),
              "Ask users > Serve api > [LocalLookup api, CacheLookup? redis, Read? db, CacheFill? redis]");
}

TEST(RouteService, AReverseProxyKeepsWhatTheServerBehindItAnswers) {
    const Drawing drawing = Drawing{}
                                .box("users", "users")
                                .box("proxy", "reverse-proxy", {{"local_cache", "1 GB"}})
                                .box("api", "api-server")
                                .chain({"users", "proxy", "api"});
    EXPECT_EQ(way(drawing, browse()), "Ask users > Serve proxy > [LocalLookup proxy, Serve? api]");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve proxy > Serve api");
}

TEST(RouteService, LooksUpTheSessionOnlyWhereTheClassNeedsOneKeptOutside) {
    const auto drawing = [](const std::string& sessions) {
        return Drawing{}
            .box("users", "users")
            .box("api", "api-server", {{"sessions", sessions}})
            .box("redis", "redis")
            .box("db", "postgres")
            .chain({"users", "api", "redis"})
            .link("api", "db");
    };
    RequestClass own_cart = cart();
    own_cart.session = true;
    EXPECT_EQ(way(drawing("external"), own_cart), "Ask users > Serve api > [SessionLookup redis, Read db]");
    EXPECT_EQ(way(drawing("external"), cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing("token"), own_cart), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing("memory"), own_cart), "Ask users > Serve api > Read db");
}

TEST(RouteService, SaysThatSessionsKeptOutsideNeedACache) {
    const Drawing drawing =
        Drawing{}.box("users", "users").box("api", "api-server", {{"sessions", "external"}}).link("users", "api");
    RequestClass own_cart = cart();
    own_cart.session = true;
    const Diagnosis diagnosis = diagnosis_of(drawing, own_cart);
    EXPECT_EQ(diagnosis.at, ComponentId{"api"});
    EXPECT_EQ(diagnosis.message, "API server keeps sessions outside itself, and no cache is linked to hold them.");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api");
}

TEST(RouteService, TakesFilesFromObjectStorageElseFromItself) {
    const Drawing drawing =
        served().box("files", "object-storage").box("db", "postgres").link("api", "db").link("api", "files");
    EXPECT_EQ(way(drawing, image()), "Ask users > Serve api > Fetch files");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(served().box("db", "postgres").link("api", "db"), image()), "Ask users > Serve api");
}

TEST(RouteService, CallsLinkedServicesInOrderBeforeItsOwnStore) {
    Drawing drawing = served().box("price", "service").box("stock", "service").box("db", "postgres");
    drawing.link("api", "db").link("api", "price").link("api", "stock");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > [Serve price, Serve stock, Read db]");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > [Serve price, Serve stock, Write db]");
}

TEST(RouteService, GetsTheAnswerFromTheServicesItCallsWhereItHasNoStore) {
    Drawing drawing = served().box("one", "service").box("two", "service").box("db", "postgres").box("redis", "redis");
    drawing.chain({"api", "one", "db"}).link("api", "two");
    EXPECT_EQ(way(drawing, browse()), "Ask users > Serve api > [Serve one > Read db, Serve two]");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > [Serve one > Write db, Serve two]");
    drawing.link("api", "redis");
    EXPECT_EQ(way(drawing, browse()),
              "Ask users > Serve api > [CacheLookup redis, Serve? one > Read db, Serve? two, CacheFill? redis]");
}

TEST(RouteService, DoesNotEnterAComponentAlreadyOnTheWay) {
    Drawing drawing = served().box("one", "service").box("two", "service");
    drawing.chain({"api", "one", "two", "api"}).link("two", "one").link("api", "api");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Serve one > Serve two");
}

TEST(RouteService, CallsExternalServicesForWritesAndWhereALinkNamesTheClass) {
    Drawing drawing = served().box("pay", "external-service").box("db", "postgres").link("api", "db");
    Drawing named = drawing;
    drawing.link("api", "pay");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > [Call pay, Write db]");
    named.link("api", "pay", only({"cart"}));
    EXPECT_EQ(way(named, cart()), "Ask users > Serve api > [Call pay, Read db]");
    EXPECT_EQ(way(named, order()), "Ask users > Serve api > Write db");
    EXPECT_EQ(way(served().box("pay", "external-service").link("api", "pay"), cart()),
              "Ask users > Serve api > Call pay")
        << "nothing else could answer";
}

TEST(RouteService, CallsSideEffectsOneByOneAfterTheWrite) {
    Drawing drawing =
        served().box("email", "external-service").box("stock", "service").box("fraud", "external-service");
    drawing.box("db", "postgres").link("api", "email").link("api", "stock").link("api", "fraud").link("api", "db");
    EXPECT_EQ(way(drawing, with_side_effects(order(), {"email", "stock"})),
              "Ask users > Serve api > [Call fraud, Write db, Call email, Serve stock]");
    EXPECT_EQ(way(drawing, with_side_effects(order(), {"analytics"})),
              "Ask users > Serve api > [Write db, Call email, Serve stock, Call fraud]")
        << "the class names none of them, so all are side effects";
}

TEST(RouteService, PublishesSideEffectsInsteadWhereAQueueIsLinked) {
    Drawing drawing = served().box("email", "external-service").box("fraud", "external-service").box("db", "postgres");
    drawing.box("events", "queue").box("mailer", "worker").box("counter", "worker");
    drawing.link("api", "email").link("api", "fraud").link("api", "db").link("api", "events");
    drawing.chain({"events", "mailer", "email"}).link("events", "counter");
    EXPECT_EQ(way(drawing, with_side_effects(order(), {"email"})),
              "Ask users > Serve api > [Call fraud, Write db, "
              "Publish events > [Consume mailer > Call email, Consume counter]]");
}

TEST(RouteService, PublishesReadsOnlyForTheirSideEffectsOrWhereALinkNamesThem) {
    Drawing drawing = served().box("db", "postgres").box("events", "queue").link("api", "db");
    Drawing named = drawing;
    drawing.link("api", "events");
    EXPECT_EQ(way(drawing, cart()), "Ask users > Serve api > Read db");
    EXPECT_EQ(way(drawing, with_side_effects(cart(), {"seen"})), "Ask users > Serve api > [Read db, Publish events]");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > [Write db, Publish events]");
    named.link("api", "events", only({"cart"}));
    EXPECT_EQ(way(named, cart()), "Ask users > Serve api > [Read db, Publish events]");
}

TEST(RouteService, LetsAWorkerStoreWhatTheServerOnlyPublishes) {
    Drawing drawing = served().box("orders", "queue").box("worker", "worker").link("api", "orders");
    EXPECT_EQ(diagnosis_of(drawing, order()).at, ComponentId{"orders"});
    drawing.link("orders", "worker");
    EXPECT_EQ(diagnosis_of(drawing, order()).at, ComponentId{"worker"});
    drawing.box("db", "postgres").link("worker", "db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > Publish orders > Consume worker > Write db");
}

TEST(RouteService, WorkersPublishOnAndCallWhatTheyAreLinkedTo) {
    Drawing drawing = served().box("first", "queue").box("cutter", "worker").box("second", "queue");
    drawing.box("printer", "worker").box("press", "service").box("db", "postgres").link("api", "db");
    drawing.chain({"api", "first", "cutter", "second", "printer", "press"});
    EXPECT_EQ(way(drawing, order()),
              "Ask users > Serve api > [Write db, Publish first > Consume cutter > Publish second > "
              "Consume printer > Serve press]");
}

TEST(RouteService, SaysWhereAWriteEndsWithoutADatabase) {
    Drawing drawing = served();
    const Diagnosis at_api = diagnosis_of(drawing, order());
    EXPECT_EQ(at_api,
              (Diagnosis{DeadEnd::WriteNotStored, "api", "No database can take the write: it ends at API server.",
                         "Link API server to a database."}));
    drawing.box("inner", "service").link("api", "inner");
    EXPECT_EQ(diagnosis_of(drawing, order()).at, ComponentId{"inner"});
    drawing.box("pay", "external-service").link("inner", "pay");
    EXPECT_EQ(diagnosis_of(drawing, order()).at, ComponentId{"inner"}) << "others store nothing of ours";
    drawing.box("db", "postgres").link("api", "db");
    EXPECT_EQ(way(drawing, order()), "Ask users > Serve api > [Serve inner > Call pay, Write db]");
}

} // namespace
} // namespace tiers::test
