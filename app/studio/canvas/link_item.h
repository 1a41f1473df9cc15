#pragma once

#include "app/studio/canvas/link_painter.h"
#include "core/graph/lint.h"
#include "core/model/design.h"

#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace tiers::studio {

class PlainShapes;

/// A link's line in the scene, in scene coordinates.
class LinkItem : public QGraphicsItem {
  public:
    enum { Type = UserType + 2 };

    explicit LinkItem(LinkId id);

    [[nodiscard]] const LinkId& id() const { return m_id; }
    [[nodiscard]] const QPolygonF& corners() const { return m_corners; }
    [[nodiscard]] std::optional<LinkKind> kind() const { return m_kind; }
    [[nodiscard]] QString label() const;

    void setCorners(const QPolygonF& corners);
    void setKind(std::optional<LinkKind> kind);
    /// Where the person has bent it; shown while it is selected.
    void setBends(std::vector<QPointF> bends);
    [[nodiscard]] const std::vector<QPointF>& bends() const { return m_bends; }
    /// Whether the label shows always and not only while the link is hovered or selected.
    void setLabelKept(bool kept);
    void setHovered(bool hovered);
    void setFaded(bool faded);
    void setFigures(std::optional<LinkFigures> figures);
    void setFinding(std::optional<Severity> severity, const QString& text);
    /// What is to be said of it and what to do; empty where nothing is.
    [[nodiscard]] const QString& findingText() const { return m_findingText; }

    /// Adds the plain stretches that it is from afar or in a hurry.
    void gather(PlainShapes& shapes) const;

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;

  private:
    /// Above the other links.
    [[nodiscard]] bool isRaised() const { return m_state.hovered || isSelected(); }
    [[nodiscard]] bool isLabelShown() const { return m_labelKept || isRaised(); }
    [[nodiscard]] bool isPlain(double detail) const;
    void updateLayer();
    void updateBounds();
    [[nodiscard]] QRectF labelRect(double detail) const;
    void paintBends(QPainter& painter) const;

    LinkId m_id;
    QPolygonF m_corners;
    std::vector<QPointF> m_bends;
    bool m_labelKept{};
    std::optional<LinkKind> m_kind;
    std::optional<LinkFigures> m_figures;
    LinkState m_state;
    std::optional<Severity> m_finding;
    QString m_findingText;
    LinkOutline m_outline; ///< as painted last; empty where the corners are others since
    QRectF m_bounds;
    mutable std::optional<QPainterPath> m_shape; ///< made when the mouse asks for it
};

} // namespace tiers::studio
