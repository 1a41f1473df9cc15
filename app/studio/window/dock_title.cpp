#include "app/studio/window/dock_title.h"

#include "app/studio/theme/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

namespace tiers::studio {

namespace {
constexpr int titleHeight = 32;
} // namespace

DockTitle::DockTitle(QDockWidget& dock, QMainWindow& window) : QWidget(&dock), m_dock(&dock), m_window(&window) {
    auto* title = new QLabel(dock.windowTitle(), this);
    title->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    auto* close = new QToolButton(this);
    close->setIcon(theme().icon(QStringLiteral("close"), Token::Muted));
    close->setIconSize({14, 14});
    close->setToolTip(tr("Hide %1; the View menu shows it again").arg(dock.windowTitle()));
    close->setAccessibleName(tr("Hide %1").arg(dock.windowTitle()));
    connect(close, &QToolButton::clicked, &dock, &QDockWidget::close);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 4, 0);
    row->addWidget(title, 1);
    row->addWidget(close);

    connect(&dock, &QDockWidget::visibilityChanged, this, &DockTitle::follow);
    connect(&dock, &QDockWidget::topLevelChanged, this, &DockTitle::follow);
    connect(&dock, &QDockWidget::dockLocationChanged, this, &DockTitle::follow);
    window.installEventFilter(this);
}

/// A dock is alone or one of several also when others come and go.
bool DockTitle::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::LayoutRequest) follow();
    return QWidget::eventFilter(watched, event);
}

QSize DockTitle::sizeHint() const {
    return {0, m_tabbed ? 0 : titleHeight};
}

void DockTitle::follow() {
    const bool tabbed = !m_dock->isFloating() && !m_window->tabifiedDockWidgets(m_dock).isEmpty();
    if (tabbed == m_tabbed) return;
    m_tabbed = tabbed;
    setVisible(!tabbed);
    updateGeometry();
}

} // namespace tiers::studio
