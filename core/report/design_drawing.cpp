#include "core/report/design_drawing.h"

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/grading/figure_text.h"
#include "core/report/html_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tiers {
namespace {

constexpr double card_width = 176;
constexpr double card_height = 72;
constexpr double margin = 24;
constexpr double corner = 8;
constexpr double arrow_length = 8;
constexpr std::size_t longest_name = 20;

struct Box {
    double left{};
    double top{};
    double right{};
    double bottom{};
};

Box box_of(const Component& component) {
    return {component.position.x, component.position.y, component.position.x + card_width,
            component.position.y + card_height};
}

Box bounds_of(const Design& design) {
    Box bounds = box_of(design.components.front());
    const auto include = [&](const Box& box) {
        bounds = {std::min(bounds.left, box.left), std::min(bounds.top, box.top), std::max(bounds.right, box.right),
                  std::max(bounds.bottom, box.bottom)};
    };
    for (const auto& component : design.components) include(box_of(component));
    for (const auto& [id, location, frame] : design.regions)
        include({frame.x, frame.y, frame.x + frame.width, frame.y + frame.height});
    return {bounds.left - margin, bounds.top - margin, bounds.right + margin, bounds.bottom + margin};
}

std::string_view family_class(Family family) {
    switch (family) {
    case Family::Clients: return "clients";
    case Family::Network: return "network";
    case Family::Compute: return "compute";
    case Family::Caches: return "caches";
    case Family::Stores: return "stores";
    case Family::Messaging: return "messaging";
    case Family::Other: return "other";
    }
    return "other";
}

std::string_view link_class(const KindSpec* from, const KindSpec* to) {
    const auto kind = from != nullptr && to != nullptr ? link_kind(from->role, to->role) : std::nullopt;
    switch (kind.value_or(LinkKind::Call)) {
    case LinkKind::Call: return "call";
    case LinkKind::Resolve: return "resolve";
    case LinkKind::Replicate: return "replicate";
    case LinkKind::Publish:
    case LinkKind::Consume: return "message";
    }
    return "call";
}

/// The text, or as much of it as fits on a card; never cut inside a letter.
std::string shortened(const std::string& text, std::size_t letters) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool begins_letter = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (begins_letter && ++count > letters) return text.substr(0, i) + "…";
    }
    return text;
}

/// From one side's middle to another's, in three straight parts with round corners.
std::string elbow(Point start, Point end, bool is_horizontal) {
    const double across = is_horizontal ? end.y - start.y : end.x - start.x;
    const double along = is_horizontal ? end.x - start.x : end.y - start.y;
    const double radius = std::min({corner, std::abs(across) / 2, std::abs(along) / 2});
    if (radius < 1) return fmt::format("M{:.1f} {:.1f}L{:.1f} {:.1f}", start.x, start.y, end.x, end.y);
    const double way = std::copysign(radius, along);
    const double side = std::copysign(radius, across);
    if (is_horizontal) {
        const double middle = (start.x + end.x) / 2;
        return fmt::format("M{:.1f} {:.1f}H{:.1f}q{:.1f} 0 {:.1f} {:.1f}V{:.1f}q0 {:.1f} {:.1f} {:.1f}H{:.1f}", start.x,
                           start.y, middle - way, way, way, side, end.y - side, side, way, side, end.x);
    }
    const double middle = (start.y + end.y) / 2;
    return fmt::format("M{:.1f} {:.1f}V{:.1f}q0 {:.1f} {:.1f} {:.1f}H{:.1f}q{:.1f} 0 {:.1f} {:.1f}V{:.1f}", start.x,
                       start.y, middle - way, way, side, way, end.x - side, side, side, way, end.y);
}

/// Leaves by the side that faces the other card and stops short of it by the arrow's head.
std::string link_path(const Component& from, const Component& to) {
    const Box a = box_of(from);
    const Box b = box_of(to);
    const double a_middle = (a.top + a.bottom) / 2;
    const double b_middle = (b.top + b.bottom) / 2;
    if (b.left - a.right >= 2 * arrow_length)
        return elbow({a.right, a_middle}, {b.left - arrow_length, b_middle}, true);
    if (a.left - b.right >= 2 * arrow_length)
        return elbow({a.left, a_middle}, {b.right + arrow_length, b_middle}, true);
    const double a_centre = (a.left + a.right) / 2;
    const double b_centre = (b.left + b.right) / 2;
    if (b.top >= a.bottom) return elbow({a_centre, a.bottom}, {b_centre, b.top - arrow_length}, false);
    return elbow({a_centre, a.top}, {b_centre, b.bottom + arrow_length}, false);
}

std::string draw_region(const Region& region) {
    const auto& [x, y, w, h] = region.frame;
    return fmt::format(R"(<rect class="region" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="8"/>)"
                       R"(<text class="muted" x="{:.1f}" y="{:.1f}">{}</text>)",
                       x, y, w, h, x + 12, y + 20, escaped(region.id.value + " · " + region.location));
}

std::string draw_link(const Design& design, const Link& link) {
    const auto* from = find_component(design, link.from);
    const auto* to = find_component(design, link.to);
    if (from == nullptr || to == nullptr) return {};
    return fmt::format(R"svg(<path class="link {}" d="{}" marker-end="url(#arrow)"/>)svg",
                       link_class(find_kind(from->kind), find_kind(to->kind)), link_path(*from, *to));
}

std::string_view load_class(double utilization) {
    if (utilization > 0.9) return "bad";
    return utilization > 0.7 ? "warning" : "accent";
}

std::string draw_card(const Component& component, const std::map<ComponentId, CardFigures>& figures) {
    const auto* kind = find_kind(component.kind);
    const auto name = display_name(component);
    const auto title = kind != nullptr ? kind->title : component.kind;
    const auto measured = figures.find(component.id);
    const bool is_named = measured != figures.end() && measured->second.is_named;

    std::string svg = fmt::format(R"svg(<g transform="translate({:.1f} {:.1f})"><title>{}</title>)svg",
                                  component.position.x, component.position.y, escaped(name));
    svg += fmt::format(R"(<rect class="card{}" width="{:.0f}" height="{:.0f}" rx="8"/>)", is_named ? " named" : "",
                       card_width, card_height);
    svg += fmt::format(R"(<rect class="tint {}" x="12" y="18" width="6" height="36" rx="3"/>)",
                       family_class(kind != nullptr ? kind->family : Family::Other));
    const bool has_own_name = name != title;
    svg += fmt::format(R"(<text class="name" x="28" y="{}">{}</text>)", has_own_name ? 33 : 41,
                       escaped(shortened(name, longest_name)));
    if (has_own_name)
        svg += fmt::format(R"(<text class="muted" x="28" y="51">{}</text>)", escaped(shortened(title, longest_name)));
    if (measured != figures.end() && measured->second.utilization > 0) {
        const double utilization = std::clamp(measured->second.utilization, 0.0, 1.0);
        svg += fmt::format(R"(<text class="muted end" x="{:.0f}" y="51">{}</text>)", card_width - 12,
                           share_text(utilization));
        svg += fmt::format(R"(<rect class="load {}" x="12" y="{:.0f}" width="{:.1f}" height="4" rx="2"/>)",
                           load_class(utilization), card_height - 10, (card_width - 24) * utilization);
    }
    return svg + "</g>";
}

} // namespace

std::string draw_design(const Design& design, const std::map<ComponentId, CardFigures>& figures) {
    if (design.components.empty()) return {};
    const Box bounds = bounds_of(design);
    std::string svg = fmt::format(
        R"(<svg class="design" viewBox="{:.1f} {:.1f} {:.1f} {:.1f}" role="img" aria-label="The design">)"
        R"(<defs><marker id="arrow" viewBox="0 0 8 8" refX="0" refY="4" markerWidth="8" markerHeight="8" )"
        R"(markerUnits="userSpaceOnUse" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>)",
        bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top);
    for (const auto& region : design.regions) svg += draw_region(region);
    for (const auto& link : design.links) svg += draw_link(design, link);
    for (const auto& component : design.components) svg += draw_card(component, figures);
    return svg + "</svg>\n";
}

} // namespace tiers
