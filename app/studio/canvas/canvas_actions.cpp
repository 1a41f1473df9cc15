#include "app/studio/canvas/canvas_actions.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/theme/shortcut_tip.h"
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
    rename = make(tr("Rena&me"), "rename", QKeySequence(Qt::Key_F2),
                  tr("Edit the name of a component or region, or a note's text, in its place"),
                  &CanvasView::renameSelection);
    linkFrom = make(tr("Lin&k from here"), "connect", QKeySequence(Qt::Key_L),
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

    fitSelection = make(tr("Fit the s&election"), "zoom-selection", QKeySequence(Qt::CTRL | Qt::Key_8),
                        tr("Show what is selected as large as it fits"), &CanvasView::fitSelection);
    showGrid = makeSwitch(tr("&Grid"), "grid", QKeySequence(Qt::CTRL | Qt::Key_Apostrophe),
                          tr("Show the grid that components snap to"), view.isGridVisible(),
                          &CanvasView::setGridVisible, &CanvasView::gridVisibleChanged);
    showMap =
        makeSwitch(tr("&Map"), "map", QKeySequence(Qt::CTRL | Qt::Key_M), tr("Show the whole design small in a corner"),
                   view.isMinimapVisible(), &CanvasView::setMinimapVisible, &CanvasView::minimapVisibleChanged);
    keepLabels = makeSwitch(tr("&Labels on links"), "label", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                            tr("Say on every link what it does, not only on the one under the mouse"),
                            view.areLabelsKept(), &CanvasView::setLabelsKept, &CanvasView::labelsKeptChanged);
    // What is shown, and how large, is asked for from anywhere in the window.
    for (QAction* action : {zoomIn, zoomOut, zoomReset, fit, fitSelection, showGrid, showMap, keepLabels})
        action->setShortcutContext(Qt::WindowShortcut);
    makeArranging();

    connect(&view, &CanvasView::selectionChanged, this, &CanvasActions::updateEnabled);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CanvasActions::updateEnabled);
}

void CanvasActions::makeArranging() {
    quickAdd =
        make(tr("Add &behind it…"), "add", QKeySequence(Qt::Key_A),
             tr("Choose what the selected component leads to; without a selection what to add"), &CanvasView::quickAdd);
    replicate = make(tr("Repl&icate…"), "replicate", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                     tr("Make several of the selected component, wired alike"), &CanvasView::replicate);
    tidyUp = make(tr("Tid&y up"), "tidy", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                  tr("Lay out the selection, or everything, in columns along the links"), &CanvasView::tidyUp);
    straighten = make(tr("Let links find their &way"), "route", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
                      tr("Forget the bends of the selected links"), &CanvasView::straightenLinks);
    using edits::Alignment, edits::Direction;
    const auto keys = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::ALT | key); };
    const auto addAlignment = [&](const QString& text, const char* icon, Qt::Key key, const QString& tip,
                                  Alignment alignment) {
        align << make(text, icon, keys(key), tip, [this, alignment] { m_view->align(alignment); });
    };
    addAlignment(tr("Align &left"), "align-left", Qt::Key_L, tr("Left edges on one line"), Alignment::Left);
    addAlignment(tr("Align &centres"), "align-centre", Qt::Key_C, tr("Middles one above the other"), Alignment::Centre);
    addAlignment(tr("Align &right"), "align-right", Qt::Key_R, tr("Right edges on one line"), Alignment::Right);
    addAlignment(tr("Align &top"), "align-top", Qt::Key_T, tr("Top edges on one line"), Alignment::Top);
    addAlignment(tr("Align &middles"), "align-middle", Qt::Key_M, tr("Middles side by side"), Alignment::Middle);
    addAlignment(tr("Align &bottom"), "align-bottom", Qt::Key_B, tr("Bottom edges on one line"), Alignment::Bottom);
    distribute << make(tr("Distribute &across"), "distribute-across", keys(Qt::Key_H),
                       tr("Equal gaps from left to right"), [this] { m_view->distribute(Direction::Across); })
               << make(tr("Distribute &down"), "distribute-down", keys(Qt::Key_V), tr("Equal gaps from top to bottom"),
                       [this] { m_view->distribute(Direction::Down); });
}

QAction* CanvasActions::make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                             const std::function<void()>& act) {
    auto* action = new QAction(theme().icon(QString::fromLatin1(icon)), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tipWithShortcut(tip, action->shortcut()));
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, m_view, act);
    m_view->addAction(action);
    return action;
}

QAction* CanvasActions::make(const QString& text, const char* icon, const QKeySequence& shortcut, const QString& tip,
                             void (CanvasView::*slot)()) {
    return make(text, icon, shortcut, tip, [view = m_view, slot] { (view->*slot)(); });
}

QAction* CanvasActions::makeSwitch(const QString& text, const char* icon, const QKeySequence& shortcut,
                                   const QString& tip, bool checked, void (CanvasView::*slot)(bool),
                                   void (CanvasView::*changed)(bool)) {
    QAction* action = make(text, icon, shortcut, tip, [] {});
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, m_view, slot);
    connect(m_view, changed, action, &QAction::setChecked);
    return action;
}

void CanvasActions::updateEnabled() {
    const Selection selected = m_view->selection();
    const bool canCopy = selected.components.size() + selected.regions.size() + selected.notes.size() > 0;
    for (QAction* action : {cut, copy, duplicate}) action->setEnabled(canCopy);
    remove->setEnabled(!selected.empty());
    rename->setEnabled(selected.components.size() + selected.notes.size() + selected.regions.size() == 1);
    rename->setText(selected.notes.empty() ? tr("Rena&me") : tr("Edit te&xt"));
    replicate->setEnabled(selected.components.size() == 1);
    straighten->setEnabled(!selected.links.empty());
    fitSelection->setEnabled(!selected.empty());
    for (QAction* action : align) action->setEnabled(selected.components.size() > 1);
    for (QAction* action : distribute) action->setEnabled(selected.components.size() > 2);
    linkFrom->setEnabled(selected.components.size() == 1);
    paste->setEnabled(m_view->canPaste());
}

} // namespace tiers::studio
