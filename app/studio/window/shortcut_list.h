#pragma once

#include <QDialog>

class QMenuBar;

namespace tiers::studio {

/// Every key that does something, by menu, with a search field.
class ShortcutList : public QDialog {
    Q_OBJECT

  public:
    /// Lists the shortcuts of the actions in the menus.
    explicit ShortcutList(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace tiers::studio
