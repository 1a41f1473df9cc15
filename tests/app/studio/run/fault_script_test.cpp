#include "app/studio/model/design_model.h"
#include "app/studio/run/fault_kinds.h"
#include "app/studio/run/fault_script.h"
#include "app/studio/theme/theme.h"
#include "core/document/design_document.h"
#include "core/simulation/engine.h"
#include "tests/app/studio/run/small_shop.h"

#include <QFile>
#include <QImage>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;

class FaultScriptTest : public testing::Test {
  protected:
    FaultScriptTest() { model.load(test::smallShop().design); }

    [[nodiscard]] const Design& design() const { return model.design(); }
    Fault outage(Duration at) const {
        Fault fault = presetFault(FaultKind::Outage);
        fault.target = "db";
        fault.at = at;
        return fault;
    }

    DesignModel model;
};

TEST_F(FaultScriptTest, EveryKindThatIsOfferedForATargetIsTakenByTheEngineAndByDocuments) {
    Scenario scenario = test::smallShop();
    scenario.design.regions = {{.id = "eu", .location = "eu-central"}};
    scenario.design.components.push_back({.id = "cache", .kind = "redis"});
    scenario.design.components.push_back({.id = "lb", .kind = "load-balancer"});
    scenario.design.components.push_back({.id = "cdn", .kind = "cdn"});
    scenario.design.components.push_back({.id = "jobs", .kind = "queue"});
    scenario.design.components.push_back({.id = "worker", .kind = "worker"});
    scenario.design.components[1].region = RegionId("eu");
    scenario.design.links.push_back({.id = "jobs-worker", .from = "jobs", .to = "worker"});
    for (const FaultKindInfo& info : faultKinds()) {
        auto targets = strikable(scenario.design, info.kind);
        if (strikesTraffic(info.kind)) targets = {""};
        EXPECT_FALSE(targets.empty()) << info.title.toStdString();
        for (const std::string& target : targets) {
            Fault fault = presetFault(info.kind);
            fault.target = target;
            scenario.faults = {fault};
            const Compilation compiled = compile(scenario);
            EXPECT_NE(compiled.model, nullptr)
                << info.title.toStdString() << " of " << target << ": "
                << (compiled.problems.empty() ? std::string() : describe(compiled.problems.front()));
            Design written = scenario.design;
            written.faults = scenario.faults;
            EXPECT_TRUE(read_design(write_design(written))) << info.title.toStdString() << " of " << target;
        }
    }
}

TEST_F(FaultScriptTest, WhatIsOfferedCanBeDoneLive) {
    const Scenario scenario = test::smallShop();
    Engine engine(compile(scenario).model, test::secondsOf(5));
    for (const FaultKindInfo& info : faultKinds()) {
        for (const Component& component : scenario.design.components) {
            Fault fault = presetFault(info.kind);
            fault.target = component.id.value;
            const bool offered = whyNotStruck(scenario.design, info.kind, component.id.value).isEmpty();
            Engine tried = engine;
            const bool taken = !tried.inject(fault).has_value();
            EXPECT_TRUE(taken || !offered) << info.title.toStdString() << " " << fault.target;
        }
    }
}

TEST_F(FaultScriptTest, FaultsTravelByDragAndDropWithTheirFigures) {
    for (const FaultKindInfo& info : faultKinds()) {
        Fault fault = presetFault(info.kind);
        if (info.unit != FaultUnit::None) setFigure(fault, 50);
        EXPECT_EQ(faultFromBytes(faultBytes(fault)), fault) << info.title.toStdString();
    }
    EXPECT_FALSE(faultFromBytes("nonsense"));
    EXPECT_FALSE(faultFromBytes({}));
}

TEST_F(FaultScriptTest, EditsAreUndoStepsThatAreNamed) {
    script::add(model, outage(5s));
    ASSERT_EQ(design().faults.size(), 1U);
    EXPECT_EQ(model.undoStack().undoText(), "Place Outage of Postgres");
    Fault later = design().faults.front();
    later.at = Duration(9s);
    script::change(model, 0, later, "Move %1");
    EXPECT_EQ(model.undoStack().undoText(), "Move Outage of Postgres");
    script::remove(model, 0);
    EXPECT_EQ(model.undoStack().undoText(), "Remove Outage of Postgres");
    EXPECT_TRUE(design().faults.empty());
    model.undoStack().undo();
    EXPECT_EQ(design().faults.front().at.value, Duration(9s));
    model.undoStack().undo();
    model.undoStack().undo();
    EXPECT_TRUE(design().faults.empty());
}

TEST_F(FaultScriptTest, TrafficGoesToTheWorkloadAndBackToWhatItWas) {
    script::addTraffic(model, 10s, 30s, 4);
    const auto& traffic = design().workload->traffic;
    ASSERT_EQ(traffic.size(), 3U);
    EXPECT_EQ(traffic[1].at.value, Duration(10s));
    EXPECT_DOUBLE_EQ(traffic[1].factor, 4);
    EXPECT_EQ(traffic[2].at.value, Duration(40s));
    EXPECT_DOUBLE_EQ(traffic[2].factor, 1);
}

TEST_F(FaultScriptTest, WithoutAWorkloadOfItsOwnTrafficIsASurge) {
    model.setWorkload(std::nullopt);
    script::addTraffic(model, 10s, 30s, 4);
    ASSERT_EQ(design().faults.size(), 1U);
    EXPECT_EQ(design().faults.front().kind, FaultKind::Surge);
    EXPECT_DOUBLE_EQ(design().faults.front().factor->value, 4);
}

TEST_F(FaultScriptTest, AKeptScriptRunsLikeWhatWasDoneLive) {
    const Scenario before = test::smallShop(80);
    Engine live(compile(before).model, test::secondsOf(40));
    live.run_until(5s);
    Fault fault = outage(5s);
    ASSERT_FALSE(live.inject(fault));
    live.run_until(30s);
    live.set_traffic_factor(2);
    live.run_until(40s);

    model.load(before.design);
    script::keep(model, std::vector{fault}, std::vector{TrafficStep{Duration(30s), 2}}, 40s);
    EXPECT_EQ(model.undoStack().undoText(), "Keep as script");
    Engine scripted(compile({design(), *design().workload, design().faults}).model, test::secondsOf(40));
    scripted.run_until(40s);
    const auto refused = [](const Engine& engine) {
        double errors = 0;
        for (const Window& window : engine.windows())
            errors += static_cast<double>(window.total.errors[static_cast<std::size_t>(ErrorCause::Refused)]);
        return errors;
    };
    EXPECT_GT(refused(live), 1000);
    EXPECT_NEAR(refused(live), refused(scripted), 0.1 * refused(live));
    const auto last = [](const Engine& engine) { return static_cast<double>(engine.windows().back().total.offered); };
    EXPECT_NEAR(last(live), last(scripted), 0.25 * last(live));
    EXPECT_GT(last(scripted), 120);
}

TEST_F(FaultScriptTest, InAChallengeLiveTrafficIsKeptAsSurges) {
    model.setWorkload(std::nullopt);
    const std::vector<TrafficStep> steps{{Duration(10s), 3}, {Duration(20s), 1}, {Duration(50s), 2}};
    script::keep(model, {}, steps, 60s);
    ASSERT_EQ(design().faults.size(), 2U);
    EXPECT_EQ(design().faults[0].lasting->value, Duration(10s));
    EXPECT_EQ(design().faults[1].at.value, Duration(50s));
    EXPECT_EQ(design().faults[1].lasting->value, Duration(10s));
}

TEST_F(FaultScriptTest, EachKindHasAPictureOfItsOwn) {
    std::vector<QImage> seen;
    for (const FaultKindInfo& info : faultKinds()) {
        ASSERT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(info.icon))) << info.title.toStdString();
        const QImage image =
            theme().pixmap(info.icon, Qt::black, 24, 1).toImage().convertToFormat(QImage::Format_ARGB32);
        for (const QImage& other : seen) {
            int different = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (std::abs(qAlpha(image.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 96) ++different;
            EXPECT_GT(different, 40) << info.title.toStdString() << " looks like another";
        }
        seen.push_back(image);
    }
}

} // namespace
} // namespace tiers::studio
