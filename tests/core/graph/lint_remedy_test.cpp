#include "core/graph/lint_remedy.h"
#include "tests/core/graph/drawing.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace tiers::test {
namespace {

const Workload reads_and_writes = workload_of({cart(), order()});

std::optional<LintRemedy> remedy(LintRule rule, const Design& design) {
    const auto findings = lint(design, reads_and_writes);
    const auto found = std::ranges::find(findings, rule, &LintFinding::rule);
    if (found == findings.end()) {
        ADD_FAILURE() << "no finding " << lint_rule_name(rule);
        return std::nullopt;
    }
    auto remedy = find_remedy(design, reads_and_writes, *found);
    if (remedy) {
        const auto left = lint(remedy->design, reads_and_writes);
        EXPECT_EQ(std::ranges::find(left, *found), left.end()) << remedy->title;
    }
    return remedy;
}

TEST(LintRemedy, GivesWhatStandsAloneASecondInstanceOrAStandby) {
    const auto alone = Drawing{}
                           .box("users", "users")
                           .box("api", "api-server")
                           .box("db", "postgres", {{"standby", "sync"}})
                           .chain({"users", "api", "db"});
    const auto second = remedy(LintRule::SinglePointOfFailure, alone.design());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->title, "Give API server a second instance");
    const auto bare = Drawing{}
                          .box("users", "users")
                          .box("api", "api-server", {{"instances", 2.0}})
                          .box("db", "postgres")
                          .chain({"users", "api", "db"});
    const auto standby = remedy(LintRule::SinglePointOfFailure, bare.design());
    ASSERT_TRUE(standby);
    EXPECT_EQ(standby->title, "Give Postgres a standby");
}

TEST(LintRemedy, LinksAServerToTheDatabaseThatCanTakeItsWrites) {
    const auto drawing = Drawing{}
                             .box("users", "users")
                             .box("api", "api-server", {{"instances", 2.0}})
                             .box("db", "postgres", {{"standby", "sync"}})
                             .chain({"users", "api"});
    const auto linked = remedy(LintRule::WriteWithoutDatabase, drawing.design());
    ASSERT_TRUE(linked);
    ASSERT_EQ(linked->design.links.size(), 2U);
    EXPECT_EQ(linked->design.links.back().from, ComponentId("api"));
    EXPECT_EQ(linked->design.links.back().to, ComponentId("db"));
    EXPECT_FALSE(linked->design.links.back().id.empty());
}

TEST(LintRemedy, RemovesWhatNothingReachesWithItsLinks) {
    auto design = Drawing{}
                      .box("users", "users")
                      .box("api", "api-server", {{"instances", 2.0}})
                      .box("db", "postgres", {{"standby", "sync"}})
                      .box("lost", "api-server")
                      .chain({"users", "api", "db"})
                      .chain({"lost", "db"})
                      .design();
    const auto removed = remedy(LintRule::Unreachable, design);
    ASSERT_TRUE(removed);
    EXPECT_EQ(find_component(removed->design, ComponentId("lost")), nullptr);
    EXPECT_EQ(removed->design.links.size(), 2U);
}

TEST(LintRemedy, MakesPoolsFitTheirDatabase) {
    auto design = Drawing{}
                      .box("users", "users")
                      .box("api", "api-server", {{"instances", 4.0}})
                      .box("db", "postgres", {{"standby", "sync"}, {"max_connections", 50.0}})
                      .chain({"users", "api", "db"})
                      .design();
    design.links.back().parameters["pool_size"] = 40.0;
    const auto fitting = remedy(LintRule::ConnectionsExceeded, design);
    ASSERT_TRUE(fitting);
    EXPECT_EQ(std::get<double>(fitting->design.links.back().parameters.at("pool_size")), 12.0);
}

TEST(LintRemedy, LeavesToThePersonWhatOnlyThePersonKnows) {
    const auto loop = Drawing{}
                          .box("users", "users")
                          .box("a", "api-server", {{"instances", 2.0}})
                          .box("b", "api-server", {{"instances", 2.0}})
                          .box("db", "postgres", {{"standby", "sync"}})
                          .chain({"users", "a", "b", "a"})
                          .chain({"b", "db"});
    EXPECT_FALSE(remedy(LintRule::Cycle, loop.design()));
}

} // namespace
} // namespace tiers::test
