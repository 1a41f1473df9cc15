#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tiers::studio {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class CanvasEditingTest : public CanvasFixture {
  protected:
    QLineEdit* nameField() const { return view.viewport()->findChild<QLineEdit*>(); }
    QPlainTextEdit* noteField() const { return view.viewport()->findChild<QPlainTextEdit*>(); }
    static void retype(QWidget& field, const QString& text) {
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, text);
    }
};

TEST_F(CanvasEditingTest, DoubleClickRenamesInPlace) {
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, centre(api));
    ASSERT_TRUE(nameField());
    EXPECT_EQ(nameField()->text(), "API server");
    retype(*nameField(), "Shop API");
    QTest::keyClick(nameField(), Qt::Key_Return);
    EXPECT_EQ(component(api).name, "Shop API");
    EXPECT_EQ(card(api).content().name, "Shop API");
    expectOneStep();
}

TEST_F(CanvasEditingTest, EscapeKeepsTheName) {
    view.select(api);
    key(Qt::Key_F2);
    ASSERT_TRUE(nameField());
    retype(*nameField(), "Something else");
    QTest::keyClick(nameField(), Qt::Key_Escape);
    EXPECT_EQ(bytes(), initial);
    EXPECT_THAT(design().components, SizeIs(3));
}

TEST_F(CanvasEditingTest, ClickElsewhereTakesTheName) {
    view.select(api);
    key(Qt::Key_Return);
    ASSERT_TRUE(nameField());
    retype(*nameField(), "Shop API");
    click(at({400, 300}));
    EXPECT_EQ(component(api).name, "Shop API");
}

TEST_F(CanvasEditingTest, DeleteKeyInTheFieldDeletesTextOnly) {
    view.select(api);
    key(Qt::Key_F2);
    ASSERT_TRUE(nameField());
    QTest::keyClick(nameField(), Qt::Key_Delete);
    EXPECT_EQ(nameField()->text(), "");
    EXPECT_THAT(design().components, SizeIs(3));
    QTest::keyClick(nameField(), Qt::Key_Escape);
}

TEST_F(CanvasEditingTest, NoteIsWrittenAndRewritten) {
    key(Qt::Key_N);
    ASSERT_TRUE(noteField());
    retype(*noteField(), "Friday peak");
    QTest::keyClick(noteField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_THAT(design().notes, SizeIs(1));
    EXPECT_EQ(design().notes[0].text, "Friday peak");

    const auto* item = view.canvasScene().note(design().notes[0].id);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(item->pos() + item->slip().center()));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(noteField());
    QTest::keyClick(noteField(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(noteField(), Qt::Key_Delete);
    click(at({400, 300}));
    EXPECT_THAT(design().notes, IsEmpty()) << "a note without text goes";
}

TEST_F(CanvasEditingTest, LoadingAnotherDesignClosesTheField) {
    view.editName(api);
    model.load(Design{});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(nameField());
    EXPECT_THAT(design().components, IsEmpty());
}

} // namespace
} // namespace tiers::studio
