#pragma once

#include "core/simulation/recording.h"

#include <QObject>

#include <memory>

class QAction;
class QWidget;

namespace tiers::studio {

class CanvasView;
class DotLegend;
class RequestDots;
class RunController;
struct RunFrame;

/// Shows requests of a run on the canvas, as marks with a legend, unless the person does without or wants little
/// motion (one of their preferences). Both choices are kept.
class RequestShow : public QObject {
    Q_OBJECT

  public:
    RequestShow(RunController& run, CanvasView& canvas, QObject* parent);

    /// Checkable.
    [[nodiscard]] QAction* showAction() const { return m_show; }
    [[nodiscard]] QAction* reduceMotionAction() const { return m_reduceMotion; }
    [[nodiscard]] QWidget* legend() const;
    /// Whether a moment of the past is shown: then nothing travels.
    void setLookingBack(bool back);
    /// Whether a room looks on: the marks are larger then.
    void setPresenting(bool presenting);
    [[nodiscard]] const RequestDots& dots() const { return *m_dots; }

  private:
    QAction* makeSwitch(const QString& text, const QString& icon, const QString& tip);
    void take(const RunFrame& frame);
    void refresh();
    [[nodiscard]] bool isWanted() const;

    RunController& m_run;
    RequestDots* m_dots;
    DotLegend* m_legend;
    QAction* m_show;
    QAction* m_reduceMotion;
    bool m_lookingBack{};
    std::shared_ptr<const Recording> m_tracks;
};

} // namespace tiers::studio
