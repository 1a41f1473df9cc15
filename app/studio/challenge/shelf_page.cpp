#include "app/studio/challenge/shelf_page.h"

#include "app/studio/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr int padding = 12;
constexpr int gap = 4;
enum Role { Summary = Qt::UserRole + 1, Detail };

/// Draws a challenge as a card: title, difficulty, summary.
class CardDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QListWidget*>(option.widget);
        const int width = (view ? view->viewport()->width() : 240) - 2 * padding;
        return {width, 2 * padding + 2 * gap + textHeight(index, Qt::DisplayRole, width) +
                           textHeight(index, Detail, width) + textHeight(index, Summary, width)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool marked = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
        const QRectF card = QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5);
        painter->setPen(theme().color(marked ? Token::Accent : Token::Border));
        painter->setBrush(theme().color(Token::Surface));
        painter->drawRoundedRect(card, 8, 8);
        QRect text = option.rect.adjusted(padding, padding, -padding, -padding);
        for (const int role : {int(Qt::DisplayRole), int(Detail), int(Summary)}) {
            painter->setFont(fontOf(role));
            painter->setPen(theme().color(role == Qt::DisplayRole ? Token::Text : Token::Muted));
            const int height = textHeight(index, role, text.width());
            painter->drawText(QRect(text.topLeft(), QSize(text.width(), height)), Qt::TextWordWrap,
                              index.data(role).toString());
            text.setTop(text.top() + height + gap);
        }
        painter->restore();
    }

  private:
    static QFont fontOf(int role) {
        if (role == Qt::DisplayRole) return theme().font(FontRole::Body, QFont::DemiBold);
        return theme().font(role == Detail ? FontRole::Label : FontRole::Body);
    }
    static int textHeight(const QModelIndex& index, int role, int width) {
        return QFontMetrics(fontOf(role))
            .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, index.data(role).toString())
            .height();
    }
};

QString difficultyText(const std::string& difficulty) {
    if (difficulty == "beginner") return ShelfPage::tr("Beginner");
    if (difficulty == "intermediate") return ShelfPage::tr("Intermediate");
    if (difficulty == "advanced") return ShelfPage::tr("Advanced");
    return QString::fromStdString(difficulty);
}

} // namespace

ShelfPage::ShelfPage(QWidget* parent) : QWidget(parent), m_list(new QListWidget), m_problems(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto* title = new QLabel(tr("Challenges"));
    title->setFont(theme().font(FontRole::Section, QFont::DemiBold));
    layout->addWidget(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Challenges"));
    layout->addWidget(m_list, 1);
    m_problems->setWordWrap(true);
    m_problems->hide();
    layout->addWidget(m_problems);
    const auto choose = [this](const QListWidgetItem* item) { emit chosen(item->data(Qt::UserRole).toString()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void ShelfPage::setShelf(const ChallengeShelf& shelf) {
    m_list->clear();
    for (const Challenge& challenge : shelf.challenges) {
        auto* item = new QListWidgetItem(QString::fromStdString(challenge.title), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(challenge.id));
        item->setData(Summary, QString::fromStdString(challenge.summary));
        item->setData(Detail, challenge.series.empty() ? difficultyText(challenge.difficulty)
                                                       : tr("%1 %2 · %3")
                                                             .arg(QString::fromStdString(challenge.series))
                                                             .arg(challenge.part)
                                                             .arg(difficultyText(challenge.difficulty)));
        item->setToolTip(QString::fromStdString(challenge.summary));
    }
    QStringList problems;
    for (const Problem& problem : shelf.problems) problems << QString::fromStdString(describe(problem));
    m_problems->setText(tr("Some challenges could not be read:\n%1").arg(problems.join(u'\n')));
    m_problems->setVisible(!problems.isEmpty());
}

} // namespace tiers::studio
