#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QSignalSpy>

namespace tiers::studio {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class CanvasMouseTest : public CanvasFixture {};

TEST_F(CanvasMouseTest, ClickSelectsWhatIsUnderIt) {
    QSignalSpy spy(&view, &CanvasView::selectionChanged);
    click(centre(api));
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    EXPECT_GE(spy.count(), 1);
    click(at({400, 300}));
    EXPECT_TRUE(view.selection().empty());
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(CanvasMouseTest, ControlClickAddsAndTakesAway) {
    click(centre(api));
    click(centre(db), Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, UnorderedElementsAre(api, db));
    click(centre(api), Qt::ControlModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(db));
}

TEST_F(CanvasMouseTest, DragMovesAComponentOnTheGridInOneStep) {
    drag(centre(api), centre(api) + QPoint(50, 83));
    EXPECT_EQ(component(api).position, (Point{336, 80}));
    EXPECT_EQ(model.undoStack().undoText(), "Move API server");
    expectOneStep();
}

TEST_F(CanvasMouseTest, AltMovesFreely) {
    moveTo(centre(api));
    press(centre(api));
    QMouseEvent moved(QEvent::MouseMove, centre(api) + QPoint(13, 21), view.viewport()->mapToGlobal(QPoint()),
                      Qt::NoButton, Qt::LeftButton, Qt::AltModifier);
    const QPoint end = centre(api) + QPoint(13, 21);
    QApplication::sendEvent(view.viewport(), &moved);
    release(end, Qt::AltModifier);
    EXPECT_EQ(component(api).position, (Point{301, 21}));
}

TEST_F(CanvasMouseTest, DragMovesTheWholeSelection) {
    click(centre(api));
    click(centre(db), Qt::ControlModifier);
    drag(centre(api), centre(api) + QPoint(0, 80));
    EXPECT_EQ(component(api).position.y, 80);
    EXPECT_EQ(component(db).position.y, 80);
    EXPECT_EQ(component(users).position.y, 0);
    EXPECT_EQ(model.undoStack().undoText(), "Move 2 components");
    expectOneStep();
}

TEST_F(CanvasMouseTest, PressThatHardlyMovesIsNoMove) {
    press(centre(api));
    moveTo(centre(api) + QPoint(2, 1));
    release(centre(api) + QPoint(2, 1));
    EXPECT_EQ(bytes(), initial);
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(CanvasMouseTest, DragBackToWhereItBeganLeavesNoStep) {
    const QPoint start = centre(api);
    press(start);
    moveTo(start + QPoint(80, 80));
    EXPECT_NE(bytes(), initial);
    moveTo(start);
    release(start);
    EXPECT_EQ(bytes(), initial);
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(CanvasMouseTest, EscapeTakesADragBack) {
    press(centre(api));
    moveTo(centre(api) + QPoint(80, 80));
    moveTo(centre(api) + QPoint(80, 80));
    ASSERT_NE(bytes(), initial);
    key(Qt::Key_Escape);
    EXPECT_EQ(bytes(), initial);
    release(centre(api));
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(CanvasMouseTest, TwoDragsAreTwoSteps) {
    drag(centre(api), centre(api) + QPoint(0, 80));
    drag(centre(api), centre(api) + QPoint(0, 80));
    EXPECT_EQ(model.undoStack().count(), 2);
    model.undoStack().undo();
    EXPECT_EQ(component(api).position.y, 80);
}

TEST_F(CanvasMouseTest, RubberBandSelectsWhatItTouches) {
    drag(at({250, -40}), at({600, 100}));
    EXPECT_THAT(view.selection().components, UnorderedElementsAre(api, db));
    EXPECT_EQ(model.undoStack().count(), 0);
    drag(at({-40, -40}), at({40, 100}), Qt::ShiftModifier);
    EXPECT_THAT(view.selection().components, UnorderedElementsAre(users, api, db));
}

TEST_F(CanvasMouseTest, ClickOnOneOfSeveralSelectedSelectsItAlone) {
    view.selectAll();
    click(centre(api));
    EXPECT_THAT(view.selection().components, ElementsAre(api));
}

TEST_F(CanvasMouseTest, LinkIsSelectedOnItsLine) {
    const LinkId link = model.connectComponents(users, api);
    click(at({240, 36}));
    EXPECT_THAT(view.selection().links, ElementsAre(link));
    EXPECT_THAT(view.selection().components, IsEmpty());
}

TEST_F(CanvasMouseTest, MiddleButtonPans) {
    const QPoint before = centre(api);
    QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, QPoint(300, 300));
    moveTo({340, 270});
    QTest::mouseRelease(view.viewport(), Qt::MiddleButton, {}, QPoint(340, 270));
    EXPECT_EQ(centre(api), before + QPoint(40, -30));
    EXPECT_EQ(bytes(), initial);
}

TEST_F(CanvasMouseTest, SpaceAndDragPans) {
    const QPoint before = centre(api);
    QTest::keyPress(&view, Qt::Key_Space);
    drag(centre(api), centre(api) + QPoint(-60, 20));
    QTest::keyRelease(&view, Qt::Key_Space);
    EXPECT_EQ(centre(api), before + QPoint(-60, 20));
    EXPECT_EQ(bytes(), initial);
}

TEST_F(CanvasMouseTest, DragIntoARegionJoinsIt) {
    const RegionId region = model.addRegion("us-east", {240, 160, 320, 240});
    drag(centre(api), at({400, 280}));
    EXPECT_EQ(component(api).region, region);
    expectOneStep(1);
}

TEST_F(CanvasMouseTest, RegionIsMovedByItsTabWithWhatIsInIt) {
    const RegionId region = model.addRegion("us-east", {240, -80, 320, 240});
    model.setRegion(api, region);
    drag(at({300, -68}), at({300, -68}) + QPoint(0, 80));
    EXPECT_EQ(design().regions[0].frame.y, 0);
    EXPECT_EQ(component(api).position.y, 80);
    EXPECT_EQ(component(db).position.y, 0);
}

TEST_F(CanvasMouseTest, RegionIsResizedByItsCorner) {
    model.addRegion("us-east", {240, 160, 320, 240});
    drag(at({560, 400}), at({560, 400}) + QPoint(80, 16));
    EXPECT_EQ(design().regions[0].frame, (Frame{240, 160, 400, 256}));
    drag(at({640, 416}), at({640, 416}) + QPoint(-600, -400));
    EXPECT_GT(design().regions[0].frame.width, 100) << "a region stays large enough for a card";
}

TEST_F(CanvasMouseTest, HoverShowsThePorts) {
    EXPECT_FALSE(card(api).arePortsShown());
    moveTo(centre(api));
    EXPECT_TRUE(card(api).arePortsShown());
    moveTo(at({400, 300}));
    EXPECT_FALSE(card(api).arePortsShown());
}

} // namespace
} // namespace tiers::studio
