#pragma once

#include "core/demo/concept_page.h"
#include "core/demo/demonstration.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace tiers::studio {

class CardList;

/// What can be shown and read: demonstrations, the ladder's stages, concepts.
class TeachShelf : public QWidget {
    Q_OBJECT

  public:
    explicit TeachShelf(QWidget* parent = nullptr);

    void setContent(const DemonstrationShelf& demonstrations, const ConceptShelf& concepts);
    [[nodiscard]] QListWidget* list() const;

  signals:
    void demonstrationChosen(const QString& id);
    void conceptChosen(const QString& id);

  private:
    void addHeading(const QString& title);
    void addDemonstration(const Demonstration& demonstration);

    CardList* m_list;
    QLabel* m_problems;
};

} // namespace tiers::studio
