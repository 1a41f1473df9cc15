#include "core/drawing/diagram.h"

#include "core/drawing/icons.h"
#include "core/drawing/link_lines.h"
#include "core/drawing/markup.h"
#include "core/drawing/parts.h"
#include "core/drawing/text_width.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace tiers {
namespace {

constexpr double margin = 24;
constexpr double region_text = 11;

std::string region_title(const Region& region) {
    const std::string& name = region.name.empty() ? region.id.value : region.name;
    if (region.location.empty() || region.location == name) return name;
    return name + " · " + region.location;
}

std::string draw_region(const Region& region, const Colours& colours) {
    const Box frame = frame_box(region.frame);
    const double icon = 14;
    return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="12" fill="{}" fill-opacity="0.045" )"
                       R"(stroke="{}"/>)",
                       coordinate(frame.left), coordinate(frame.top), coordinate(frame.width()),
                       coordinate(frame.height()), colours.accent, colours.border) +
           draw_icon("region", {frame.left + 12, frame.top + 7}, icon, colours.muted) +
           draw_text(
               {frame.left + 32, frame.top + 18},
               elided(region_title(region), std::max(frame.width() - 44, 80.0), region_text, FontWeight::Semibold),
               {.size = region_text, .colour = colours.muted, .semibold = true});
}

Box bounds_of(const Design& design, const std::vector<LinkLine>& lines) {
    std::vector<Box> boxes;
    std::ranges::transform(design.components, std::back_inserter(boxes), card_box);
    std::ranges::transform(design.notes, std::back_inserter(boxes), note_box);
    for (const auto& region : design.regions) boxes.push_back(frame_box(region.frame));
    for (const auto& line : lines)
        for (const Point corner : line.corners) boxes.push_back({corner.x, corner.y, corner.x, corner.y});
    if (boxes.empty()) return {0, 0, card_width, card_height};
    Box bounds = boxes.front();
    for (const auto& box : boxes) bounds = bounds.around(box);
    return bounds;
}

template <class Thing>
std::vector<Thing> chosen(const std::vector<Thing>& things, const std::vector<std::string>& ids) {
    std::vector<Thing> result;
    std::ranges::copy_if(things, std::back_inserter(result),
                         [&](const Thing& thing) { return std::ranges::find(ids, thing.id.value) != ids.end(); });
    return result;
}

} // namespace

std::string coordinate(double value) {
    const double rounded = std::round(value * 100) / 100;
    return fmt::format("{}", rounded == 0 ? 0.0 : rounded);
}

std::string draw_text(Point baseline, std::string_view text, const TextStyle& style) {
    if (text.empty()) return {};
    return fmt::format(
        R"(<text x="{}" y="{}" font-size="{}" fill="{}"{}{}>{}</text>)", coordinate(baseline.x), coordinate(baseline.y),
        coordinate(style.size), style.colour, style.semibold ? R"( font-weight="600")" : "",
        style.anchor == "start" ? std::string{} : fmt::format(R"( text-anchor="{}")", style.anchor), escaped(text));
}

std::string draw_icon(std::string_view name, Point place, double size, std::string_view colour) {
    std::string elements{icon_elements(name)};
    static constexpr std::string_view current = "currentColor";
    for (auto at = elements.find(current); at != std::string::npos; at = elements.find(current, at + colour.size()))
        elements.replace(at, current.size(), colour);
    return fmt::format(R"svg(<g transform="translate({} {}) scale({})" fill="none" stroke="{}" stroke-width="1.75" )svg"
                       R"svg(stroke-linecap="round" stroke-linejoin="round">{}</g>)svg",
                       coordinate(place.x), coordinate(place.y), fmt::format("{:.4g}", size / 24), colour, elements);
}

std::string draw_diagram(const Design& design, const DiagramLook& look) {
    const Colours& colours = *look.colours;
    const auto lines = link_lines(design);
    const Box bounds = bounds_of(design, lines).grown(margin);
    std::string svg = fmt::format(
        R"(<svg xmlns="http://www.w3.org/2000/svg" class="design" width="{2}" height="{3}" viewBox="{0} {1} {2} {3}" )"
        R"(font-family="{4}" role="img"><title>{5}</title>)",
        coordinate(bounds.left), coordinate(bounds.top), coordinate(bounds.width()), coordinate(bounds.height()),
        escaped(look.font_family), escaped(design.name));
    svg += '\n';
    if (!look.transparent)
        svg += fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>)", coordinate(bounds.left),
                           coordinate(bounds.top), coordinate(bounds.width()), coordinate(bounds.height()),
                           colours.canvas) +
               '\n';
    for (const auto& region : design.regions) svg += draw_region(region, colours) + '\n';
    for (const auto& note : design.notes) svg += draw_note(note, look) + '\n';
    for (const auto& [id, corners] : lines)
        if (const auto* link = find_link(design, id)) svg += draw_link(design, *link, corners, look) + '\n';
    for (const auto& component : design.components) svg += draw_card(component, look) + '\n';
    return svg + "</svg>\n";
}

std::string write_svg(const Design& design, const DiagramLook& look) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>)"
           "\n" +
           draw_diagram(design, look);
}

Design part_of(const Design& design, const std::vector<std::string>& ids) {
    Design part{.name = design.name};
    part.regions = chosen(design.regions, ids);
    part.components = chosen(design.components, ids);
    part.notes = chosen(design.notes, ids);
    std::ranges::copy_if(design.links, std::back_inserter(part.links), [&](const Link& link) {
        return find_component(part, link.from) != nullptr && find_component(part, link.to) != nullptr;
    });
    for (auto& component : part.components)
        if (component.region && find_region(part, *component.region) == nullptr) component.region.reset();
    return part;
}

} // namespace tiers
