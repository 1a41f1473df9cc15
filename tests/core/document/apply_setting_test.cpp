#include "core/catalog/settings.h"
#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

Design small_shop() {
    return read_design(R"({ "format": "tiers.design", "version": 1,
      "components": [ { "id": "users", "kind": "users" }, { "id": "api", "kind": "api-server" },
                      { "id": "db", "kind": "postgres" } ],
      "links": [ { "id": "users-api", "from": "users", "to": "api" }, { "id": "api-db", "from": "api", "to": "db" } ],
      "workload": {
        "populations": [ { "id": "visitors", "rate": "10 /s" } ],
        "traffic": [ { "at": "0 s", "factor": 1 }, { "at": "60 s", "factor": 5 } ],
        "classes": [ { "id": "view", "page": { "document": "browse" }, "share": 1 }, { "id": "browse" } ] } })")
        .value.value();
}

TEST(ApplySetting, SetsComponentsAndLinksByTheirIds) {
    Design design = small_shop();
    EXPECT_EQ(apply_setting(design, "api.instances=4"), std::nullopt);
    EXPECT_EQ(apply_setting(design, " api.service_time = exponential(5 ms) "), std::nullopt);
    EXPECT_EQ(apply_setting(design, "api.autoscale.max=8"), std::nullopt);
    EXPECT_EQ(apply_setting(design, "api-db.pool_size=20"), std::nullopt);
    EXPECT_EQ(Settings{*find_component(design, ComponentId{"api"})}.count("instances"), 4);
    EXPECT_EQ(Settings{*find_component(design, ComponentId{"api"})}.distribution("service_time"),
              Distribution{Exponential{5ms}});
    EXPECT_EQ(Settings{*find_component(design, ComponentId{"api"})}.count("autoscale.max"), 8);
    EXPECT_EQ(find_link(design, LinkId{"api-db"})->parameters.at("pool_size"), ParameterValue{20.0});
}

TEST(ApplySetting, SetsPlacesOfTheWorkload) {
    Design design = small_shop();
    EXPECT_EQ(apply_setting(design, "workload.populations.visitors.rate=500 /s"), std::nullopt);
    EXPECT_EQ(apply_setting(design, "workload.traffic.1.factor=7"), std::nullopt);
    EXPECT_EQ(apply_setting(design, "workload.classes.view.page.connections=2"), std::nullopt);
    EXPECT_EQ(apply_setting(design, "workload.classes.browse.cacheable=true"), std::nullopt);
    EXPECT_EQ(std::get<RateDemand>(design.workload->populations[0].demand).rate.value, Rate{500});
    EXPECT_EQ(design.workload->traffic[1].factor, 7);
    EXPECT_EQ(design.workload->classes[0].page->connections, 2);
    EXPECT_TRUE(design.workload->classes[1].cacheable);
}

class BadSetting : public ::testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(BadSetting, IsAnsweredAndChangesNothing) {
    Design design = small_shop();
    const auto& [setting, answer] = GetParam();
    const auto problem = apply_setting(design, setting);
    ASSERT_TRUE(problem.has_value());
    EXPECT_THAT(describe(*problem), HasSubstr(answer));
    EXPECT_EQ(design, small_shop());
}

INSTANTIATE_TEST_SUITE_P(
    ApplySetting, BadSetting,
    ::testing::Values(
        std::pair{"", "expected a setting like \"api.instances=4\", got \"\""},
        std::pair{"api=4", "expected a setting like"}, std::pair{"api.=4", "expected a setting like"},
        std::pair{".x=4", "expected a setting like"}, std::pair{"api.instances", "expected a setting like"},
        std::pair{"apo.instances=4", "apo.instances: no component or link has the id \"apo\"; did you mean \"api\"?"},
        std::pair{"api.instence=4", "did you mean \"instances\"?"},
        std::pair{"api.instances=many", "api.instances: expected a whole number"},
        std::pair{"api.instances=-1", "api.instances: expected a whole number"},
        std::pair{"workload.populations.nobody.rate=4", "there is no such place"},
        std::pair{"workload.populations.visitors.rate=fast", "workload.populations[0].rate: expected a rate"},
        std::pair{"workload.populations.visitors.speed=4", "workload.populations[0].speed: is not known"},
        std::pair{"workload.traffic.9.factor=4", "there is no such place"}));

TEST(ApplySetting, AWorkloadThatIsNotThereIsSaid) {
    Design design = small_shop();
    design.workload.reset();
    EXPECT_THAT(describe(apply_setting(design, "workload.populations.visitors.rate=4").value()),
                HasSubstr("no workload of its own"));
}

} // namespace
} // namespace tiers
