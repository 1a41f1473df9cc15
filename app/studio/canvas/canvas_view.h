#pragma once

#include "app/studio/canvas/live_figures.h"
#include "app/studio/model/selection.h"
#include "core/graph/lint.h"

#include <QGraphicsView>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

class CanvasActions;
class CanvasScene;
class CursorNote;
class DesignModel;
class EmptyCanvas;
class InPlaceEditor;
class Interaction;

/// The drawing surface: shows the design and turns what the person does with mouse and keyboard into edits of the
/// DesignModel. It keeps nothing of the design but what is selected.
class CanvasView : public QGraphicsView {
    Q_OBJECT
  public:
    explicit CanvasView(DesignModel& model, QWidget* parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] const CanvasActions& actions() const { return *m_actions; }

    [[nodiscard]] Selection selection() const;
    void select(const ComponentId& component);
    void select(const LinkId& link);
    void select(const Selection& things);
    /// Selects what carries this id and brings it into view, as lint findings and verdicts name it.
    void reveal(const std::string& id);

    /// 1 is 100 %.
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isGridVisible() const { return m_gridVisible; }

    /// Kinds that may be added (a challenge's); empty: every kind that can be simulated.
    void setAllowedKinds(const QStringList& kinds);
    /// Whether the empty canvas offers a starter.
    void setStarterOffered(bool offered);
    void setFindings(const std::vector<LintFinding>& findings);
    void setLiveFigures(const LiveFigures& figures);
    void clearLiveFigures();

  public slots:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    /// Shows the whole design, at 100 % at most.
    void fit();
    void setGridVisible(bool visible);

    /// Adds a component in the middle of what is shown, beside what is there already.
    void addAtCentre(const QString& kind);
    void cut();
    void copy();
    void paste();
    void duplicate();
    void removeSelection();
    void selectAll();
    void renameSelection();
    /// Starts a link at the selected component: Tab and the arrow keys choose its target, Enter draws it.
    void linkFromSelection();
    void addNote();
    void addRegion();

  signals:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// The person wants the challenge's starter on the empty canvas.
    void starterRequested();
};

} // namespace tiers::studio
