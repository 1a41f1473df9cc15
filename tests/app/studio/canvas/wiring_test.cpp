#include "app/studio/canvas/cursor_note.h"
#include "app/studio/model/card_size.h"
#include "app/studio/theme/pick_popup.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QLineEdit>

namespace tiers::studio {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class WiringTest : public CanvasFixture {
  protected:
    QString noteText() const { return view.viewport()->findChild<CursorNote*>()->text(); }
};

TEST_F(WiringTest, WireFromPortToPortMakesALink) {
    drag(port(users, CardSide::Right), port(api, CardSide::Left));
    ASSERT_THAT(design().links, SizeIs(1));
    EXPECT_EQ(design().links[0].from, users);
    EXPECT_EQ(design().links[0].to, api);
    EXPECT_EQ(model.undoStack().undoText(), "Link Users to API server");
    EXPECT_THAT(view.selection().links, testing::ElementsAre(design().links[0].id));
    expectOneStep();
}

TEST_F(WiringTest, WireSnapsToAPortNearby) {
    drag(port(users, CardSide::Right), port(api, CardSide::Top) + QPoint(8, -18));
    EXPECT_THAT(design().links, SizeIs(1));
}

TEST_F(WiringTest, WireMayEndAnywhereOnACard) {
    drag(port(api, CardSide::Bottom), centre(db));
    EXPECT_THAT(design().links, SizeIs(1));
}

TEST_F(WiringTest, RefusedWireTellsWhyAndLeavesNothing) {
    const QPoint start = port(db, CardSide::Left);
    moveTo(start);
    press(start);
    moveTo(centre(api));
    moveTo(centre(users));
    EXPECT_TRUE(card(users).isFaded());
    EXPECT_EQ(noteText(), model.whyNotConnected(db, users));
    EXPECT_FALSE(noteText().isEmpty());
    release(centre(users));
    EXPECT_THAT(design().links, IsEmpty());
    EXPECT_EQ(model.undoStack().count(), 0);
    EXPECT_FALSE(card(users).isFaded());
    EXPECT_TRUE(noteText().isEmpty());
}

TEST_F(WiringTest, SecondCopyOfALinkIsRefused) {
    model.connectComponents(users, api);
    drag(port(users, CardSide::Right), centre(api));
    EXPECT_THAT(design().links, SizeIs(1));
    EXPECT_EQ(model.undoStack().count(), 1);
}

TEST_F(WiringTest, OnlyPlacesThatMayBeJoinedStayBright) {
    const QPoint start = port(users, CardSide::Bottom);
    moveTo(start);
    press(start);
    moveTo(start + QPoint(0, 60));
    EXPECT_FALSE(card(api).isFaded());
    EXPECT_TRUE(card(db).isFaded());
    key(Qt::Key_Escape);
    EXPECT_FALSE(card(db).isFaded());
    release(start + QPoint(0, 60));
    EXPECT_THAT(design().links, IsEmpty());
}

TEST_F(WiringTest, ClickAndClickDrawsAWireToo) {
    moveTo(port(users, CardSide::Right));
    click(port(users, CardSide::Right));
    moveTo(centre(api));
    click(centre(api));
    EXPECT_THAT(design().links, SizeIs(1));
}

TEST_F(WiringTest, DropOnTheEmptyCanvasOffersWhatMayCome) {
    drag(port(api, CardSide::Bottom), at({400, 240}));
    const auto* offer = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->listed().contains("Postgres"));
    EXPECT_FALSE(offer->listed().contains("Users"));
    QTest::keyClicks(&offer->field(), "red");
    EXPECT_EQ(offer->listed().value(0), "Redis") << "typing narrows the list";
    QTest::keyClick(&offer->field(), Qt::Key_Return);
    ASSERT_THAT(design().components, SizeIs(4));
    ASSERT_THAT(design().links, SizeIs(1));
    EXPECT_EQ(design().links[0].to, design().components.back().id);
    EXPECT_NEAR(cardCentre(design().components.back().position).y, 240, 4);
    expectOneStep();
}

TEST_F(WiringTest, OffersKeepToTheAllowedKinds) {
    view.setAllowedKinds({"users", "api-server", "postgres"});
    drag(port(api, CardSide::Bottom), at({400, 240}));
    const auto* offer = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
    ASSERT_TRUE(offer);
    EXPECT_FALSE(offer->listed().contains("Redis"));
    QApplication::activePopupWidget()->close();
}

TEST_F(WiringTest, KeyboardChoosesTheTargetAmongThoseThatMayBe) {
    const ComponentId cache = model.addComponent("redis", {576, 160});
    view.select(api);
    key(Qt::Key_L);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    ASSERT_THAT(design().links, SizeIs(1));
    EXPECT_EQ(design().links[0].from, api);
    EXPECT_THAT((std::vector{db, cache}), testing::Contains(design().links[0].to));
}

TEST_F(WiringTest, KeyboardWiringIsLeftByEscape) {
    view.select(api);
    key(Qt::Key_L);
    EXPECT_TRUE(card(users).isFaded());
    key(Qt::Key_Escape);
    EXPECT_FALSE(card(users).isFaded());
    EXPECT_THAT(design().links, IsEmpty());
    EXPECT_THAT(view.selection().components, testing::ElementsAre(api)) << "Escape ended the wire only";
}

TEST_F(WiringTest, KeysThatEditDoNothingWhileAWireIsDrawn) {
    view.select(api);
    key(Qt::Key_L);
    key(Qt::Key_Delete);
    EXPECT_EQ(bytes(), initial);
    key(Qt::Key_Escape);
}

} // namespace
} // namespace tiers::studio
