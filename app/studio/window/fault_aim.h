#pragma once

#include "core/model/fault.h"

#include <QObject>
#include <QPoint>
#include <QString>

#include <optional>
#include <string>

class QMenu;

namespace tiers::studio {

class CanvasView;
class DesignModel;
class FaultPalette;
class RunController;

/// Brings faults onto the canvas: one that is dragged there, and one that is chosen in the palette and then clicked
/// there. While a run goes on it happens at once; else it is placed on the time line.
class FaultAim : public QObject {
    Q_OBJECT

  public:
    FaultAim(RunController& run, DesignModel& model, CanvasView& canvas, FaultPalette& palette, QObject* parent);

    /// The next click on the canvas strikes. Escape or a click that strikes nothing ends it.
    void arm(const Fault& fault);
    void disarm();
    [[nodiscard]] bool isArmed() const { return m_armed.has_value(); }
    /// Where a fault goes on the time line that is placed while nothing runs.
    void setPlacing(Duration at) { m_placing = at; }

  signals:
    /// Something worth a line in the status bar.
    void noticed(const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// What the fault would strike at a point of the view: an id, empty for the traffic, or nothing.
    [[nodiscard]] std::optional<std::string> targetAt(FaultKind kind, QPoint point, QString* why) const;
    void strike(Fault fault, QPoint point);
    void mark(const std::optional<std::string>& target);

    RunController& m_run;
    DesignModel& m_model;
    CanvasView& m_canvas;
    FaultPalette& m_palette;
    std::optional<Fault> m_armed;
    std::optional<std::string> m_marked;
    Duration m_placing{std::chrono::seconds{10}};
};

/// Adds what can be broken of the canvas' selection to a context menu.
void offerFaults(QMenu& menu, RunController& run, const CanvasView& canvas);

} // namespace tiers::studio
