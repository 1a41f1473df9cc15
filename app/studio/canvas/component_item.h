#pragma once

#include "app/studio/canvas/card_content.h"
#include "app/studio/canvas/card_painter.h"
#include "app/studio/canvas/card_picture.h"
#include "core/model/design.h"

#include <QGraphicsItem>

namespace tiers::studio {

class PlainShapes;

/// A component's card in the scene. It keeps what it paints, never the component.
class ComponentItem : public QGraphicsItem {
  public:
    enum { Type = UserType + 1 };

    explicit ComponentItem(ComponentId id);

    [[nodiscard]] const ComponentId& id() const { return m_id; }
    [[nodiscard]] const CardContent& content() const { return m_content; }
    /// The card in scene coordinates.
    [[nodiscard]] QRectF card() const { return cardRect().translated(pos()); }

    void setContent(CardContent content);
    void setHovered(bool hovered);
    void setTarget(bool target);
    void setFaded(bool faded);
    void setPortsShown(bool shown);
    void setFinding(std::optional<Severity> severity, const QString& text);
    void setFigures(std::optional<ComponentFigures> figures);
    void setEstimate(std::optional<CardEstimate> estimate);

    [[nodiscard]] bool isFaded() const { return m_state.faded; }
    [[nodiscard]] bool arePortsShown() const { return m_portsShown; }
    [[nodiscard]] std::optional<Severity> finding() const { return m_state.finding; }
    /// What went wrong and what to do, of the findings.
    [[nodiscard]] const QString& findingText() const { return m_findingText; }
    [[nodiscard]] const std::optional<ComponentFigures>& figures() const { return m_figures; }
    [[nodiscard]] const std::optional<CardEstimate>& estimate() const { return m_estimate; }

    /// Adds the block that it is from afar.
    void gather(PlainShapes& shapes) const;

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] static QRectF paintedRect(double detail);
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    /// It looks otherwise: paints itself anew.
    void repaint();

    ComponentId m_id;
    CardContent m_content;
    CardState m_state;
    std::optional<ComponentFigures> m_figures;
    std::optional<CardEstimate> m_estimate;
    QString m_findingText;
    bool m_portsShown{};
    CardPicture m_picture;
};

} // namespace tiers::studio
