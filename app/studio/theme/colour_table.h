#pragma once

#include "core/catalog/kind.h"

#include <QColor>

namespace tiers::studio {

/// What a colour is for. Widgets and items ask for a token, never for a colour of their own.
enum class Token {
    Window,   ///< behind panels
    Canvas,   ///< behind the design
    Surface,  ///< cards, fields, lists
    Grid,     ///< lines that only help the eye
    Border,   ///< hair lines and outlines
    Text,     ///< what is read
    Muted,    ///< what is read second
    Accent,   ///< selection, focus, the way on
    OnAccent, ///< text and icons on the accent
    Good,
    Warning,
    Bad,
};

enum class Shade { Light, Dark };

/// The colour of a token. Every text token on every background token meets WCAG AA (4.5 : 1).
[[nodiscard]] QColor tokenColor(Token token, Shade shade);

/// The hue of a family's icons: at least 3 : 1 on the surface and on the icon's own tint.
[[nodiscard]] QColor familyHue(Family family, Shade shade);

/// The n-th series of a chart in the order of Okabe and Ito, lightened on dark ground where it would not reach 3 : 1.
/// Repeats after six.
[[nodiscard]] QColor seriesHue(int index, Shade shade);

/// `top` laid over `ground` with `share` (0 to 1) of it.
[[nodiscard]] QColor mixed(const QColor& ground, const QColor& top, double share);

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace tiers::studio
