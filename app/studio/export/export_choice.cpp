#include "app/studio/export/export_choice.h"

#include "app/studio/words/said.h"
#include "core/document/design_document.h"
#include "core/export/formats.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ExportChoice", text);
}

Reading<std::string> read(std::string text) {
    Reading<std::string> reading;
    reading.value = std::move(text);
    return reading;
}

} // namespace

QString formatTitle(ExportFormat format) {
    switch (format) {
    case ExportFormat::Svg: return tr("SVG picture");
    case ExportFormat::Png: return tr("PNG picture");
    case ExportFormat::Pdf: return tr("PDF page");
    case ExportFormat::DrawIo: return tr("draw.io diagram");
    case ExportFormat::Mermaid: return tr("Mermaid flowchart");
    case ExportFormat::PlantUml: return tr("PlantUML (C4)");
    case ExportFormat::Graphviz: return tr("Graphviz graph");
    case ExportFormat::Json: return tr("JSON document");
    }
    return {};
}

QString formatEnding(ExportFormat format) {
    switch (format) {
    case ExportFormat::Svg: return QStringLiteral(".svg");
    case ExportFormat::Png: return QStringLiteral(".png");
    case ExportFormat::Pdf: return QStringLiteral(".pdf");
    case ExportFormat::DrawIo: return QStringLiteral(".drawio");
    case ExportFormat::Mermaid: return QStringLiteral(".mmd");
    case ExportFormat::PlantUml: return QStringLiteral(".puml");
    case ExportFormat::Graphviz: return QStringLiteral(".dot");
    case ExportFormat::Json: return QStringLiteral(".json");
    }
    return {};
}

QString formatUse(ExportFormat format) {
    switch (format) {
    case ExportFormat::Svg: return tr("Sharp at any size: for web pages, wikis and slides.");
    case ExportFormat::Png: return tr("Pixels: for every program that shows pictures.");
    case ExportFormat::Pdf: return tr("A page in vectors: for paper and LaTeX.");
    case ExportFormat::DrawIo: return tr("To go on drawing in draw.io; places, icons and labels are kept.");
    case ExportFormat::Mermaid: return tr("Text that GitHub, GitLab and many wikis show as a flowchart.");
    case ExportFormat::PlantUml: return tr("Text of a container diagram in the C4 model.");
    case ExportFormat::Graphviz: return tr("Text for dot and neato, which lay it out.");
    case ExportFormat::Json: return tr("The design as Tiers reads it, for your own programs.");
    }
    return {};
}

bool isPicture(ExportFormat format) {
    return format == ExportFormat::Svg || format == ExportFormat::Png || format == ExportFormat::Pdf;
}

Reading<std::string> exported(const Design& design, const ExportChoice& choice, const DiagramFigures* figures) {
    const DiagramLook look{.colours = &colours_of(choice.ground),
                           .transparent = choice.transparent,
                           .figures = choice.figures ? figures : nullptr,
                           .voice = ownVoice()};
    switch (choice.format) {
    case ExportFormat::Svg: return read(write_svg(design, look));
    case ExportFormat::Png: return picture::draw_png(design, look, choice.scale);
    case ExportFormat::Pdf: return picture::draw_pdf(design, look, choice.paper);
    case ExportFormat::DrawIo: return read(write_drawio(design, look.voice));
    case ExportFormat::Mermaid: return read(write_mermaid(design, look.voice));
    case ExportFormat::PlantUml: return read(write_plantuml(design, look.voice));
    case ExportFormat::Graphviz: return read(write_graphviz(design, look.voice));
    case ExportFormat::Json: return read(write_design(design));
    }
    return {};
}

} // namespace tiers::studio
