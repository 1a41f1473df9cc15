#include "app/studio/present/presenter.h"

#include "app/studio/present/caption_card.h"
#include "app/studio/present/spotlight.h"
#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace tiers::studio {

Presenter::Presenter(QMainWindow& window, QWidget* stage, QDockWidget* kept, Change change)
    : QObject(&window),
      m_window(window),
      m_kept(kept),
      m_change(std::move(change)),
      m_present(new QAction(theme().icon(QStringLiteral("present")), tr("&Present"), this)),
      m_light(new QAction(theme().icon(QStringLiteral("spotlight")), tr("&Spotlight"), this)),
      m_caption(new CaptionCard(stage)),
      m_spotlight(new Spotlight(&window)) {
    m_present->setCheckable(true);
    m_present->setShortcut(Qt::Key_F8);
    m_present->setToolTip(
        tipWithShortcut(tr("Only the canvas and the charts, larger, on the whole screen; Esc ends it"), Qt::Key_F8));
    m_light->setCheckable(true);
    m_light->setShortcut(Qt::Key_F9);
    m_light->setToolTip(tipWithShortcut(tr("Darken all but what the pointer is at"), Qt::Key_F9));
    connect(m_present, &QAction::toggled, this, &Presenter::present);
    connect(m_light, &QAction::toggled, m_spotlight, &Spotlight::setOn);
}

Presenter::~Presenter() = default;

bool Presenter::isPresenting() const {
    return m_present->isChecked();
}

void Presenter::setCaption(const QString& title, const QString& text) {
    m_title = title;
    m_text = text;
    if (isPresenting()) m_caption->setCaption(title, text);
}

void Presenter::present(bool on) {
    if (on) {
        putAway();
        m_caption->setCaption(m_title, m_text);
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
        m_light->setChecked(false);
        m_caption->setCaption({}, {});
        bringBack();
    }
    m_change(on);
}

void Presenter::putAway() {
    m_layout = m_window.saveState();
    m_state = m_window.window()->windowState();
    m_hidden.clear();
    const auto hide = [this](QWidget* widget) {
        if (widget->isHidden()) return;
        widget->hide();
        m_hidden.emplace_back(widget);
    };
    for (auto* dock : m_window.findChildren<QDockWidget*>())
        if (dock != m_kept) hide(dock);
    for (auto* bar : m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly)) hide(bar);
    hide(m_window.statusBar());
    // A menu that is hidden takes its shortcuts along.
    for (QAction* action : m_window.menuBar()->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || m_window.actions().contains(action)) continue;
        m_window.addAction(action);
        m_lent << action;
    }
    for (const QMenu* menu : m_window.menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->shortcut().isEmpty() || m_window.actions().contains(action)) continue;
            m_window.addAction(action);
            m_lent << action;
        }
    }
    hide(m_window.menuBar());
    m_window.window()->setWindowState(m_window.window()->windowState() | Qt::WindowFullScreen);
}

void Presenter::bringBack() {
    for (const auto& widget : m_hidden)
        if (widget) widget->show();
    m_hidden.clear();
    for (QAction* action : std::exchange(m_lent, {})) m_window.removeAction(action);
    m_window.window()->setWindowState(m_state);
    m_window.restoreState(m_layout);
}

/// Esc ends it wherever the focus is, but first closes what has popped up.
bool Presenter::eventFilter(QObject* watched, QEvent* event) {
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape || !watched->isWidgetType() || static_cast<QWidget*>(watched)->window() != m_window.window())
        return QObject::eventFilter(watched, event);
    m_present->setChecked(false);
    return true;
}

} // namespace tiers::studio
