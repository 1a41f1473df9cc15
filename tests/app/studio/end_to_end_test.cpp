#include "app/studio/canvas/canvas_view.h"
#include "app/studio/challenge/challenge_panel.h"
#include "app/studio/challenge/verdict_sheet.h"
#include "app/studio/model/card_size.h"
#include "app/studio/palette/palette_panel.h"
#include "app/studio/window/document_session.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/window_actions.h"
#include "core/document/design_document.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace tiers::studio {
namespace {

constexpr int longestRun = 60'000; // ms of real time

/// The studio as a person has it, worked with mouse and keyboard.
class StudioTest : public testing::Test {
  protected:
    StudioTest() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->begin({{}, "cake-shop-1"});
        m_window->resize(1920, 1080);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_canvas = m_window->findChild<CanvasView*>();
    }

    [[nodiscard]] const Design& design() const { return m_window->designModel().design(); }
    [[nodiscard]] std::string bytes() const { return write_design(design()); }
    [[nodiscard]] QUndoStack& undoStack() const { return m_window->designModel().undoStack(); }

    /// An empty canvas, as New gives it.
    void startEmpty() {
        m_window->actions().newDesign->trigger();
        ASSERT_TRUE(design().components.empty());
        m_window->findChild<QDockWidget*>("components")->raise();
        m_canvas->zoomReset();
        const auto* list = m_window->findChild<PalettePanel*>()->findChild<QTreeView*>();
        ASSERT_TRUE(QTest::qWaitFor([list] { return list->isVisible(); }));
    }

    [[nodiscard]] QPoint onCanvas(Point point) const { return m_canvas->mapFromScene(point.x, point.y); }

    /// Drags a kind from the palette to a place of the canvas' view; returns the new component's id.
    ComponentId dragFromPalette(const QString& title, QPoint place) {
        auto* list = m_window->findChild<PalettePanel*>()->findChild<QTreeView*>();
        list->expandAll();
        const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty()) {
            ADD_FAILURE() << title.toStdString() << " is not in the palette";
            return {};
        }
        list->scrollTo(found.front());
        const std::size_t before = design().components.size();
        // The offscreen platform ends a drag at once: from here on the canvas gets what the platform would send it.
        const std::unique_ptr<QMimeData> dragged(list->model()->mimeData(found));
        QWidget* view = m_canvas->viewport();
        QDragEnterEvent enter(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &move);
        EXPECT_TRUE(move.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &drop);
        EXPECT_EQ(design().components.size(), before + 1) << title.toStdString();
        return design().components.empty() ? ComponentId{} : design().components.back().id;
    }

    [[nodiscard]] Point middle(const ComponentId& id) const {
        return cardCentre(find_component(design(), id)->position);
    }

    /// Pulls a wire from one card's right port to the other's left port.
    void wire(const ComponentId& from, const ComponentId& to) {
        const Point start = middle(from);
        const Point end = middle(to);
        QWidget* view = m_canvas->viewport();
        const QPoint press = onCanvas({start.x + cardWidth / 2, start.y});
        const QPoint release = onCanvas({end.x - cardWidth / 2, end.y});
        const std::size_t before = design().links.size();
        QTest::mouseMove(view, onCanvas(start));
        QTest::mouseMove(view, press);
        QTest::mousePress(view, Qt::LeftButton, {}, press);
        QTest::mouseMove(view, (press + release) / 2);
        QTest::mouseMove(view, release);
        QTest::mouseRelease(view, Qt::LeftButton, {}, release);
        EXPECT_EQ(design().links.size(), before + 1) << from.value << " to " << to.value;
    }

    void click(const ComponentId& id) {
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, onCanvas(middle(id)));
    }

    /// Types into a field of the inspector.
    void set(const ComponentId& id, const char* parameter, const QString& text) {
        click(id);
        const auto fields = m_window->findChildren<QLineEdit*>(parameter);
        const auto field = std::ranges::find_if(fields, &QLineEdit::isVisible);
        ASSERT_NE(field, fields.end()) << parameter;
        (*field)->setFocus();
        (*field)->selectAll();
        QTest::keyClicks(*field, text);
        QTest::keyClick(*field, Qt::Key_Return);
        ASSERT_TRUE(find_component(design(), id)->parameters.contains(parameter)) << parameter;
    }

    void chooseFullSpeed() {
        for (auto* list : m_window->findChildren<QComboBox*>()) {
            if (list->accessibleName() != "Speed") continue;
            list->setFocus();
            QTest::keyClick(list, Qt::Key_End);
            EXPECT_EQ(m_window->run().speed(), 0);
        }
    }
    void pressRun() { QTest::mouseClick(m_window->findChild<QToolButton*>("runButton"), Qt::LeftButton); }

    /// The first wired shop of the story, by hand.
    void buildShop() {
        startEmpty();
        const auto nearby = dragFromPalette("Users", {120, 120});
        const auto faraway = dragFromPalette("Users", {120, 320});
        const auto dns = dragFromPalette("DNS", {400, 220});
        const auto cdn = dragFromPalette("CDN", {680, 220});
        const auto api = dragFromPalette("API server", {960, 220});
        const auto db = dragFromPalette("Postgres", {960, 420});
        wire(nearby, dns);
        wire(faraway, dns);
        wire(dns, cdn);
        wire(cdn, api);
        wire(api, db);
        set(nearby, "population", "nearby");
        set(faraway, "population", "faraway");
        set(api, "instances", "2");
    }

    std::unique_ptr<MainWindow> m_window;
    CanvasView* m_canvas{};
};

TEST_F(StudioTest, BeginsWithTheChallengesStarter) {
    ASSERT_NE(m_window->source().challenge(), nullptr);
    EXPECT_EQ(m_window->source().challenge()->id, "cake-shop-1");
    EXPECT_EQ(design(), m_window->source().challenge()->starter);
    EXPECT_FALSE(m_window->session().isModified());
    EXPECT_FALSE(undoStack().canUndo());
}

TEST_F(StudioTest, FromAnEmptyCanvasToAVerdictThatIsMet) {
    buildShop();
    EXPECT_EQ(design().components.size(), 6U);
    EXPECT_EQ(design().links.size(), 5U);

    std::optional<Verdict> verdict;
    QObject::connect(m_window->findChild<ChallengePanel*>(), &ChallengePanel::verdictReady, m_window.get(),
                     [&verdict](const Verdict& given) { verdict = given; });
    QSignalSpy finished(&m_window->run(), &RunController::finished);
    QSignalSpy failed(&m_window->run(), &RunController::failed);
    chooseFullSpeed();
    pressRun();
    EXPECT_EQ(m_window->run().state(), RunController::State::Running);
    ASSERT_TRUE(finished.wait(longestRun)) << (failed.isEmpty() ? "it goes on" : "it could not be run");
    ASSERT_TRUE(QTest::qWaitFor([&] { return verdict.has_value(); }));
    EXPECT_TRUE(verdict->passed);
    for (const auto& finding : verdict->findings) {
        EXPECT_NE(finding.judgement, Judgement::Missed)
            << finding.title << ": " << finding.measured << ", " << finding.cause;
    }
    EXPECT_TRUE(m_window->findChild<VerdictSheet*>()->isVisible());
    EXPECT_TRUE(m_window->findChild<QDockWidget*>("charts")->isVisible());
}

TEST_F(StudioTest, UndoingAllAndRedoingAllGivesTheSameBytes) {
    startEmpty();
    const std::string empty = bytes();
    buildShop();
    const std::string built = bytes();
    ASSERT_NE(built, empty);
    const int steps = undoStack().count();
    EXPECT_EQ(steps, 6 + 5 + 3) << "each gesture is one step";
    for (int i = 0; i < steps; ++i) m_window->actions().undo->trigger();
    EXPECT_FALSE(undoStack().canUndo());
    EXPECT_EQ(bytes(), empty);
    for (int i = 0; i < steps; ++i) m_window->actions().redo->trigger();
    EXPECT_EQ(bytes(), built);
}

TEST_F(StudioTest, AFileOpenedAndSavedElsewhereIsUnchanged) {
    const QTemporaryDir folder;
    for (const auto* name : {"reference.tiers", "starter.tiers"}) {
        const QString source = QStringLiteral(TIERS_SOURCE_DIR "/challenges/cake-shop-1/") + name;
        const QString copy = folder.filePath(name);
        ASSERT_TRUE(m_window->session().open(source));
        ASSERT_TRUE(m_window->session().saveTo(copy));
        EXPECT_EQ(read_file(copy.toStdString()).value, read_file(source.toStdString()).value) << name;
    }
}

TEST_F(StudioTest, ClosingWhileARunGoesOnIsClean) {
    QSignalSpy frames(&m_window->run(), &RunController::frameArrived);
    buildShop();
    pressRun();
    ASSERT_TRUE(frames.wait(longestRun));
    EXPECT_FALSE(m_window->close()) << "there is something to be saved";
    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto letGo = std::ranges::find(buttons, QStringLiteral("Don't save"), &QPushButton::text);
    ASSERT_NE(letGo, buttons.end());
    QTest::mouseClick(*letGo, Qt::LeftButton);
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_FALSE(m_window->run().isActive());
    m_window.reset();
}

} // namespace
} // namespace tiers::studio
