#pragma once

#include <QListWidget>

namespace tiers::studio {

/// A shelf: a list whose items are cards (see CardDelegate), on the panel's own ground.
class CardList : public QListWidget {
    Q_OBJECT

  public:
    explicit CardList(const QString& accessibleName, QWidget* parent = nullptr);

  signals:
    /// By mouse or keyboard.
    void chosen(const QListWidgetItem* item);
};

} // namespace tiers::studio
