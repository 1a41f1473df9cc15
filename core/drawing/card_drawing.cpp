#include "core/catalog/kind.h"
#include "core/drawing/icons.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/markup.h"
#include "core/drawing/parts.h"
#include "core/drawing/text_width.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers {
namespace {

constexpr double padding = 11;
constexpr double badge_size = 36;
constexpr double text_left = padding + badge_size + 10;
constexpr double text_right = card_width - padding;
constexpr double bar_height = 5;
constexpr double chip_height = 15;
constexpr double chip_text_size = 11;
constexpr double radius = 8;

std::string_view load_colour(double utilization, const Colours& colours) {
    if (utilization > 0.9) return colours.bad;
    return utilization > 0.7 ? colours.warning : colours.accent;
}

std::string_view mood_colour(CardMood mood, const Colours& colours) {
    switch (mood) {
    case CardMood::Fine: return colours.muted;
    case CardMood::Strained: return colours.warning;
    case CardMood::Failing: return colours.bad;
    }
    return colours.muted;
}

Phrase percent(double share) {
    return Phrase::figure(fmt::format("{:.0f} %", std::round(share * 100)));
}

Phrase count_label(double count) {
    if (count >= 1e6) return Phrase::figure(fmt::format("{:.3g} M", count / 1e6));
    if (count >= 1e3) return Phrase::figure(fmt::format("{:.3g} k", count / 1e3));
    return Phrase::figure(count >= 10 ? fmt::format("{:.0f}", count) : fmt::format("{:.1f}", count));
}

/// Users and name servers have nothing that could be busy.
bool has_utilization(const KindSpec* kind) {
    return kind == nullptr || (kind->role != Role::Users && kind->role != Role::NameService);
}

std::string draw_badge(const KindSpec* kind, double top, const Colours& colours) {
    constexpr double glyph = 24;
    constexpr double margin = (badge_size - glyph) / 2;
    const auto hue = kind != nullptr ? colours.family(kind->family) : colours.muted;
    return fmt::format(R"(<rect x="{0}" y="{1}" width="{2}" height="{2}" rx="6" fill="{3}" fill-opacity="0.13"/>)",
                       coordinate(padding), coordinate(top), coordinate(badge_size), hue) +
           draw_icon(kind != nullptr ? kind->icon : "help", {padding + margin, top + margin}, glyph, hue);
}

/// A bar along the card's foot, whose ends follow the card's corners.
std::string draw_bar(double utilization, const Colours& colours) {
    const double width = card_width - 2 * padding;
    const double filled = std::clamp(utilization, 0.0, 1.0) * width;
    const auto bar = [&](double length, std::string_view colour) {
        return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="3" rx="1.5" fill="{}"/>)", coordinate(padding),
                           coordinate(card_height - bar_height - 1), coordinate(length), colour);
    };
    return bar(width, colours.grid) + (filled > 0 ? bar(std::max(filled, 3.0), load_colour(utilization, colours)) : "");
}

struct Chip {
    std::string svg;
    double left{};
};

/// A rounded label whose right end is at `right`.
Chip draw_chip(double right, double top, std::string_view text, std::string_view colour) {
    const double width = text_width(text, chip_text_size) + 12;
    const double left = right - width;
    return {fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="7.5" fill="{}" fill-opacity="0.14"/>)",
                        coordinate(left), coordinate(top), coordinate(width), coordinate(chip_height), colour) +
                draw_text({left + width / 2, top + 11.5}, text,
                          {.size = chip_text_size, .colour = colour, .anchor = "middle"}),
            left};
}

/// What is wrong at the left, the queue and the hit ratio at the right.
std::string draw_state(const CardFigures& figures, const DiagramLook& look) {
    const Colours& colours = *look.colours;
    constexpr double top = 47;
    double right = text_right;
    std::string svg;
    const auto add_chip = [&](const Phrase& words, std::string_view colour) {
        const auto chip = draw_chip(right, top, look.voice(words), colour);
        svg += chip.svg;
        right = chip.left - 6;
    };
    if (figures.queue >= 0.05)
        add_chip(phrase("{} waiting", count_label(figures.queue)), mood_colour(figures.mood, colours));
    if (figures.hit_ratio) add_chip(phrase("{} hits", percent(*figures.hit_ratio)), colours.muted);
    if (figures.state.empty()) return svg;
    const auto colour = mood_colour(figures.mood, colours);
    svg += draw_icon(figures.mood == CardMood::Failing ? "error" : "warning", {padding, top + 1}, 13, colour);
    const auto word = elided(look.voice(figures.state), std::max(0.0, right - padding - 17), 11, FontWeight::Semibold);
    return svg + draw_text({padding + 17, top + 11.5}, word, {.size = 11, .colour = colour, .semibold = true});
}

std::string draw_texts(const Component& component, const KindSpec* kind, const CardFigures* figures,
                       const DiagramLook& look) {
    const Colours& colours = *look.colours;
    const double baseline = figures != nullptr ? 23 : 32;
    std::string svg =
        draw_text({text_left, baseline},
                  elided(look.voice(display_name(component)), text_right - text_left, 13, FontWeight::Semibold),
                  {.size = 13, .colour = colours.text, .semibold = true});
    double right = text_right;
    if (figures != nullptr && has_utilization(kind)) {
        const auto figure = look.voice(percent(figures->utilization));
        const bool noted = figures->utilization > 0.7;
        svg += draw_text({text_right, baseline + 18}, figure,
                         {.size = 11,
                          .colour = noted ? load_colour(figures->utilization, colours) : colours.text,
                          .semibold = true,
                          .anchor = "end"});
        right -= text_width(figure, 11, FontWeight::Semibold) + 6;
    }
    return svg + draw_text({text_left, baseline + 18},
                           key_line(key_facts(component), right - text_left, 11, look.voice),
                           {.size = 11, .colour = colours.muted});
}

} // namespace

std::string draw_card(const Component& component, const DiagramLook& look) {
    const Colours& colours = *look.colours;
    const KindSpec* kind = find_kind(component.kind);
    const CardFigures* figures = nullptr;
    if (look.figures != nullptr)
        if (const auto it = look.figures->components.find(component.id); it != look.figures->components.end())
            figures = &it->second;
    const bool failing = figures != nullptr && figures->mood == CardMood::Failing;
    const double line = failing ? 2 : 1;

    std::string svg =
        fmt::format(R"svg(<g transform="translate({} {})"><title>{}</title>)svg", coordinate(component.position.x),
                    coordinate(component.position.y), escaped(look.voice(display_name(component))));
    svg += fmt::format(R"(<rect x="{0}" y="{0}" width="{1}" height="{2}" rx="{3}" fill="{4}" stroke="{5}" )"
                       R"(stroke-width="{6}"/>)",
                       coordinate(line / 2), coordinate(card_width - line), coordinate(card_height - line),
                       coordinate(radius), colours.surface, failing ? colours.bad : colours.border, coordinate(line));
    svg += draw_badge(kind, figures != nullptr ? 8 : (card_height - badge_size) / 2, colours);
    svg += draw_texts(component, kind, figures, look);
    if (figures != nullptr) {
        svg += draw_state(*figures, look);
        if (has_utilization(kind)) svg += draw_bar(figures->utilization, colours);
    }
    return svg + "</g>";
}

} // namespace tiers
