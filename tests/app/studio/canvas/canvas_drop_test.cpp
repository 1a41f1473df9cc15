#include "app/studio/canvas/clipboard.h"
#include "app/studio/model/card_size.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QDropEvent>
#include <QMimeData>

namespace tiers::studio {
namespace {

using testing::SizeIs;

class CanvasDropTest : public CanvasFixture {
  protected:
    /// What the window system sends when something is dragged over the canvas and dropped.
    bool drop(const QMimeData& dragged, QPoint point) {
        QDragEnterEvent enter(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enter);
        if (!enter.isAccepted()) return false;
        QDragMoveEvent over(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &over);
        QDropEvent dropped(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &dropped);
        return dropped.isAccepted();
    }
    bool dropKind(const char* kind, QPoint point) {
        QMimeData dragged;
        dragged.setData(kindMimeType, kind);
        return drop(dragged, point);
    }
};

TEST_F(CanvasDropTest, DroppedKindStandsUnderTheMouseOnTheGrid) {
    EXPECT_TRUE(dropKind("redis", at({420, 260})));
    ASSERT_THAT(design().components, SizeIs(4));
    const Component& added = design().components.back();
    EXPECT_EQ(added.kind, "redis");
    EXPECT_NEAR(cardCentre(added.position).x, 420, 4);
    EXPECT_NEAR(cardCentre(added.position).y, 260, 4);
    EXPECT_EQ(added.position.x, 8 * std::round(added.position.x / 8));
    EXPECT_THAT(view.selection().components, testing::ElementsAre(added.id));
    expectOneStep();
}

TEST_F(CanvasDropTest, UnknownAndForbiddenKindsAreNotTaken) {
    EXPECT_FALSE(dropKind("no-such-kind", at({400, 260})));
    view.setAllowedKinds({"users"});
    EXPECT_FALSE(dropKind("redis", at({400, 260})));
    EXPECT_EQ(bytes(), initial);
}

TEST_F(CanvasDropTest, OtherThingsAreNotTaken) {
    QMimeData text;
    text.setText("hello");
    EXPECT_FALSE(drop(text, at({400, 260})));
    EXPECT_EQ(bytes(), initial);
}

TEST_F(CanvasDropTest, KindsAddedAtTheCentreDoNotCoverEachOther) {
    view.addAtCentre("redis");
    view.addAtCentre("redis");
    view.addAtCentre("postgres");
    ASSERT_THAT(design().components, SizeIs(6));
    for (const Component& a : design().components)
        for (const Component& b : design().components)
            EXPECT_TRUE(a.id == b.id || !card(a.id).card().intersects(card(b.id).card()));
}

} // namespace
} // namespace tiers::studio
