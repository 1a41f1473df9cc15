#include "core/catalog/price.h"

#include <gtest/gtest.h>

namespace tiers {
namespace {

TEST(Price, GrowsWithCores) {
    EXPECT_DOUBLE_EQ(instance_price({.id = "api", .kind = "api-server"}).usd_per_hour, 0.04);
    EXPECT_DOUBLE_EQ(instance_price({.id = "api", .kind = "api-server", .parameters = {{"cores", 8.0}}}).usd_per_hour,
                     0.16);
    EXPECT_DOUBLE_EQ(instance_price({.id = "db", .kind = "postgres"}).usd_per_hour, 0.08);
}

TEST(Price, GrowsWithMemory) {
    EXPECT_DOUBLE_EQ(instance_price({.id = "cache", .kind = "redis"}).usd_per_hour, 0.05);
    EXPECT_DOUBLE_EQ(instance_price({.id = "cache", .kind = "redis", .parameters = {{"memory", std::string{"26 GiB"}}}})
                         .usd_per_hour,
                     0.45);
}

TEST(Price, IsTheDocumentsWhereItSetsOne) {
    const Component api{
        .id = "api", .kind = "api-server", .parameters = {{"cores", 8.0}, {"price", std::string{"0.10 USD/h"}}}};
    EXPECT_DOUBLE_EQ(instance_price(api).usd_per_hour, 0.10);
}

TEST(Price, UsersAndUnknownKindsCostNothing) {
    EXPECT_EQ(instance_price({.id = "u", .kind = "users"}).usd_per_hour, 0);
    EXPECT_EQ(instance_price({.id = "x", .kind = "mainframe"}).usd_per_hour, 0);
    EXPECT_EQ(paid_instances({.id = "x", .kind = "mainframe"}), 0);
    EXPECT_EQ(paid_instances({.id = "u", .kind = "users"}), 0);
}

TEST(Price, PaysForEveryMachine) {
    EXPECT_EQ(paid_instances({.id = "dns", .kind = "dns"}), 1);
    EXPECT_EQ(paid_instances({.id = "api", .kind = "api-server", .parameters = {{"instances", 3.0}}}), 3);
    EXPECT_EQ(paid_instances({.id = "cache", .kind = "redis", .parameters = {{"replicas", 2.0}}}), 3);
    EXPECT_EQ(paid_instances({.id = "db", .kind = "postgres"}), 1);
    EXPECT_EQ(paid_instances(
                  {.id = "db", .kind = "postgres", .parameters = {{"shards", 2.0}, {"standby", std::string{"sync"}}}}),
              4);
}

} // namespace
} // namespace tiers
