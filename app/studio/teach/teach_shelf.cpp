#include "app/studio/teach/teach_shelf.h"

#include "app/studio/challenge/card_delegate.h"
#include "app/studio/challenge/card_list.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {

enum Role { Id = Qt::UserRole + 10, IsConcept };

} // namespace

TeachShelf::TeachShelf(QWidget* parent)
    : QWidget(parent), m_list(new CardList(tr("Demonstrations and concepts"))), m_problems(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);
    const auto choose = [this](const QListWidgetItem* item) {
        const QString id = item->data(Id).toString();
        if (id.isEmpty()) return;
        if (item->data(IsConcept).toBool()) {
            emit conceptChosen(id);
        } else {
            emit demonstrationChosen(id);
        }
    };
    connect(m_list, &CardList::chosen, this, choose);
}

QListWidget* TeachShelf::list() const {
    return m_list;
}

void TeachShelf::setContent(const DemonstrationShelf& demonstrations, const ConceptShelf& concepts) {
    m_list->clear();
    addHeading(tr("Demonstrations"));
    for (const auto& demonstration : demonstrations.demonstrations)
        if (!demonstration.ladder) addDemonstration(demonstration);
    const auto ladder = ladder_of(demonstrations);
    if (!ladder.empty()) addHeading(tr("The ladder"));
    for (const auto* stage : ladder) addDemonstration(*stage);
    if (!concepts.pages.empty()) addHeading(tr("Concepts"));
    for (const auto& page : concepts.pages) {
        auto* item = new QListWidgetItem(QString::fromStdString(page.title), m_list);
        item->setData(Id, QString::fromStdString(page.id));
        item->setData(IsConcept, true);
        item->setData(CardDelegate::Detail, tr("Concept"));
    }
    QStringList problems;
    for (const auto* shelf : {&demonstrations.problems, &concepts.problems})
        for (const Problem& problem : *shelf) problems << said(problem);
    m_problems->setText(tr("Some could not be read:\n%1").arg(problems.join(u'\n')));
    m_problems->setVisible(!problems.isEmpty());
}

void TeachShelf::addHeading(const QString& title) {
    auto* item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void TeachShelf::addDemonstration(const Demonstration& demonstration) {
    auto* item = new QListWidgetItem(QString::fromStdString(demonstration.title), m_list);
    item->setData(Id, QString::fromStdString(demonstration.id));
    item->setData(IsConcept, false);
    const auto variants = static_cast<int>(demonstration.variants.size());
    item->setData(CardDelegate::Detail, demonstration.ladder ? tr("Stage %1").arg(demonstration.ladder->stage)
                                                             : tr("%n variants", nullptr, variants));
    item->setData(CardDelegate::Summary, QString::fromStdString(demonstration.summary));
    item->setToolTip(QString::fromStdString(demonstration.summary));
}

} // namespace tiers::studio
