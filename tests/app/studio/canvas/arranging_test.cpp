#include "app/studio/canvas/canvas_accessible.h"
#include "app/studio/canvas/minimap.h"
#include "app/studio/canvas/replicate_popup.h"
#include "app/studio/canvas/snap_guides.h"
#include "app/studio/theme/pick_popup.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

#include <algorithm>

namespace tiers::studio {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ArrangingTest : public CanvasFixture {
  protected:
    const GuideItem* guides() const {
        for (const QGraphicsItem* item : view.scene()->items())
            if (const auto* guide = dynamic_cast<const GuideItem*>(item)) return guide;
        return nullptr;
    }
};

TEST_F(ArrangingTest, SelectedCardsAreAligned) {
    model.move({{api}, {}, {}, {}}, {0, 80});
    view.select(Selection{{users, api, db}, {}, {}, {}});
    key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(component(users).position.y, 80);
    EXPECT_EQ(component(db).position.y, 80);
    EXPECT_EQ(model.undoStack().undoText(), "Align 3 components");
    expectOneStep(1);
}

TEST_F(ArrangingTest, AligningNeedsTwoAndDistributingThree) {
    view.select(users);
    EXPECT_FALSE(view.actions().align.front()->isEnabled());
    view.select(Selection{{users, api}, {}, {}, {}});
    EXPECT_TRUE(view.actions().align.front()->isEnabled());
    EXPECT_FALSE(view.actions().distribute.front()->isEnabled());
}

TEST_F(ArrangingTest, GapsBecomeEqual) {
    model.move({{api}, {}, {}, {}}, {-40, 0});
    view.selectAll();
    key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(component(api).position.x, 288);
    EXPECT_EQ(component(users).position.x, 0);
    EXPECT_EQ(component(db).position.x, 576);
}

TEST_F(ArrangingTest, ADraggedCardFallsInLineWithOthersAndShowsIt) {
    model.move({{api}, {}, {}, {}}, {3, 203});
    const QPoint start = centre(api);
    moveTo(start);
    press(start);
    moveTo(start + QPoint(20, 0));
    moveTo(start - QPoint(0, 200)); // 3 below the row
    EXPECT_EQ(component(api).position.y, 0);
    ASSERT_TRUE(guides());
    EXPECT_THAT(guides()->lines(), testing::Not(IsEmpty()));
    release(start - QPoint(0, 200));
    EXPECT_FALSE(guides()) << "they go with the drag";
}

TEST_F(ArrangingTest, TidyUpPutsCallersLeftOfWhatTheyCall) {
    model.connectComponents(users, api);
    model.connectComponents(api, db);
    model.move({{users}, {}, {}, {}}, {1200, 400});
    const int steps = model.undoStack().count();
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_LT(component(users).position.x, component(api).position.x);
    EXPECT_LT(component(api).position.x, component(db).position.x);
    EXPECT_EQ(component(users).position.y, component(db).position.y) << "a chain is a straight line";
    expectOneStep(steps);
}

TEST_F(ArrangingTest, ReplicatingMakesComponentsWiredAlike) {
    model.connectComponents(users, api);
    model.connectComponents(api, db);
    const int steps = model.undoStack().count();
    view.select(api);
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* popup = qobject_cast<ReplicatePopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(popup);
    popup->findChild<QSpinBox*>()->setValue(3);
    for (auto* choice : popup->findChildren<QRadioButton*>())
        if (choice->text().contains("wired alike")) QTest::mouseClick(choice, Qt::LeftButton, {}, {8, 8});
    QTest::keyClick(popup->findChild<QSpinBox*>(), Qt::Key_Return);
    ASSERT_THAT(design().components, SizeIs(5));
    EXPECT_THAT(design().links, SizeIs(6));
    EXPECT_THAT(view.selection().components, SizeIs(3));
    expectOneStep(steps);
}

TEST_F(ArrangingTest, ReplicatingAsInstancesSetsTheParameter) {
    view.select(api);
    view.actions().replicate->trigger();
    auto* popup = qobject_cast<ReplicatePopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(popup);
    popup->findChild<QSpinBox*>()->setValue(4);
    QTest::mouseClick(popup->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_EQ(component(api).parameters.at("instances"), ParameterValue{4.0});
    expectOneStep();
}

TEST_F(ArrangingTest, ControlArrowsWalkAlongLinks) {
    const ComponentId cache = model.addComponent("redis", {576, 300});
    model.connectComponents(users, api);
    model.connectComponents(api, cache);
    view.select(users);
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(cache)) << "along the link, not to the nearest card";
    key(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(db));
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    EXPECT_EQ(component(api).position.x, 288) << "nothing moved";
}

TEST_F(ArrangingTest, WhatComesBehindIsAddedFromTheKeyboard) {
    view.select(api);
    key(Qt::Key_A);
    auto* offer = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(offer);
    QTest::keyClicks(&offer->field(), "redis");
    QTest::keyClick(&offer->field(), Qt::Key_Return);
    ASSERT_THAT(design().links, SizeIs(1));
    EXPECT_EQ(design().components.back().kind, "redis");
    EXPECT_EQ(model.undoStack().undoText(), "Add Redis behind API server");
    expectOneStep();
}

TEST_F(ArrangingTest, DoubleClickOnTheEmptyCanvasOffersEveryKind) {
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at({400, 300}));
    auto* offer = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->listed().contains("Users"));
    QTest::keyClick(&offer->field(), Qt::Key_Escape);
    EXPECT_EQ(bytes(), initial);
}

TEST_F(ArrangingTest, TheMapShowsTheWholeAndMovesTheView) {
    model.addComponent("redis", {4000, 3000});
    view.actions().showMap->trigger();
    auto* map = view.findChild<Minimap*>();
    ASSERT_TRUE(map->isVisible());
    map->grab(); // draws it
    const QPoint far = map->fromScene({4096, 3036}).toPoint();
    EXPECT_TRUE(map->rect().contains(far));
    QTest::mouseClick(map, Qt::LeftButton, {}, far);
    const QRectF shown = view.mapToScene(view.viewport()->rect()).boundingRect();
    EXPECT_TRUE(shown.contains(QPointF(4096, 3036)));
}

TEST_F(ArrangingTest, TheSelectionIsShownAsLargeAsItFits) {
    view.fit();
    view.select(db);
    key(Qt::Key_8, Qt::ControlModifier);
    EXPECT_GT(view.zoom(), 1);
    EXPECT_TRUE(view.mapToScene(view.viewport()->rect()).boundingRect().contains(card(db).card()));
}

TEST_F(ArrangingTest, ARegionIsNamedInItsPlace) {
    const RegionId region = model.addRegion("us-east", {0, 200, 400, 200});
    const int steps = model.undoStack().count();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at({40, 212}));
    auto* field = view.viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, "America");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(find_region(design(), region)->name, "America");
    EXPECT_TRUE(view.canvasScene().region(region)->title().startsWith("America"));
    expectOneStep(steps);
}

TEST_F(ArrangingTest, LabelsStayOnEveryLink) {
    model.connectComponents(users, api);
    view.actions().keepLabels->trigger();
    const LinkItem* link = view.canvasScene().link(design().links[0].id);
    const QRectF withLabel = link->boundingRect();
    view.actions().keepLabels->trigger();
    EXPECT_GT(withLabel.height(), 0);
    model.connectComponents(api, db);
    view.setLabelsKept(true);
    EXPECT_TRUE(view.areLabelsKept());
}

class AccessibilityTest : public ArrangingTest {};

TEST_F(AccessibilityTest, EveryThingOnTheCanvasIsAChildWithNameAndDescription) {
    model.connectComponents(users, api);
    model.addRegion("us-east", {0, 200, 400, 200});
    model.addNote({0, 500}, "Later");
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(canvas);
    ASSERT_EQ(canvas->childCount(), 6);
    QStringList names;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* child = canvas->child(i);
        ASSERT_TRUE(child);
        EXPECT_EQ(canvas->indexOfChild(child), i);
        EXPECT_FALSE(child->rect().isEmpty()) << i;
        names << child->text(QAccessible::Name);
    }
    EXPECT_TRUE(names.contains("API server"));
    EXPECT_TRUE(names.contains("Users calls API server")) << names.join(", ").toStdString();
    EXPECT_TRUE(names.contains("Note: Later"));
    EXPECT_FALSE(canvas->child(1)->text(QAccessible::Description).isEmpty());
}

TEST_F(AccessibilityTest, TheStarterOfAnEmptyCanvasIsFound) {
    model.load({});
    view.setStarterOffered(true);
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    ASSERT_EQ(canvas->childCount(), 1);
    QAccessibleInterface* steps = canvas->child(0);
    EXPECT_EQ(steps->parent(), canvas);
    EXPECT_EQ(canvas->indexOfChild(steps), 0);
    EXPECT_TRUE(steps->text(QAccessible::Description).contains("Place"));
    ASSERT_EQ(steps->childCount(), 1);
    EXPECT_EQ(steps->child(0)->text(QAccessible::Name), "Place the challenge's starter");
    EXPECT_FALSE(steps->child(0)->state().invisible);
    view.setStarterOffered(false);
    EXPECT_TRUE(steps->child(0)->state().invisible);
}

TEST_F(AccessibilityTest, AChildTellsWhenItIsSelectedAndCanBe) {
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* child = canvas->child(1);
    EXPECT_FALSE(child->state().selected);
    child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    EXPECT_TRUE(child->state().selected);
    EXPECT_EQ(canvas->focusChild(), child);
}

TEST_F(AccessibilityTest, TroubleIsPartOfTheDescription) {
    LiveFigures figures;
    figures.components[db] = {.utilization = 0.99, .queue = 12, .state = "saturated", .condition = Condition::Failing};
    view.setLiveFigures(figures);
    const QString told = spokenDescription(card(db));
    EXPECT_TRUE(told.contains("saturated")) << told.toStdString();
    EXPECT_TRUE(told.contains("12 waiting")) << told.toStdString();
}

TEST_F(AccessibilityTest, AThingThatIsGoneIsNoLongerValid) {
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface* last = canvas->child(2);
    ASSERT_TRUE(last->isValid());
    model.remove({{db}, {}, {}, {}});
    EXPECT_FALSE(last->isValid());
    EXPECT_TRUE(last->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(canvas->childCount(), 2);
}

} // namespace
} // namespace tiers::studio
