#pragma once

#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/draft_link_item.h"
#include "app/studio/canvas/interaction.h"

#include <QStringList>

#include <functional>
#include <map>

namespace tiers::studio {

class CursorNote;
class DesignModel;

/// Draws a link from a port. Cards that it may not end at fade, and the reason stands beside the mouse; near a port the
/// wire snaps to it. It can be drawn with the mouse (drag, or click and click) or the keyboard (Tab and arrow keys,
/// Enter).
class WireInteraction : public Interaction {
  public:
    /// Called when the wire is dropped where nothing is.
    using DropOnEmpty = std::function<void(const ComponentId& from, const Pointer& pointer)>;
    enum class Start { Mouse, Keyboard };

    WireInteraction(DesignModel& model, CanvasScene& scene, CursorNote& note, Port from, Start start,
                    DropOnEmpty dropOnEmpty);
    ~WireInteraction() override;

    void move(const Pointer& pointer) override;
    State release(const Pointer& pointer) override;
    State key(const QKeyEvent& event) override;
    void cancel() override {}

    /// Where the wire would end now; nullptr where nowhere.
    [[nodiscard]] const ComponentItem* target() const { return m_target; }

  private:
    [[nodiscard]] QString reasonAgainst(const ComponentItem& card) const;
    void aimAt(ComponentItem* card);
    void aimAtNext(int step);
    void drawTo(QPointF point);
    State connect();

    DesignModel& m_model;
    CanvasScene& m_scene;
    CursorNote& m_note;
    ComponentId m_from;
    CardSide m_side;
    DropOnEmpty m_dropOnEmpty;
    std::map<ComponentId, QString> m_reasons; ///< against each card; empty where the wire may end
    ComponentItem* m_target{};
    DraftLinkItem m_draft;
    QPointF m_start;
    bool m_travelled{}; ///< the mouse has left the card that it began at
};

} // namespace tiers::studio
