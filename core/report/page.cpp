#include "core/report/page.h"

#include "core/drawing/markup.h"
#include "core/report/report_style.h"

#include <fmt/format.h>

#include <string_view>

namespace tiers {
namespace {

std::string_view tone_class(Tone tone) {
    switch (tone) {
    case Tone::Plain: return "";
    case Tone::Muted: return "muted";
    case Tone::Strong: return "strong";
    case Tone::Good: return "met";
    case Tone::Warning: return "too_close";
    case Tone::Bad: return "missed";
    }
    return "";
}

/// A drawing inside a page needs no name of its language.
std::string inside_page(const std::string& svg) {
    static constexpr std::string_view name = R"( xmlns="http://www.w3.org/2000/svg")";
    std::string inner = svg;
    if (const auto at = inner.find(name); at != std::string::npos) inner.erase(at, name.size());
    return inner;
}

std::string row(const TableRow& row, std::string_view cell, std::size_t numbers_from) {
    std::string html = "<tr>";
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        std::string style{i >= numbers_from ? "number" : ""};
        if (i == 0 && row.tone != Tone::Plain) style += fmt::format("mark {}", tone_class(row.tone));
        html += fmt::format("<{0}{1}>{2}</{0}>", cell, style.empty() ? "" : fmt::format(" class=\"{}\"", style),
                            escaped(row.cells[i].text()));
    }
    html += "</tr>";
    if (row.details.empty()) return html + '\n';
    html += fmt::format(R"(<tr class="evidence"><td></td><td colspan="{}">)", row.cells.size() - 1);
    for (const auto& sentence : row.details) html += "<p>" + escaped(sentence.text()) + "</p>";
    return html + "</td></tr>\n";
}

struct BlockWriter {
    std::string operator()(const Paragraph& paragraph) const {
        const auto style = tone_class(paragraph.tone);
        return fmt::format("<p{}>{}</p>\n", style.empty() ? "" : fmt::format(" class=\"{}\"", style),
                           escaped(paragraph.text.text()));
    }
    std::string operator()(const Bullets& bullets) const {
        std::string html = R"(<div class="panel"><ul>)";
        for (const auto& item : bullets.items) html += "<li>" + escaped(item.text()) + "</li>";
        return html + "</ul></div>\n";
    }
    std::string operator()(const Facts& facts) const {
        std::string html = R"(<div class="panel"><dl>)";
        for (const auto& [name, value] : facts.entries)
            html += fmt::format("<dt>{}</dt><dd>{}</dd>", escaped(name.text()), escaped(value.text()));
        return html + "</dl></div>\n";
    }
    std::string operator()(const Listing& listing) const {
        return fmt::format("<pre class=\"panel\">{}</pre>\n", escaped(listing.text));
    }
    std::string operator()(const Table& table) const {
        std::string html = R"(<div class="panel wide"><table><thead>)" +
                           row({.cells = table.titles}, "th", table.numbers_from) + "</thead><tbody>";
        for (const auto& entry : table.rows) html += row(entry, "td", table.numbers_from);
        return html + "</tbody></table></div>\n";
    }
    std::string operator()(const Figure& figure) const {
        std::string html = R"(<figure class="panel">)";
        if (!figure.title.empty())
            html += fmt::format(R"(<figcaption>{} <span class="muted">{}</span></figcaption>)",
                                escaped(figure.title.text()), escaped(figure.unit.text()));
        return html + inside_page(figure.svg) + "</figure>\n";
    }
};

std::string header(const Content& content) {
    std::string html = fmt::format("<header>\n<h1>{}</h1>\n", escaped(content.title.text()));
    const auto add = [&](std::string_view style, const Phrase& words) {
        if (!words.empty()) html += fmt::format("<p class=\"{}\">{}</p>\n", style, escaped(words.text()));
    };
    add("muted", content.subtitle);
    add("author", content.byline);
    add(fmt::format("headline {}", tone_class(content.tone)), content.headline);
    add("summary", content.summary);
    return html + "</header>\n";
}

std::string section(const Section& section) {
    std::string html = fmt::format("<section>\n<h2>{}</h2>\n", escaped(section.title.text()));
    for (const auto& block : section.blocks) html += std::visit(BlockWriter{}, block);
    return html + "</section>\n";
}

} // namespace

std::string write_page(const Content& content) {
    std::string html =
        fmt::format(R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Tiers {}">
<title>{}</title>
<style>
{}</style>
</head>
<body>
<main>
)",
                    escaped(content.language), escaped(content.version), escaped(content.title.text()), report_style());
    html += header(content);
    for (const auto& part : content.sections) html += section(part);
    for (const auto& [name, text, offer] : content.documents)
        html += fmt::format("<p><a download=\"{}\" href=\"data:application/json;base64,{}\">{}</a></p>\n",
                            escaped(name), base64(text), escaped(offer.text()));
    return html + "</main>\n</body>\n</html>\n";
}

} // namespace tiers
