#include "app/studio/run/run_bar.h"

#include "app/studio/model/design_model.h"
#include "app/studio/model/own_workload.h"
#include "app/studio/run/fault_menu.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/run/obstacle_popup.h"
#include "app/studio/run/overflow_popup.h"
#include "app/studio/run/run_check.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;
using State = RunController::State;

constexpr int control_height = 32;
constexpr int icon_size = 18;
constexpr int run_width = 96;
constexpr int run_margins = 44; ///< around the big button's icon and word
constexpr int highest_seed = 999'999'999;
constexpr std::array speeds = {0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 50.0, 100.0, 1000.0};
constexpr std::array<std::chrono::seconds, 8> durations = {30s, 60s, 120s, 300s, 600s, 1800s, 3600s, 14400s};
constexpr double comfortable_wait = 60; ///< real seconds for a whole run, unless the person chooses a speed
constexpr int narrowest = 440;

QString speedText(double speed) {
    return speed == 0 ? RunBar::tr("As fast as possible") : QLocale().toString(speed, 'g', 4) + QChar(u'×');
}

QString reachedText(double speed) {
    if (speed <= 0) return {};
    const double step = speed < 10 ? 0.1 : speed < 1e4 ? 1 : speed < 1e6 ? 1e3 : 1e6;
    const double rounded = std::round(speed / step) * step;
    return tickText(rounded, rounded, Unit::Count) + QChar(u'×');
}

} // namespace

RunBar::RunBar(RunController& run, ScenarioSource& source, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_source(source),
      m_check(new RunCheck(source, this)),
      m_obstacles(new ObstaclePopup(this)) {
    buildActions();
    buildControls();

    connect(&m_run, &RunController::started, this, [this] {
        m_edited = false;
        refreshClock();
    });
    connect(&m_run, &RunController::stateChanged, this, &RunBar::refreshActions);
    connect(&m_run, &RunController::frameArrived, this, [this](const RunFrame& frame) {
        refreshClock();
        for (const Problem& problem : frame.refused) emit noticed(obstacleOf(problem).what);
    });
    connect(&m_run, &RunController::failed, this, [this](const std::vector<Problem>& problems) {
        std::vector<RunObstacle> obstacles;
        obstacles.reserve(problems.size());
        for (const Problem& problem : problems) obstacles.push_back(obstacleOf(problem));
        m_obstacles->setObstacles(obstacles);
        m_obstacles->popUp(*m_runButton);
    });
    connect(&m_run, &RunController::speedChanged, this, &RunBar::showSpeed);
    connect(&m_run, &RunController::trafficFactorChanged, m_traffic, &QDoubleSpinBox::setValue);
    connect(m_check, &RunCheck::checked, this, &RunBar::refreshObstacles);
    connect(&m_source, &ScenarioSource::changed, this, [this] {
        m_edited = true;
        refreshActions();
    });
    connect(&m_source, &ScenarioSource::challengeChanged, this, &RunBar::suggestSpeed);
    connect(m_obstacles, &ObstaclePopup::subjectActivated, this, &RunBar::subjectActivated);
    connect(m_obstacles, &ObstaclePopup::offerTaken, this,
            [this] { m_source.designModel().setWorkload(usualWorkload()); });
    connect(&theme(), &Theme::changed, this, &RunBar::restyle);
    suggestSpeed();
    restyle();
    refreshActions();
    refreshObstacles();
}

RunBar::~RunBar() = default;

void RunBar::buildActions() {
    m_runAction = new QAction(tr("Run"), this);
    m_runAction->setShortcut(Qt::Key_F5);
    connect(m_runAction, &QAction::triggered, this, &RunBar::runOrPause);

    m_stepAction = new QAction(theme().icon(QStringLiteral("step")), tr("Step one second"), this);
    m_stepAction->setShortcut(Qt::Key_F6);
    connect(m_stepAction, &QAction::triggered, this, [this] {
        if (!m_run.isActive()) start(true);
        m_run.step(1s);
    });

    m_resetAction = new QAction(theme().icon(QStringLiteral("reset")), tr("Reset the run"), this);
    m_resetAction->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F5));
    connect(m_resetAction, &QAction::triggered, &m_run, &RunController::reset);

    m_stepAction->setToolTip(tipWithShortcut(tr("Simulate one second, then pause"), m_stepAction->shortcut()));
    m_resetAction->setToolTip(tipWithShortcut(tr("Drop this run and its figures"), m_resetAction->shortcut()));
    addActions({m_runAction, m_stepAction, m_resetAction});
}

QToolButton* RunBar::toolButton(QAction* action) {
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({icon_size, icon_size});
    button->setFixedSize(control_height, control_height);
    button->setAccessibleName(action->text());
    return button;
}

void RunBar::buildControls() {
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what has no room goes behind a button
    row->setContentsMargins(8, 6, 8, 8);
    row->setSpacing(8);

    m_runButton = new QToolButton;
    m_runButton->setDefaultAction(m_runAction);
    m_runButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_runButton->setIconSize({icon_size, icon_size});
    m_runButton->setFixedHeight(control_height);
    m_runButton->setObjectName(QStringLiteral("runButton"));
    row->addWidget(m_runButton);
    row->addWidget(toolButton(m_stepAction));
    row->addWidget(toolButton(m_resetAction));

    buildSpeed();
    row->addWidget(m_speed);
    buildTraffic();
    row->addWidget(m_traffic);
    buildSeed();
    row->addWidget(m_seedLabel);
    row->addWidget(m_seed);
    buildMore();
    row->addWidget(m_moreButton);

    m_faultMenu = new FaultMenu(m_run, this);
    m_faultButton = new QToolButton;
    m_faultButton->setIcon(theme().icon(QStringLiteral("fault")));
    m_faultButton->setIconSize({icon_size, icon_size});
    m_faultButton->setFixedHeight(control_height);
    m_faultButton->setAutoRaise(true);
    m_faultButton->setMenu(m_faultMenu);
    m_faultButton->setPopupMode(QToolButton::InstantPopup);
    m_faultButton->setToolTip(tr("Break the selected component while the run goes on"));
    m_faultButton->setAccessibleName(tr("Faults"));
    row->addWidget(m_faultButton);

    m_obstacleButton = new QToolButton;
    m_obstacleButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_obstacleButton->setFixedHeight(control_height);
    m_obstacleButton->setAutoRaise(true);
    connect(m_obstacleButton, &QToolButton::clicked, this, [this] { m_obstacles->popUp(*m_obstacleButton); });
    row->addWidget(m_obstacleButton);

    m_editedButton = new QToolButton;
    m_editedButton->setText(tr("Edited"));
    m_editedButton->setIcon(theme().icon(QStringLiteral("run"), Token::Warning));
    m_editedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_editedButton->setFixedHeight(control_height);
    m_editedButton->setAutoRaise(true);
    m_editedButton->setToolTip(tr("The design was changed after this run began. Click to run it as it stands."));
    m_editedButton->setAccessibleName(tr("Run the edited design"));
    connect(m_editedButton, &QToolButton::clicked, this, [this] { start(false); });
    row->addWidget(m_editedButton);

    row->addStretch(1);
    m_reached = new QLabel;
    m_reached->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reached->setToolTip(tr("Simulated seconds in a second of yours"));
    row->addWidget(m_reached);
    m_clock = new QLabel;
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->setAccessibleName(tr("Simulated time"));
    m_clock->setToolTip(tr("Simulated time since the run began"));
    row->addWidget(m_clock);
    buildDuration();
    row->addWidget(m_durationButton);
}

void RunBar::buildSpeed() {
    m_speed = new QComboBox;
    for (const double speed : speeds) m_speed->addItem(speedText(speed), speed);
    m_speed->addItem(tr("Max"), 0.0);
    m_speed->setItemData(m_speed->count() - 1, speedText(0), Qt::ToolTipRole);
    showSpeed(m_run.speed());
    m_speed->setFixedHeight(control_height);
    m_speed->setToolTip(tr("Speed: simulated seconds in a second of yours"));
    m_speed->setAccessibleName(tr("Speed"));
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) m_run.setSpeed(m_speed->itemData(index).toDouble());
    });
    connect(m_speed, &QComboBox::activated, this, [this] { m_speedChosen = true; });
}

void RunBar::showSpeed(double speed) {
    m_speed->setCurrentIndex(m_speed->findData(speed)); // nothing is chosen where it is none of those offered
    m_speed->setPlaceholderText(speedText(speed));
}

void RunBar::suggestSpeed() {
    if (m_speedChosen || m_run.isActive()) return;
    const double whole = seconds(options().duration);
    const auto enough =
        std::ranges::find_if(speeds, [&](double speed) { return speed >= 1 && whole / speed <= comfortable_wait; });
    m_speed->setCurrentIndex(enough == speeds.end() ? m_speed->count() - 1
                                                    : static_cast<int>(std::distance(speeds.begin(), enough)));
}

void RunBar::buildTraffic() {
    m_traffic = new QDoubleSpinBox;
    m_traffic->setRange(0, 100);
    m_traffic->setDecimals(1);
    m_traffic->setSingleStep(0.5);
    m_traffic->setPrefix(QStringLiteral("×"));
    m_traffic->setValue(m_run.trafficFactor());
    m_traffic->setFixedHeight(control_height);
    m_traffic->setKeyboardTracking(false);
    m_traffic->setToolTip(tr("Traffic: multiplies the arrivals from now on"));
    m_traffic->setAccessibleName(tr("Traffic factor"));
    connect(m_traffic, &QDoubleSpinBox::valueChanged, &m_run, &RunController::setTrafficFactor);
}

void RunBar::buildSeed() {
    m_seedLabel = new QLabel;
    m_seed = new QSpinBox;
    m_seed->setRange(1, highest_seed);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seed->setFixedSize(64, control_height);
    m_seed->setAccessibleName(tr("Seed"));
    m_seedLabel->setBuddy(m_seed);
    m_seedLabel->setToolTip(tr("Seed of the random streams: the same seed gives the same run"));
}

void RunBar::buildMore() {
    m_more = new OverflowPopup(this);
    m_more->follow(tr("Traffic"), *m_traffic);
    m_more->follow(tr("Seed"), *m_seed);
    m_moreButton = new QToolButton;
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_moreButton->setIcon(theme().icon(QStringLiteral("menu")));
    m_moreButton->setIconSize({icon_size, icon_size});
    m_moreButton->setFixedSize(control_height, control_height);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setAccessibleName(tr("More of the run"));
    connect(m_moreButton, &QToolButton::clicked, this, [this] { m_more->popUp(*m_moreButton); });
}

void RunBar::buildDuration() {
    m_durationButton = new QToolButton;
    m_durationButton->setFixedHeight(control_height);
    m_durationButton->setAutoRaise(true);
    m_durationButton->setPopupMode(QToolButton::InstantPopup);
    m_durationButton->setAccessibleName(tr("Duration"));
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QString own = minutesText(seconds(m_source.options().duration));
        menu->addAction(tr("As the scenario says: %1").arg(own), this, [this] { chooseDuration(std::nullopt); });
        menu->addSeparator();
        for (const auto duration : durations)
            menu->addAction(minutesText(seconds(duration)), this, [this, duration] { chooseDuration(duration); });
    });
    m_durationButton->setMenu(menu);
}

void RunBar::chooseDuration(std::optional<Duration> duration) {
    m_duration = duration;
    suggestSpeed();
    refreshClock();
}

RunOptions RunBar::options() const {
    RunOptions options = m_source.options();
    options.seed = seed();
    if (m_duration && *m_duration != options.duration) {
        options.duration = *m_duration;
        options.warmup = std::min(options.warmup, *m_duration / 4);
    }
    return options;
}

std::uint64_t RunBar::seed() const {
    return static_cast<std::uint64_t>(m_seed->value());
}

void RunBar::setSeed(std::uint64_t seed) {
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(seed, highest_seed)));
}

void RunBar::setSelection(const Selection& selection) {
    m_faultMenu->setSelection(selection);
}

void RunBar::runOrPause() {
    switch (m_run.state()) {
    case State::Idle:
    case State::Finished: start(false); break;
    case State::Running: m_run.pause(); break;
    case State::Paused: m_run.resume(); break;
    }
}

void RunBar::start(bool paused) {
    m_run.start(m_source.scenario(), options(), paused ? RunController::Begin::Paused : RunController::Begin::Running);
}

void RunBar::refreshActions() {
    const State state = m_run.state();
    const bool running = state == State::Running;
    const bool active = m_run.isActive();
    const bool canRun = active || m_check->canRun();
    const QString picture = running ? QStringLiteral("pause") : QStringLiteral("run");
    m_runAction->setIcon(theme().icon(picture));
    m_runAction->setText(running ? tr("Pause") : state == State::Paused ? tr("Go on") : tr("Run"));
    m_runAction->setEnabled(canRun);
    const QString reason = tr("The design cannot run yet: see the list beside it");
    m_runAction->setToolTip(!canRun   ? reason
                            : running ? tipWithShortcut(tr("Pause the simulated clock"), m_runAction->shortcut())
                            : active
                                ? tipWithShortcut(tr("Let the clock go on"), m_runAction->shortcut())
                                : tipWithShortcut(tr("Run the design under its traffic"), m_runAction->shortcut()));
    m_runButton->setIcon(theme().icon(picture, Token::OnAccent)); // in a menu the action's own
    m_runButton->setAccessibleName(m_runAction->text());
    m_stepAction->setEnabled(canRun);
    m_resetAction->setEnabled(state != State::Idle);
    m_seed->setEnabled(!active);
    m_seed->setToolTip(active ? tr("Reset the run to choose another seed")
                              : tr("The same seed gives the same run, to the last bit"));
    m_durationButton->setEnabled(!active);
    m_durationButton->setToolTip(active ? tr("Reset the run to choose another duration")
                                        : tr("How long a run lasts, in simulated time"));
    m_editedButton->setVisible(state != State::Idle && m_edited && m_check->canRun());
    fitControls();
    refreshClock();
}

void RunBar::refreshObstacles() {
    const auto& obstacles = m_check->obstacles();
    m_obstacles->setObstacles(obstacles);
    const bool blocked = !m_check->canRun();
    m_obstacleButton->setVisible(!obstacles.empty());
    const int count = static_cast<int>(std::ranges::count(obstacles, blocked, &RunObstacle::blocks));
    if (std::ranges::any_of(obstacles, &RunObstacle::amiss)) {
        m_obstacleButton->setIcon(theme().icon(blocked ? QStringLiteral("error") : QStringLiteral("warning"),
                                               blocked ? Token::Bad : Token::Warning));
        m_obstacleButton->setText(tr("%n to fix", nullptr, count));
        m_obstacleButton->setAccessibleName(tr("%n things to fix", nullptr, count));
    } else {
        m_obstacleButton->setIcon(theme().icon(QStringLiteral("info"), Token::Muted));
        m_obstacleButton->setText(tr("nothing to run yet"));
        m_obstacleButton->setAccessibleName(m_obstacleButton->text());
    }
    m_obstacleButton->setToolTip(blocked ? tr("What keeps the design from running, and what to do about it")
                                         : tr("Requests that will fail, and what to do about it"));
    refreshActions();
}

void RunBar::refreshClock() {
    const bool shown = m_run.state() != State::Idle;
    const Duration whole = shown ? m_run.options().duration : options().duration;
    m_clock->setText(clockText(m_run.now()));
    m_durationButton->setText(QStringLiteral("/ %1").arg(minutesText(seconds(whole))));
    m_reached->setText(reachedText(m_run.reachedSpeed()));
    update();
}

void RunBar::restyle() {
    m_clock->setFont(theme().figures(FontRole::Section, QFont::DemiBold));
    m_clock->setMinimumWidth(QFontMetrics(m_clock->font()).horizontalAdvance(QStringLiteral("00:00.0")));
    m_reached->setFont(theme().figures(FontRole::Label));
    const QFontMetrics reached(m_reached->font()); // room for every pace, so that the controls stay where they are
    m_reached->setFixedWidth(
        std::max(reached.horizontalAdvance(reachedText(8888)), reached.horizontalAdvance(reachedText(888'000))));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme().color(Token::Muted));
    m_reached->setPalette(muted);
    m_durationButton->setFont(theme().figures(FontRole::Body));
    m_seedLabel->setPixmap(
        theme().pixmap(QStringLiteral("seed"), theme().color(Token::Muted), 16, devicePixelRatioF()));
    m_runButton->setStyleSheet(
        QStringLiteral("QToolButton { background: %1; color: %2; border: none; border-radius: 6px;"
                       " padding: 0 12px; font-weight: 600; }"
                       "QToolButton:hover, QToolButton:focus { background: %3; }"
                       "QToolButton:disabled { background: %4; color: %5; }")
            .arg(theme().color(Token::Accent).name(), theme().color(Token::OnAccent).name(),
                 mixed(theme().color(Token::Accent), theme().color(Token::Text), 0.15).name(),
                 theme().color(Token::Grid).name(), theme().color(Token::Muted).name()));
    const QFontMetrics words(theme().font(FontRole::Body, QFont::DemiBold));
    const int widest = std::max({words.horizontalAdvance(tr("Run")), words.horizontalAdvance(tr("Pause")),
                                 words.horizontalAdvance(tr("Go on"))});
    m_runButton->setMinimumWidth(std::max(run_width, widest + icon_size + run_margins));
    update();
}

void RunBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme().color(Token::Border));
    painter.setBrush(theme().color(Token::Surface));
    painter.drawRoundedRect(card, 8, 8);
    const double whole = seconds(m_run.options().duration);
    if (m_run.state() == State::Idle || whole <= 0) return;
    const double share = std::clamp(seconds(m_run.now()) / whole, 0.0, 1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Accent));
    painter.drawRoundedRect(QRectF(8, height() - 4, (width() - 16) * share, 2), 1, 1);
}

QSize RunBar::sizeHint() const {
    return {alwaysNeeded() + needed(*m_traffic) + needed(*m_seedLabel) + needed(*m_seed), QWidget::sizeHint().height()};
}

QSize RunBar::minimumSizeHint() const {
    return {narrowest, sizeHint().height()};
}

int RunBar::needed(const QWidget& control) const {
    return std::clamp(control.sizeHint().width(), control.minimumWidth(), control.maximumWidth()) + layout()->spacing();
}

int RunBar::alwaysNeeded() const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + needed(*m_speed) + needed(*m_reached) + needed(*m_clock);
    for (const QToolButton* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly))
        if (button != m_moreButton && !button->isHidden()) width += needed(*button);
    return width;
}

void RunBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitControls();
}

void RunBar::fitControls() {
    const bool all = width() >= sizeHint().width();
    m_seed->setVisible(all);
    m_seedLabel->setVisible(all);
    m_moreButton->setVisible(!all);
    m_traffic->setVisible(all || width() >= alwaysNeeded() + needed(*m_traffic) + needed(*m_moreButton));
    m_moreButton->setToolTip(m_traffic->isHidden() ? tr("Traffic factor and seed") : tr("Seed"));
}

} // namespace tiers::studio
