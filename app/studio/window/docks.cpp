#include "app/studio/window/docks.h"

#include "app/studio/theme/theme.h"
#include "app/studio/window/dock_title.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QSettings>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

const auto layoutKey = QStringLiteral("window/layout");
constexpr int layoutVersion = 3;
constexpr int leftWidth = 260;
constexpr int rightWidth = 300;
constexpr int leastLeftWidth = 216;
constexpr int leastRightWidth = 248;
constexpr int tabsHeight = 36;  ///< of the panels, and of the designs
constexpr int frameHeight = 40; ///< of a maximized window's title bar, and what else the screen has

} // namespace

Docks::Docks(QMainWindow& window, const Panels& panels)
    : QObject(&window),
      m_window(window),
      m_palette(add(tr("Components"), QStringLiteral("components"), QStringLiteral("palette"), panels.palette,
                    Qt::LeftDockWidgetArea)),
      m_challenge(add(tr("Challenge"), QStringLiteral("challenge"), QStringLiteral("challenge"), panels.challenge,
                      Qt::LeftDockWidgetArea)),
      m_teach(add(tr("Teach"), QStringLiteral("teach"), QStringLiteral("teach"), panels.teach, Qt::LeftDockWidgetArea)),
      m_faults(
          add(tr("Faults"), QStringLiteral("faults"), QStringLiteral("fault"), panels.faults, Qt::LeftDockWidgetArea)),
      m_inspector(add(tr("Inspector"), QStringLiteral("inspector"), QStringLiteral("inspector"), panels.inspector,
                      Qt::RightDockWidgetArea)),
      m_charts(add(tr("Charts"), QStringLiteral("charts"), QStringLiteral("chart"), panels.charts,
                   Qt::BottomDockWidgetArea)),
      m_explain(add(tr("Why"), QStringLiteral("explain"), QStringLiteral("bottleneck"), panels.explain,
                    Qt::BottomDockWidgetArea)),
      m_compare(add(tr("Compare"), QStringLiteral("compare"), QStringLiteral("compare"), panels.compare,
                    Qt::BottomDockWidgetArea)) {
    window.installEventFilter(this);
    panels.palette->setMinimumWidth(leastLeftWidth);
    panels.inspector->setMinimumWidth(leastRightWidth);
    window.tabifyDockWidget(m_palette, m_challenge);
    window.tabifyDockWidget(m_challenge, m_teach);
    window.tabifyDockWidget(m_teach, m_faults);
    window.tabifyDockWidget(m_charts, m_explain);
    window.tabifyDockWidget(m_explain, m_compare);
    for (auto* later : {m_faults, m_charts, m_explain, m_compare}) later->hide();
    m_palette->raise();
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

/// The window makes tabs for docks when it needs them: they have to say what they are, and those at the left are never
/// so narrow that their words are cut.
bool Docks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        for (auto* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
            tabs->setAccessibleName(tr("Panels"));
            if (tabs->count() > 0 && tabs->tabText(0) == m_palette->windowTitle())
                m_palette->widget()->setMinimumWidth(std::max(leastLeftWidth, tabs->sizeHint().width()));
        }
    return QObject::eventFilter(watched, event);
}

QDockWidget* Docks::add(const QString& title, const QString& name, const QString& icon, QWidget* content,
                        Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(*dock, m_window));
    m_window.addDockWidget(area, dock);
    dock->toggleViewAction()->setIcon(theme().icon(icon));
    dock->toggleViewAction()->setToolTip(tr("Show or hide: %1").arg(title));
    connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool shown) {
        if (shown) dock->raise(); // not behind the others of its place
    });
    return dock;
}

QList<QDockWidget*> Docks::all() const {
    return {m_palette, m_challenge, m_teach, m_faults, m_inspector, m_charts, m_explain, m_compare};
}

QList<QAction*> Docks::toggleActions() const {
    QList<QAction*> actions;
    for (const auto* dock : all()) actions.append(dock->toggleViewAction());
    return actions;
}

void Docks::showRunPanels() {
    const int before = m_window.centralWidget()->height();
    m_charts->show();
    m_explain->show();
    m_compare->show();
    m_charts->raise();
    if (std::exchange(m_isArranged, true)) return;
    // A third for the charts, or what a row of them needs; where the canvas would not keep half of the screen's height,
    // what it leaves them.
    const int whole = m_window.height();
    const int wanted = std::max(m_charts->sizeHint().height(), whole / 3);
    const int left = before - 2 * tabsHeight - (whole + frameHeight) / 2;
    if (left >= wanted) return m_window.resizeDocks({m_charts}, {wanted}, Qt::Vertical);
    m_lowTo = left;
    lowerCharts(true);
    m_lowTo = left; // once more when they have become compact, and need less
}

void Docks::lowerCharts(bool areCompact) {
    const auto low = std::exchange(m_lowTo, std::nullopt);
    if (!low || !areCompact) return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // until then they ask for what they had
    m_window.resizeDocks({m_charts}, {std::max(*low, m_charts->minimumSizeHint().height())}, Qt::Vertical);
}

void Docks::layOut() {
    const QSettings settings;
    m_isArranged = m_window.restoreState(settings.value(layoutKey).toByteArray(), layoutVersion);
    if (m_isArranged) return;
    // The canvas keeps the larger half of a small window, if the words of the tabs at the left leave it that.
    const int width = m_window.width();
    m_window.resizeDocks({m_palette, m_inspector},
                         {std::min(leftWidth, width * 22 / 100), std::min(rightWidth, width * 20 / 100)},
                         Qt::Horizontal);
}

void Docks::store() const {
    QSettings().setValue(layoutKey, m_window.saveState(layoutVersion));
}

void Docks::takeLayoutOf(const Docks& other) {
    m_window.restoreState(other.m_window.saveState(layoutVersion), layoutVersion);
    for (auto* dock : other.all())
        if (dock->isFloating()) dock->hide();
}

void Docks::forget() {
    for (auto* dock : all()) disconnect(dock, &QDockWidget::visibilityChanged, nullptr, nullptr);
}

} // namespace tiers::studio
