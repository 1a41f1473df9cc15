#include "app/studio/challenge/card_delegate.h"
#include "app/studio/challenge/challenge_page.h"
#include "app/studio/challenge/challenge_panel.h"
#include "app/studio/challenge/constraint_row.h"
#include "app/studio/challenge/constraint_target.h"
#include "app/studio/challenge/disclosure.h"
#include "app/studio/challenge/markdown_view.h"
#include "app/studio/challenge/shelf_page.h"
#include "app/studio/challenge/solved_challenges.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "tests/app/studio/challenge/cake_shop.h"
#include "tests/app/studio/patience.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class ChallengePanelTest : public testing::Test {
  protected:
    ChallengePanelTest() {
        panel.setShelf(test::shelf());
        panel.resize(300, 800);
        panel.show();
    }
    void openCakeShop() {
        QListWidget& list = *panel.shelfPage()->list();
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->text() == QString::fromStdString(test::cakeShop().title))
                QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(row)).center());
        ASSERT_NE(panel.page(), nullptr);
    }
    void click(const char* name) {
        auto* button = panel.page()->findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void runWholeChallenge() {
        run.setSpeed(0);
        run.start(source.scenario(), source.options());
    }
    std::vector<Mark> marks() {
        std::vector<Mark> marks;
        for (const ConstraintRow* row : panel.page()->constraintRows()) marks.push_back(row->mark());
        return marks;
    }

    DesignModel model;
    ScenarioSource source{model};
    RunController run;
    ChallengePanel panel{source, run};
};

TEST_F(ChallengePanelTest, AChallengeOfTheShelfIsOpenedByAClick) {
    EXPECT_EQ(panel.page(), nullptr);
    openCakeShop();
    ASSERT_NE(source.challenge(), nullptr);
    EXPECT_EQ(source.challenge()->id, "cake-shop-1");
    EXPECT_EQ(panel.page()->constraintRows().size(), source.challenge()->constraints.size());
    for (const ConstraintRow* row : panel.page()->constraintRows()) {
        EXPECT_FALSE(row->mark());
        EXPECT_FALSE(row->targetText().isEmpty());
    }
}

TEST_F(ChallengePanelTest, CardsStandCloseInAnyWidth) {
    const QListWidget& list = *panel.shelfPage()->list();
    ASSERT_GE(list.count(), 2);
    for (const int width : {220, 420, 260}) {
        panel.resize(width, 800);
        const auto blank = [&list] {
            return list.visualItemRect(list.item(1)).top() - list.visualItemRect(list.item(0)).bottom() - 1;
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return blank() == 0; })) << width << ": " << blank();
    }
}

TEST_F(ChallengePanelTest, BackLeavesTheChallengeAndKeepsTheDesign) {
    openCakeShop();
    click("placeStarter");
    const Design before = model.design();
    click("back");
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.page() == nullptr; }, patience));
    EXPECT_EQ(source.challenge(), nullptr);
    EXPECT_EQ(model.design(), before);
}

TEST_F(ChallengePanelTest, TheStarterIsPlacedAsOneUndoStep) {
    openCakeShop();
    click("placeStarter");
    EXPECT_EQ(model.design().components, test::cakeShop().starter.components);
    EXPECT_EQ(model.undoStack().count(), 1);
    model.undoStack().undo();
    EXPECT_TRUE(model.design().components.empty());
}

TEST_F(ChallengePanelTest, TheShelfSaysWhatAChallengeBuildsOn) {
    const QListWidget& list = *panel.shelfPage()->list();
    for (int row = 0; row < list.count(); ++row) {
        const QString detail = list.item(row)->data(CardDelegate::Detail).toString();
        EXPECT_EQ(detail.contains("builds on"), row > 0) << detail.toStdString();
    }
    EXPECT_TRUE(list.item(1)->data(CardDelegate::Detail).toString().contains("builds on Going Online"));
}

TEST_F(ChallengePanelTest, HintsComeInSteps) {
    openCakeShop();
    const auto& rows = panel.page()->constraintRows();
    const auto& constraints = source.challenge()->constraints;
    const auto stepped =
        std::ranges::find_if(constraints, [](const Constraint& c) { return !c.further_hints.empty(); });
    ASSERT_NE(stepped, constraints.end());
    ConstraintRow& row = *rows[static_cast<std::size_t>(stepped - constraints.begin())];
    EXPECT_TRUE(row.hintText().isEmpty());
    QTest::mouseClick(row.findChild<QToolButton*>("hint"), Qt::LeftButton);
    EXPECT_EQ(row.hintText(), QString::fromStdString(stepped->hint));
    QTest::mouseClick(row.findChild<QToolButton*>("plainerHint"), Qt::LeftButton);
    EXPECT_TRUE(row.hintText().endsWith(QString::fromStdString(stepped->further_hints.front())));
}

TEST_F(ChallengePanelTest, WhereThePublishedDesignFallsShortAModelIsThere) {
    panel.open("cake-shop-3");
    ASSERT_NE(source.challenge(), nullptr);
    ASSERT_TRUE(source.challenge()->model.has_value());
    for (auto* fold : panel.page()->findChildren<Disclosure*>()) fold->setOpen(true);
    click("openReference");
    EXPECT_EQ(model.design().components, source.challenge()->reference.components);
    click("openModel");
    EXPECT_EQ(model.design().components, source.challenge()->model->components);
}

TEST_F(ChallengePanelTest, TextsDoNotRepeatTheTitleAboveThem) {
    openCakeShop();
    const QString title = QString::fromStdString(test::cakeShop().title);
    const auto views = panel.page()->findChildren<MarkdownView*>();
    ASSERT_FALSE(views.isEmpty());
    for (const MarkdownView* view : views) EXPECT_FALSE(view->toPlainText().trimmed().startsWith(title));
}

TEST(MarkdownViewTest, AQuotationTakesLittleOfANarrowPanelsWidth) {
    MarkdownView view;
    view.showMarkdown("Text.\n\n> Quoted.\n");
    const QTextBlock quoted = view.document()->begin().next();
    ASSERT_EQ(quoted.text(), "Quoted.");
    EXPECT_GT(quoted.blockFormat().leftMargin(), 0);
    EXPECT_LE(quoted.blockFormat().leftMargin() + quoted.blockFormat().rightMargin(), 16);
}

TEST_F(ChallengePanelTest, BeforeTheWarmUpIsOverTheMarksSaySo) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    QSignalSpy recordings(&run, &RunController::recordingArrived);
    run.setSpeed(1);
    run.start(source.scenario(), source.options());
    run.requestRecording();
    ASSERT_TRUE(recordings.wait(patience));
    ASSERT_LT(run.now(), run.options().warmup);
    for (const ConstraintRow* row : panel.page()->constraintRows()) {
        EXPECT_EQ(row->stateText(), "warming up");
        EXPECT_FALSE(row->mark());
    }
    run.reset();
    for (const ConstraintRow* row : panel.page()->constraintRows()) EXPECT_NE(row->stateText(), "warming up");
}

TEST_F(ChallengePanelTest, MarksFollowTheRunAndTheVerdictComesAtItsEnd) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    QSignalSpy ready(&panel, &ChallengePanel::verdictReady);
    runWholeChallenge();
    ASSERT_TRUE(ready.wait(patience));
    const auto verdict = ready[0][0].value<Verdict>();
    EXPECT_EQ(verdict.findings.size(), source.challenge()->constraints.size());
    const auto marked = marks();
    for (std::size_t i = 0; i < marked.size(); ++i) {
        ASSERT_TRUE(marked[i].has_value());
        EXPECT_EQ(*marked[i], verdict.findings[i].judgement);
        EXPECT_EQ(panel.page()->constraintRows()[i]->measuredText(), measuredText(verdict.findings[i]));
        EXPECT_FALSE(panel.page()->constraintRows()[i]->measuredText().isEmpty());
    }
    run.reset();
    for (const Mark& mark : marks()) EXPECT_FALSE(mark);
}

TEST_F(ChallengePanelTest, AMissNamesItsCause) {
    openCakeShop();
    const Challenge challenge = test::cakeShop();
    const auto wrong = std::ranges::find(challenge.wrong_designs, "undersized.tiers", &WrongDesign::file);
    ASSERT_NE(wrong, challenge.wrong_designs.end());
    auto design = load_wrong_design(TIERS_SOURCE_DIR "/challenges/cake-shop-1", *wrong);
    ASSERT_TRUE(design);
    model.load(std::move(*design.value));
    QSignalSpy ready(&panel, &ChallengePanel::verdictReady);
    runWholeChallenge();
    ASSERT_TRUE(ready.wait(patience));
    const auto verdict = ready[0][0].value<Verdict>();
    const auto miss = std::ranges::find(verdict.findings, Judgement::Missed, &Finding::judgement);
    ASSERT_NE(miss, verdict.findings.end());
    EXPECT_FALSE(miss->cause.empty());
    EXPECT_FALSE(verdict.passed);
}

TEST_F(ChallengePanelTest, ARunThatThePersonBrokeIsNoVerdictOnTheChallengesTerms) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    run.setTrafficFactor(2);
    QSignalSpy ready(&panel, &ChallengePanel::verdictReady);
    runWholeChallenge();
    ASSERT_TRUE(ready.wait(patience));
    EXPECT_TRUE(ready[0][1].value<VerdictBasis>().disturbed);
}

TEST_F(ChallengePanelTest, ARunThatEndsDuringAGradingOpensNoSheetBeforeIt) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    std::vector<int> runs;
    bool early = false;
    std::optional<double> progress;
    QObject::connect(&panel, &ChallengePanel::gradingProgressed, &panel, [&](auto share) { progress = share; });
    QObject::connect(&panel, &ChallengePanel::verdictReady, &panel, [&](const Verdict&, const VerdictBasis& basis) {
        runs.push_back(basis.runs);
        early = early || progress;
    });
    QSignalSpy ended(&run, &RunController::finished);
    click("grade");
    EXPECT_TRUE(progress);
    runWholeChallenge();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !progress && ended.count() == 1; }, 2 * patience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::ranges::find_if(runs, [](int n) { return n > 1; }) != runs.end(); }));
    EXPECT_FALSE(early);
}

TEST_F(ChallengePanelTest, AnEditDuringAGradingIsToldWithItsVerdict) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    QSignalSpy ready(&panel, &ChallengePanel::verdictReady);
    click("grade");
    model.addComponent("service", {900, 900});
    ASSERT_TRUE(ready.wait(2 * patience));
    bool told = false;
    for (const QLabel* label : panel.page()->findChildren<QLabel*>())
        told = told || label->text().contains("before your last edit");
    EXPECT_TRUE(told);
    EXPECT_FALSE(solvedOn("cake-shop-1")) << "the reference was graded, not the person's own";
}

TEST_F(ChallengePanelTest, GradingCanBeStopped) {
    openCakeShop();
    model.load(test::cakeShop().reference);
    QSignalSpy ready(&panel, &ChallengePanel::verdictReady);
    auto* grade = panel.page()->findChild<QPushButton*>("grade");
    const QString idle = grade->text();
    click("grade");
    EXPECT_NE(grade->text(), idle);
    click("grade");
    EXPECT_EQ(grade->text(), idle);
    QCoreApplication::processEvents();
    EXPECT_EQ(ready.count(), 0);
}

} // namespace
} // namespace tiers::studio
