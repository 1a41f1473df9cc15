#pragma once

#include <QGraphicsItem>
#include <QPolygonF>

namespace tiers::studio {

/// The wire that is being drawn; it is in no design yet.
class DraftLinkItem : public QGraphicsItem {
  public:
    DraftLinkItem();

    /// `lands`: it would be a link if it were dropped now.
    void setLine(const QPolygonF& corners, bool lands);

    [[nodiscard]] QRectF boundingRect() const override { return m_corners.boundingRect().adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    QPolygonF m_corners;
    bool m_lands{};
};

} // namespace tiers::studio
