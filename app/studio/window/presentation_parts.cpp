#include "app/studio/window/presentation_parts.h"

#include "app/studio/canvas/canvas_view.h"
#include "app/studio/charts/charts_panel.h"
#include "app/studio/present/caption_card.h"
#include "app/studio/present/presenter.h"
#include "app/studio/present/run_recorder.h"
#include "app/studio/teach/teach_panel.h"
#include "app/studio/window/canvas_stage.h"
#include "app/studio/window/request_show.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tiers::studio {

namespace {

constexpr double largest = 2.5;
constexpr std::chrono::milliseconds settling_time{800};

} // namespace

PresentationParts::PresentationParts(const Parts& parts)
    : QObject(&parts.window),
      m_canvas(parts.canvas),
      m_presenter(new Presenter(parts.window, &parts.stage, parts.chartsDock,
                                [this, parts](bool presenting) { change(parts, presenting); })),
      m_recorder(new RunRecorder(&parts.window, this)) {
    m_canvas.installEventFilter(this);
    connect(m_recorder, &RunRecorder::noticed, this, &PresentationParts::noticed);
    auto& player = parts.teach.player();
    const auto follow = [this, &teach = parts.teach] { caption(teach); };
    connect(&player, &DemonstrationPlayer::opened, this, follow);
    connect(&player, &DemonstrationPlayer::changed, this, follow);
}

void PresentationParts::change(const Parts& parts, bool presenting) {
    parts.charts.setPresenting(presenting);
    parts.requests.setPresenting(presenting);
    parts.stage.setFootRaised(presenting);
    // The window manager gives the new size when it likes.
    m_settling = true;
    QTimer::singleShot(settling_time, this, [this] { m_settling = false; });
    QTimer::singleShot(0, this, &PresentationParts::fit);
}

bool PresentationParts::eventFilter(QObject* watched, QEvent* event) {
    const bool resized = watched == &m_canvas && event->type() == QEvent::Resize;
    if (resized && (m_settling || m_presenter->isPresenting())) QTimer::singleShot(0, this, &PresentationParts::fit);
    return QObject::eventFilter(watched, event);
}

void PresentationParts::fit() {
    m_canvas.setCoveredBottom(m_presenter->caption().coveredHeight());
    m_presenter->isPresenting() ? m_canvas.fitLarge(largest) : m_canvas.fit();
}

QList<QAction*> PresentationParts::actions() const {
    return {m_presenter->presentAction(), m_presenter->spotlightAction(), m_recorder->action()};
}

/// The scene that the demonstration has come to; before the first, what it is about.
void PresentationParts::caption(TeachPanel& teach) {
    const DemonstrationPlayer& player = teach.player();
    if (!player.isOpen()) return m_presenter->setCaption({}, {});
    const Demonstration& shown = player.demonstration();
    const auto scene = player.scene();
    const std::string& title = scene ? shown.scenes[*scene].title : shown.title;
    const std::string& text = scene ? shown.scenes[*scene].text : shown.summary;
    m_presenter->setCaption(QString::fromStdString(title), QString::fromStdString(text));
    if (m_presenter->isPresenting()) QTimer::singleShot(0, this, &PresentationParts::fit);
}

} // namespace tiers::studio
