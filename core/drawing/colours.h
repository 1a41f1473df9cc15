#pragma once

#include "core/catalog/kind.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace tiers {

/// The ground that a drawing stands on.
enum class Ground { Light, Dark };

/// The colours of a drawing, each as an SVG attribute takes it.
struct Colours {
    std::string_view canvas, surface, grid, border, text, muted, accent, good, warning, bad;
    std::array<std::string_view, 7> families; ///< by Family
    std::array<std::string_view, 6> series;   ///< of charts, in the order of Okabe and Ito

    [[nodiscard]] std::string_view family(Family family) const { return families[static_cast<std::size_t>(family)]; }
};

/// The studio's colours, for pictures that stand alone.
[[nodiscard]] const Colours& colours_of(Ground ground);
/// Names of a page's style sheet ("var(--text)"), which is light or dark as its reader wants.
[[nodiscard]] const Colours& page_colours();

} // namespace tiers
