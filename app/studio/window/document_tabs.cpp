#include "app/studio/window/document_tabs.h"

#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tiers::studio {

namespace {
constexpr int widest = 220;
} // namespace

DocumentTabs::DocumentTabs(QWidget* parent) : QTabBar(parent) {
    setObjectName(QStringLiteral("documents"));
    setAccessibleName(tr("Open designs"));
    setDocumentMode(true);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setDrawBase(false);
    hide();
    connect(this, &QTabBar::currentChanged, this, &DocumentTabs::chosen);
}

void DocumentTabs::setTabs(const std::vector<DocumentTab>& tabs, int current) {
    const QSignalBlocker quiet(this);
    while (count() > static_cast<int>(tabs.size())) removeTab(count() - 1);
    while (count() < static_cast<int>(tabs.size())) {
        const int added = addTab({});
        auto* close = new QToolButton(this);
        close->setIcon(theme().icon(QStringLiteral("close"), Token::Muted));
        close->setIconSize({12, 12});
        close->setAutoRaise(true);
        close->setToolTip(tipWithShortcut(tr("Close this design"), QKeySequence(Qt::CTRL | Qt::Key_W)));
        close->setAccessibleName(tr("Close this design"));
        connect(close, &QToolButton::clicked, this, [this, close] {
            for (int i = 0; i < count(); ++i)
                if (tabButton(i, QTabBar::RightSide) == close) return emit closeRequested(i);
        });
        setTabButton(added, QTabBar::RightSide, close);
    }
    m_tabs = tabs;
    for (int i = 0; i < count(); ++i) {
        const DocumentTab& tab = m_tabs[static_cast<std::size_t>(i)];
        QString title = tab.title;
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        setTabText(i, tab.modified ? QStringLiteral("• ") + title : title);
        setTabToolTip(i, tab.modified ? tr("%1: not saved").arg(tab.tip) : tab.tip);
        setTabIcon(i, tab.running ? theme().icon(QStringLiteral("run"), Token::Good) : QIcon());
    }
    setCurrentIndex(current);
    setVisible(tabs.size() > 1);
}

void DocumentTabs::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton) {
        const int tab = tabAt(event->pos());
        if (tab >= 0) return emit closeRequested(tab);
    }
    QTabBar::mouseReleaseEvent(event);
}

QSize DocumentTabs::tabSizeHint(int index) const {
    QSize size = QTabBar::tabSizeHint(index);
    size.setWidth(std::min(size.width(), widest));
    return size;
}

} // namespace tiers::studio
