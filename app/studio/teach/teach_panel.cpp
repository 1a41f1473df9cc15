#include "app/studio/teach/teach_panel.h"

#include "app/studio/teach/concept_view.h"
#include "app/studio/teach/demonstration_page.h"
#include "app/studio/teach/teach_shelf.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

TeachPanel::TeachPanel(RunController& run, DemonstrationPlayer::Place place, QWidget* parent)
    : QWidget(parent), m_player(run, std::move(place)), m_pages(new QStackedWidget), m_shelf(new TeachShelf) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_shelf);
    connect(m_shelf, &TeachShelf::demonstrationChosen, this,
            [this](const QString& id) { openDemonstration(id.toStdString()); });
    connect(m_shelf, &TeachShelf::conceptChosen, this, [this](const QString& id) { openConcept(id.toStdString()); });
    // Pages ask for others from inside their own signals.
    connect(&m_player, &DemonstrationPlayer::opened, this, &TeachPanel::showPage);
}

void TeachPanel::setContent(DemonstrationShelf demonstrations, ConceptShelf concepts) {
    m_demonstrations = std::move(demonstrations);
    m_concepts = std::move(concepts);
    for (const auto& demonstration : m_demonstrations.demonstrations)
        m_demonstrationTitles[demonstration.id] = demonstration.title;
    for (const auto& page : m_concepts.pages) m_conceptTitles[page.id] = page.title;
    m_shelf->setContent(m_demonstrations, m_concepts);
}

bool TeachPanel::openDemonstration(const std::string& id) {
    const auto found = std::ranges::find(m_demonstrations.demonstrations, id, &Demonstration::id);
    if (found == m_demonstrations.demonstrations.end()) return false;
    m_player.open(*found);
    return true;
}

void TeachPanel::openConcept(const std::string& id) {
    const auto found = std::ranges::find(m_concepts.pages, id, &ConceptPage::id);
    if (found == m_concepts.pages.end()) return;
    auto* view = new ConceptView(*found, m_demonstrationTitles);
    connect(view, &ConceptView::backRequested, this,
            [this] { showOnly(m_page != nullptr ? static_cast<QWidget*>(m_page) : m_shelf); });
    connect(view, &ConceptView::demonstrationRequested, this, [this](const QString& wanted) {
        if (m_player.isOpen() && QString::fromStdString(m_player.demonstration().id) == wanted) {
            showOnly(m_page);
        } else {
            openDemonstration(wanted.toStdString());
        }
    });
    showOnly(view);
}

void TeachPanel::close() {
    m_player.close();
}

void TeachPanel::showPage() {
    if (auto* old = std::exchange(m_page, nullptr)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    if (!m_player.isOpen()) {
        showOnly(m_shelf);
        return;
    }
    std::vector<std::string> stages;
    for (const auto* stage : ladder_of(m_demonstrations)) stages.push_back(stage->id);
    m_page = new DemonstrationPage(m_player, m_conceptTitles, stages);
    connect(m_page, &DemonstrationPage::leaveRequested, this, &TeachPanel::close);
    connect(m_page, &DemonstrationPage::conceptRequested, this,
            [this](const QString& id) { openConcept(id.toStdString()); });
    connect(m_page, &DemonstrationPage::demonstrationRequested, this,
            [this](const QString& id) { openDemonstration(id.toStdString()); });
    showOnly(m_page);
}

/// A page of the stack; a concept that was read before goes.
void TeachPanel::showOnly(QWidget* page) {
    for (int i = m_pages->count() - 1; i >= 0; --i) {
        QWidget* other = m_pages->widget(i);
        if (other == page || other == m_shelf || other == m_page) continue;
        m_pages->removeWidget(other);
        other->deleteLater();
    }
    if (m_pages->indexOf(page) < 0) m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
}

} // namespace tiers::studio
