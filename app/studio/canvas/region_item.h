#pragma once

#include "core/model/design.h"

#include <QGraphicsItem>
#include <QRectF>
#include <QString>

#include <optional>

namespace tiers::studio {

/// Which edges of a region follow the mouse while it is resized.
struct RegionHandle {
    bool left{};
    bool top{};
    bool right{};
    bool bottom{};
    [[nodiscard]] Qt::CursorShape cursor() const;
};

/// A region's frame with its tab, in scene coordinates. Only tab and border take the mouse: the inside belongs to what
/// stands in it.
class RegionItem : public QGraphicsItem {
  public:
    enum { Type = UserType + 3 };

    explicit RegionItem(RegionId id);

    [[nodiscard]] const RegionId& id() const { return m_id; }
    [[nodiscard]] const QRectF& frame() const { return m_frame; }
    /// The corner or edge at a scene point, where the frame can be resized.
    [[nodiscard]] std::optional<RegionHandle> handleAt(QPointF point) const;

    void setRegion(const Region& region);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Where its name stands, in scene coordinates.
    [[nodiscard]] QRectF tab() const;
    [[nodiscard]] const QString& title() const { return m_title; }

  private:
    void paintTitle(QPainter& painter, const QColor& color) const;

    RegionId m_id;
    QRectF m_frame;
    QString m_title;
};

} // namespace tiers::studio
