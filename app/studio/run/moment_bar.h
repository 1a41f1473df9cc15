#pragma once

#include "core/model/units.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QSlider;
class QToolButton;

namespace tiers::studio {

class RunController;
struct RunFrame;

/// Goes back over the run: a slider from its beginning to its clock, and the way back to the present. What is shown at
/// a moment is for others; here it is chosen. From a moment the run can be branched off.
class MomentBar : public QWidget {
    Q_OBJECT

  public:
    explicit MomentBar(RunController& run, QWidget* parent = nullptr);

    /// The moment that is shown; nothing: the present.
    [[nodiscard]] std::optional<Duration> moment() const { return m_moment; }
    void showMoment(std::optional<Duration> moment);
    /// In a narrow room the buttons are icons alone.
    void setBrief(bool brief);
    /// Asks for a branch at the moment that is shown.
    [[nodiscard]] QAction* branchAction() const { return m_branch; }
    [[nodiscard]] QAction* presentAction() const { return m_present; }
    [[nodiscard]] QSlider& slider() const { return *m_slider; }

  signals:
    void momentChosen(std::optional<tiers::Duration> moment);
    void branchWanted(tiers::Duration moment);

  private:
    void take(const RunFrame& frame);
    void refresh();

    RunController& m_run;
    std::optional<Duration> m_moment;
    Duration m_window{std::chrono::seconds{1}};
    QSlider* m_slider;
    QLabel* m_label;
    QToolButton* m_back{};
    QList<QToolButton*> m_buttons;
    QAction* m_present;
    QAction* m_branch;
};

} // namespace tiers::studio
