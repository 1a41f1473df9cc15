#include "app/studio/theme/panel_parts.h"

namespace tiers::studio {

QLabel* panelHeading(const QString& text, FontRole role) {
    auto* label = new QLabel(text);
    label->setFont(theme().font(role, QFont::DemiBold));
    label->setWordWrap(true);
    return label;
}

QScrollArea* panelScroll(QWidget* content, const QString& name) {
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

QToolButton* panelBackButton(const QString& text, const QString& tip, const QString& name) {
    auto* back = new QToolButton;
    back->setIcon(theme().icon(QStringLiteral("chevron-left"), Token::Muted));
    back->setText(text);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setToolTip(tip);
    back->setObjectName(name);
    return back;
}

} // namespace tiers::studio
