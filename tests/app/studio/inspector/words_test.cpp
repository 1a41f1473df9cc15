#include "app/studio/inspector/link_words.h"
#include "app/studio/inspector/workload_words.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

Component component(const char* id, const char* kind, const char* name = "") {
    Component made;
    made.id = id;
    made.kind = kind;
    made.name = name;
    return made;
}

QString sentence(const Component& from, const Component& to) {
    Design design;
    design.components = {from, to};
    Link link;
    link.id = "link";
    link.from = from.id;
    link.to = to.id;
    return linkSentence(design, link);
}

TEST(LinkWords, SayWhatTheLinkDoesAndWhoItJoins) {
    EXPECT_EQ(sentence(component("a", "api-server", "Shop"), component("b", "postgres")), "Shop calls Postgres.");
    EXPECT_EQ(sentence(component("a", "dns", "Names"), component("b", "load-balancer", "Balancer")),
              "Names finds Balancer by name; no data goes this way.");
}

TEST(LinkWords, SayWhyALinkMakesNoSense) {
    EXPECT_FALSE(sentence(component("a", "postgres"), component("b", "users")).isEmpty());
}

TEST(WorkloadWords, ShowHowTheRateComesAbout) {
    Workload workload;
    Population visitors;
    visitors.id = "visitors";
    visitors.demand = DailyDemand{.daily_users = 86'400, .requests_per_user = 2, .peak_factor = 3};
    workload.populations = {visitors};
    const auto lines = populationLines(workload);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().name, "visitors");
    EXPECT_TRUE(lines.front().text.startsWith("86400 users a day × 2 requests × peak 3 = 6"))
        << lines.front().text.toStdString();
}

TEST(WorkloadWords, NameTheClassesThatUsersAskForWithTheirShares) {
    Workload workload;
    RequestClass browse;
    browse.id = "browse";
    browse.share = 3;
    RequestClass order;
    order.id = "order";
    order.share = 1;
    order.operation = Operation::Write;
    RequestClass asset;
    asset.id = "asset";
    workload.classes = {browse, order, asset};
    const auto lines = classLines(workload);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].name, "browse");
    EXPECT_EQ(lines[0].text, QString::fromUtf8("75\u2009%, a read"));
    EXPECT_EQ(lines[1].name, "order");
    EXPECT_TRUE(lines[1].text.endsWith("a write")) << lines[1].text.toStdString();
}

} // namespace
} // namespace tiers::studio
