#pragma once

#include "core/grading/challenge.h"

#include <QWidget>

class QListWidget;
class QLabel;

namespace tiers::studio {

class CardList;

/// The shelf: every challenge with its title, difficulty and what it is about.
class ShelfPage : public QWidget {
    Q_OBJECT

  public:
    explicit ShelfPage(QWidget* parent = nullptr);

    /// Challenges that could not be read are told below the list.
    void setShelf(const ChallengeShelf& shelf);
    [[nodiscard]] QListWidget* list() const;

  signals:
    void chosen(const QString& id);

  private:
    CardList* m_list;
    QLabel* m_problems;
};

} // namespace tiers::studio
