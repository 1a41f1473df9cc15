#include "app/studio/timeline/timeline_panel.h"

#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/style.h"
#include "app/studio/timeline/bar_editor.h"
#include "app/studio/timeline/timeline_view.h"
#include "core/grading/drills.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace tiers::studio {

using State = RunController::State;

namespace {
constexpr int roomy_screen = 940; ///< pixels in height
} // namespace

TimelinePanel::TimelinePanel(RunController& run, ScenarioSource& source, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_source(source),
      m_view(new TimelineView(source.designModel(), this)),
      m_editor(new BarEditor(source.designModel(), this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHeader());
    rows->addWidget(m_view);
    connect(&source.designModel(), &DesignModel::changed, this, &TimelinePanel::fill);
    connect(&source, &ScenarioSource::changed, this, &TimelinePanel::fill);
    connect(&run, &RunController::started, this, &TimelinePanel::beginRun);
    connect(&run, &RunController::frameArrived, this, &TimelinePanel::take);
    connect(&run, &RunController::stateChanged, this, [this](State state) {
        if (state == State::Idle) forgetFired();
        follow();
    });
    connect(m_view, &TimelineView::pointed, this, [this](std::optional<double> at) {
        setCursor(at);
        emit pointed(at);
    });
    connect(m_view, &TimelineView::noticed, this, &TimelinePanel::noticed);
    connect(m_view, &TimelineView::editRequested, this, [this](const TimelineBar& bar, const QRect& place) {
        m_editor->open(bar, {m_view->mapToGlobal(place.topLeft()), place.size()});
    });
    fill();
}

TimelinePanel::~TimelinePanel() = default;

QWidget* TimelinePanel::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(4);
    auto* title = new QToolButton;
    title->setObjectName(QStringLiteral("timeline-fold"));
    title->setText(tr("Time line"));
    title->setFont(theme().font(FontRole::Body, QFont::DemiBold));
    title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    title->setToolTip(tr("Fold or unfold the time line"));
    title->setAutoRaise(true);
    title->setCheckable(true);
    connect(title, &QToolButton::toggled, this, [this, title](bool open) {
        m_view->setVisible(open);
        title->setIcon(theme().icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    });
    title->setIcon(theme().icon(QStringLiteral("chevron-right")));
    m_view->hide();
    // On a low screen the charts need the room.
    title->setChecked(screen()->availableGeometry().height() >= roomy_screen);
    row->addWidget(title);
    row->addSpacing(8);
    const auto button = [&](const QString& text, const QString& icon, const QString& tip) {
        auto* made = new QToolButton;
        made->setText(text);
        made->setIcon(theme().icon(icon));
        made->setIconSize({16, 16});
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setToolTip(tip);
        made->setAutoRaise(true);
        row->addWidget(made);
        return made;
    };
    auto* fault = button(tr("Fault"), QStringLiteral("fault"), tr("Place a fault on the time line"));
    auto* faults = new QMenu(fault);
    connect(faults, &QMenu::aboutToShow, this, [this, faults] {
        faults->clear();
        m_view->offerFaults(*faults, m_view->placeForNew());
    });
    fault->setMenu(faults);
    fault->setPopupMode(QToolButton::InstantPopup);
    auto* traffic = button(tr("Traffic"), QStringLiteral("traffic"), tr("Change the traffic for half a minute"));
    connect(traffic, &QToolButton::clicked, this, [this] { m_view->addTraffic(m_view->placeForNew()); });
    m_keep = button(tr("Keep as script"), QStringLiteral("keep"),
                    tr("Places what you did live on the time line, at the times when you did it"));
    m_keep->setObjectName(QStringLiteral("keep-script"));
    connect(m_keep, &QToolButton::clicked, this, &TimelinePanel::keep);
    row->addStretch(1);
    m_note = new QLabel;
    m_note->setFont(theme().font(FontRole::Label));
    setTone(*m_note, Tone::Muted);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_note, 2);
    return header;
}

void TimelinePanel::setView(double from, double to) {
    m_chartScale = timeBetween(from, to);
    follow();
}

void TimelinePanel::setBrief(bool brief) {
    m_keep->setToolButtonStyle(brief ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TimelinePanel::setCursor(std::optional<double> at) {
    m_view->setCursor(at);
}

void TimelinePanel::fill() {
    TimelineContent content;
    content.design = m_source.designModel().design();
    const Challenge* challenge = m_source.challenge();
    if (challenge) {
        content.challengeTraffic = m_source.workload().traffic;
        content.drills = aim_drills(challenge->drills, content.design);
    }
    content.fired = m_fired;
    content.end = m_run.state() == State::Idle ? m_source.options().duration : m_run.options().duration;
    m_view->setContent(content);
    m_view->setWarmup(m_source.options().warmup);
    const bool free = challenge && !content.design.faults.empty();
    m_note->setText(free ? tr("Free play: the verdict does not count your own faults.") : QString());
    m_keep->setVisible(hasFired());
    follow();
}

void TimelinePanel::follow() {
    const bool shown = m_run.state() != State::Idle;
    const double whole = seconds(shown ? m_run.options().duration : m_source.options().duration);
    m_view->setTimeScale(shown && m_chartScale ? *m_chartScale : timeBetween(0, whole));
    m_view->setPlayHead(shown ? std::optional(seconds(m_run.now())) : std::nullopt);
    emit placeChanged(m_view->placeForNew());
}

void TimelinePanel::beginRun() {
    forgetFired();
    m_liveFactor = m_run.trafficFactor();
    if (m_liveFactor != 1) m_steps.push_back({Duration{}, m_liveFactor});
    fill();
}

void TimelinePanel::take(const RunFrame& frame) {
    // A branch brings along what was done live before it, and of that some may have been kept.
    const auto& script = m_source.designModel().design().faults;
    const auto isNew = [&](const Fault& fault) { return std::ranges::find(script, fault) == script.end(); };
    const bool fired = std::ranges::any_of(frame.injected, isNew);
    std::ranges::copy_if(frame.injected, std::back_inserter(m_fired), isNew);
    if (frame.trafficFactor != m_liveFactor) {
        m_liveFactor = frame.trafficFactor;
        m_steps.push_back({frame.now, m_liveFactor});
        m_keep->show();
    }
    if (fired)
        fill();
    else
        follow();
}

void TimelinePanel::forgetFired() {
    if (!hasFired()) return;
    m_fired.clear();
    m_steps.clear();
    fill();
}

void TimelinePanel::keep() {
    // What is kept is the document's from here on; it is no longer shown as done live.
    const auto fired = std::exchange(m_fired, {});
    const auto steps = std::exchange(m_steps, {});
    script::keep(m_source.designModel(), fired, steps, m_run.options().duration);
    fill();
}

} // namespace tiers::studio
