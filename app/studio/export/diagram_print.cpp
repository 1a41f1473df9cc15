#include "app/studio/export/diagram_print.h"

#include "app/picture/svg_picture.h"
#include "app/studio/words/said.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace tiers::studio {

namespace {

/// On paper the ground is the paper.
picture::SvgPicture paperPicture(const Design& design) {
    return {design, {.transparent = true, .voice = ownVoice()}};
}

void prepare(QPrinter& printer, const Design& design, const picture::SvgPicture& picture) {
    printer.setDocName(QString::fromStdString(design.name));
    printer.setPageOrientation(picture.page(picture::Paper::A4).orientation());
}

void paintPage(QPrinter& printer, const picture::SvgPicture& picture) {
    QPainter painter(&printer);
    picture.paint(painter, QRectF({}, printer.pageRect(QPrinter::DevicePixel).size()));
}

} // namespace

void printDesign(const Design& design, const Design& selection, QWidget* window) {
    const auto picture = paperPicture(design);
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, design, picture);
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintSelection, !selection.components.empty());
    if (dialog.exec() != QDialog::Accepted) return;
    if (printer.printRange() == QPrinter::Selection)
        paintPage(printer, paperPicture(selection));
    else
        paintPage(printer, picture);
}

void previewPrint(const Design& design, QWidget* window) {
    const auto picture = paperPicture(design);
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, design, picture);
    QPrintPreviewDialog dialog(&printer, window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&picture](QPrinter* page) { paintPage(*page, picture); });
    dialog.exec();
}

} // namespace tiers::studio
