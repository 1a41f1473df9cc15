#include "app/studio/inspector/parameter_subject.h"
#include "app/studio/model/design_model.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class ParameterSubjectTest : public testing::Test {
  protected:
    DesignModel m_model;
    ComponentId m_first = m_model.addComponent("api-server", {0, 0});
    ComponentId m_second = m_model.addComponent("api-server", {0, 200});
    ComponentId m_database = m_model.addComponent("postgres", {400, 0});
};

TEST_F(ParameterSubjectTest, ThingsOfOneKindShareItsParameters) {
    const auto specs = sharedSpecs(m_model.design(), {{m_first, m_second}, {}});
    EXPECT_NE(find_parameter(specs, "instances"), nullptr);
    EXPECT_TRUE(sharedSpecs(m_model.design(), {{m_first, m_database}, {}}).empty());
    EXPECT_TRUE(sharedSpecs(m_model.design(), {{ComponentId{"gone"}}, {}}).empty());
    EXPECT_TRUE(sharedSpecs(m_model.design(), {}).empty());
}

TEST_F(ParameterSubjectTest, LinksOfOneKindShareItsParameters) {
    const auto one = m_model.connectComponents(m_first, m_database);
    const auto two = m_model.connectComponents(m_second, m_database);
    EXPECT_NE(find_parameter(sharedSpecs(m_model.design(), {{}, {one, two}}), "pool_size"), nullptr);
}

TEST_F(ParameterSubjectTest, ValuesThatDifferAreMixed) {
    const ParameterSubject both{{m_first, m_second}, {}};
    EXPECT_EQ(sharedValue(m_model.design(), both, "instances"), SharedValue{});
    m_model.setParameter(m_first, "instances", ParameterValue{2.0});
    EXPECT_EQ(sharedValue(m_model.design(), both, "instances"), (SharedValue{std::nullopt, true}));
    m_model.setParameter(m_second, "instances", ParameterValue{2.0});
    EXPECT_EQ(sharedValue(m_model.design(), both, "instances"), (SharedValue{ParameterValue{2.0}, false}));
}

TEST_F(ParameterSubjectTest, SeveralAreChangedInOneStep) {
    const int before = m_model.undoStack().count();
    const Design design = m_model.design();
    setSharedValue(m_model, {{m_first, m_second}, {}}, "instances", ParameterValue{3.0});
    EXPECT_EQ(m_model.undoStack().count(), before + 1);
    EXPECT_EQ(find_component(m_model.design(), m_second)->parameters.at("instances"), ParameterValue{3.0});
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.design(), design);
}

} // namespace
} // namespace tiers::studio
