#include "app/studio/palette/palette_panel.h"

#include "app/studio/palette/kind_list.h"
#include "app/studio/palette/kind_model.h"
#include "app/studio/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tiers::studio {

PalettePanel::PalettePanel(QWidget* parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_kinds(new KindModel(this)),
      m_filter(new KindFilter(*m_kinds, this)),
      m_list(new KindList(*m_filter, this)),
      m_nothing(new QLabel(this)) {
    m_search->setPlaceholderText(tr("Search components"));
    m_search->setAccessibleName(tr("Search components"));
    m_search->setToolTip(tr("Type a part of a name or of what the component does"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme().icon(QStringLiteral("find"), Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 16, 12, 0);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(4);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setAccessibleName(tr("Palette"));

    connect(m_search, &QLineEdit::textChanged, this, &PalettePanel::filter);
    connect(m_list, &KindList::kindActivated, this, &PalettePanel::kindActivated);
}

void PalettePanel::setAllowed(const QStringList& kinds) {
    m_kinds->setAllowed(kinds);
    filter(m_search->text());
}

void PalettePanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PalettePanel::filter(const QString& text) {
    m_filter->setWords(text);
    m_list->expandAll();
    const bool none = m_filter->rowCount() == 0;
    m_nothing->setText(tr("No component is called \"%1\" or does that.").arg(text));
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    if (!none && !text.isEmpty()) m_list->selectFirstKind();
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_filter->kindAt(m_list->currentIndex())) m_list->selectFirstKind();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const KindSpec* kind = m_filter->kindAt(m_list->currentIndex()))
            emit kindActivated(QString::fromStdString(kind->name));
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) return false;
        m_search->clear();
        return true;
    default: return false;
    }
}

} // namespace tiers::studio
