#include "app/studio/window/request_show.h"

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/canvas_view.h"
#include "app/studio/canvas/dot_legend.h"
#include "app/studio/canvas/request_dots.h"
#include "app/studio/run/journey_of.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/theme/theme.h"
#include "app/studio/window/preferences.h"

#include <QAction>
#include <QSettings>

namespace tiers::studio {

using State = RunController::State;

namespace {
const auto showKey = QStringLiteral("view/requests");
constexpr double presented = 1.5; ///< times as large as usual
} // namespace

RequestShow::RequestShow(RunController& run, CanvasView& canvas, QObject* parent)
    : QObject(parent),
      m_run(run),
      m_dots(new RequestDots(canvas.canvasScene(), this)),
      m_legend(new DotLegend(&canvas)),
      m_show(makeSwitch(tr("Requests on the canvas"), QStringLiteral("requests"),
                        tr("Show some of the requests of a run as they travel over the links"))),
      m_reduceMotion(makeSwitch(tr("Reduce motion"), QStringLiteral("motion"),
                                tr("Nothing travels on the canvas, and panels change at once; figures still change"))) {
    m_legend->hide();
    m_show->setChecked(QSettings().value(showKey, true).toBool());
    connect(m_show, &QAction::toggled, this, [this](bool chosen) {
        QSettings().setValue(showKey, chosen);
        refresh();
    });
    m_reduceMotion->setChecked(preferences().wishes().reduceMotion);
    connect(m_reduceMotion, &QAction::toggled, this, [](bool chosen) {
        Wishes wishes = preferences().wishes();
        wishes.reduceMotion = chosen;
        preferences().setWishes(wishes);
    });
    connect(&preferences(), &Preferences::changed, this, [this](const Wishes& wishes) {
        m_reduceMotion->setChecked(wishes.reduceMotion);
        refresh();
    });
    connect(&run, &RunController::frameArrived, this, &RequestShow::take);
    connect(&run, &RunController::stateChanged, this, [this](State state) {
        if (state == State::Idle) m_dots->clear();
        m_dots->setHeld(state == State::Paused);
        refresh();
    });
    connect(&run, &RunController::started, this, [this] {
        m_tracks.reset();
        m_dots->clear();
        m_dots->setHeld(false);
        m_legend->setSampling(m_run.options().trace_every);
    });
    refresh();
}

QWidget* RequestShow::legend() const {
    return m_legend;
}

QAction* RequestShow::makeSwitch(const QString& text, const QString& icon, const QString& tip) {
    auto* action = new QAction(theme().icon(icon), text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setCheckable(true);
    return action;
}

void RequestShow::setLookingBack(bool back) {
    m_lookingBack = back;
    refresh();
}

void RequestShow::setPresenting(bool presenting) {
    m_dots->setGrown(presenting ? presented : 1);
}

bool RequestShow::isWanted() const {
    return m_show->isChecked() && !m_reduceMotion->isChecked() && !m_lookingBack;
}

void RequestShow::take(const RunFrame& frame) {
    if (frame.tracks) m_tracks = frame.tracks;
    if (!m_tracks || !isWanted() || frame.traces.empty()) return;
    for (const RequestTrace& trace : frame.traces) m_dots->follow(journeyOf(trace, *m_tracks), m_run.speed());
    m_dots->setHeld(false); // what a step brought goes its way even while the clock stands
}

void RequestShow::refresh() {
    m_show->setEnabled(!m_reduceMotion->isChecked());
    if (!isWanted()) m_dots->clear();
    m_legend->setVisible(isWanted() && m_run.state() != State::Idle);
}

} // namespace tiers::studio
