#include "app/studio/challenge/disclosure.h"

#include "app/studio/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tiers::studio {

Disclosure::Disclosure(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_header(new QToolButton), m_content(content) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_header->setText(title);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    if (m_content->accessibleName().isEmpty()) m_content->setAccessibleName(title);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    refresh();
}

void Disclosure::setOpen(bool open) {
    m_open = open;
    refresh();
}

void Disclosure::refresh() {
    m_header->setIcon(
        theme().icon(m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Token::Muted));
    m_header->setAccessibleName(m_open ? tr("Fold %1").arg(m_header->text()) : tr("Unfold %1").arg(m_header->text()));
    m_content->setVisible(m_open);
}

} // namespace tiers::studio
