#pragma once

#include "core/drawing/diagram.h"
#include "core/drawing/geometry.h"
#include "core/model/design.h"

#include <string>
#include <string_view>

namespace tiers {

/// The parts of a diagram, each an SVG element.

[[nodiscard]] std::string draw_card(const Component& component, const DiagramLook& look);
[[nodiscard]] std::string draw_link(const Design& design, const Link& link, const Line& corners,
                                    const DiagramLook& look);
[[nodiscard]] std::string draw_note(const Note& note, const DiagramLook& look);
/// How much room a note takes.
[[nodiscard]] Box note_box(const Note& note);

/// A number as coordinates are written: two decimals at most.
[[nodiscard]] std::string coordinate(double value);

/// A line of text; `anchor` is "start", "middle" or "end".
struct TextStyle {
    double size{13};
    std::string_view colour;
    bool semibold{};
    std::string_view anchor{"start"};
};
[[nodiscard]] std::string draw_text(Point baseline, std::string_view text, const TextStyle& style);

/// An icon in a square of `size`, its top left corner at `place`.
[[nodiscard]] std::string draw_icon(std::string_view name, Point place, double size, std::string_view colour);

} // namespace tiers
