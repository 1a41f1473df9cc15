#pragma once

#include "core/report/content.h"

#include <QColor>
#include <QFont>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace tiers::picture {

class SvgPicture;

/// Sets a report's blocks below one another and begins a page where one is full. Lengths are in points.
class PaperSetter {
  public:
    PaperSetter(const Content& content, QPagedPaintDevice& device);

    void set();

  private:
    /// Text as it is set: a font, a colour, room above and below.
    struct Style {
        double size{9};
        QFont::Weight weight{QFont::Normal};
        QColor color{};
        bool isFixed{}; ///< letters of one width
    };

    void setHeader();
    void setSection(const Section& section);
    void setBlock(const Paragraph& paragraph);
    void setBlock(const Bullets& bullets);
    void setBlock(const Facts& facts);
    void setBlock(const Listing& listing);
    void setBlock(const Table& table);
    void setBlock(const Figure& figure);

    /// What a block needs at least where it begins.
    template <class Content> [[nodiscard]] double firstHeight(const Content&) const { return 44; }
    [[nodiscard]] double firstHeight(const Figure& figure) const;
    [[nodiscard]] double firstHeight(const Table& table) const;
    /// As it fits the page. A drawing without a title gives way a little where it fits what is left of this page then;
    /// charts stay alike.
    [[nodiscard]] QSizeF figureSize(const Figure& figure, const SvgPicture& picture) const;

    [[nodiscard]] QFont fontOf(const Style& style) const;
    /// How high the text is where it is `width` wide.
    [[nodiscard]] double heightOf(const QString& text, const Style& style, double width) const;
    [[nodiscard]] double widthOf(const QString& text, const Style& style) const;
    void drawText(const QRectF& place, const QString& text, const Style& style,
                  Qt::Alignment alignment = Qt::AlignLeft);
    /// Text over the whole width, with room after it.
    void setText(const QString& text, const Style& style, double after);

    /// Of a row and what is said of it.
    [[nodiscard]] double wholeHeight(const TableRow& row, const std::vector<double>& widths) const;
    [[nodiscard]] std::vector<double> columnWidths(const Table& table) const;
    [[nodiscard]] double rowHeight(const std::vector<QString>& cells, const std::vector<double>& widths,
                                   const Style& style) const;
    void drawRow(const std::vector<QString>& cells, const std::vector<double>& widths, std::size_t numbersFrom,
                 const Style& style, const Style& first);
    void drawRule(const QColor& color);

    /// Begins a page unless so much room is left.
    void need(double height);
    void beginPage();
    void drawFoot();

    const Content* m_content;
    QPagedPaintDevice* m_device;
    QPainter m_painter;
    QString m_family;
    double m_width{};
    double m_height{}; ///< of what is between head and foot
    double m_y{};
    int m_page{1};
};

} // namespace tiers::picture
