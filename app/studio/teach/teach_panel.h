#pragma once

#include "app/studio/teach/demonstration_player.h"
#include "core/demo/concept_page.h"

#include <QWidget>

#include <map>
#include <string>

class QStackedWidget;

namespace tiers::studio {

class DemonstrationPage;
class TeachShelf;

/// What a teacher shows: a shelf, and one demonstration or one concept at a time.
class TeachPanel : public QWidget {
    Q_OBJECT

  public:
    TeachPanel(RunController& run, DemonstrationPlayer::Place place, QWidget* parent = nullptr);

    void setContent(DemonstrationShelf demonstrations, ConceptShelf concepts);
    /// False: there is no such demonstration.
    bool openDemonstration(const std::string& id);
    void openConcept(const std::string& id);
    /// Leaves the demonstration; the design stays.
    void close();

    [[nodiscard]] DemonstrationPlayer& player() { return m_player; }
    [[nodiscard]] DemonstrationPage* page() const { return m_page; }
    [[nodiscard]] TeachShelf* shelf() const { return m_shelf; }
    [[nodiscard]] const DemonstrationShelf& demonstrations() const { return m_demonstrations; }

  private:
    void showPage();
    void showOnly(QWidget* page);

    DemonstrationPlayer m_player;
    DemonstrationShelf m_demonstrations;
    ConceptShelf m_concepts;
    std::map<std::string, std::string> m_demonstrationTitles;
    std::map<std::string, std::string> m_conceptTitles;
    QStackedWidget* m_pages;
    TeachShelf* m_shelf;
    DemonstrationPage* m_page{};
};

} // namespace tiers::studio
