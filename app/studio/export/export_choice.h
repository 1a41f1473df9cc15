#pragma once

#include "app/picture/diagram_file.h"
#include "core/drawing/diagram.h"

#include <QString>

#include <array>
#include <string>

namespace tiers::studio {

/// What an export writes.
enum class ExportFormat { Svg, Png, Pdf, DrawIo, Mermaid, PlantUml, Graphviz, Json };
inline constexpr std::array allExportFormats{ExportFormat::Svg,      ExportFormat::Png,     ExportFormat::Pdf,
                                             ExportFormat::DrawIo,   ExportFormat::Mermaid, ExportFormat::PlantUml,
                                             ExportFormat::Graphviz, ExportFormat::Json};

[[nodiscard]] QString formatTitle(ExportFormat format);  ///< "PNG picture"
[[nodiscard]] QString formatEnding(ExportFormat format); ///< ".png"
/// One sentence: what the format is good for.
[[nodiscard]] QString formatUse(ExportFormat format);
/// A picture has colours, a ground and figures; the others are text.
[[nodiscard]] bool isPicture(ExportFormat format);

/// All that the person may choose of an export.
struct ExportChoice {
    ExportFormat format{ExportFormat::Png};
    Ground ground{Ground::Light};
    bool transparent{};
    bool figures{};
    double scale{2};
    picture::Paper paper{picture::Paper::Fit};
};

/// The design as a file of the chosen format. `figures` are shown where the choice says so and they are there.
[[nodiscard]] Reading<std::string> exported(const Design& design, const ExportChoice& choice,
                                            const DiagramFigures* figures);

} // namespace tiers::studio
