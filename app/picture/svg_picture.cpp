#include "app/picture/svg_picture.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace tiers::picture {

namespace {

constexpr double mostPixelsASide = 16384;
constexpr double mostPixels = 100e6;
constexpr double paperMargin = 12; // mm
constexpr double pointsPerUnit = 0.75;

/// Where a group puts what is in it: our drawings only move groups that hold texts.
QPointF offsetOf(const QXmlStreamAttributes& attributes) {
    static const QRegularExpression move(QStringLiteral(R"(^translate\(([-\d.]+) ([-\d.]+)\))"));
    const auto match = move.match(attributes.value(QLatin1String("transform")));
    return match.hasMatch() ? QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()) : QPointF();
}

Qt::AlignmentFlag anchorOf(const QXmlStreamAttributes& attributes) {
    const auto anchor = attributes.value(QLatin1String("text-anchor"));
    return anchor == QLatin1String("end")      ? Qt::AlignRight
           : anchor == QLatin1String("middle") ? Qt::AlignHCenter
                                               : Qt::AlignLeft;
}

} // namespace

SvgPicture::SvgPicture(const Design& design, const DiagramLook& look)
    : SvgPicture(QByteArray::fromStdString(draw_diagram(design, look))) {}

SvgPicture::SvgPicture(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QXmlStreamWriter shapes(&m_shapes);
    std::vector<QPointF> places{QPointF()};
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attributes = reader.attributes();
        const auto number = [&](const char* name) { return attributes.value(QLatin1String(name)).toDouble(); };
        if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
            m_words.push_back({.baseline = places.back() + QPointF(number("x"), number("y")),
                               .text = {},
                               .colour = QColor(attributes.value(QLatin1String("fill")).toString()),
                               .size = number("font-size"),
                               .isSemibold = attributes.hasAttribute(QLatin1String("font-weight")),
                               .anchor = anchorOf(attributes)});
            m_words.back().text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            continue;
        }
        if (reader.isStartElement()) places.push_back(places.back() + offsetOf(attributes));
        if (reader.isEndElement()) places.pop_back();
        if (reader.tokenType() != QXmlStreamReader::Invalid) shapes.writeCurrentToken(reader);
    }
    m_box = QSvgRenderer(m_shapes).viewBoxF();
}

void SvgPicture::paint(QPainter& painter, const QRectF& target) const {
    if (m_box.isEmpty()) return;
    QSvgRenderer renderer(m_shapes);
    const QSizeF fitted = m_box.size().scaled(target.size(), Qt::KeepAspectRatio);
    QRectF place({}, fitted);
    place.moveCenter(target.center());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, place);
    painter.translate(place.topLeft());
    painter.scale(fitted.width() / m_box.width(), fitted.height() / m_box.height());
    painter.translate(-m_box.topLeft());
    for (const Word& word : m_words) paintWord(painter, word);
    painter.restore();
}

void SvgPicture::paintWord(QPainter& painter, const Word& word) const {
    // Sizes of fonts are whole pixels: a large one, painted small.
    constexpr double finer = 16;
    QFont font(pictureFont());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(word.size * finer))));
    font.setWeight(word.isSemibold ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::PreferNoShaping); // letters that can be copied from a file as they are
    const double width = QFontMetricsF(font).horizontalAdvance(word.text);
    const double before = word.anchor == Qt::AlignRight ? width : word.anchor == Qt::AlignHCenter ? width / 2 : 0;
    painter.save();
    painter.translate(word.baseline);
    painter.scale(1 / finer, 1 / finer);
    painter.setFont(font);
    painter.setPen(word.colour);
    painter.drawText(QPointF(-before, 0), word.text);
    painter.restore();
}

QImage SvgPicture::image(double scale) const {
    const double width = std::ceil(size().width() * scale);
    const double height = std::ceil(size().height() * scale);
    if (width > mostPixelsASide || height > mostPixelsASide || width * height > mostPixels) return {};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, image.rect());
    return image;
}

QPageLayout SvgPicture::page(Paper paper) const {
    if (paper == Paper::Fit)
        return {QPageSize(size() * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait,
                QMarginsF(), QPageLayout::Point};
    const auto orientation = size().width() > size().height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), orientation,
            QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter};
}

QString pictureFont() {
    const auto inter = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(inter) ? inter : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace tiers::picture
