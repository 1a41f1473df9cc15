#include "core/catalog/kind.h"
#include "tests/core/catalog/spec_expectations.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace tiers {
namespace {

using testing::ElementsAre;
using testing::IsSupersetOf;

std::vector<std::string> names_of(std::span<const KindSpec> kinds) {
    std::vector<std::string> names;
    for (const KindSpec& kind : kinds) names.push_back(kind.name);
    return names;
}

TEST(Kind, ListsEveryKindInPaletteOrder) {
    EXPECT_THAT(names_of(all_kinds()),
                ElementsAre("users", "dns", "cdn", "load-balancer", "reverse-proxy", "api-gateway", "api-server",
                            "service", "search", "worker", "redis", "postgres", "read-replica", "object-storage",
                            "queue", "external-service"));
}

TEST(Kind, OrderIsGivenByDistinctNumbers) {
    std::set<int> orders;
    for (const KindSpec& kind : all_kinds()) EXPECT_TRUE(orders.insert(kind.palette_order).second) << kind.name;
}

TEST(Kind, DescribesItselfToAPerson) {
    for (const KindSpec& kind : all_kinds()) {
        SCOPED_TRACE(kind.name);
        EXPECT_FALSE(kind.title.empty());
        EXPECT_FALSE(kind.icon.empty());
        EXPECT_TRUE(kind.summary.ends_with(".")) << kind.summary;
        EXPECT_LT(kind.summary.size(), 90U);
        EXPECT_NE(kind.help.find("Modelled: "), std::string::npos);
        EXPECT_NE(kind.help.find("Not modelled: "), std::string::npos);
        EXPECT_EQ(kind.help.find("  "), std::string::npos);
    }
}

TEST(Kind, HasAnIcon) {
    for (const KindSpec& kind : all_kinds()) {
        const auto file = std::filesystem::path{TIERS_SOURCE_DIR} / "resources/icons" / (kind.icon + ".svg");
        EXPECT_TRUE(std::filesystem::exists(file)) << file;
    }
}

TEST(Kind, HasSoundParameters) {
    for (const KindSpec& kind : all_kinds()) {
        SCOPED_TRACE(kind.name);
        expect_sound(kind.parameters);
    }
}

TEST(Kind, TakesFailureDataAndPrice) {
    for (const KindSpec& kind : all_kinds()) {
        SCOPED_TRACE(kind.name);
        for (const std::string_view name : {"mtbf", "mttr", "price"}) {
            const ParameterSpec* spec = find_parameter(kind.parameters, name);
            ASSERT_NE(spec, nullptr) << name;
            EXPECT_EQ(spec->simulated, kind.role != Role::Users) << name;
        }
    }
}

TEST(Kind, TheEngineRunsEveryOne) {
    for (const KindSpec& kind : all_kinds()) EXPECT_TRUE(kind.simulated) << kind.name;
}

TEST(Kind, HasTheParametersOfTheDocumentFormat) {
    const auto parameters_of = [](std::string_view name) {
        std::vector<std::string> names;
        for (const ParameterSpec& spec : find_kind(name)->parameters) names.push_back(spec.name);
        return names;
    };
    EXPECT_THAT(parameters_of("users"), IsSupersetOf({"population"}));
    EXPECT_THAT(parameters_of("dns"), IsSupersetOf({"lookup_time", "ttl", "policy", "health_check_interval"}));
    EXPECT_THAT(parameters_of("cdn"),
                IsSupersetOf({"ttl", "memory", "eviction", "coalesce", "stale_if_error", "stale_while_revalidate"}));
    EXPECT_THAT(parameters_of("load-balancer"), IsSupersetOf({"policy", "sticky", "health_check_interval",
                                                              "unhealthy_after", "healthy_after", "instances"}));
    EXPECT_THAT(parameters_of("api-gateway"),
                IsSupersetOf({"instances", "auth_time", "rate_limit", "burst", "client_rate_limit"}));
    for (const std::string_view service : {"api-server", "service", "search", "reverse-proxy"}) {
        EXPECT_THAT(parameters_of(service),
                    IsSupersetOf({"instances", "cores", "workers", "queue_limit", "service_time", "wait_time",
                                  "sessions", "local_cache", "autoscale.min", "autoscale.max",
                                  "autoscale.target_utilization", "autoscale.start_time", "autoscale.cooldown"}));
    }
    EXPECT_THAT(parameters_of("external-service"),
                IsSupersetOf({"service_time", "concurrency", "error_rate", "rate_limit"}));
    EXPECT_THAT(parameters_of("redis"), IsSupersetOf({"memory", "eviction", "service_time", "replicas", "failover_time",
                                                      "max_connections", "persistent", "prefill"}));
    EXPECT_THAT(parameters_of("postgres"), IsSupersetOf({"cores", "max_connections", "read_time", "write_time",
                                                         "shards", "standby", "failover_time"}));
    EXPECT_THAT(parameters_of("read-replica"), IsSupersetOf({"cores", "max_connections", "read_time", "lag"}));
    EXPECT_THAT(parameters_of("object-storage"), IsSupersetOf({"first_byte_time", "bandwidth"}));
    EXPECT_THAT(parameters_of("queue"),
                IsSupersetOf({"publish_time", "partitions", "capacity", "retention", "durable", "max_deliveries"}));
    EXPECT_THAT(parameters_of("worker"), IsSupersetOf({"instances", "concurrency", "service_time"}));
}

TEST(Kind, UnknownNameIsNotFound) {
    EXPECT_EQ(find_kind("mainframe"), nullptr);
    EXPECT_EQ(find_parameter(find_kind("redis")->parameters, "colour"), nullptr);
}

TEST(Kind, ComponentIsCalledByItsNameElseByItsTitle) {
    EXPECT_EQ(display_name({.id = "a", .kind = "api-server", .name = "Shop"}), "Shop");
    EXPECT_EQ(display_name({.id = "a", .kind = "api-server"}), "API server");
    EXPECT_EQ(display_name({.id = "a", .kind = "mainframe"}), "mainframe");
}

TEST(Kind, SaysWhichValuesARunActsOn) {
    const ParameterSpec policy{.name = "policy",
                               .type = ParameterType::Choice,
                               .default_text = "simple",
                               .choices = {"simple", "weighted", "geo"},
                               .simulated_choices = {"simple", "weighted"}};
    EXPECT_TRUE(is_simulated(policy, std::string{"weighted"}));
    EXPECT_FALSE(is_simulated(policy, std::string{"geo"}));
    const ParameterSpec interval{
        .name = "interval", .type = ParameterType::Span, .unit = "s", .default_text = "30 s", .simulated = false};
    EXPECT_TRUE(is_simulated(interval, std::string{"30 s"})) << "the default is what a run does";
    EXPECT_FALSE(is_simulated(interval, std::string{"5 s"}));
    EXPECT_TRUE(is_simulated(*find_parameter(find_kind("dns")->parameters, "ttl"), std::string{"5 s"}));
}

} // namespace
} // namespace tiers
