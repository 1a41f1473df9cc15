#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/inspector/finding_popup.h"
#include "app/studio/window/design_review.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/path_guide.h"
#include "core/document/design_document.h"
#include "tests/app/studio/run/small_shop.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

namespace tiers::studio {
namespace {

/// The studio with the small shop, for what it says while one draws.
class DrawingAidsTest : public testing::Test {
  protected:
    DrawingAidsTest() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        Design shop = test::smallShop(100).design;
        for (std::size_t i = 0; i < shop.components.size(); ++i)
            shop.components[i].position = {static_cast<double>(i) * 288, 0};
        model().load(shop);
        m_window->resize(1600, 900);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_canvas = m_window->findChild<CanvasView*>();
        m_canvas->zoomReset();
        m_canvas->centerOn(350, 40);
        settle();
    }

    [[nodiscard]] DesignModel& model() const { return m_window->designModel(); }
    [[nodiscard]] ComponentItem& card(const char* id) const { return *m_canvas->canvasScene().card(ComponentId(id)); }
    [[nodiscard]] QString text(const char* label) const { return m_window->findChild<QLabel*>(label)->text(); }
    [[nodiscard]] QPoint mark(const char* id) const {
        return m_canvas->mapFromScene(cardFindingRect(m_canvas->zoom()).translated(card(id).pos()).center());
    }
    void settle() const { m_window->findChild<DesignReview*>()->flush(); }
    void setCores(const ComponentId& id, double cores) const {
        model().setParameter(id, "cores", ParameterValue{cores});
        settle();
    }

    std::unique_ptr<MainWindow> m_window;
    CanvasView* m_canvas{};
};

TEST_F(DrawingAidsTest, AClickOnAMarkTellsWhatAndRemediesIt) {
    ASSERT_TRUE(card("db").finding()) << "it has no standby";
    const std::string before = write_design(model().design());
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, mark("db"));
    auto* popup = m_window->findChild<FindingPopup*>();
    ASSERT_TRUE(popup->isVisible());
    auto* remedy = popup->findChild<QToolButton*>("remedy");
    ASSERT_NE(remedy, nullptr);
    EXPECT_EQ(remedy->text(), "Give Postgres a standby");
    QTest::mouseClick(remedy, Qt::LeftButton);
    EXPECT_FALSE(popup->isVisible());
    settle();
    EXPECT_FALSE(card("db").finding());
    EXPECT_EQ(model().undoStack().undoText(), "Give Postgres a standby");
    model().undoStack().undo();
    EXPECT_EQ(write_design(model().design()), before);
}

TEST_F(DrawingAidsTest, WhatAMarkTellsIsBrokenIntoLines) {
    QHelpEvent help(QEvent::ToolTip, mark("db"), m_canvas->viewport()->mapToGlobal(mark("db")));
    QApplication::sendEvent(m_canvas->viewport(), &help);
    EXPECT_TRUE(Qt::mightBeRichText(QToolTip::text())) << "others are one line, however long";
    QToolTip::hideText();
}

TEST_F(DrawingAidsTest, BesideAMarkAClickOnlySelects) {
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, m_canvas->mapFromScene(card("db").card().center()));
    EXPECT_FALSE(m_window->findChild<FindingPopup*>()->isVisible());
    EXPECT_EQ(m_canvas->selection().components, std::vector{ComponentId("db")});
}

TEST_F(DrawingAidsTest, ThePathOfAClassShowsItsStepsAndFollowsEdits) {
    const auto* guide = m_window->findChild<PathGuide*>();
    EXPECT_TRUE(guide->ghost().steps().empty());
    const int browse = guide->choice().findText("browse");
    ASSERT_GE(browse, 0);
    guide->choice().setCurrentIndex(browse);
    const std::vector<GhostStep> expected{{LinkId("users-api"), "1", true}, {LinkId("api-db"), "2", true}};
    EXPECT_EQ(guide->ghost().steps(), expected);
    model().remove({}, {LinkId("api-db")});
    settle();
    EXPECT_EQ(guide->choice().currentText(), "browse") << "the choice stays";
    EXPECT_EQ(guide->ghost().steps().size(), 1U);
    guide->choice().setCurrentIndex(0);
    EXPECT_TRUE(guide->ghost().steps().empty());
}

TEST_F(DrawingAidsTest, TheStepsOfAPathCanBeReadInASmallDrawing) {
    const auto* guide = m_window->findChild<PathGuide*>();
    guide->choice().setCurrentIndex(guide->choice().findText("browse"));
    const double whole = guide->ghost().badge(0, 1).height();
    EXPECT_NEAR(guide->ghost().badge(0, 0.4).height() * 0.4, whole, 0.5) << "as large on the screen";
    EXPECT_TRUE(guide->ghost().boundingRect().contains(guide->ghost().badge(0, 0.3)));
    EXPECT_NEAR(guide->ghost().badge(0, 2).height(), whole, 0.5) << "and it grows with the cards";
}

TEST_F(DrawingAidsTest, TheEstimateIsPaintedAtEveryEdit) {
    ASSERT_TRUE(card("db").estimate());
    const double before = card("db").estimate()->utilization;
    EXPECT_GT(before, 0);
    EXPECT_FALSE(card("users").estimate()) << "users cannot be full";
    const QString response = text("estimated-response");
    EXPECT_TRUE(response.startsWith(u'≈')) << response.toStdString();
    setCores(ComponentId("db"), 64);
    EXPECT_LT(card("db").estimate()->utilization, before);
    model().undoStack().undo();
    settle();
    EXPECT_DOUBLE_EQ(card("db").estimate()->utilization, before);
    EXPECT_EQ(text("estimated-response"), response);
}

TEST_F(DrawingAidsTest, WhereTheEstimateDoesNotHoldItSaysSoInsteadOfANumber) {
    auto workload = *model().design().workload;
    workload.populations.front().demand = RateDemand{Rate{1e6}};
    model().setWorkload(workload);
    settle();
    const std::string response = text("estimated-response").toStdString();
    EXPECT_THAT(response, testing::HasSubstr("full"));
    EXPECT_THAT(response, testing::Not(testing::HasSubstr("ms")));
    EXPECT_GE(card("api").estimate()->utilization, 1);
}

TEST_F(DrawingAidsTest, UsersWhoWaitForTheirAnswersAndFillSomethingAreToldWhatIsFull) {
    auto workload = *model().design().workload;
    workload.populations.front().demand = ConcurrentDemand{
        .concurrent_users = 1'000'000, .think_time = {Distribution{Exponential{{std::chrono::seconds(1)}}}}};
    model().setWorkload(workload);
    settle();
    const std::string response = text("estimated-response").toStdString();
    EXPECT_THAT(response, testing::HasSubstr("is full"));
    EXPECT_THAT(text("estimated-bottleneck").toStdString(), testing::HasSubstr("too few for the traffic"));
    EXPECT_GE(card("api").estimate()->utilization, 1);
}

TEST_F(DrawingAidsTest, WithoutAWorkloadNothingIsEstimated) {
    model().setWorkload(std::nullopt);
    settle();
    EXPECT_FALSE(card("db").estimate());
    EXPECT_TRUE(text("estimated-response").isEmpty());
}

TEST_F(DrawingAidsTest, TheEstimateOfALargeDesignComesByItself) {
    Design many = model().design();
    for (int i = 0; i < 150; ++i)
        many.components.push_back({.id = ComponentId("extra-" + std::to_string(i)), .kind = "api-server"});
    model().replace(many, "Add many");
    auto* review = m_window->findChild<DesignReview*>();
    const auto count = [review] { return review->estimate() ? review->estimate()->components.size() : 0; };
    review->flush();
    EXPECT_TRUE(QTest::qWaitFor([&] { return count() == 153U; }));
}

TEST_F(DrawingAidsTest, MarksAreThereFromFartherAwayToo) {
    for (int step = 0; step < 3; ++step) m_canvas->zoomOut();
    ASSERT_LT(m_canvas->zoom(), 0.6);
    ASSERT_TRUE(card("db").finding());
    QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, mark("db"));
    EXPECT_TRUE(m_window->findChild<FindingPopup*>()->isVisible());
}

} // namespace
} // namespace tiers::studio
