#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/window/design_review.h"
#include "app/studio/window/status_strip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio {
namespace {

Workload oneClass() {
    Workload workload;
    Population visitors;
    visitors.id = "visitors";
    visitors.demand = RateDemand{Rate{10}};
    RequestClass read;
    read.id = "read";
    read.share = 1;
    workload.populations = {visitors};
    workload.classes = {read};
    return workload;
}

class DesignReviewTest : public testing::Test {
  protected:
    DesignModel m_model;
    ScenarioSource m_source{m_model};
    DesignReview m_review{m_source};
};

TEST_F(DesignReviewTest, FollowsTheDesignOnceForSeveralEdits) {
    m_review.flush();
    QSignalSpy updated(&m_review, &DesignReview::updated);
    m_model.setWorkload(oneClass());
    const auto users = m_model.addComponent("users", {0, 0});
    const auto api = m_model.addComponent("api-server", {300, 0});
    m_model.addComponent("postgres", {600, 0});
    m_model.connectComponents(users, api);
    ASSERT_TRUE(updated.wait());
    EXPECT_EQ(updated.count(), 1);
    EXPECT_GT(m_review.usdPerMonth(), 0);
    ASSERT_TRUE(m_review.availability().has_value());
    EXPECT_LT(*m_review.availability(), 1);
    const auto& findings = m_review.findings();
    EXPECT_TRUE(std::ranges::any_of(findings, [](const auto& each) { return each.rule == LintRule::Unreachable; }));
}

TEST_F(DesignReviewTest, WithoutAWorkloadNothingHasToBeUp) {
    m_model.addComponent("api-server", {300, 0});
    m_review.flush();
    EXPECT_FALSE(m_review.availability().has_value());
    EXPECT_TRUE(m_review.findings().empty());
}

TEST_F(DesignReviewTest, TheStripShowsIt) {
    StatusStrip strip(m_review);
    m_model.setWorkload(oneClass());
    const auto users = m_model.addComponent("users", {0, 0});
    m_model.connectComponents(users, m_model.addComponent("api-server", {300, 0}));
    m_model.addComponent("redis", {600, 0});
    m_review.flush();
    QStringList texts;
    for (const auto* label : strip.findChildren<QLabel*>()) texts << label->text();
    const QString shown = texts.join(' ');
    EXPECT_TRUE(shown.contains("USD a month")) << shown.toStdString();
    EXPECT_TRUE(shown.contains("available")) << shown.toStdString();
    auto* findings = strip.findChild<QToolButton*>("findings");
    EXPECT_TRUE(findings->text().startsWith(QString::number(m_review.findings().size())));
    QSignalSpy requested(&strip, &StatusStrip::findingsRequested);
    findings->click();
    EXPECT_EQ(requested.count(), 1);
}

TEST(AvailabilityText, ShowsAsManyNinesAsThereAre) {
    EXPECT_EQ(availabilityText(1), "100 %");
    EXPECT_EQ(availabilityText(0.995), "99.50 %");
    EXPECT_EQ(availabilityText(0.99987), "99.987 %");
    EXPECT_EQ(availabilityText(0.5), "50.0 %");
}

} // namespace
} // namespace tiers::studio
