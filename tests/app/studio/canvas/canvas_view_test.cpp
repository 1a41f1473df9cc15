#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/link_item.h"
#include "app/studio/canvas/zoom_levels.h"
#include "app/studio/theme/theme.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace tiers::studio {
namespace {

using testing::ElementsAre;

class CanvasViewTest : public CanvasFixture {
  protected:
    void wheel(QPoint point, int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(point, view.viewport()->mapToGlobal(point), {}, {0, delta}, {}, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    QPushButton* starterButton() const { return view.viewport()->findChild<QPushButton*>(); }
};

TEST_F(CanvasViewTest, ItemsFollowTheModel) {
    const ComponentId cache = model.addComponent("redis", {576, 160});
    const LinkId link = model.connectComponents(api, cache);
    ASSERT_TRUE(view.canvasScene().card(cache));
    ASSERT_TRUE(view.canvasScene().link(link));
    EXPECT_EQ(view.canvasScene().link(link)->kind(), LinkKind::Call);
    model.undoStack().undo();
    EXPECT_FALSE(view.canvasScene().link(link));
    model.undoStack().undo();
    EXPECT_FALSE(view.canvasScene().card(cache));
    model.moveComponents({api}, {80, 0});
    EXPECT_EQ(card(api).pos(), QPointF(368, 0));
    model.setParameter(api, "instances", 3.0);
    EXPECT_EQ(card(api).content().details.first(), "3 × 2 cores");
}

TEST_F(CanvasViewTest, ControlWheelZoomsAtTheMouse) {
    const QPoint mouse(700, 200);
    const QPointF before = view.mapToScene(mouse);
    wheel(mouse, 120, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.25);
    const QPointF moved = view.mapToScene(mouse) - before;
    EXPECT_LT(moved.manhattanLength(), 2);
    for (int i = 0; i < 50; ++i) wheel(mouse, -120, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), zoomLevels.front());
}

TEST_F(CanvasViewTest, TwoFingersZoomOnTheScreenAndOnATouchPad) {
    QPointingDevice* screen = QTest::createTouchDevice();
    QWidget* port = view.viewport();
    const QPoint left(300, 300), right(400, 300);
    QTest::touchEvent(port, screen).press(0, left).press(1, right);
    for (int apart = 10; apart <= 100; apart += 10) // twice as far apart in the end
        QTest::touchEvent(port, screen).move(0, left - QPoint(apart / 2, 0)).move(1, right + QPoint(apart / 2, 0));
    QTest::touchEvent(port, screen).release(0, left - QPoint(50, 0)).release(1, right + QPoint(50, 0));
    const double spread = view.zoom();
    EXPECT_GT(spread, 1.5);

    const QPoint mouse(700, 200);
    const QPointF before = view.mapToScene(mouse);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, mouse, mouse,
                              port->mapToGlobal(mouse), -0.25, {});
    QApplication::sendEvent(port, &pinch);
    EXPECT_DOUBLE_EQ(view.zoom(), spread * 0.75);
    EXPECT_LT((view.mapToScene(mouse) - before).manhattanLength(), 2) << "about where the mouse is";
}

TEST_F(CanvasViewTest, ALargeDesignIsDraggedWithItsLinesSomeTimesASecondAndZoomedInAHurry) {
    Design large;
    for (int i = 0; i < 300; ++i) {
        const std::string id = "c" + std::to_string(i);
        large.components.push_back({.id = id, .kind = "service", .position = {i % 20 * 320.0, i / 20 * 136.0}});
        if (i > 0) large.links.push_back({.id = id + "-before", .from = "c" + std::to_string(i - 1), .to = id});
    }
    model.load(large);
    CanvasScene& scene = view.canvasScene();
    QSignalSpy laid(&scene, &CanvasScene::linesLaid);
    const LinkItem& link = *scene.link("c1-before");
    const QPolygonF before = link.corners();
    for (int step = 0; step < 20; ++step) model.moveComponents({"c1"}, {0, 8});
    EXPECT_EQ(scene.card("c1")->pos(), QPointF(320, 160)) << "cards move at once";
    EXPECT_EQ(link.corners(), before);
    ASSERT_TRUE(laid.wait());
    EXPECT_NE(link.corners(), before);
    EXPECT_EQ(laid.count(), 1);
    EXPECT_FALSE(scene.isHurried());
    wheel({300, 300}, 120, Qt::ControlModifier);
    EXPECT_TRUE(scene.isHurried());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !scene.isHurried(); })) << "soon painted in full again";
    model.load({});
    wheel({300, 300}, 120, Qt::ControlModifier);
    EXPECT_FALSE(scene.isHurried());
}

TEST_F(CanvasViewTest, FromAfarCardsAreBlocksOfTheirStateAndLinksAreThinLines) {
    const LinkId link = model.connectComponents(users, api);
    view.setGridVisible(false);
    for (int i = 0; i < 50; ++i) wheel({300, 300}, -120, Qt::ControlModifier);
    view.centerOn(400, 100);
    const auto seen = [this](QPoint point) { return view.viewport()->grab().toImage().pixelColor(point); };
    const QColor ground = theme().color(Token::Canvas);
    EXPECT_EQ(seen(centre(db)), theme().familyColor(Family::Stores));
    EXPECT_EQ(seen(centre(db) + QPoint(0, 40)), ground);

    LiveFigures figures;
    figures.components[db].condition = Condition::Failing;
    figures.links[link].errorShare = 1;
    view.setLiveFigures(figures);
    EXPECT_EQ(seen(centre(db)), theme().color(Token::Bad));
    const QPoint middle = at(labelPoint(view.canvasScene().link(link)->corners()));
    const std::array around{seen(middle - QPoint(0, 1)), seen(middle), seen(middle + QPoint(0, 1))};
    EXPECT_EQ(std::ranges::count(around, theme().color(Token::Bad)), 1) << "a pixel thin, in the colour of failures";
    EXPECT_EQ(std::ranges::count(around, ground), 2);

    const QPoint before = centre(db);
    model.moveComponents({db}, {0, 600});
    view.select(db);
    EXPECT_EQ(seen(before), ground);
    EXPECT_EQ(seen(centre(db)), theme().color(Token::Accent)) << "selected";
    model.remove({{db}, {}, {}, {}});
    EXPECT_EQ(seen(before + QPoint(0, 60)), ground);
}

TEST_F(CanvasViewTest, PlainWheelScrolls) {
    const QPoint before = centre(api);
    wheel({300, 300}, -120, {});
    EXPECT_LT(centre(api).y(), before.y());
    EXPECT_DOUBLE_EQ(view.zoom(), 1);
}

TEST_F(CanvasViewTest, KeysStepThroughTheZoomLevels) {
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 1.25);
    key(Qt::Key_Minus, Qt::ControlModifier);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 0.8);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(view.zoom(), 1);
}

TEST_F(CanvasViewTest, FitShowsEverything) {
    model.moveComponents({db}, {2000, 900});
    view.fit();
    const QRectF shown = view.mapToScene(view.viewport()->rect()).boundingRect();
    for (const Component& c : design().components) EXPECT_TRUE(shown.contains(card(c.id).card()));
    EXPECT_LT(view.zoom(), 1);
}

TEST_F(CanvasViewTest, LoadedDesignIsShownWhole) {
    Design large = model.design();
    large.components[0].position = {-3000, 0};
    model.load(large);
    const QRectF shown = view.mapToScene(view.viewport()->rect()).boundingRect();
    EXPECT_TRUE(shown.contains(card(users).card()));
}

TEST_F(CanvasViewTest, EmptyCanvasOffersTheStarter) {
    EXPECT_FALSE(starterButton()->isVisible());
    model.load(Design{});
    view.setStarterOffered(true);
    ASSERT_TRUE(starterButton()->isVisible());
    QSignalSpy spy(&view, &CanvasView::starterRequested);
    QTest::mouseClick(starterButton(), Qt::LeftButton);
    EXPECT_EQ(spy.count(), 1);
    model.addComponent("users", {0, 0});
    EXPECT_FALSE(starterButton()->isVisible());
}

TEST_F(CanvasViewTest, FindingsMarkTheirCards) {
    view.setFindings({{LintRule::SinglePointOfFailure, Severity::Note, api.value, "One instance.", "Add one."},
                      {LintRule::NoRoute, Severity::Error, api.value, "No way.", "Link it."}});
    EXPECT_EQ(card(api).finding(), Severity::Error);
    EXPECT_TRUE(card(api).findingText().contains("Link it."));
    EXPECT_FALSE(card(db).finding());
    view.setFindings({});
    EXPECT_FALSE(card(api).finding());
}

TEST_F(CanvasViewTest, FindingsMarkTheirLinks) {
    const LinkId link = model.connectComponents(api, db);
    view.setFindings({{LintRule::DuplicateLink, Severity::Warning, link.value, "A second link.", "Remove one."}});
    const auto marked = [this, &link] {
        for (const QGraphicsItem* item : view.scene()->items())
            if (const auto* line = qgraphicsitem_cast<const LinkItem*>(item); line && line->id() == link)
                return line->findingText();
        return QString();
    };
    EXPECT_EQ(marked(), "A second link. Remove one.");
    EXPECT_FALSE(view.grab().isNull());
    view.setFindings({});
    EXPECT_EQ(marked(), "");
}

TEST_F(CanvasViewTest, LiveFiguresComeAndGo) {
    LiveFigures figures;
    figures.components[api].utilization = 0.5;
    view.setLiveFigures(figures);
    EXPECT_TRUE(card(api).figures());
    EXPECT_FALSE(card(db).figures());
    EXPECT_FALSE(view.grab().isNull());
    view.clearLiveFigures();
    EXPECT_FALSE(card(api).figures());
}

TEST_F(CanvasViewTest, RevealSelectsAndShows) {
    model.moveComponents({db}, {4000, 0});
    view.reveal(db.value);
    EXPECT_THAT(view.selection().components, ElementsAre(db));
    EXPECT_TRUE(view.viewport()->rect().contains(centre(db)));
}

TEST_F(CanvasViewTest, SelectionSurvivesUnrelatedEditsAndUndo) {
    view.select(api);
    model.rename(db, "Orders");
    model.connectComponents(api, db);
    model.undoStack().undo();
    EXPECT_THAT(view.selection().components, ElementsAre(api));
}

TEST_F(CanvasViewTest, EveryLevelOfDetailIsPainted) {
    model.connectComponents(users, api);
    model.connectComponents(api, db);
    model.addRegion("us-east", {240, -80, 600, 240});
    model.addNote({0, 200}, "**Note**");
    view.setLiveFigures({{{api, {.utilization = 0.95, .state = "saturated", .condition = Condition::Failing}}}, {}});
    for (const double zoom : zoomLevels) {
        view.setTransform(QTransform::fromScale(zoom, zoom));
        view.centerOn(card(api).card().center());
        const QImage image = view.grab().toImage();
        EXPECT_NE(image.pixel(centre(api)), image.pixel(5, 5)) << "at " << zoom;
    }
}

TEST_F(CanvasViewTest, GridCanBeHidden) {
    const QImage with = view.grab().toImage();
    view.setGridVisible(false);
    EXPECT_NE(view.grab().toImage(), with);
    EXPECT_FALSE(view.actions().showGrid->isChecked());
}

} // namespace
} // namespace tiers::studio
