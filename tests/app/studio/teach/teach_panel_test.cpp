#include "app/studio/run/run_controller.h"
#include "app/studio/teach/demonstration_page.h"
#include "app/studio/teach/phase_table.h"
#include "app/studio/teach/scene_card.h"
#include "app/studio/teach/teach_panel.h"
#include "app/studio/teach/teach_shelf.h"
#include "core/grading/challenge.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/teach/small_demonstration.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <set>

namespace tiers::studio {
namespace {

class TeachPanelTest : public testing::Test {
  protected:
    TeachPanelTest() {
        DemonstrationShelf shelf;
        auto second = test::smallDemonstration();
        second.id = "stage-1";
        second.title = "First stage";
        second.ladder = LadderStage{1, "up to 1,000 requests a second", {}, "It begins here."};
        auto third = second;
        third.id = "stage-2";
        third.title = "Second stage";
        third.ladder = LadderStage{2, "up to 10,000 requests a second", {"a cache"}, "The database was full."};
        shelf.demonstrations = {test::smallDemonstration(), second, third};
        ConceptShelf concepts;
        concepts.pages = {{"capacity", "Capacity", {"small"}, "How much one server can do.", "Cores and queues."}};
        panel.setContent(shelf, concepts);
        panel.resize(300, 900);
        panel.show();
    }

    template <class Condition> static bool eventually(Condition condition) {
        return QTest::qWaitFor(condition, patience);
    }
    void clickItem(const QString& title) {
        auto* list = panel.shelf()->list();
        const auto found = list->findItems(title, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        list->scrollToItem(found[0]);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found[0]).center());
    }
    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    template <class Widget> Widget* child(const char* name) { return panel.findChild<Widget*>(QLatin1String(name)); }

    RunController run;
    TeachPanel panel{run, [this](const Design&, const std::function<void()>& placed) {
                         run.reset();
                         placed();
                     }};
};

TEST_F(TeachPanelTest, TheShelfListsDemonstrationsTheLadderAndConcepts) {
    const auto* list = panel.shelf()->list();
    QStringList titles;
    for (int i = 0; i < list->count(); ++i) titles << list->item(i)->text();
    EXPECT_EQ(titles, (QStringList{"Demonstrations", "A slow database", "The ladder", "First stage", "Second stage",
                                   "Concepts", "Capacity"}));
}

TEST_F(TeachPanelTest, AClassIsTakenFromSceneToScene) {
    clickItem("A slow database");
    ASSERT_NE(panel.page(), nullptr);
    auto& page = *panel.page();
    click(page.nextButton());
    ASSERT_TRUE(eventually([&] { return page.card()->shownText().contains("All is well"); }));
    EXPECT_TRUE(page.card()->shownText().contains("How long may a query take?"));
    EXPECT_FALSE(page.card()->shownText().contains("Not much longer."));
    click(page.card()->answerButton());
    EXPECT_TRUE(page.card()->shownText().contains("Not much longer."));
    ASSERT_TRUE(eventually([&] { return page.nextButton()->isEnabled(); }));
    click(page.nextButton());
    ASSERT_TRUE(eventually([&] { return page.table()->topLevelItemCount() == 1; }));
    EXPECT_TRUE(page.card()->shownText().contains("The queue has grown."));
    ASSERT_TRUE(eventually([&] { return page.nextButton()->isEnabled(); }));
    click(page.nextButton());
    ASSERT_TRUE(eventually([&] { return page.table()->topLevelItemCount() == 3; }));
    EXPECT_EQ(page.table()->topLevelItem(2)->child(0)->text(0), "Nearly all are answered.");
}

TEST_F(TeachPanelTest, AnotherVariantStandsBesideItUnderTheSameTraffic) {
    clickItem("A slow database");
    auto& page = *panel.page();
    page.otherBox()->setFocus();
    QTest::keyClick(page.otherBox(), Qt::Key_Down);
    QTest::keyClick(page.otherBox(), Qt::Key_Down);
    EXPECT_EQ(page.otherBox()->currentIndex(), 2);
    click(page.nextButton());
    ASSERT_TRUE(eventually([&] { return page.card()->shownText().contains("All is well"); }));
    ASSERT_TRUE(eventually([&] { return page.nextButton()->isEnabled(); }));
    click(page.nextButton());
    ASSERT_TRUE(eventually([&] { return page.table()->topLevelItemCount() == 1 && !page.table()->isColumnHidden(2); }));
    const auto* offered = page.table()->topLevelItem(0)->child(0);
    EXPECT_FALSE(offered->text(1).isEmpty());
    EXPECT_EQ(offered->text(1), offered->text(2));
}

TEST_F(TeachPanelTest, TheWheelOverAListOfVariantsChoosesNone) {
    clickItem("A slow database");
    for (auto* box : panel.findChildren<QComboBox*>()) {
        const int before = box->currentIndex();
        ASSERT_GT(box->count(), 1);
        const QPointF middle = box->rect().center();
        QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
        EXPECT_EQ(box->currentIndex(), before);
    }
}

TEST_F(TeachPanelTest, TheLadderIsClimbedAndDescended) {
    clickItem("First stage");
    EXPECT_EQ(child<QPushButton>("stageDown"), nullptr);
    click(child<QPushButton>("stageUp"));
    ASSERT_TRUE(panel.player().isOpen());
    EXPECT_EQ(panel.player().demonstration().id, "stage-2");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(child<QPushButton>("stageUp"), nullptr);
    click(child<QPushButton>("stageDown"));
    EXPECT_EQ(panel.player().demonstration().id, "stage-1");
}

TEST_F(TeachPanelTest, AConceptLeadsToItsDemonstrationAndBack) {
    clickItem("Capacity");
    const auto buttons = panel.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(buttons, [](auto* button) { return button->text() == "A slow database"; });
    ASSERT_NE(found, buttons.end());
    click(*found);
    ASSERT_NE(panel.page(), nullptr);
    EXPECT_EQ(panel.player().demonstration().id, "small");
    click(child<QToolButton>("leave"));
    EXPECT_FALSE(panel.player().isOpen());
    EXPECT_TRUE(panel.shelf()->isVisible());
}

TEST(PhaseTable, LongSentencesAndTitlesAreWrittenOnSeveralLines) {
    Demonstration demonstration = test::smallDemonstration();
    demonstration.scenes.front().title = "The queue at the database has grown beyond all that anyone had thought of";
    VariantRun outcome;
    outcome.checks.resize(1);
    outcome.checks.front().expectation.says = "Nearly all are answered, and those that are not hear of it at once.";
    outcome.checks.front().measured = 0.99;
    PhaseTable table;
    table.show(demonstration, std::vector<PhaseFigures>(1), &outcome, nullptr);
    table.resize(240, 600);
    const auto heightOf = [&](const QTreeWidgetItem* item) { return table.visualItemRect(item).height(); };
    const auto* title = table.topLevelItem(0);
    const auto* sentence = table.topLevelItem(1)->child(0);
    const int line = heightOf(title->child(0));
    const auto isHigh = [&](const QTreeWidgetItem* item) { return heightOf(item) > 3 * line / 2; };
    EXPECT_TRUE(QTest::qWaitFor([&] { return isHigh(title) && isHigh(sentence); }, patience));
    const int narrow = table.sizeHint().height();
    table.resize(900, 600);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isHigh(title) && !isHigh(sentence); }, patience));
    EXPECT_LT(table.sizeHint().height(), narrow);
}

TEST(PhaseTable, CallsAComponentAsItsCardDoes) {
    Demonstration demonstration = test::smallDemonstration();
    for (Component& each : demonstration.design.components) each.name.clear();
    std::vector<PhaseFigures> phases(1);
    phases.front().busiest = "db";
    phases.front().busiest_utilization = 0.5;
    PhaseTable table;
    table.show(demonstration, phases, nullptr, nullptr);
    const auto texts = table.findItems("busiest", Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(texts.size(), 1);
    EXPECT_TRUE(texts.front()->text(1).startsWith("Postgres ")) << texts.front()->text(1).toStdString();
}

TEST(TeachShelfContent, EveryShippedDemonstrationAndConceptIsOffered) {
    const auto demonstrations = load_demonstrations(challenges_folder());
    const auto concepts = load_concepts(challenges_folder());
    EXPECT_TRUE(demonstrations.problems.empty());
    EXPECT_TRUE(concepts.problems.empty());
    TeachShelf shelf;
    shelf.setContent(demonstrations, concepts);
    std::set<QString> titles;
    for (int i = 0; i < shelf.list()->count(); ++i) titles.insert(shelf.list()->item(i)->text());
    for (const auto& demonstration : demonstrations.demonstrations)
        EXPECT_TRUE(titles.contains(QString::fromStdString(demonstration.title)));
    for (const auto& page : concepts.pages) EXPECT_TRUE(titles.contains(QString::fromStdString(page.title)));
}

} // namespace
} // namespace tiers::studio
