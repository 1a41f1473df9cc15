#pragma once

#include "app/studio/theme/colour_table.h"

#include <QPixmapCache>
#include <QRectF>

#include <functional>
#include <optional>

class QPainter;

namespace tiers::studio {

/// What a card's look hangs on beside what the card itself keeps.
struct CardLook {
    double detail{}; ///< scale of the view
    double ratio{};  ///< device pixels to the pixel
    bool selected{};
    bool focused{};
    Shade shade{Shade::Light};

    friend bool operator==(const CardLook&, const CardLook&) = default;
};

/// A card as it was painted last. Panning draws it again without painting it anew.
class CardPicture {
  public:
    CardPicture() = default;
    CardPicture(const CardPicture&) = delete;
    CardPicture& operator=(const CardPicture&) = delete;
    ~CardPicture() { forget(); }

    /// The card looks otherwise now.
    void forget();
    /// Draws the picture where the painter's origin is, on whole device pixels. `paint` paints the card at the origin,
    /// within `bounds`; it is asked where there is no picture of this look. In a hurry a picture of about this scale
    /// will do.
    void draw(QPainter& painter, const QRectF& bounds, const CardLook& look, bool hurried,
              const std::function<void(QPainter&)>& paint);

  private:
    /// The picture of this look, or in a hurry of about this scale; null where there is none.
    [[nodiscard]] QPixmap known(const CardLook& look, bool hurried) const;

    QPixmapCache::Key m_key;
    std::optional<CardLook> m_look;
    QRectF m_bounds; ///< of the card as it is in the picture
};

} // namespace tiers::studio
