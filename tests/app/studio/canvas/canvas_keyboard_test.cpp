#include "app/studio/canvas/note_item.h"
#include "app/studio/model/card_size.h"
#include "app/studio/theme/pick_popup.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tiers::studio {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class CanvasKeyboardTest : public CanvasFixture {};

TEST_F(CanvasKeyboardTest, DeleteRemovesTheSelectionWithItsLinks) {
    model.connectComponents(users, api);
    model.connectComponents(api, db);
    const std::string before = bytes();
    view.select(api);
    key(Qt::Key_Delete);
    EXPECT_THAT(design().components, SizeIs(2));
    EXPECT_THAT(design().links, IsEmpty());
    EXPECT_TRUE(view.selection().empty());
    expectOneStep(2);
    model.undoStack().undo();
    EXPECT_EQ(bytes(), before);
}

TEST_F(CanvasKeyboardTest, DeleteOfALinkAndItsEndRecordsItOnce) {
    model.connectComponents(users, api);
    const std::string before = bytes();
    view.selectAll();
    key(Qt::Key_Backspace);
    EXPECT_THAT(design().components, IsEmpty());
    EXPECT_THAT(design().links, IsEmpty());
    model.undoStack().undo();
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(view.canvasScene().link(design().links[0].id));
}

TEST_F(CanvasKeyboardTest, ArrowsNudgeOnTheGrid) {
    view.select(api);
    key(Qt::Key_Right);
    EXPECT_EQ(component(api).position.x, 296);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(component(api).position.y, 40);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(component(api).position.x, 295);
    EXPECT_EQ(model.undoStack().count(), 3);
}

TEST_F(CanvasKeyboardTest, HeldArrowIsOneStep) {
    view.select(api);
    for (int repeat = 0; repeat < 5; ++repeat) {
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, repeat > 0);
        QApplication::sendEvent(&view, &pressed);
    }
    QTest::keyRelease(&view, Qt::Key_Right);
    EXPECT_EQ(component(api).position.x, 328);
    expectOneStep();
}

TEST_F(CanvasKeyboardTest, TabWalksThroughTheComponentsAndLeaves) {
    key(Qt::Key_Tab);
    EXPECT_THAT(view.selection().components, ElementsAre(users));
    key(Qt::Key_Tab);
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_THAT(view.selection().components, ElementsAre(users));
    EXPECT_TRUE(view.accessibleDescription().startsWith("Users selected"));
}

TEST_F(CanvasKeyboardTest, EscapeClearsTheSelection) {
    view.selectAll();
    key(Qt::Key_Escape);
    EXPECT_TRUE(view.selection().empty());
}

TEST_F(CanvasKeyboardTest, SelectAllTakesLinksRegionsAndNotes) {
    model.connectComponents(users, api);
    model.addRegion("us-east", {0, 200, 300, 200});
    model.addNote({0, 500}, "n");
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view.selection().size(), 6U);
}

TEST_F(CanvasKeyboardTest, CopyAndPasteMakeFreshComponentsBeside) {
    model.connectComponents(api, db);
    view.select(Selection{{api, db}, {}, {}, {}});
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(model.undoStack().count(), 1);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_THAT(design().components, SizeIs(5));
    EXPECT_THAT(design().links, SizeIs(2));
    EXPECT_EQ(view.selection().components.size(), 2U);
    EXPECT_EQ(component("api-server-2").position, (Point{312, 24}));
    expectOneStep(1);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(component("api-server-3").position, (Point{336, 48}));
}

TEST_F(CanvasKeyboardTest, ADocumentsTextIsPastedAndShownWholeAndABrokenOneIsTold) {
    const std::string text = bytes();
    model.load({});
    QString told;
    QObject::connect(&view, &CanvasView::noticed, &view, [&](const QString& words) { told = words; });
    QGuiApplication::clipboard()->setText(QString::fromStdString(text).chopped(20));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(design().components.empty());
    EXPECT_FALSE(told.isEmpty());
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_THAT(design().components, SizeIs(3));
    for (const Component& each : design().components)
        EXPECT_TRUE(view.viewport()->rect().contains(centre(each.id))) << each.id.value;
}

TEST_F(CanvasKeyboardTest, CutRemovesAndPasteBringsBack) {
    view.select(db);
    const Point was = component("postgres").position;
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_THAT(design().components, SizeIs(2));
    EXPECT_EQ(model.undoStack().undoText(), "Cut Postgres");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_THAT(design().components, SizeIs(3));
    EXPECT_EQ(design().components.back().kind, "postgres");
    EXPECT_EQ(design().components.back().position, was) << "in its place";
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(design().components.back().position, was);
}

TEST_F(CanvasKeyboardTest, ADocumentFromElsewhereCoversNothing) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(bytes()));
    key(Qt::Key_V, Qt::ControlModifier);
    key(Qt::Key_V, Qt::ControlModifier);
    const auto& all = design().components;
    ASSERT_THAT(all, SizeIs(9));
    const auto cardOf = [](const Component& each) {
        return QRectF(each.position.x, each.position.y, cardWidth, cardHeight);
    };
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(cardOf(all[i]).intersects(cardOf(all[k]))) << all[i].id.value << ' ' << all[k].id.value;
    for (const Component& each : all) EXPECT_TRUE(view.viewport()->rect().contains(centre(each.id))) << each.id.value;
}

TEST_F(CanvasKeyboardTest, DuplicateIsOneStepAndLeavesTheClipboard) {
    view.select(users);
    key(Qt::Key_C, Qt::ControlModifier);
    view.select(db);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(design().components.back().kind, "postgres");
    expectOneStep();
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(design().components.back().kind, "users");
}

TEST_F(CanvasKeyboardTest, ShortcutsAreOffWhereTheyWouldDoNothing) {
    EXPECT_FALSE(view.actions().remove->isEnabled());
    EXPECT_FALSE(view.actions().linkFrom->isEnabled());
    view.select(api);
    EXPECT_TRUE(view.actions().remove->isEnabled());
    EXPECT_TRUE(view.actions().linkFrom->isEnabled());
    EXPECT_TRUE(view.actions().rename->isEnabled());
    for (const QAction* action : view.QWidget::actions()) {
        EXPECT_FALSE(action->icon().isNull()) << action->text().toStdString();
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
        EXPECT_FALSE(action->shortcut().isEmpty()) << action->text().toStdString();
    }
}

TEST_F(CanvasKeyboardTest, AfterRenamingTheSameCardIsSelected) {
    view.select(api);
    key(Qt::Key_F2);
    auto* field = view.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "Shop");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(component(api).name, "Shop");
    EXPECT_THAT(view.selection().components, ElementsAre(api));
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(CanvasKeyboardTest, WhatIsTypedTakesThePlaceOfANewNotesProposalBesideTheCards) {
    view.centerOn(card(api).card().center());
    key(Qt::Key_N);
    auto* field = view.viewport()->findChild<QPlainTextEdit*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, "Friday");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(design().notes, SizeIs(1));
    EXPECT_EQ(design().notes[0].text, "Friday");
    const NoteItem* note = view.canvasScene().note(design().notes[0].id);
    for (const ComponentId& id : {users, api, db})
        EXPECT_FALSE(note->slip().translated(note->pos()).intersects(card(id).card())) << id.value;
}

TEST_F(CanvasKeyboardTest, ANotesWordsAreEditedAndAComponentIsRenamed) {
    const auto noteId = model.addNote({100, 200}, "Friday");
    view.select(Selection{{}, {}, {}, {noteId}});
    EXPECT_EQ(view.actions().rename->text(), "Edit te&xt");
    view.select(api);
    EXPECT_EQ(view.actions().rename->text(), "Rena&me");
}

TEST_F(CanvasKeyboardTest, ARegionIsDrawnAroundWhatIsSelectedWhichJoinsIt) {
    view.select(Selection{{api, db}, {}, {}, {}});
    key(Qt::Key_R);
    ASSERT_THAT(design().regions, SizeIs(1));
    const RegionId region = design().regions[0].id;
    EXPECT_EQ(component(api).region, region);
    EXPECT_EQ(component(db).region, region);
    EXPECT_EQ(component(users).region, std::nullopt);
    expectOneStep();
}

TEST_F(CanvasKeyboardTest, WhatIsAddedBehindACardStandsInTheNextColumnAlsoWhereThatIsTaken) {
    model.remove({{users, db}, {}, {}, {}});
    QPointF first;
    for (const char* kind : {"redis", "postgres"}) {
        view.select(api);
        key(Qt::Key_A);
        auto* popup = qobject_cast<PickPopup*>(QApplication::activePopupWidget());
        ASSERT_NE(popup, nullptr);
        auto* search = popup->findChild<QLineEdit*>();
        QTest::keyClicks(search, kind);
        QTest::keyClick(search, Qt::Key_Return);
        const Component& added = design().components.back();
        ASSERT_EQ(added.kind, kind);
        if (first.isNull()) first = {added.position.x, added.position.y};
        EXPECT_EQ(added.position.x, first.x());
    }
    EXPECT_GT(design().components.back().position.y, first.y() + cardHeight);
}

} // namespace
} // namespace tiers::studio
