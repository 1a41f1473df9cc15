#include "core/catalog/link_kind.h"
#include "tests/core/catalog/spec_expectations.h"

namespace tiers {
namespace {

std::span<const ParameterSpec> between(std::string_view from, std::string_view to) {
    return link_parameters(find_kind(from)->role, find_kind(to)->role);
}

std::string default_of(std::span<const ParameterSpec> specs, std::string_view name) {
    const ParameterSpec* spec = find_parameter(specs, name);
    return spec ? spec->default_text : "no such parameter";
}

TEST(LinkParameters, AreSoundForEveryPair) {
    for (const KindSpec& from : all_kinds()) {
        for (const KindSpec& to : all_kinds()) {
            SCOPED_TRACE(from.name + " to " + to.name);
            const auto specs = link_parameters(from.role, to.role);
            EXPECT_EQ(specs.empty(), !link_kind(from.role, to.role));
            expect_sound(specs);
        }
    }
}

TEST(LinkParameters, CallTakesThoseOfTheDocumentFormat) {
    for (const std::string_view name :
         {"timeout", "retries", "backoff", "backoff_jitter", "retry_budget", "abandoned",
          "circuit_breaker.failure_rate", "circuit_breaker.window", "circuit_breaker.minimum_calls",
          "circuit_breaker.open_for", "circuit_breaker.half_open_calls", "pool_size", "pool_timeout",
          "pool_queue_limit", "latency", "classes"}) {
        EXPECT_NE(find_parameter(between("api-server", "postgres"), name), nullptr) << name;
    }
    for (const std::string_view name : {"pattern", "ttl", "ttl_jitter", "single_flight", "on_failure"}) {
        EXPECT_NE(find_parameter(between("api-server", "redis"), name), nullptr) << name;
        EXPECT_EQ(find_parameter(between("api-server", "postgres"), name), nullptr) << name;
    }
    EXPECT_NE(find_parameter(between("postgres", "read-replica"), "mode"), nullptr);
    EXPECT_NE(find_parameter(between("load-balancer", "api-server"), "weight"), nullptr);
    EXPECT_NE(find_parameter(between("dns", "api-server"), "weight"), nullptr);
}

TEST(LinkParameters, DatabaseCallersHaveAPoolByDefault) {
    EXPECT_EQ(default_of(between("api-server", "postgres"), "pool_size"), "20");
    EXPECT_EQ(default_of(between("api-server", "postgres"), "pool_timeout"), "1 s");
    EXPECT_EQ(default_of(between("api-server", "redis"), "pool_size"), "");
}

TEST(LinkParameters, TimeoutIsSetWhereCommonPracticeSetsOne) {
    EXPECT_EQ(default_of(between("cdn", "api-server"), "timeout"), "30 s");
    EXPECT_EQ(default_of(between("load-balancer", "api-server"), "timeout"), "60 s");
    EXPECT_EQ(default_of(between("api-server", "redis"), "timeout"), "2 s");
    EXPECT_EQ(default_of(between("users", "api-server"), "timeout"), "");
    EXPECT_EQ(default_of(between("api-server", "postgres"), "timeout"), "");
}

TEST(LinkParameters, UsersLinksCarryPoolsWithoutEffect) {
    for (const std::string_view from : {"users", "dns"}) {
        const ParameterSpec* pool = find_parameter(between(from, "api-server"), "pool_size");
        ASSERT_NE(pool, nullptr) << from;
        EXPECT_FALSE(pool->simulated) << from;
    }
    EXPECT_TRUE(find_parameter(between("api-server", "postgres"), "pool_size")->simulated);
}

TEST(LinkParameters, WeightsActWhereTheCallerChooses) {
    EXPECT_TRUE(find_parameter(between("load-balancer", "api-server"), "weight")->simulated);
    EXPECT_TRUE(find_parameter(between("dns", "cdn"), "weight")->simulated);
    EXPECT_FALSE(find_parameter(between("users", "cdn"), "weight")->simulated);
    EXPECT_FALSE(find_parameter(between("api-server", "postgres"), "weight")->simulated);
}

TEST(LinkParameters, LookupsTakeOnlyClasses) {
    for (const ParameterSpec& spec : between("users", "dns"))
        EXPECT_EQ(spec.simulated, spec.name == "classes") << spec.name;
}

TEST(LinkParameters, OfALinkFollowItsEnds) {
    const Design design{.components = {{.id = "api", .kind = "api-server"}, {.id = "cache", .kind = "redis"}},
                        .links = {{.id = "a", .from = "api", .to = "cache"},
                                  {.id = "b", .from = "cache", .to = "api"},
                                  {.id = "c", .from = "api", .to = "gone"}}};
    EXPECT_NE(find_parameter(link_parameters(design, design.links[0]), "pattern"), nullptr);
    EXPECT_TRUE(link_parameters(design, design.links[1]).empty());
    EXPECT_TRUE(link_parameters(design, design.links[2]).empty());
}

} // namespace
} // namespace tiers
