#include "core/drawing/link_words.h"
#include "core/drawing/markup.h"
#include "core/drawing/parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tiers {
namespace {

constexpr double usual_width = 1.5;
constexpr double widest = 5;
constexpr double bend_radius = 8;
constexpr double head_length = 9;
constexpr double head_width = 8;
constexpr double noted_error_share = 0.005;

/// The way with round corners, ended `short_by` before its last corner.
std::string path_data(const Line& corners, double short_by) {
    std::string data = fmt::format("M{} {}", coordinate(corners.front().x), coordinate(corners.front().y));
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const Point corner = corners[i];
        const double room =
            std::min(distance_between(corners[i - 1], corner), distance_between(corner, corners[i + 1])) / 2;
        const Point before = towards(corner, corners[i - 1], std::min(bend_radius, room));
        const Point after = towards(corner, corners[i + 1], std::min(bend_radius, room));
        data += fmt::format("L{} {}Q{} {} {} {}", coordinate(before.x), coordinate(before.y), coordinate(corner.x),
                            coordinate(corner.y), coordinate(after.x), coordinate(after.y));
    }
    const Point last = corners[corners.size() - 2];
    const Point end = towards(corners.back(), last, std::min(short_by, distance_between(corners.back(), last)));
    return data + fmt::format("L{} {}", coordinate(end.x), coordinate(end.y));
}

std::string arrow_head(const Line& corners, double length, double width, std::string_view colour) {
    const Point tip = corners.back();
    const Point base = towards(tip, corners[corners.size() - 2], length);
    const Point along{(tip.x - base.x) / length, (tip.y - base.y) / length};
    const Point across{-along.y * width / 2, along.x * width / 2};
    return fmt::format(R"(<path d="M{} {}L{} {}L{} {}Z" fill="{}"/>)", coordinate(tip.x), coordinate(tip.y),
                       coordinate(base.x + across.x), coordinate(base.y + across.y), coordinate(base.x - across.x),
                       coordinate(base.y - across.y), colour);
}

std::string dashes(std::optional<LinkKind> kind, double width) {
    const auto pattern = [width](double on, double off) {
        return fmt::format(R"( stroke-dasharray="{} {}")", coordinate(on * width), coordinate(off * width));
    };
    if (!kind) return pattern(2, 3);
    switch (*kind) {
    case LinkKind::Call:
    case LinkKind::Replicate: return {};
    case LinkKind::Resolve: return pattern(0.1, 2.6) + R"( stroke-linecap="round")";
    case LinkKind::Publish:
    case LinkKind::Consume: return pattern(5, 3);
    }
    return {};
}

std::string stroke(std::string_view data, std::string_view colour, double width, std::string_view more = "") {
    return fmt::format(R"(<path d="{}" fill="none" stroke="{}" stroke-width="{}" stroke-linejoin="round"{}/>)", data,
                       colour, coordinate(width), more);
}

} // namespace

std::string draw_link(const Design& design, const Link& link, const Line& corners, const DiagramLook& look) {
    if (corners.size() < 2) return {};
    const Colours& colours = *look.colours;
    const LinkFlow* flow = nullptr;
    if (look.figures != nullptr)
        if (const auto it = look.figures->links.find(link.id); it != look.figures->links.end()) flow = &it->second;
    const bool busy = flow != nullptr && flow->calls_per_s > 1;
    const double width = busy ? std::min(widest, usual_width + 0.75 * std::log10(flow->calls_per_s)) : usual_width;

    const auto kind = kind_of_link(design, link);
    const auto colour = kind ? colours.muted : colours.bad;
    const double head = head_length + width;
    const auto data = path_data(corners, head - 1);
    std::string svg = fmt::format("<g><title>{}</title>", escaped(link.id.value));
    if (kind == LinkKind::Replicate)
        svg += stroke(data, colour, width + 3) + stroke(data, colours.canvas, width);
    else
        svg += stroke(data, colour, width, dashes(kind, width));
    if (flow != nullptr && flow->error_share >= noted_error_share) {
        constexpr double period = 40;
        const double on = std::clamp(flow->error_share, 0.05, 1.0) * period;
        svg += stroke(data, colours.bad, width,
                      fmt::format(R"( stroke-dasharray="{} {}")", coordinate(on), coordinate(period - on)));
    }
    return svg + arrow_head(corners, head, head_width + width, colour) + "</g>";
}

} // namespace tiers
