#include "app/studio/model/design_patch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

Component component(const char* id, Point position = {}) {
    Component result;
    result.id = id;
    result.kind = "api-server";
    result.position = position;
    return result;
}

Design designOf(std::vector<Component> components) {
    Design design;
    design.components = std::move(components);
    return design;
}

void expectPatchLeads(const Design& before, const Design& after) {
    const DesignPatch patch = difference(before, after);
    Design design = before;
    apply(design, patch);
    EXPECT_EQ(design, after);
    apply(design, inverse(patch));
    EXPECT_EQ(design, before);
}

TEST(DesignPatchTest, EqualDesignsDifferInNothing) {
    const Design design = designOf({component("a"), component("b")});
    EXPECT_TRUE(difference(design, design).empty());
}

TEST(DesignPatchTest, RemovedThingComesBackToItsPlace) {
    expectPatchLeads(designOf({component("a"), component("b"), component("c")}),
                     designOf({component("a"), component("c")}));
}

TEST(DesignPatchTest, SeveralThingsComeAndGoAtOnce) {
    expectPatchLeads(designOf({component("a"), component("b"), component("c"), component("d")}),
                     designOf({component("x"), component("b", {8, 8}), component("y"), component("d")}));
}

TEST(DesignPatchTest, ReorderedThingsKeepTheNewOrder) {
    expectPatchLeads(designOf({component("a"), component("b"), component("c")}),
                     designOf({component("c"), component("a"), component("b", {8, 0})}));
}

TEST(DesignPatchTest, NameWorkloadAndFaultsAreSwapped) {
    Design before;
    before.name = "Before";
    Design after;
    after.name = "After";
    after.workload = Workload{};
    after.faults.resize(2);
    expectPatchLeads(before, after);
}

TEST(DesignPatchTest, SummaryNamesPartsAndThings) {
    const DesignChange moved = summarize(
        difference(designOf({component("a"), component("b")}), designOf({component("a"), component("b", {8, 0})})));
    EXPECT_EQ(moved.parts, DesignChange::Geometry);
    EXPECT_THAT(moved.things.components, testing::ElementsAre(ComponentId{"b"}));

    const DesignChange removed =
        summarize(difference(designOf({component("a"), component("b")}), designOf({component("b")})));
    EXPECT_EQ(removed.parts, DesignChange::Structure);
    EXPECT_THAT(removed.things.components, testing::ElementsAre(ComponentId{"a"}));
}

} // namespace
} // namespace tiers::studio
