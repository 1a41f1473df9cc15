#include "app/studio/window/shortcut_list.h"

#include "app/studio/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

void addShortcuts(const QList<QAction*>& actions, QTreeWidgetItem* group) {
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) addShortcuts(action->menu()->actions(), group);
        if (action->shortcut().isEmpty()) continue;
        auto* row =
            new QTreeWidgetItem(group, {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
        row->setIcon(0, action->icon());
    }
}

/// What keys and mouse do on the canvas without an action in a menu.
void addCanvasKeys(QTreeWidget& tree) {
    auto* group = new QTreeWidgetItem(&tree, {ShortcutList::tr("On the canvas")});
    group->setFont(0, theme().font(FontRole::Body, QFont::DemiBold));
    const auto row = [group](const QString& what, const QString& keys) { new QTreeWidgetItem(group, {what, keys}); };
    row(ShortcutList::tr("Go from card to card"), ShortcutList::tr("Tab, Shift+Tab"));
    row(ShortcutList::tr("Go along links, or to the nearest card"), ShortcutList::tr("Ctrl+arrow keys"));
    row(ShortcutList::tr("Move the selection on the grid"), ShortcutList::tr("Arrow keys"));
    row(ShortcutList::tr("Move it five grid steps"), ShortcutList::tr("Shift+arrow keys"));
    row(ShortcutList::tr("Move it by one point, or drag without snapping"), ShortcutList::tr("Alt+arrow keys, Alt"));
    row(ShortcutList::tr("Edit the name or the text"), ShortcutList::tr("Enter"));
    row(ShortcutList::tr("Choose the target of a link that is being drawn"), ShortcutList::tr("Arrow keys, Enter"));
    row(ShortcutList::tr("Leave what you are in the middle of"), ShortcutList::tr("Esc"));
    row(ShortcutList::tr("Open the menu of what is selected"), ShortcutList::tr("Menu key, Shift+F10"));
    row(ShortcutList::tr("Move over the canvas"), ShortcutList::tr("Space and drag, middle button, wheel"));
    row(ShortcutList::tr("Zoom where the mouse is"), ShortcutList::tr("Ctrl+wheel, pinch"));
    row(ShortcutList::tr("Add a component where the mouse is"), ShortcutList::tr("Double-click"));
    row(ShortcutList::tr("Add a bend to a link, or take it away"), ShortcutList::tr("Double-click on the link"));
}

void filter(QTreeWidget& tree, const QString& wanted) {
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        auto* group = tree.topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            auto* row = group->child(j);
            const bool fits = row->text(0).contains(wanted, Qt::CaseInsensitive) ||
                              row->text(1).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the shortcuts"));
    search->setClearButtonEnabled(true);
    search->addAction(theme().icon(QStringLiteral("find"), Token::Muted), QLineEdit::LeadingPosition);

    auto* tree = new QTreeWidget(this);
    tree->setColumnCount(2);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setFocusPolicy(Qt::NoFocus);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const QAction* menu : menus.actions()) {
        if (menu->menu() == nullptr) continue;
        auto* group = new QTreeWidgetItem(tree, {plain(menu->text())});
        group->setFont(0, theme().font(FontRole::Body, QFont::DemiBold));
        addShortcuts(menu->menu()->actions(), group);
        if (group->childCount() == 0) delete group;
    }
    addCanvasKeys(*tree);
    tree->expandAll();

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, [tree](const QString& text) { filter(*tree, text); });

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(search);
    rows->addWidget(tree);
    rows->addWidget(buttons);
    resize(460, 560);
}

} // namespace tiers::studio
