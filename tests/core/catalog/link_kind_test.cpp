#include "core/catalog/link_kind.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

std::optional<LinkKind> between(std::string_view from, std::string_view to) {
    return link_kind(find_kind(from)->role, find_kind(to)->role);
}

TEST(LinkKind, EveryPairHasEitherAKindOrAReason) {
    for (const KindSpec& from : all_kinds()) {
        for (const KindSpec& to : all_kinds()) {
            SCOPED_TRACE(from.name + " to " + to.name);
            const std::string reason = why_not_linked(from, to);
            EXPECT_EQ(link_kind(from.role, to.role).has_value(), reason.empty()) << reason;
            if (!reason.empty()) {
                EXPECT_TRUE(reason.ends_with(".")) << reason;
                EXPECT_EQ(reason.find("  "), std::string::npos);
            }
        }
    }
}

TEST(LinkKind, FollowsFromTheEnds) {
    EXPECT_EQ(between("users", "dns"), LinkKind::Resolve);
    EXPECT_EQ(between("users", "api-server"), LinkKind::Call);
    EXPECT_EQ(between("dns", "cdn"), LinkKind::Resolve);
    EXPECT_EQ(between("cdn", "object-storage"), LinkKind::Call);
    EXPECT_EQ(between("load-balancer", "search"), LinkKind::Call);
    EXPECT_EQ(between("api-server", "postgres"), LinkKind::Call);
    EXPECT_EQ(between("api-server", "queue"), LinkKind::Publish);
    EXPECT_EQ(between("queue", "worker"), LinkKind::Consume);
    EXPECT_EQ(between("worker", "postgres"), LinkKind::Call);
    EXPECT_EQ(between("worker", "queue"), LinkKind::Publish);
    EXPECT_EQ(between("postgres", "read-replica"), LinkKind::Replicate);
}

TEST(LinkKind, RefusesWhatMakesNoSense) {
    EXPECT_EQ(between("users", "postgres"), std::nullopt);
    EXPECT_EQ(between("api-server", "users"), std::nullopt);
    EXPECT_EQ(between("redis", "postgres"), std::nullopt);
    EXPECT_EQ(between("load-balancer", "redis"), std::nullopt);
    EXPECT_EQ(between("cdn", "cdn"), std::nullopt);
    EXPECT_EQ(between("postgres", "postgres"), std::nullopt);
}

TEST(LinkKind, ReasonNamesWhatWouldDo) {
    EXPECT_EQ(why_not_linked(*find_kind("users"), *find_kind("postgres")),
              "Users ask a DNS, a CDN, a load balancer, an API gateway, a server or object storage, not a database.");
    EXPECT_EQ(why_not_linked(*find_kind("api-server"), *find_kind("worker")),
              "A worker takes its work from a queue: put a queue between the server and the worker.");
    EXPECT_EQ(why_not_linked(*find_kind("redis"), *find_kind("postgres")),
              "A cache answers and does not ask: link the server to a database as well.");
}

TEST(LinkKind, ReasonOfALinkDrawnBackwardsSaysSo) {
    EXPECT_EQ(why_not_linked(*find_kind("redis"), *find_kind("api-server")),
              "A cache answers and does not ask. Draw the link the other way round.");
    EXPECT_EQ(why_not_linked(*find_kind("api-server"), *find_kind("load-balancer")),
              "A load balancer stands in front of servers. Draw the link the other way round.");
    EXPECT_EQ(why_not_linked(*find_kind("read-replica"), *find_kind("postgres")),
              "A read replica answers and does not ask. Draw the link the other way round.");
}

} // namespace
} // namespace tiers
