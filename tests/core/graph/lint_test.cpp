#include "core/graph/lint.h"
#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <iterator>

namespace tiers::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<LintFinding> findings(LintRule rule, const Drawing& drawing, std::vector<RequestClass> classes = {cart()}) {
    std::vector<LintFinding> found;
    std::ranges::copy_if(lint(drawing.design(), workload_of(std::move(classes))), std::back_inserter(found),
                         [rule](const LintFinding& finding) { return finding.rule == rule; });
    return found;
}

auto about(const std::string& subject, const std::string& message, const std::string& remedy) {
    return AllOf(Field(&LintFinding::subject, subject), Field(&LintFinding::message, message),
                 Field(&LintFinding::remedy, remedy));
}

auto about(const std::string& subject) {
    return Field(&LintFinding::subject, subject);
}

Drawing sound_shop() {
    return Drawing{}
        .box("users", "users")
        .box("api", "api-server", {{"instances", 2.0}})
        .box("db", "postgres", {{"standby", "sync"}})
        .chain({"users", "api", "db"});
}

TEST(Lint, SaysNothingAboutASoundDesign) {
    EXPECT_THAT(lint(sound_shop().design(), workload_of({cart(), order()})), IsEmpty());
}

TEST(Lint, TellsWhereDataComeToRestOutsideTheirRegion) {
    RequestClass kept = order();
    kept.residency = "eu";
    const auto drawing = [](const char* place) {
        return Drawing{}
            .region("eu", "eu-west")
            .region("us", "us-east")
            .box("users", "users")
            .box_in("eu", "api", "api-server")
            .box_in(place, "db", "postgres")
            .chain({"users", "api", "db"});
    };
    EXPECT_THAT(findings(LintRule::DataResidency, drawing("eu"), {kept}), IsEmpty());
    EXPECT_THAT(findings(LintRule::DataResidency, drawing("us"), {order()}), IsEmpty());
    EXPECT_THAT(findings(LintRule::DataResidency, drawing("us"), {kept}),
                ElementsAre(about("db",
                                  "Data of order may not leave eu, and come to rest in Postgres (us): Users → API "
                                  "server → Postgres.",
                                  "Keep order where its data may be: place Postgres in eu, or lead order to one that "
                                  "is.")));
}

TEST(Lint, TellsAnObstacleOnceWithEveryClassThatMeetsIt) {
    EXPECT_THAT(findings(LintRule::NoRoute, Drawing{}.box("users", "users"), {cart(), order(), browse()}),
                ElementsAre(about("users", "Users lead nowhere. Fails in every run: cart, order, browse.",
                                  "Link Users to a DNS, a CDN, a load balancer or a server.")));
}

TEST(Lint, TellsAPopulationWithoutUsers) {
    const auto found = findings(LintRule::NoRoute, Drawing{}.box("api", "api-server"));
    EXPECT_THAT(found, ElementsAre(about("", "No component stands for the users of visitors. Fails in every run: cart.",
                                         "Place users in their region, or set the population of users to visitors.")));
    EXPECT_EQ(found.at(0).severity, Severity::Error);
}

TEST(Lint, TellsAWriteWithoutADatabase) {
    const Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server").link("users", "api");
    const auto found = findings(LintRule::WriteWithoutDatabase, drawing, {cart(), order()});
    EXPECT_THAT(found, ElementsAre(about("api",
                                         "No database can take the write: it ends at API server. Fails in every run: "
                                         "order.",
                                         "Link API server to a database.")));
    EXPECT_EQ(found.at(0).severity, Severity::Error);
    EXPECT_THAT(findings(LintRule::WriteWithoutDatabase, drawing, {cart()}), IsEmpty());
}

TEST(Lint, TellsWhatUsersNeverReach) {
    Drawing drawing = sound_shop().box("redis", "redis").box("lonely", "service").link("lonely", "redis");
    EXPECT_THAT(findings(LintRule::Unreachable, drawing),
                ElementsAre(about("redis", "Nothing that users do reaches Redis.",
                                  "Link Redis from what should use it, or remove it."),
                            about("lonely")));
    drawing.link("api", "redis");
    EXPECT_THAT(findings(LintRule::Unreachable, drawing), ElementsAre(about("lonely")));
}

TEST(Lint, NotesWhatIsLinkedAndYetOnNoWay) {
    const Drawing drawing = sound_shop().box("redis", "redis").link("api", "redis");
    const auto found = findings(LintRule::Unused, drawing, {cart(), order()});
    EXPECT_THAT(found, ElementsAre(about("redis", "No class of requests has a use for Redis.",
                                         "Remove Redis: it costs and does nothing.")));
    EXPECT_EQ(found.at(0).severity, Severity::Note);
    EXPECT_THAT(findings(LintRule::Unused, drawing, {browse()}), IsEmpty());
    EXPECT_THAT(findings(LintRule::Unused, drawing, {}), IsEmpty()) << "without a workload nothing can be said";
}

TEST(Lint, DoesNotCallAnythingUnusedWhileAClassHasNoWay) {
    Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server").box("redis", "redis");
    drawing.chain({"users", "api", "redis"});
    EXPECT_THAT(findings(LintRule::Unused, drawing, {cart(), order()}), IsEmpty());
    EXPECT_THAT(findings(LintRule::Unused, drawing, {cart()}), ElementsAre(about("redis")));
}

TEST(Lint, DoesNotCountALinkWithoutMeaningAsAWay) {
    const Drawing drawing = sound_shop().box("redis", "redis").link("db", "redis");
    EXPECT_THAT(findings(LintRule::Unreachable, drawing), ElementsAre(about("redis")));
    EXPECT_THAT(
        findings(LintRule::MeaninglessLink, drawing),
        ElementsAre(AllOf(about("db-redis"),
                          Field(&LintFinding::message, HasSubstr("The link from Postgres to Redis does nothing.")))));
    EXPECT_THAT(findings(LintRule::MeaninglessLink, sound_shop()), IsEmpty());
}

TEST(Lint, TellsACycleByItsPath) {
    Drawing drawing = sound_shop().box("price", "service").box("stock", "service");
    drawing.chain({"api", "price", "stock"});
    EXPECT_THAT(findings(LintRule::Cycle, drawing), IsEmpty());
    drawing.link("stock", "price");
    EXPECT_THAT(findings(LintRule::Cycle, drawing),
                ElementsAre(about("price",
                                  "Service → Service → Service is a cycle: a request that comes back to a component is "
                                  "not followed again.",
                                  "Remove one of its links.")));
}

TEST(Lint, TellsABalancerWithNothingToChooseFrom) {
    const auto drawing = [](double instances) {
        return Drawing{}
            .box("users", "users")
            .box("lb", "load-balancer")
            .box("api", "api-server", {{"instances", instances}})
            .chain({"users", "lb", "api"});
    };
    EXPECT_THAT(findings(LintRule::BalancerWithOneTarget, drawing(1)),
                ElementsAre(about("lb",
                                  "Load balancer has nothing to choose from: API server is its only target and runs "
                                  "once.",
                                  "Give API server a second instance, link another server, or remove Load balancer.")));
    EXPECT_THAT(findings(LintRule::BalancerWithOneTarget, drawing(2)), IsEmpty());
    EXPECT_THAT(findings(LintRule::BalancerWithOneTarget, drawing(1).link("lb", "api")), ElementsAre(about("lb")))
        << "a second link is no second server";
    EXPECT_THAT(findings(LintRule::BalancerWithOneTarget, drawing(1).box("other", "api-server").link("lb", "other")),
                IsEmpty());
}

TEST(Lint, TellsASecondCopyOfALinkUnlessItsClassesDiffer) {
    Drawing drawing = sound_shop();
    Drawing split = sound_shop().box("redis", "redis");
    EXPECT_THAT(findings(LintRule::DuplicateLink, drawing), IsEmpty());
    drawing.link("api", "db");
    EXPECT_THAT(findings(LintRule::DuplicateLink, drawing),
                ElementsAre(about("api-db",
                                  "A second link from API server to Postgres adds nothing: requests take the "
                                  "first.",
                                  "Remove one of the two, or let their classes differ.")));
    split.link("api", "redis", only({"cart"})).link("api", "redis", only({"browse"}));
    EXPECT_THAT(findings(LintRule::DuplicateLink, split), IsEmpty());
    split.link("api", "redis", only({"browse", "order"}));
    EXPECT_EQ(findings(LintRule::DuplicateLink, split).size(), 1U);
}

TEST(Lint, NotesSinglePointsOfFailureOnTheWayToADatabase) {
    Drawing drawing = Drawing{}.box("users", "users").box("dns", "dns").box("cdn", "cdn").box("lb", "load-balancer");
    drawing.box("one", "api-server").box("two", "api-server").box("orders", "service").box("db", "postgres");
    drawing.chain({"users", "dns", "cdn", "lb", "one", "orders", "db"}).chain({"lb", "two", "orders"});
    const auto found = findings(LintRule::SinglePointOfFailure, drawing);
    EXPECT_THAT(found,
                ElementsAre(about("lb",
                                  "Load balancer is a single point of failure: it runs once, and every way from "
                                  "the users to Postgres leads through it.",
                                  "Give Load balancer a second instance where the availability that is asked for "
                                  "needs it."),
                            about("orders"), about("db")))
        << "neither the servers beside each other nor managed services";
    EXPECT_TRUE(std::ranges::all_of(found, [](const LintFinding& f) { return f.severity == Severity::Note; }));
}

TEST(Lint, DoesNotCallWhatHasASecondInstanceOrAStandbyASinglePoint) {
    EXPECT_THAT(findings(LintRule::SinglePointOfFailure, sound_shop()), IsEmpty());
}

TEST(Lint, TellsParametersThatARunIgnores) {
    Drawing drawing = Drawing{}.box("users", "users").box("api", "api-server");
    drawing.link("users", "api", {{"weight", 2.0}, {"timeout", "1 s"}});
    EXPECT_THAT(findings(LintRule::NotSimulated, drawing),
                ElementsAre(about("users-api", "Weight of the link from Users to API server has no effect in a run.",
                                  "Leave weight out where the run should follow the document.")));
}

TEST(Lint, TellsWhatStandsInNoRegionWhereThereAreSome) {
    Drawing drawing = Drawing{}.box("users", "users").box("dns", "dns").box("cdn", "cdn").box("api", "api-server");
    drawing.chain({"users", "dns", "cdn", "api"});
    EXPECT_THAT(findings(LintRule::OutsideRegions, drawing), IsEmpty()) << "no regions: all in one place";
    drawing.region("east", "us-east");
    EXPECT_THAT(
        findings(LintRule::OutsideRegions, drawing),
        ElementsAre(about("api", "API server stands in no region: a run takes it to be where the first population is.",
                          "Move API server into a region, so that its distances count.")))
        << "names and edges are everywhere";
    drawing.box_in("east", "db", "postgres").link("api", "db");
    EXPECT_THAT(findings(LintRule::OutsideRegions, drawing), ElementsAre(about("api")));
}

TEST(Lint, AddsUpThePoolsOfEveryCallersInstances) {
    const auto drawing = [](double instances, double shards = 1) {
        return Drawing{}
            .box("users", "users")
            .box("api", "api-server", {{"instances", instances}})
            .box("admin", "service")
            .box("db", "postgres", {{"max_connections", 70.0}, {"shards", shards}})
            .link("users", "api")
            .link("users", "admin")
            .link("api", "db", {{"pool_size", 20.0}})
            .link("admin", "db", {{"pool_size", 10.0}});
    };
    EXPECT_THAT(findings(LintRule::ConnectionsExceeded, drawing(3)), IsEmpty());
    EXPECT_THAT(findings(LintRule::ConnectionsExceeded, drawing(4, 2)), IsEmpty());
    EXPECT_THAT(
        findings(LintRule::ConnectionsExceeded, drawing(4)),
        ElementsAre(about("db",
                          "The pools of Postgres's callers add up to 90 connections (API server 4 × 20, Service "
                          "1 × 10), but it takes 70: the rest are refused.",
                          "Make the pools smaller or raise the connection limit of Postgres.")));
}

TEST(Lint, CountsThePoolsThatCallersHaveByDefault) {
    const Drawing drawing = Drawing{}
                                .box("users", "users")
                                .box("api", "api-server", {{"instances", 6.0}})
                                .box("db", "postgres")
                                .chain({"users", "api", "db"});
    EXPECT_THAT(findings(LintRule::ConnectionsExceeded, drawing), ElementsAre(about("db"))) << "6 × 20 of 100";
}

TEST(Lint, PutsErrorsFirstThenFollowsTheDocument) {
    Drawing drawing = Drawing{}.box("spare", "redis").box("users", "users").box("api", "api-server");
    drawing.box("other", "redis").link("users", "api").link("users", "api");
    std::vector<std::string> subjects;
    for (const LintFinding& finding : lint(drawing.design(), workload_of({order()}))) {
        subjects.push_back(std::string{severity_name(finding.severity)} + " " + finding.subject);
    }
    EXPECT_THAT(subjects, ElementsAre("error api", "warning spare", "warning other", "warning users-api"));
}

TEST(Lint, NamesEveryRuleOnce) {
    std::vector<std::string_view> names;
    for (int rule = 0; rule <= static_cast<int>(LintRule::ConnectionsExceeded); ++rule) {
        names.push_back(lint_rule_name(static_cast<LintRule>(rule)));
    }
    std::ranges::sort(names);
    EXPECT_EQ(std::ranges::unique(names).begin(), names.end());
    EXPECT_THAT(names, testing::Each(testing::Not(IsEmpty())));
}

} // namespace
} // namespace tiers::test
