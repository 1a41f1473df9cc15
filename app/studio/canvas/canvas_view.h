#pragma once

#include "app/studio/canvas/interaction.h"
#include "app/studio/canvas/live_figures.h"
#include "app/studio/model/design_model.h"
#include "core/graph/lint.h"

#include <QByteArray>
#include <QGraphicsView>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QMenu;

namespace tiers::studio {

class CanvasActions;
class CanvasScene;
class ComponentItem;
class CursorNote;
class EmptyCanvas;
class InPlaceEditor;
class Minimap;
struct Port;

/// The drawing surface: shows the design and turns what the person does with mouse and keyboard into edits of the
/// DesignModel. It keeps nothing of the design but what is selected.
class CanvasView : public QGraphicsView {
    Q_OBJECT
  public:
    explicit CanvasView(DesignModel& model, QWidget* parent = nullptr);
    ~CanvasView() override;

    [[nodiscard]] const CanvasActions& actions() const { return *m_actions; }
    [[nodiscard]] CanvasScene& canvasScene() const { return *m_scene; }

    /// What a link does, in words: "API server calls Postgres".
    [[nodiscard]] QString tipOf(const LinkId& link) const;

    [[nodiscard]] Selection selection() const;
    void select(const ComponentId& component);
    void select(const LinkId& link);
    void select(const Selection& things);
    /// Selects what carries this id and brings it into view, as lint findings and verdicts name it.
    void reveal(const std::string& id);

    /// 1 is 100 %.
    [[nodiscard]] double zoom() const { return transform().m11(); }
    [[nodiscard]] bool isGridVisible() const { return m_gridVisible; }
    [[nodiscard]] bool isMinimapVisible() const;
    [[nodiscard]] bool areLabelsKept() const { return m_labelsKept; }
    /// Whether the clipboard holds something that can be pasted.
    [[nodiscard]] bool canPaste() const;

    /// Kinds that may be added (a challenge's); empty: every kind that can be simulated.
    void setAllowedKinds(const QStringList& kinds);
    [[nodiscard]] const QStringList& allowedKinds() const { return m_allowedKinds; }
    /// Whether the empty canvas offers a starter.
    void setStarterOffered(bool offered);
    void setFindings(const std::vector<LintFinding>& findings);
    void setLiveFigures(const LiveFigures& figures);
    void clearLiveFigures();

    /// Opens the field over a component's name or a note's text.
    void editName(const ComponentId& component);
    void editNote(const NoteId& note, bool fresh = false);
    void editName(const RegionId& region);
    /// Puts a place of the canvas in the middle of the view.
    void showPlace(QPointF scene);
    /// Lists the kinds that may stand behind a component; the chosen one is placed at `centre` and linked in one step.
    /// Without a component every kind that may be placed.
    void offerKinds(const ComponentId& from, QPointF centre);
    /// As the slots below, at a place of the canvas.
    ComponentId addComponentAt(const QString& kind, QPointF centre);
    void addNoteAt(QPointF position);
    void addRegionAt(const QString& location, QPointF centre);
    void pasteAt(QPointF centre);
    /// The middle of a place for a card, near `centre`, where no other card is.
    [[nodiscard]] QPointF freePlaceNear(QPointF centre) const;

  public slots:
    void zoomIn();
    void zoomOut();
    void zoomReset();
    /// Shows the whole design, at 100 % at most.
    void fit();
    /// The same, also beyond 100 %.
    void fitLarge(double most);
    /// So many pixels at the top are under something else: what is fitted stands below them.
    void setCoveredTop(int pixels) { m_coveredTop = pixels; }
    void setCoveredBottom(int pixels) { m_coveredBottom = pixels; }
    void fitSelection();
    void setGridVisible(bool visible);
    void setMinimapVisible(bool visible);
    void setLabelsKept(bool kept);

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
    /// Lists what may stand behind the selected component; without one what may be placed.
    void quickAdd();
    void align(edits::Alignment alignment);
    void distribute(edits::Direction direction);
    /// Lays out what is selected, or everything.
    void tidyUp();
    /// Asks how many of the selected component there are to be.
    void replicate();
    /// The selected links find their own way again.
    void straightenLinks();

  signals:
    void selectionChanged();
    void zoomChanged(double zoom);
    void gridVisibleChanged(bool visible);
    /// A context menu is about to open over the selection; more can be added to it.
    void menuFilled(QMenu* menu);
    void minimapVisibleChanged(bool visible);
    void labelsKeptChanged(bool kept);
    /// The person wants the challenge's starter on the empty canvas.
    void starterRequested();
    /// Something worth a line in the status bar.
    void noticed(const QString& text);

  protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    bool focusNextPrevChild(bool next) override;

  private:
    [[nodiscard]] QSizeF openRoom() const;
    void centreInOpen(QPointF scene);
    void zoomTo(const QRectF& area, double most);
    void follow(const DesignChange& change);
    void announceSelection();
    void announceTrouble(const LiveFigures& figures);
    [[nodiscard]] Pointer pointerAt(QPoint viewport, Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] std::unique_ptr<Interaction> interactionFor(const Pointer& pointer, Qt::MouseButton button);
    [[nodiscard]] std::unique_ptr<Interaction> dragFor(class QGraphicsItem& item, const Pointer& pointer);
    void startWire(const Port& from, bool byKeyboard);
    [[nodiscard]] bool bendAt(const Pointer& pointer);
    [[nodiscard]] bool walk(const QKeyEvent& event);
    void end(Interaction::State state);
    void cancelInteraction();
    void hover(const Pointer& pointer);
    void showHover(const ComponentId& card, const LinkId& link);
    [[nodiscard]] std::optional<Port> portUnder(const Pointer& pointer) const;
    [[nodiscard]] Qt::CursorShape cursorAt(const Pointer& pointer) const;
    [[nodiscard]] QString tipAt(const Pointer& pointer) const;
    void setZoom(double zoom, QPoint anchor);
    [[nodiscard]] bool isFree(QPointF centre) const;
    [[nodiscard]] QPointF placeBehind(const ComponentItem& card) const;
    bool nudge(const QKeyEvent& event);
    bool selectNeighbour(bool next);
    [[nodiscard]] QPointF viewCentre() const;
    /// What is on the clipboard; nothing, told, where it does not read.
    [[nodiscard]] std::optional<Design> held();
    void insert(const Design& fragment, QPointF offset, const QString& one, const QString& more);
    /// What was not copied here covers nothing: else it goes below the drawing.
    void insertForeign(const Design& fragment, QPointF offset);
    void scrollNearEdge(QPoint at);

    DesignModel& m_model;
    std::unique_ptr<CanvasScene> m_scene;
    std::unique_ptr<Interaction> m_interaction;
    std::unique_ptr<DesignModel::Gesture> m_nudge; ///< while an arrow key is held
    CursorNote* m_note;
    EmptyCanvas* m_empty;
    InPlaceEditor* m_editor;
    Minimap* m_map;
    QStringList m_allowedKinds;
    std::set<ComponentId> m_failing; ///< components whose trouble was told
    ComponentId m_hoveredCard;
    LinkId m_hoveredLink;
    QTimer m_scaled; ///< runs since the scale changed last
    bool m_gridVisible{true};
    bool m_labelsKept{};
    bool m_spaceHeld{};
    int m_coveredTop{};
    int m_coveredBottom{};
    bool m_fitted{true};      ///< shows the whole design until the person goes elsewhere
    QByteArray m_copied;      ///< what was copied here last
    int m_pasteCount{};       ///< pastes since then, for the offset
    CanvasActions* m_actions; ///< last: they look at the view when they are made
};

} // namespace tiers::studio
