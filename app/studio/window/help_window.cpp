#include "app/studio/window/help_window.h"

#include "app/studio/challenge/markdown_view.h"
#include "app/studio/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tiers::studio {

namespace {
constexpr int listWidth = 220;
} // namespace

std::vector<HelpChapter> helpChapters() {
    QFile file(QStringLiteral(":/help/help_%1.md").arg(HelpWindow::tr("en", "the language of the help's text")));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<HelpChapter> chapters;
    static const QRegularExpression heading(QStringLiteral("^# "), QRegularExpression::MultilineOption);
    for (const QString& part : QString::fromUtf8(file.readAll()).split(heading, Qt::SkipEmptyParts)) {
        const auto end = part.indexOf(u'\n');
        chapters.push_back({part.left(end), part.mid(end).trimmed()});
    }
    return chapters;
}

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_chapters(helpChapters()),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_text(new MarkdownView) {
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme().icon(QStringLiteral("find"), Token::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(QStringLiteral("chapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    for (const HelpChapter& chapter : m_chapters) m_list->addItem(chapter.title);
    m_text->setAccessibleName(tr("Text of the chapter"));
    auto* page = new QScrollArea;
    page->setWidget(m_text);
    page->setAccessibleName(tr("Chapter"));
    page->setWidgetResizable(true);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 16, 16, 16);
    columns->setSpacing(16);
    columns->addWidget(side);
    columns->addWidget(page, 1);
    resize(860, 560);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this, page](int row) {
        turnTo(row);
        page->verticalScrollBar()->setValue(0);
    });
    m_list->setCurrentRow(0);
    m_search->setFocus();
}

void HelpWindow::search(const QString& words) {
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const HelpChapter& chapter = m_chapters[static_cast<std::size_t>(row)];
        const bool fits =
            chapter.title.contains(words, Qt::CaseInsensitive) || chapter.text.contains(words, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0) first = row;
    }
    if (first >= 0 && (m_list->currentRow() < 0 || m_list->currentItem()->isHidden())) m_list->setCurrentRow(first);
}

void HelpWindow::turnTo(int row) {
    if (row < 0) return;
    const HelpChapter& chapter = m_chapters[static_cast<std::size_t>(row)];
    m_text->showMarkdown(QStringLiteral("# %1\n\n%2").arg(chapter.title, chapter.text));
}

} // namespace tiers::studio
