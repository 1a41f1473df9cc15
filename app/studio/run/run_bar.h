#pragma once

#include "app/studio/model/selection.h"
#include "core/simulation/scenario.h"

#include <QWidget>

#include <cstdint>
#include <optional>

class QAction;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace tiers::studio {

class FaultMenu;
class ObstaclePopup;
class OverflowPopup;
class RunCheck;
class RunController;
class ScenarioSource;

/// Controls a run: run and pause, step, reset, speed, traffic, seed, duration, faults; and shows the simulated clock.
class RunBar : public QWidget {
    Q_OBJECT

  public:
    RunBar(RunController& run, ScenarioSource& source, QWidget* parent = nullptr);
    ~RunBar() override;

    /// Run, or pause, or go on: what the big button does.
    [[nodiscard]] QAction* runAction() const { return m_runAction; }
    [[nodiscard]] QAction* stepAction() const { return m_stepAction; }
    [[nodiscard]] QAction* resetAction() const { return m_resetAction; }
    [[nodiscard]] FaultMenu* faultMenu() const { return m_faultMenu; }
    [[nodiscard]] const RunCheck& check() const { return *m_check; }

    /// What faults are aimed at.
    void setSelection(const tiers::studio::Selection& selection);
    /// How the next run is run: seed and duration as chosen here, the rest as the scenario says.
    [[nodiscard]] RunOptions options() const;
    [[nodiscard]] std::uint64_t seed() const;
    void setSeed(std::uint64_t seed);
    /// Narrow bars put the seed, then the traffic factor too, behind a button.
    /// With all controls, those behind the button too.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    /// Something worth a line in the status bar.
    void noticed(const QString& text);
    /// The person wants to see what an obstacle is about.
    void subjectActivated(const QString& id);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildActions();
    void buildControls();
    QToolButton* toolButton(QAction* action);
    void buildSpeed();
    void showSpeed(double speed);
    /// A speed at which a whole run takes a minute at most.
    void suggestSpeed();
    void buildTraffic();
    void buildSeed();
    void buildDuration();
    void buildMore();
    void runOrPause();
    void start(bool paused);
    void chooseDuration(std::optional<Duration> duration);
    void refreshActions();
    void refreshObstacles();
    void refreshClock();
    void restyle();
    /// The widths of a control, with the space beside it, and of all that are never put behind a button.
    [[nodiscard]] int needed(const QWidget& control) const;
    [[nodiscard]] int alwaysNeeded() const;
    /// Puts behind a button what there is no room for.
    void fitControls();

    RunController& m_run;
    ScenarioSource& m_source;
    RunCheck* m_check;
    ObstaclePopup* m_obstacles;
    QAction* m_runAction{};
    QAction* m_stepAction{};
    QAction* m_resetAction{};
    QToolButton* m_runButton{};
    QComboBox* m_speed{};
    QDoubleSpinBox* m_traffic{};
    QSpinBox* m_seed{};
    QLabel* m_seedLabel{};
    QToolButton* m_moreButton{};
    OverflowPopup* m_more{};
    QToolButton* m_durationButton{};
    FaultMenu* m_faultMenu{};
    QToolButton* m_faultButton{};
    QToolButton* m_obstacleButton{};
    QToolButton* m_editedButton{};
    QLabel* m_clock{};
    QLabel* m_reached{};
    std::optional<Duration> m_duration; ///< chosen here; nothing: the scenario's
    bool m_speedChosen{};               ///< by the person
    bool m_edited{};                    ///< since the run that is shown began
};

} // namespace tiers::studio
