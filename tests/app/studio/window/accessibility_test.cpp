#include "app/studio/canvas/canvas_view.h"
#include "app/studio/challenge/challenge_panel.h"
#include "app/studio/challenge/disclosure.h"
#include "app/studio/challenge/verdict_sheet.h"
#include "app/studio/export/export_actions.h"
#include "app/studio/inspector/fold_section.h"
#include "app/studio/report/report_action.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/window/about_dialog.h"
#include "app/studio/window/main_window.h"
#include "app/studio/window/preferences_dialog.h"
#include "app/studio/window/shortcut_list.h"
#include "app/studio/window/window_actions.h"
#include "app/studio/window/workspace.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/window/modal_answer.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

namespace tiers::studio {
namespace {

/// What a screen reader reads out first.
QString nameOf(QWidget& widget) {
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
    return reader ? reader->text(QAccessible::Name) : QString();
}

/// Where a widget is, for whoever has to mend it.
std::string placeOf(const QWidget& widget) {
    std::string place;
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        if (!place.empty()) place += " < ";
        place += each->metaObject()->className();
        if (!each->objectName().isEmpty()) place += '#' + each->objectName().toStdString();
        if (each->isWindow()) break;
    }
    return place;
}

/// A part that Qt makes for a control of its own, and names by it.
bool isPartOfAnother(const QWidget& widget) {
    if (widget.objectName().startsWith(QLatin1String("qt_"))) return true;
    const QWidget* parent = widget.parentWidget();
    if (!parent) return false;
    if (widget.focusProxy() == parent || qobject_cast<const QHeaderView*>(&widget)) return true;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QTabBar*>(parent) ||
           (qobject_cast<const QAbstractButton*>(&widget) && qobject_cast<const QLineEdit*>(parent)) ||
           (qobject_cast<const QAbstractButton*>(&widget) && qobject_cast<const QAbstractItemView*>(parent));
}

bool isControl(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QLabel*>(&widget) || isPartOfAnother(widget))
        return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QAbstractItemView*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
           (widget.focusPolicy() & Qt::TabFocus);
}

/// Controls that show a word of their own say what they are; those that show a picture or a value need a tip.
bool needsTip(const QWidget& widget) {
    if (qobject_cast<const QRadioButton*>(&widget)) return false; // its words stand beside it
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text().isEmpty();
    return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget);
}

/// The words of a form beside it.
bool isLabelled(const QWidget& widget) {
    const QList<QLabel*> labels = widget.window()->findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->buddy() == &widget; });
}

/// A tip of its own, or that of what it stands in.
bool hasTip(const QWidget& widget) {
    for (const QWidget* each = &widget; each && !each->isWindow(); each = each->parentWidget())
        if (!each->toolTip().isEmpty()) return true;
    return false;
}

/// Everything that is to be seen of the whole program.
void walk(const std::string& stage, std::map<std::string, std::string>& faults) {
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->isVisible() || !isControl(*widget)) continue;
        if (nameOf(*widget).trimmed().isEmpty()) faults.emplace("no name: " + placeOf(*widget), stage);
        if (needsTip(*widget) && !hasTip(*widget) && !isLabelled(*widget))
            faults.emplace("no tip: " + placeOf(*widget) + ": " + nameOf(*widget).toStdString(), stage);
    }
}

class AccessibilityTest : public testing::Test {
  protected:
    AccessibilityTest() {
        QSettings().clear();
        workspace.resize(1920, 1080);
        workspace.show();
        workspace.begin({.file = {}, .challenge = QStringLiteral("cake-shop-2"), .demonstration = {}});
        window = &workspace.current();
        window->designModel().replace(window->source().challenge()->reference, {});
        QCoreApplication::processEvents();
    }
    void see(const std::string& stage) {
        QCoreApplication::processEvents();
        walk(stage, faults);
    }
    void expectNone() const {
        for (const auto& [fault, stage] : faults) ADD_FAILURE() << fault << " (" << stage << ')';
    }

    Workspace workspace;
    MainWindow* window{};
    std::map<std::string, std::string> faults; ///< with the stage that showed it first
};

TEST_F(AccessibilityTest, EveryActionHasANameATipAndInTheMenusAnIcon) {
    for (auto* fold : window->findChildren<Disclosure*>()) fold->setOpen(true);
    for (const QAction* action : workspace.findChildren<QAction*>()) {
        if (action->isSeparator() || action->text().isEmpty()) continue;
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
    std::vector<const QMenu*> menus;
    for (const QAction* head : window->menuBar()->actions()) menus.push_back(head->menu());
    std::size_t seen = 0;
    while (!menus.empty()) {
        const QMenu* menu = menus.back();
        menus.pop_back();
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || qobject_cast<FaultMenu*>(action->menu())) continue; // made for what is chosen
            ++seen;
            EXPECT_FALSE(action->text().isEmpty()) << menu->title().toStdString();
            if (action->menu()) {
                menus.push_back(action->menu());
                continue;
            }
            EXPECT_FALSE(action->icon().isNull()) << action->text().toStdString();
            const QString said = QString(action->text()).remove(u'&').remove(QStringLiteral("…"));
            EXPECT_NE(action->toolTip(), said) << "the tip says no more than the name";
        }
    }
    EXPECT_GT(seen, 70U);
}

TEST_F(AccessibilityTest, EveryControlOfTheDocksHasANameAndThoseWithoutAWordATip) {
    see("start");
    for (auto* fold : window->findChildren<Disclosure*>()) fold->setOpen(true);
    for (auto* dock : window->findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        see(dock->objectName().toStdString());
    }
    const Design& design = window->designModel().design();
    for (const Component& component : design.components) {
        window->canvas().select(component.id);
        for (auto* fold : window->findChildren<FoldSection*>()) fold->setOpen(true);
        see("inspector of " + component.kind);
    }
    window->canvas().select(design.links.front().id);
    see("inspector of a link");
    window->canvas().select(Selection{{}, {}, {design.regions.front().id}, {}});
    see("inspector of a region");
    expectNone();
}

TEST_F(AccessibilityTest, EveryControlOfARunHasANameAndThoseWithoutAWordATip) {
    window->run().setSpeed(0);
    RunOptions options = window->source().options();
    options.duration = std::chrono::seconds(40);
    QSignalSpy finished(&window->run(), &RunController::finished);
    window->run().start(window->source().scenario(), options);
    ASSERT_TRUE(finished.wait(patience));
    for (auto* dock : window->findChildren<QDockWidget*>()) {
        dock->show();
        dock->raise();
        for (auto* tabs : dock->findChildren<QTabBar*>())
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                see("after a run, " + dock->objectName().toStdString());
            }
        see("after a run, " + dock->objectName().toStdString());
    }
    expectNone();
}

TEST_F(AccessibilityTest, EveryControlOfTheLessonsHasANameAndThoseWithoutAWordATip) {
    auto* dock = window->findChild<QDockWidget*>(QStringLiteral("teach"));
    dock->show();
    dock->raise();
    for (auto* list : dock->findChildren<QAbstractItemView*>()) {
        const QModelIndex first = list->model()->index(list->model()->rowCount() > 1 ? 1 : 0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        see("lesson");
        if (!list->isVisible()) break;
    }
    expectNone();
}

TEST_F(AccessibilityTest, EveryControlOfTheDialogsHasANameAndThoseWithoutAWordATip) {
    const auto look = [&](auto&& dialog, const std::string& name) {
        dialog.show();
        see(name);
        dialog.hide();
    };
    look(PreferencesDialog(window), "preferences");
    look(ShortcutList(*window->menuBar(), window), "shortcuts");
    look(AboutDialog(window), "about");
    for (QAction* action : {window->actions().help, window->actions().find, window->actions().commands}) {
        action->trigger();
        see(action->text().toStdString());
        if (auto* popup = QApplication::activePopupWidget()) popup->close();
    }
    Verdict verdict;
    verdict.findings.push_back({});
    verdict.findings.back().component = ComponentId("api");
    verdict.advice = {"Less."};
    VerdictSheet sheet(window);
    sheet.setVerdict(verdict, {});
    look(sheet, "verdict");
    window->findChild<ReportAction*>()->trigger();
    see("report");
    bool exported = false;
    onNextDialog([&](QWidget& dialog) {
        see("export");
        exported = true;
        dialog.close();
    });
    window->findChild<ExportActions*>()->exportDesign->trigger();
    EXPECT_TRUE(exported);
    window->startTour();
    see("tour");
    expectNone();
}

} // namespace
} // namespace tiers::studio
