#pragma once

#include "app/picture/diagram_file.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPageLayout>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace tiers::picture {

/// A drawing ready to be painted: shapes as they are, texts in a font that is installed.
class SvgPicture {
  public:
    SvgPicture(const Design& design, const DiagramLook& look);
    /// An SVG document of our own.
    explicit SvgPicture(const QByteArray& svg);

    /// In canvas units.
    [[nodiscard]] QSizeF size() const { return m_box.size(); }
    /// Paints it into `target`, as large as fits, in the middle.
    void paint(QPainter& painter, const QRectF& target) const;
    /// `scale` pixels a canvas unit; null where that would be too large.
    [[nodiscard]] QImage image(double scale) const;
    /// The page that it is printed on: across where it is wider than high.
    [[nodiscard]] QPageLayout page(Paper paper) const;

  private:
    /// A text of the drawing. Qt's renderer would paint it as outlines, which nobody can select or search on paper.
    struct Word {
        QPointF baseline; ///< its start, middle or end, by `anchor`
        QString text;
        QColor colour;
        double size{}; ///< canvas units
        bool isSemibold{};
        Qt::AlignmentFlag anchor{Qt::AlignLeft};
    };

    void paintWord(QPainter& painter, const Word& word) const;

    QByteArray m_shapes; ///< the drawing without its texts
    std::vector<Word> m_words;
    QRectF m_box;
};

/// Inter where it is installed, else the system's font.
[[nodiscard]] QString pictureFont();

} // namespace tiers::picture
