#pragma once

#include "app/studio/theme/colour_table.h"

#include <QIconEngine>
#include <QPixmap>
#include <QString>

#include <optional>

namespace tiers::studio {

/// A picture of resources/icons drawn in one colour at any size. Nothing is drawn for a name that is not there.
[[nodiscard]] QPixmap tintedPixmap(const QString& name, const QColor& colour, QSize size, qreal devicePixelRatio);

/// Draws an icon of resources/icons in the colours of the theme, so that icons follow it without being made anew.
class TintedIconEngine : public QIconEngine {
  public:
    /// `tint`: the colour of the icon at rest.
    TintedIconEngine(QString name, Token tint);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override;
    bool isNull() override;

  private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_name;
    Token m_tint;
};

} // namespace tiers::studio
