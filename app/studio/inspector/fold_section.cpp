#include "app/studio/inspector/fold_section.h"

#include "app/studio/theme/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tiers::studio {

FoldSection::FoldSection(const QString& title, bool open, QWidget* parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_body(new QWidget(this)), m_rows(new QVBoxLayout(m_body)) {
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize({14, 14});
    m_heading->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setStyleSheet(
        QStringLiteral("QToolButton, QToolButton:checked { background: transparent; text-align: left; padding: 4px 0; }"
                       "QToolButton:hover { text-decoration: underline; }"));

    m_rows->setContentsMargins(0, 4, 0, 8);
    m_rows->setSpacing(8);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_heading);
    all->addWidget(m_body);

    connect(m_heading, &QToolButton::clicked, this, [this](bool checked) {
        setOpen(checked);
        emit toggled(checked);
    });
    setOpen(open);
}

void FoldSection::add(QWidget* widget) {
    m_rows->addWidget(widget);
}

void FoldSection::setOpen(bool open) {
    m_heading->setChecked(open);
    m_heading->setIcon(theme().icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_heading->setAccessibleDescription(open ? tr("open") : tr("folded"));
    m_body->setVisible(open);
}

bool FoldSection::isOpen() const {
    return m_heading->isChecked();
}

} // namespace tiers::studio
