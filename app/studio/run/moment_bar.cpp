#include "app/studio/run/moment_bar.h"

#include "app/studio/run/figure_text.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/theme/shortcut_tip.h"
#include "app/studio/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

namespace tiers::studio {

MomentBar::MomentBar(RunController& run, QWidget* parent)
    : QWidget(parent),
      m_run(run),
      m_slider(new QSlider(Qt::Horizontal)),
      m_label(new QLabel),
      m_present(new QAction(theme().icon(QStringLiteral("forward")), tr("Back to &now"), this)),
      m_branch(new QAction(theme().icon(QStringLiteral("branch")), tr("&Branch off here"), this)) {
    m_slider->setAccessibleName(tr("Moment of the run"));
    m_slider->setToolTip(tr("Go back over the run: the canvas and the charts show that moment"));
    m_slider->setTracking(true);
    m_label->setFont(theme().figures(FontRole::Body));
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(QStringLiteral("88:88 of 88:88 ")));
    m_present->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_End));
    m_present->setToolTip(tipWithShortcut(tr("Show the run as it is now"), m_present->shortcut()));
    m_branch->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_branch->setToolTip(
        tipWithShortcut(tr("Begin another future at this moment, with the parameters as they are on the canvas now, or "
                           "with a fault that you fire. The charts show both"),
                        m_branch->shortcut()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_label);
    for (QAction* action : {m_present, m_branch}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button);
        m_buttons << button;
        if (action == m_present) m_back = button;
    }

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_moment = value >= m_slider->maximum() ? std::nullopt : std::optional(value * m_window);
        refresh();
        emit momentChosen(m_moment);
    });
    connect(m_present, &QAction::triggered, this, [this] { m_slider->setValue(m_slider->maximum()); });
    connect(m_branch, &QAction::triggered, this, [this] { emit branchWanted(m_moment.value_or(m_run.now())); });
    connect(&m_run, &RunController::started, this, [this] {
        const QSignalBlocker quiet(m_slider);
        m_window = m_run.options().window;
        m_slider->setRange(0, 0);
        m_moment.reset();
        emit momentChosen(std::nullopt);
        refresh();
    });
    connect(&m_run, &RunController::frameArrived, this, &MomentBar::take);
    connect(&m_run, &RunController::stateChanged, this, &MomentBar::refresh);
    refresh();
}

void MomentBar::setBrief(bool brief) {
    layout()->setContentsMargins(12, brief ? 2 : 0, 12, brief ? 2 : 6); // as what stands beside it then
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(brief ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MomentBar::showMoment(std::optional<Duration> moment) {
    m_slider->setValue(moment ? static_cast<int>(*moment / m_window) : m_slider->maximum());
}

void MomentBar::take(const RunFrame& frame) {
    if (frame.windows.empty()) return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setMaximum(static_cast<int>(frame.now / m_window));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 10));
    if (!m_moment) m_slider->setValue(m_slider->maximum());
    refresh();
}

void MomentBar::refresh() {
    const bool any = m_slider->maximum() > 0 && m_run.state() != RunController::State::Idle;
    const Duration now = m_run.now();
    m_slider->setEnabled(any);
    m_present->setEnabled(any && m_moment);
    m_back->setVisible(any && m_moment);
    m_branch->setEnabled(any && m_moment.value_or(now) < m_run.options().duration);
    m_label->setText(any ? tr("%1 of %2").arg(minutesText(seconds(m_moment.value_or(now))), minutesText(seconds(now)))
                         : QString());
}

} // namespace tiers::studio
