#include "core/drawing/parts.h"
#include "core/drawing/text_width.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace tiers {
namespace {

constexpr double width = 200;
constexpr double slip_padding = 10;
constexpr double size = 13;
constexpr double line_height = 18;
constexpr double least_height = 40;

struct NoteLine {
    std::string text;
    bool semibold{};
};

/// Markdown's marks of emphasis and code say nothing in a picture.
std::string without_marks(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool doubled = i + 1 < text.size() && text[i] == text[i + 1] && (text[i] == '*' || text[i] == '_');
        if (doubled)
            ++i;
        else if (text[i] != '`')
            plain += text[i];
    }
    return plain;
}

void wrap(std::string_view text, bool semibold, std::vector<NoteLine>& lines) {
    const auto weight = semibold ? FontWeight::Semibold : FontWeight::Regular;
    std::string line;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        std::string longer = line.empty() ? std::string{word} : fmt::format("{} {}", line, word);
        if (!line.empty() && text_width(longer, size, weight) > width - 2 * slip_padding) {
            lines.push_back({std::move(line), semibold});
            longer = std::string{word};
        }
        line = std::move(longer);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!line.empty()) lines.push_back({elided(line, width - 2 * slip_padding, size, weight), semibold});
}

std::vector<NoteLine> lines_of(const Note& note) {
    std::vector<NoteLine> lines;
    std::string_view rest = note.text;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const bool heading = line.starts_with('#');
        while (line.starts_with('#')) line.remove_prefix(1);
        const bool item = line.starts_with("- ") || line.starts_with("* ");
        if (item) line.remove_prefix(2);
        while (line.starts_with(' ')) line.remove_prefix(1);
        wrap((item ? "• " : "") + without_marks(line), heading, lines);
    }
    return lines;
}

} // namespace

Box note_box(const Note& note) {
    const auto count = static_cast<double>(lines_of(note).size());
    return {note.position.x, note.position.y, note.position.x + width,
            note.position.y + std::max(least_height, count * line_height + 2 * slip_padding)};
}

std::string draw_note(const Note& note, const DiagramLook& look) {
    const Colours& colours = *look.colours;
    const Box box = note_box(note);
    const auto slip = [&](std::string_view paint) {
        return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" rx="4" {}/>)", coordinate(box.left),
                           coordinate(box.top), coordinate(box.width()), coordinate(box.height()), paint);
    };
    std::string svg = slip(fmt::format(R"(fill="{}")", colours.surface));
    svg += slip(fmt::format(R"(fill="{0}" fill-opacity="0.1" stroke="{0}" stroke-opacity="0.35")", colours.warning));
    double baseline = box.top + slip_padding + size;
    for (const auto& [text, semibold] : lines_of(note)) {
        svg += draw_text({box.left + slip_padding, baseline}, text,
                         {.size = size, .colour = colours.text, .semibold = semibold});
        baseline += line_height;
    }
    return svg;
}

} // namespace tiers
