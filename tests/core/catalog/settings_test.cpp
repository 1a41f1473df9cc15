#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;

TEST(Settings, GivesTheDefaultsOfTheKind) {
    const Component api{.id = "api", .kind = "api-server"};
    const Settings settings{api};
    EXPECT_EQ(settings.count("instances"), 1);
    EXPECT_EQ(settings.count("cores"), 2);
    EXPECT_EQ(settings.count("workers"), 64);
    EXPECT_EQ(settings.count("queue_limit"), 256);
    EXPECT_EQ(settings.distribution("service_time"), Distribution{Exponential{5ms}});
    EXPECT_EQ(settings.distribution("wait_time"), Distribution{Constant{0ms}});
    EXPECT_EQ(settings.text("sessions"), "token");
    EXPECT_DOUBLE_EQ(settings.number("autoscale.target_utilization"), 0.6);
}

TEST(Settings, GivesWhatTheDocumentSets) {
    const Component api{.id = "api",
                        .kind = "api-server",
                        .parameters = {{"instances", 3.0},
                                       {"service_time", std::string{"erlang(4, 8 ms)"}},
                                       {"wait_time", 20.0},
                                       {"price", std::string{"0.50 USD/h"}}}};
    const Settings settings{api};
    EXPECT_EQ(settings.count("instances"), 3);
    EXPECT_EQ(settings.distribution("service_time"), (Distribution{Erlang{4, 8ms}}));
    EXPECT_EQ(settings.distribution("wait_time"), Distribution{Constant{20ms}});
    EXPECT_DOUBLE_EQ(settings.money("price").usd_per_hour, 0.5);
}

TEST(Settings, ReadsEveryTypeOfValue) {
    const Component redis{.id = "cache",
                          .kind = "redis",
                          .parameters = {{"memory", 64.0}, {"persistent", true}, {"failover_time", 30.0}}};
    const Settings cache{redis};
    EXPECT_DOUBLE_EQ(cache.bytes("memory").count, 64.0 * 1024 * 1024);
    EXPECT_TRUE(cache.flag("persistent"));
    EXPECT_EQ(cache.duration("failover_time"), 30s);
    const Component storage{.id = "files", .kind = "object-storage"};
    EXPECT_DOUBLE_EQ(Settings{storage}.bytes("bandwidth").count, 1e8);
    const Component gateway{
        .id = "gate", .kind = "api-gateway", .parameters = {{"client_rate_limit", std::string{"120 /min"}}}};
    EXPECT_DOUBLE_EQ(Settings{gateway}.rate("client_rate_limit").per_second, 2);
    const Parameters link{{"classes", std::vector<std::string>{"browse"}}};
    const Settings call{link_parameters(Role::Users, Role::Service), link};
    EXPECT_EQ(call.names("classes"), std::vector<std::string>{"browse"});
    EXPECT_DOUBLE_EQ(call.number("weight"), 1);
}

TEST(Settings, TellsSetFromUnset) {
    const Component api{.id = "api", .kind = "api-server"};
    const Settings settings{api};
    EXPECT_TRUE(settings.has("cores"));
    EXPECT_FALSE(settings.has("price"));
    EXPECT_FALSE(settings.has("colour"));
    EXPECT_EQ(settings.money("price").usd_per_hour, 0);
    const Component unknown{.id = "x", .kind = "mainframe"};
    EXPECT_FALSE(Settings{unknown}.has("cores"));
}

} // namespace
} // namespace tiers
