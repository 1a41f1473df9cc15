#include "app/picture/svg_picture.h"

#include <QFontDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

namespace tiers::picture {

namespace {

constexpr double mostPixelsASide = 16384;
constexpr double mostPixels = 100e6;
constexpr double paperMargin = 12; // mm
constexpr double pointsPerUnit = 0.75;

/// The drawing with a font that is there in place of the list that browsers choose from: Qt knows no such lists.
QByteArray withInstalledFont(const QByteArray& svg) {
    static const QRegularExpression fonts(QStringLiteral("font-family=\"[^\"]*\""));
    return QString::fromUtf8(svg)
        .replace(fonts, QStringLiteral("font-family=\"%1\"").arg(pictureFont().toHtmlEscaped()))
        .toUtf8();
}

} // namespace

SvgPicture::SvgPicture(const Design& design, const DiagramLook& look)
    : SvgPicture(QByteArray::fromStdString(draw_diagram(design, look))) {}

SvgPicture::SvgPicture(const QByteArray& svg)
    : m_svg(withInstalledFont(svg)), m_size(QSvgRenderer(m_svg).viewBoxF().size()) {}

void SvgPicture::paint(QPainter& painter, const QRectF& target) const {
    QSvgRenderer renderer(m_svg);
    const QSizeF fitted = m_size.scaled(target.size(), Qt::KeepAspectRatio);
    QRectF place({}, fitted);
    place.moveCenter(target.center());
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, place);
    painter.restore();
}

QImage SvgPicture::image(double scale) const {
    const double width = std::ceil(m_size.width() * scale);
    const double height = std::ceil(m_size.height() * scale);
    if (width > mostPixelsASide || height > mostPixelsASide || width * height > mostPixels) return {};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, image.rect());
    return image;
}

QPageLayout SvgPicture::page(Paper paper) const {
    if (paper == Paper::Fit)
        return {QPageSize(m_size * pointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait,
                QMarginsF(), QPageLayout::Point};
    const auto orientation = m_size.width() > m_size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter), orientation,
            QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin), QPageLayout::Millimeter};
}

QString pictureFont() {
    const auto inter = QStringLiteral("Inter");
    return QFontDatabase::hasFamily(inter) ? inter : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace tiers::picture
