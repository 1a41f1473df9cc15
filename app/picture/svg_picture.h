#pragma once

#include "app/picture/diagram_file.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace tiers::picture {

/// A drawing ready to be painted, with a font that is installed.
class SvgPicture {
  public:
    SvgPicture(const Design& design, const DiagramLook& look);
    /// An SVG document of our own.
    explicit SvgPicture(const QByteArray& svg);

    /// In canvas units.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Paints it into `target`, as large as fits, in the middle.
    void paint(QPainter& painter, const QRectF& target) const;
    /// `scale` pixels a canvas unit; null where that would be too large.
    [[nodiscard]] QImage image(double scale) const;
    /// The page that it is printed on: across where it is wider than high.
    [[nodiscard]] QPageLayout page(Paper paper) const;

  private:
    QByteArray m_svg;
    QSizeF m_size;
};

/// Inter where it is installed, else the system's font.
[[nodiscard]] QString pictureFont();

} // namespace tiers::picture
