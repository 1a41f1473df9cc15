#include "app/picture/diagram_file.h"

#include "app/picture/gui_session.h"
#include "app/picture/svg_picture.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <fmt/format.h>

namespace tiers::picture {
namespace {

Phrase pixels(double count) {
    return Phrase::figure(fmt::format("{:.0f}", count));
}

} // namespace

Reading<std::string> draw_png(const Design& design, const DiagramLook& look, double scale) {
    const GuiSession session;
    Reading<std::string> reading;
    const SvgPicture picture(design, look);
    const QImage image = picture.image(scale);
    if (image.isNull()) {
        reading.problems.push_back(
            {"", phrase("the picture would have {} x {} pixels; take a smaller scale or write SVG",
                        pixels(picture.size().width() * scale), pixels(picture.size().height() * scale))});
        return reading;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.save(&buffer, "PNG"))
        reading.value = bytes.toStdString();
    else
        reading.problems.push_back({"", phrase("Qt cannot write PNG here")});
    return reading;
}

Reading<std::string> draw_pdf(const Design& design, const DiagramLook& look, Paper paper) {
    const GuiSession session;
    const SvgPicture picture(design, look);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(design.name));
        writer.setCreator(QStringLiteral("Tiers"));
        writer.setPageLayout(picture.page(paper));
        QPainter painter(&writer);
        picture.paint(painter, QRectF({}, writer.pageLayout().paintRectPixels(writer.resolution()).size()));
    }
    Reading<std::string> reading;
    reading.value = bytes.toStdString();
    return reading;
}

} // namespace tiers::picture
