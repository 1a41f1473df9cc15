#pragma once

#include "app/studio/canvas/card_side.h"
#include "app/studio/canvas/component_item.h"
#include "app/studio/canvas/far_layer.h"
#include "app/studio/canvas/link_item.h"
#include "app/studio/canvas/link_router.h"
#include "app/studio/canvas/live_figures.h"
#include "app/studio/canvas/note_item.h"
#include "app/studio/canvas/region_item.h"
#include "app/studio/model/design_change.h"
#include "core/graph/lint.h"

#include <QGraphicsScene>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

class DesignModel;

/// A port of a card.
struct Port {
    ComponentItem* card{};
    CardSide side{CardSide::Right};
    [[nodiscard]] QPointF position() const { return portAt(card->card(), side); }
};

/// The design as items, by id. It follows `DesignModel::changed` and can be thrown away at any time.
class CanvasScene : public QGraphicsScene {
    Q_OBJECT
  public:
    explicit CanvasScene(DesignModel& model, QObject* parent = nullptr);
    ~CanvasScene() override;

    [[nodiscard]] ComponentItem* card(const ComponentId& id) const;
    [[nodiscard]] LinkItem* link(const LinkId& id) const;
    [[nodiscard]] RegionItem* region(const RegionId& id) const;
    [[nodiscard]] NoteItem* note(const NoteId& id) const;
    /// Every card, in the order in which they are read: from left to right, then downwards.
    [[nodiscard]] std::vector<ComponentItem*> cardsInReadingOrder() const;

    /// What lies uppermost at a scene point; links give way to everything else.
    [[nodiscard]] QGraphicsItem* itemUnder(QPointF point) const;
    [[nodiscard]] ComponentItem* cardUnder(QPointF point) const;
    /// The port nearest to a point, not farther than `radius`.
    [[nodiscard]] std::optional<Port> portNear(QPointF point, double radius) const;

    [[nodiscard]] Selection selection() const;
    void select(const Selection& things);
    void selectOnly(QGraphicsItem* item);

    /// The bounds of everything that is drawn; null where nothing is.
    [[nodiscard]] QRectF contentRect() const;

    /// Whether every link shows its label, not only those hovered or selected.
    void setLabelsKept(bool kept);
    void setFindings(const std::vector<LintFinding>& findings);
    void setLiveFigures(const LiveFigures& figures);
    void clearLiveFigures();
    void setEstimates(const EstimateFigures& estimates);
    [[nodiscard]] bool isLive() const { return m_live; }

    /// While the scale changes, a large design is painted in a hurry: cards as they were, scaled, and plain lines.
    void setHurried(bool hurried);
    [[nodiscard]] bool isHurried() const { return m_hurried; }

  signals:
    /// Links run other ways than before, perhaps.
    void linesLaid();

  private:
    void follow(const DesignChange& change);
    void syncComponents(const DesignChange& change);
    void syncLinks(bool structure);
    void layLines();
    void syncRegions();
    void syncNotes();
    void showFindings();
    void coverAll();
    void gatherLinks(PlainShapes& shapes) const;
    void gatherCards(PlainShapes& shapes) const;
    void restyle();

    DesignModel& m_model;
    FarLayer m_farLinks;
    FarLayer m_farCards;
    std::map<ComponentId, std::unique_ptr<ComponentItem>> m_cards;
    std::map<LinkId, std::unique_ptr<LinkItem>> m_links;
    std::map<RegionId, std::unique_ptr<RegionItem>> m_regions;
    std::map<NoteId, std::unique_ptr<NoteItem>> m_notes;
    std::vector<LintFinding> m_findings;
    LinkRouter m_router;
    QTimer m_linesLater; ///< the lines of a large design are laid some times a second while cards move
    bool m_live{};
    bool m_hurried{};
    bool m_labelsKept{};
};

/// Whether an item's scene is painted in a hurry.
[[nodiscard]] bool isPaintedInAHurry(const QGraphicsItem& item);

} // namespace tiers::studio
