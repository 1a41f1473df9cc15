#include "app/studio/canvas/canvas_actions.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>

namespace tiers::studio {

CanvasActions::CanvasActions(CanvasView& view) : QObject(&view), m_view(&view) {
    cut = make(tr("Cu&t"), "cut", QKeySequence::Cut, tr("Copy the selection and remove it"), &CanvasView::cut);
    copy =
        make(tr("&Copy"), "copy", QKeySequence::Copy, tr("Copy the selection as a small document"), &CanvasView::copy);
    paste = make(tr("&Paste"), "paste", QKeySequence::Paste, tr("Insert what was copied"), &CanvasView::paste);
    duplicate = make(tr("&Duplicate"), "duplicate", QKeySequence(Qt::CTRL | Qt::Key_D),
                     tr("Copy the selection beside itself"), &CanvasView::duplicate);
    remove = make(tr("De&lete"), "delete", QKeySequence::Delete, tr("Remove the selection with its links"),
                  &CanvasView::removeSelection);
    selectAll =
        make(tr("Select &all"), "select-all", QKeySequence::SelectAll, tr("Select everything"), &CanvasView::selectAll);
    rename = make(tr("&Rename"), "rename", QKeySequence(Qt::Key_F2), tr("Edit the name of the component in its place"),
                  &CanvasView::renameSelection);
    linkFrom = make(tr("&Link from here"), "connect", QKeySequence(Qt::Key_L),
                    tr("Start a link: Tab or arrow keys choose what it leads to, Enter draws it"),
                    &CanvasView::linkFromSelection);
    addNote =
        make(tr("Add &note"), "note", QKeySequence(Qt::Key_N), tr("Write a note on the canvas"), &CanvasView::addNote);
    addRegion = make(tr("Add re&gion"), "region", QKeySequence(Qt::Key_R),
                     tr("A frame for components that stand in the same place of the world"), &CanvasView::addRegion);
    zoomIn = make(tr("Zoom &in"), "zoom-in", QKeySequence::ZoomIn, tr("Show less, larger"), &CanvasView::zoomIn);
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make(tr("Zoom &out"), "zoom-out", QKeySequence::ZoomOut, tr("Show more, smaller"), &CanvasView::zoomOut);
    zoomReset = make(tr("&100 %"), "zoom-reset", QKeySequence(Qt::CTRL | Qt::Key_0), tr("Show everything at its size"),
                     &CanvasView::zoomReset);
    fit =
        make(tr("&Fit"), "zoom-fit", QKeySequence(Qt::CTRL | Qt::Key_9), tr("Show the whole design"), &CanvasView::fit);

    showGrid = new QAction(theme().icon(QStringLiteral("grid")), tr("&Grid"), this);
    showGrid->setToolTip(tr("Show the grid that components snap to"));
    showGrid->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Apostrophe));
    showGrid->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showGrid->setCheckable(true);
    showGrid->setChecked(view.isGridVisible());
    connect(showGrid, &QAction::toggled, &view, &CanvasView::setGridVisible);
    connect(&view, &CanvasView::gridVisibleChanged, showGrid, &QAction::setChecked);
    view.addAction(showGrid);

    connect(&view, &CanvasView::selectionChanged, this, &CanvasActions::updateEnabled);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CanvasActions::updateEnabled);
}

QAction* CanvasActions::make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                             void (CanvasView::*slot)()) {
    auto* action = new QAction(theme().icon(QString::fromLatin1(icon)), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, m_view, slot);
    m_view->addAction(action);
    return action;
}

void CanvasActions::updateEnabled() {
    const Selection selected = m_view->selection();
    const bool canCopy = selected.components.size() + selected.regions.size() + selected.notes.size() > 0;
    for (QAction* action : {cut, copy, duplicate}) action->setEnabled(canCopy);
    remove->setEnabled(!selected.empty());
    rename->setEnabled(selected.components.size() + selected.notes.size() == 1);
    linkFrom->setEnabled(selected.components.size() == 1);
    paste->setEnabled(m_view->canPaste());
}

} // namespace tiers::studio
