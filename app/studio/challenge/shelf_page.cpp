#include "app/studio/challenge/shelf_page.h"

#include "app/studio/challenge/card_delegate.h"
#include "app/studio/challenge/card_list.h"
#include "app/studio/challenge/solved_challenges.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tiers::studio {

namespace {

QString difficultyText(const std::string& difficulty) {
    if (difficulty == "beginner") return ShelfPage::tr("Beginner");
    if (difficulty == "intermediate") return ShelfPage::tr("Intermediate");
    if (difficulty == "advanced") return ShelfPage::tr("Advanced");
    return QString::fromStdString(difficulty);
}

/// "Cake Shop 2 · Intermediate · builds on Going Online".
QString detailOf(const Challenge& challenge, const ChallengeShelf& shelf) {
    QStringList parts;
    if (const auto date = solvedOn(challenge.id))
        parts << ShelfPage::tr("✓ Solved %1").arg(QLocale().toString(*date, QLocale::ShortFormat));
    if (!challenge.series.empty())
        parts << ShelfPage::tr("%1 %2").arg(QString::fromStdString(challenge.series)).arg(challenge.part);
    parts << difficultyText(challenge.difficulty);
    for (const auto& id : challenge.requires_ids) {
        const auto found = std::ranges::find(shelf.challenges, id, &Challenge::id);
        const auto& title = found == shelf.challenges.end() ? id : found->title;
        parts << ShelfPage::tr("builds on %1").arg(QString::fromStdString(title));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ShelfPage::ShelfPage(QWidget* parent)
    : QWidget(parent), m_list(new CardList(tr("Challenges"))), m_problems(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto* title = new QLabel(tr("Challenges"));
    title->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);
    const auto choose = [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); };
    connect(m_list, &CardList::chosen, this, choose);
}

QListWidget* ShelfPage::list() const {
    return m_list;
}

void ShelfPage::setShelf(const ChallengeShelf& shelf) {
    m_list->clear();
    for (const Challenge& challenge : shelf.challenges) {
        auto* item = new QListWidgetItem(QString::fromStdString(challenge.title), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(challenge.id));
        item->setData(CardDelegate::Summary, QString::fromStdString(challenge.summary));
        item->setData(CardDelegate::Detail, detailOf(challenge, shelf));
        item->setToolTip(QString::fromStdString(challenge.summary));
    }
    QStringList problems;
    for (const Problem& problem : shelf.problems) problems << said(problem);
    m_problems->setText(tr("Some challenges could not be read:\n%1").arg(problems.join(u'\n')));
    m_problems->setVisible(!problems.isEmpty());
}

} // namespace tiers::studio
