#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/clipboard.h"
#include "app/studio/model/design_model.h"
#include "app/studio/palette/kind_list.h"
#include "app/studio/palette/palette_panel.h"
#include "core/catalog/kind.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

class PalettePanelTest : public testing::Test {
  protected:
    PalettePanelTest() {
        panel.resize(260, 600);
        panel.show();
    }

    QLineEdit& search() const { return *panel.findChild<QLineEdit*>(); }
    KindList& list() const { return *panel.findChild<KindList*>(); }

    std::vector<QModelIndex> rows() const {
        std::vector<QModelIndex> kinds;
        const auto& model = *list().model();
        for (int family = 0; family < model.rowCount(); ++family)
            for (int row = 0; row < model.rowCount(model.index(family, 0)); ++row)
                kinds.push_back(model.index(row, 0, model.index(family, 0)));
        return kinds;
    }
    std::vector<std::string> titles() const {
        std::vector<std::string> shown;
        for (const QModelIndex& row : rows()) shown.push_back(row.data().toString().toStdString());
        return shown;
    }
    QModelIndex row(const QString& title) const {
        for (const QModelIndex& index : rows())
            if (index.data().toString() == title) return index;
        return {};
    }

    PalettePanel panel;
};

TEST_F(PalettePanelTest, OffersEveryKindThatCanBeSimulated) {
    std::vector<std::string> expected;
    for (const KindSpec& kind : all_kinds())
        if (kind.simulated) expected.push_back(kind.title);
    EXPECT_THAT(titles(), testing::UnorderedElementsAreArray(expected));
}

TEST_F(PalettePanelTest, OffersOnlyWhatTheChallengeAllows) {
    panel.setAllowed({"postgres", "users"});
    EXPECT_THAT(titles(), ElementsAre("Users", "Postgres"));
    panel.setAllowed({});
    EXPECT_THAT(titles(), Contains("CDN"));
}

TEST_F(PalettePanelTest, SearchFiltersWhileTyping) {
    QTest::keyClicks(&search(), "post");
    EXPECT_THAT(titles(), ElementsAre("Postgres"));
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_THAT(titles(), Contains("CDN"));
    QTest::keyClicks(&search(), "no such thing");
    EXPECT_TRUE(titles().empty());
    EXPECT_FALSE(list().isVisible());
}

TEST_F(PalettePanelTest, SearchLooksIntoSummariesWhereNoTitleHasTheWords) {
    const auto& kinds = all_kinds();
    const auto cdn = std::ranges::find(kinds, "cdn", &KindSpec::name);
    QTest::keyClicks(&search(), QString::fromStdString(cdn->summary));
    EXPECT_THAT(titles(), ElementsAre("CDN"));
    search().clear();
    QTest::keyClicks(&search(), "cdn");
    EXPECT_THAT(titles(), ElementsAre("CDN")) << "others may name it in their summaries";
}

TEST_F(PalettePanelTest, EnterInTheSearchFieldAddsTheFirstHit) {
    QSignalSpy spy(&panel, &PalettePanel::kindActivated);
    QTest::keyClicks(&search(), "post");
    QTest::keyClick(&search(), Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().front().toString(), "postgres");
}

TEST_F(PalettePanelTest, ArrowsAndEnterChooseFromTheList) {
    QSignalSpy spy(&panel, &PalettePanel::kindActivated);
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().front().toString(), "users");
}

TEST_F(PalettePanelTest, DoubleClickAddsAKind) {
    QSignalSpy spy(&panel, &PalettePanel::kindActivated);
    const QPoint point = list().visualRect(row("API server")).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, point);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.front().front().toString(), "api-server");
}

TEST_F(PalettePanelTest, EveryKindTellsWhatItIs) {
    for (const QModelIndex& index : rows()) {
        EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().contains(index.data().toString().toHtmlEscaped()));
        EXPECT_FALSE(index.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        EXPECT_FALSE(list().dragPixmap(index).isNull());
    }
}

TEST_F(PalettePanelTest, DraggedKindLandsOnTheCanvas) {
    DesignModel model;
    CanvasView canvas(model);
    canvas.resize(600, 600);
    canvas.show();
    const QModelIndex redis = row("Redis");
    ASSERT_TRUE(redis.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(list().model()->mimeData({redis}));
    ASSERT_TRUE(dragged);

    // The offscreen platform has no drags of its own: these are the events that others send.
    const QPoint end(300, 300);
    QDragEnterEvent enter(end, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas.viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped(end, Qt::CopyAction, dragged.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas.viewport(), &dropped);
    EXPECT_TRUE(dropped.isAccepted());

    ASSERT_EQ(model.design().components.size(), 1U);
    EXPECT_EQ(model.design().components[0].kind, "redis");
    EXPECT_EQ(model.undoStack().undoText(), "Add Redis");
    const QPointF centre = canvas.mapToScene(end);
    EXPECT_NEAR(model.design().components[0].position.x + 96, centre.x(), 5);
    model.undoStack().undo();
    EXPECT_TRUE(model.design().components.empty());
}

} // namespace
} // namespace tiers::studio
