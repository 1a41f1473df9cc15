#pragma once

#include <QFont>

namespace tiers::studio {

/// Sizes of type, in device-independent pixels: 11, 13, 15, 20, 28.
enum class FontRole {
    Label,   ///< labels and axes
    Body,    ///< nearly everything
    Section, ///< headings of groups
    Title,   ///< one a panel
    Figure,  ///< a number that is looked at from afar
};

/// The font of a role: Inter where installed, else the system's.
[[nodiscard]] QFont textFont(FontRole role, QFont::Weight weight = QFont::Normal);

/// The font for figures that stand in columns or change: one whose digits are all of the same width.
[[nodiscard]] QFont figureFont(FontRole role, QFont::Weight weight = QFont::Normal);

} // namespace tiers::studio
