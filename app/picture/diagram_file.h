#pragma once

#include "core/drawing/diagram.h"
#include "core/model/problem.h"

#include <string>

namespace tiers::picture {

enum class Paper {
    Fit, ///< a page as large as the picture
    A4,
    Letter,
};

inline constexpr double least_scale = 0.1;
inline constexpr double largest_scale = 16;

/// The diagram as a PNG file, `scale` pixels a canvas unit. The look's font gives way to one that is installed. A
/// picture of more than 16,384 pixels a side or 100 million in all is a problem, and so is a build without Qt.
[[nodiscard]] Reading<std::string> draw_png(const Design& design, const DiagramLook& look, double scale);

/// The diagram as a PDF file of one page, in vectors. On paper it is as large as fits, upright or across.
[[nodiscard]] Reading<std::string> draw_pdf(const Design& design, const DiagramLook& look, Paper paper);

} // namespace tiers::picture
