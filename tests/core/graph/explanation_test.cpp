#include "core/graph/explanation.h"
#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

namespace tiers::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

std::string explained(const Drawing& drawing, const std::vector<RequestClass>& classes) {
    const Workload workload = workload_of(classes);
    return explain(drawing.design(), workload, plan_routes(drawing.design(), workload));
}

Drawing shop() {
    return Drawing{}
        .box("users", "users")
        .box("dns", "dns", {{"ttl", "5 min"}})
        .box("lb", "load-balancer")
        .box("api", "api-server",
             {{"instances", 2.0}, {"cores", 1.0}, {"workers", 32.0}, {"service_time", "exponential(5 ms)"}})
        .box("redis", "redis", {{"service_time", 20.0}})
        .box("db", "postgres", {{"cores", 4.0}, {"read_time", "3 ms"}})
        .chain({"users", "dns", "lb", "api"})
        .link("api", "redis", {{"ttl", "1 min"}, {"timeout", "50 ms"}})
        .link("api", "db", {{"pool_size", 10.0}});
}

TEST(Explanation, TellsEachStepWithItsFigures) {
    EXPECT_EQ(explained(shop(), {browse()}),
              "browse of visitors: a cacheable read\n"
              "  Users: ask for browse\n"
              "    DNS: resolves the name, once for each client and time to live (20 ms; kept for 5 min)\n"
              "    Load balancer: picks one of 2 instances (round-robin)\n"
              "      API server: computes, then in this order (exponential(5 ms); 2 instances; 1 core; 32 workers; "
              "given up after 60 s)\n"
              "        Redis: is asked for the item (20 us; given up after 50 ms)\n"
              "        on a miss, Postgres: answers the query (3 ms; 4 cores; pool of 10)\n"
              "        on a miss, Redis: takes the item (20 us; kept for 1 min; given up after 50 ms)\n");
}

TEST(Explanation, PutsABlankLineBetweenRoutes) {
    EXPECT_THAT(explained(shop(), {browse(), order()}), HasSubstr("\n\norder of visitors: a write\n"));
}

TEST(Explanation, TellsWhyThereIsNoWayAndWhatToDo) {
    EXPECT_EQ(explained(Drawing{}.box("users", "users"), {cart()}),
              "cart of visitors: a read\n"
              "  no way: Users lead nowhere. Link Users to a DNS, a CDN, a load balancer or a server.\n");
}

TEST(Explanation, TellsTheTimesThatAClassSetsItself) {
    RequestClass report = cart();
    report.times["db"] = Quantity<Distribution>{Constant{std::chrono::milliseconds{300}}, "300 ms", false};
    EXPECT_THAT(explained(shop(), {report}), HasSubstr("Postgres: answers the query (300 ms; 4 cores; pool of 10)"));
    RequestClass listing = browse();
    listing.ttl = Quantity<Duration>{std::chrono::seconds{5}, "5 s", false};
    EXPECT_THAT(explained(shop(), {listing}), HasSubstr("Redis: takes the item (20 us; kept for 5 s;"));
}

TEST(Explanation, TellsTheTraitsOfTheClass) {
    RequestClass cls = order();
    cls.consistency = Consistency::Strong;
    cls.session = true;
    cls.residency = RegionId{"eu"};
    EXPECT_THAT(explained(shop(), {cls}),
                HasSubstr("order of visitors: a strongly consistent write, with a session, its data stay in eu\n"));
}

TEST(Explanation, ListsTheStepsWithTheirComponentsAndLinks) {
    const Workload workload = workload_of({cart(), order()});
    Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server").link("users", "api");
    const auto routes = explain_routes(drawing.design(), workload, plan_routes(drawing.design(), workload));
    ASSERT_EQ(routes.size(), 2U);
    ASSERT_EQ(routes[0].steps.size(), 2U);
    EXPECT_EQ(routes[0].steps[0].depth, 0U);
    EXPECT_EQ(routes[0].steps[0].component, ComponentId{"users"});
    EXPECT_EQ(routes[0].steps[0].link, std::nullopt);
    EXPECT_EQ(routes[0].steps[1].depth, 1U);
    EXPECT_EQ(routes[0].steps[1].link, LinkId{"users-api"});
    EXPECT_THAT(routes[0].steps[1].text, HasSubstr("API server: computes and answers by itself ("));
    EXPECT_EQ(routes[0].diagnosis, std::nullopt);
    EXPECT_THAT(routes[1].steps, IsEmpty());
    EXPECT_EQ(routes[1].diagnosis.value().at, ComponentId{"api"});
}

TEST(Explanation, HasWordsForEveryStep) {
    Drawing drawing = Drawing{}.box("users", "users").box("cdn", "cdn").box("files", "object-storage");
    drawing.box("api", "api-server", {{"sessions", "external"}}).box("redis", "redis").box("db", "postgres");
    drawing.box("pay", "external-service").box("events", "queue").box("worker", "worker");
    drawing.chain({"users", "cdn", "api", "redis"}).link("cdn", "files").link("api", "db").link("api", "pay");
    drawing.chain({"api", "events", "worker"});
    RequestClass edit = order();
    edit.cacheable = true;
    edit.session = true;
    const std::string text = explained(drawing, {edit, image()});
    EXPECT_THAT(text, HasSubstr("CDN: passes the request on, as it keeps no such answers"));
    EXPECT_THAT(text, HasSubstr("CDN: looks in its cache near the user; a hit is answered here (10 GiB; kept for 1 h"));
    EXPECT_THAT(text, HasSubstr("on a miss, Object storage: hands out the object ("));
    EXPECT_THAT(text, HasSubstr("Redis: gives the user's session"));
    EXPECT_THAT(text, HasSubstr("External service: is called and waited for"));
    EXPECT_THAT(text, HasSubstr("Postgres: stores the write"));
    EXPECT_THAT(text, HasSubstr("Redis: forgets the item"));
    EXPECT_THAT(text, HasSubstr("Queue: takes the message, which is consumed later"));
    EXPECT_THAT(text, HasSubstr("Worker: takes it from the queue"));
}

} // namespace
} // namespace tiers::test
