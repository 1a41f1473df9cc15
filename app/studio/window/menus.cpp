#include "app/studio/window/menus.h"

#include "app/studio/canvas/canvas_actions.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/run/run_bar.h"
#include "app/studio/window/window_actions.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace tiers::studio {

namespace {

constexpr int toolIcon = 20;
constexpr int toolSize = 30;
constexpr int toolsMargin = 2;
constexpr int toolsGap = 12;

QString tr(const char* text) {
    return QCoreApplication::translate("Menus", text);
}

void addThemes(QMenu& view, const WindowActions& window) {
    auto* themes = view.addMenu(tr("&Theme"));
    themes->addActions({window.systemTheme, window.lightTheme, window.darkTheme});
}

} // namespace

Menus::Menus(QMenuBar& bar, const WindowActions& window, const CanvasActions& canvas, const RunBar& run,
             const QList<QAction*>& panels) {
    file = bar.addMenu(tr("&File"));
    file->addActions({window.newDesign, window.open});
    recent = file->addMenu(tr("Open &recent"));
    recent->setToolTipsVisible(true);
    file->addSeparator();
    file->addActions({window.save, window.saveAs});
    file->addSeparator();
    file->addActions({window.nextDesign, window.previousDesign, window.closeDesign});
    file->addSeparator();
    file->addAction(window.quit);

    auto* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({window.undo, window.redo});
    edit->addSeparator();
    edit->addActions({canvas.cut, canvas.copy, canvas.paste, canvas.duplicate, canvas.replicate, canvas.remove});
    edit->addSeparator();
    edit->addActions({canvas.selectAll, window.find, canvas.rename});
    edit->addSeparator();
    edit->addActions({canvas.quickAdd, canvas.linkFrom, canvas.addRegion, canvas.addNote});
    edit->addSeparator();
    edit->addAction(window.preferences);

    auto* arrange = bar.addMenu(tr("&Arrange"));
    arrange->addActions(canvas.align);
    arrange->addSeparator();
    arrange->addActions(canvas.distribute);
    arrange->addSeparator();
    arrange->addActions({canvas.tidyUp, canvas.straighten});

    view = bar.addMenu(tr("&View"));
    view->addActions({canvas.zoomIn, canvas.zoomOut, canvas.zoomReset, canvas.fit, canvas.fitSelection});
    view->addActions({canvas.showGrid, canvas.showMap, canvas.keepLabels});
    view->addSeparator();
    view->addActions(panels);
    view->addActions({window.findKind, window.findDetail});
    view->addSeparator();
    addThemes(*view, window);
    view->addAction(window.fullScreen);

    simulation = bar.addMenu(tr("&Run"));
    simulation->addActions({run.runAction(), run.stepAction(), run.resetAction()});
    simulation->addSeparator();
    run.faultMenu()->setTitle(tr("Break &something now"));
    run.faultMenu()->setIcon(theme().icon(QStringLiteral("fault")));
    simulation->addMenu(run.faultMenu());

    auto* help = bar.addMenu(tr("&Help"));
    help->addActions({window.help, window.commands, window.shortcuts, window.tour, window.about});
}

void addTools(QMenuBar& bar, const WindowActions& window, const CanvasActions& canvas) {
    auto* tools = new QWidget(&bar);
    tools->setObjectName(QStringLiteral("tools"));
    tools->setAccessibleName(tr("Tool bar"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(8, toolsMargin, 8, toolsMargin);
    row->setSpacing(2);
    const auto add = [&](const QList<QAction*>& actions) {
        if (row->count() > 0) row->addSpacing(toolsGap);
        for (QAction* action : actions) {
            auto* button = new QToolButton;
            button->setDefaultAction(action);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::NoFocus); // the menus have them for the keyboard
            button->setIconSize({toolIcon, toolIcon});
            button->setFixedSize(toolSize, toolSize);
            row->addWidget(button);
        }
    };
    add({window.newDesign, window.open, window.save});
    add({window.undo, window.redo});
    add({canvas.cut, canvas.copy, canvas.paste, canvas.duplicate, canvas.remove});
    add({canvas.zoomOut, canvas.zoomReset, canvas.zoomIn, canvas.fit, canvas.showGrid});
    bar.setNativeMenuBar(false); // which would leave the tools behind
    bar.setCornerWidget(tools);
}

} // namespace tiers::studio
