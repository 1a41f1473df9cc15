#include "core/import/plain_text.h"

#include <array>
#include <utility>

namespace tiers {
namespace {

constexpr std::size_t longest = 60;

/// Drops the tag that the text begins with; says whether it ends a line.
bool drop_tag(std::string_view& text) {
    const auto end = text.find('>');
    const auto tag = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return tag.starts_with("<br") || tag.starts_with("</div") || tag.starts_with("</p") || tag.starts_with("<div");
}

char letter_of(std::string_view& text) {
    static constexpr std::array<std::pair<std::string_view, char>, 6> names{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&nbsp;", ' '}}};
    for (const auto& [name, letter] : names)
        if (text.starts_with(name)) {
            text.remove_prefix(name.size());
            return letter;
        }
    const char letter = text.front();
    text.remove_prefix(1);
    return letter;
}

} // namespace

std::string plain_text(std::string_view label) {
    std::string line;
    while (!label.empty()) {
        if (label.front() == '<') {
            if (drop_tag(label) && line.find_first_not_of(' ') != std::string::npos) break;
            continue;
        }
        const char letter = letter_of(label);
        if (letter == '\n' && !line.empty()) break;
        line += static_cast<unsigned char>(letter) < 0x20U ? ' ' : letter;
    }
    while (line.starts_with(' ')) line.erase(0, 1);
    if (line.size() > longest) {
        line.resize(longest);
        while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U) line.pop_back();
        if (!line.empty() && static_cast<unsigned char>(line.back()) >= 0x80U) line.pop_back();
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

} // namespace tiers
