#pragma once

#include "core/model/design.h"

#include <QGraphicsItem>
#include <QTextDocument>

namespace tiers::studio {

/// A note on the canvas: Markdown on a slip of paper.
class NoteItem : public QGraphicsItem {
  public:
    enum { Type = UserType + 4 };

    explicit NoteItem(NoteId id);

    [[nodiscard]] const NoteId& id() const { return m_id; }
    /// The slip in the item's coordinates; as high as its text.
    [[nodiscard]] QRectF slip() const;

    void setText(const QString& markdown);
    [[nodiscard]] const QString& text() const { return m_markdown; }
    /// Takes the theme's colours and fonts again.
    void restyle();

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return slip().adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    NoteId m_id;
    QString m_markdown;
    QTextDocument m_document;
};

} // namespace tiers::studio
