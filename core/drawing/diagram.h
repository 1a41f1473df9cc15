#pragma once

#include "core/drawing/colours.h"
#include "core/model/design.h"
#include "core/model/voice.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// How a component fares; it colours its card.
enum class CardMood { Fine, Strained, Failing };

/// What a run measured of a component, as its card shows it.
struct CardFigures {
    double utilization{}; ///< 0 to 1
    double queue{};       ///< requests waiting
    std::optional<double> hit_ratio{};
    Phrase state{}; ///< a word or two where something is wrong: "saturated"
    CardMood mood{CardMood::Fine};
};

struct LinkFlow {
    double calls_per_s{};
    double error_share{}; ///< 0 to 1
};

struct DiagramFigures {
    std::map<ComponentId, CardFigures> components;
    std::map<LinkId, LinkFlow> links;
};

/// How a diagram looks.
struct DiagramLook {
    const Colours* colours{&colours_of(Ground::Light)};
    bool transparent{};              ///< no ground behind the design
    const DiagramFigures* figures{}; ///< nullptr: the design without a run
    std::string_view font_family{"Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"};
    Voice voice{};
};

/// The design as an SVG element that needs nothing beside itself: regions behind, links as orthogonal lines by kind,
/// cards with icon, name and what matters most, notes. It looks as on the studio's canvas. A design without anything
/// to see gives an empty picture. The same design and look, the same bytes.
[[nodiscard]] std::string draw_diagram(const Design& design, const DiagramLook& look);

/// As a file: with XML's first line and the design's name as title.
[[nodiscard]] std::string write_svg(const Design& design, const DiagramLook& look);

/// The named components, regions and notes, and the links between them: a part to be drawn by itself. Ids that are not
/// there are left out.
[[nodiscard]] Design part_of(const Design& design, const std::vector<std::string>& ids);

} // namespace tiers
