#include "core/catalog/kind.h"
#include "core/import/plain_text.h"
#include "core/import/sketch.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace tiers {
namespace {

bool is_of_name(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || static_cast<unsigned char>(c) >= 0x80U;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0) text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.remove_suffix(1);
    return text;
}

/// Mermaid's names of letters: "#quot;", "#35;".
std::string without_names(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, char>, 7> names{
        {{"#quot;", '"'}, {"#35;", '#'}, {"#lt;", '<'}, {"#gt;", '>'}, {"#amp;", '&'}, {"#96;", '`'}, {"#nbsp;", ' '}}};
    std::string plain;
    while (!text.empty()) {
        const auto name = std::ranges::find_if(names, [&](const auto& it) { return text.starts_with(it.first); });
        plain += name != names.end() ? name->second : text.front();
        text.remove_prefix(name != names.end() ? name->first.size() : 1);
    }
    return plain;
}

std::string label_of(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return without_names(plain_text(text));
}

/// The texts between quotes, in order.
std::vector<std::string> quoted_texts(std::string_view line) {
    std::vector<std::string> texts;
    for (auto begin = line.find('"'); begin != std::string_view::npos; begin = line.find('"')) {
        const auto end = line.find('"', begin + 1);
        if (end == std::string_view::npos) break;
        texts.push_back(without_names(line.substr(begin + 1, end - begin - 1)));
        line.remove_prefix(end + 1);
    }
    return texts;
}

/// What a comment of our own export tells of a box.
struct Told {
    std::string id;
    std::string kind;
    std::string title; ///< what it is called without a name, where that is not in English
};

class Reader {
  public:
    Sketch take() && {
        for (const auto& [key, told] : m_told)
            if (auto* node = find(key)) {
                node->id = told.id;
                node->kind = told.kind;
            }
        for (auto& node : m_sketch.nodes) {
            const auto* kind = find_kind(node.kind);
            const auto told = m_told.find(node.key);
            const bool is_title = kind != nullptr && node.label == kind->title;
            const bool is_told_title = told != m_told.end() && node.label == told->second.title;
            if (!node.id.empty() && !is_title && !is_told_title) node.name = node.label;
        }
        return std::move(m_sketch);
    }

    void line(std::string_view line) {
        line = trimmed(line);
        while (line.ends_with(';')) line.remove_suffix(1);
        const auto word = line.substr(0, line.find_first_of(" \t"));
        static constexpr std::array<std::string_view, 10> silent{
            "classDef", "class", "style", "linkStyle", "click", "direction", "flowchart", "graph", "---", "accTitle"};
        if (line.starts_with("%%")) return comment(line);
        if (line.starts_with("title:")) {
            m_sketch.name = label_of(line.substr(6));
        } else if (word == "subgraph") {
            begin_region(trimmed(line.substr(word.size())));
        } else if (word == "end" && line.size() == word.size()) {
            if (!m_regions.empty()) m_regions.pop_back();
        } else if (!line.empty() && std::ranges::find(silent, word) == silent.end()) {
            statement(line);
        }
    }

  private:
    SketchNode* find(const std::string& key) {
        const auto it = m_places.find(key);
        return it != m_places.end() ? &m_sketch.nodes[it->second] : nullptr;
    }

    /// `%% tiers KEY is "ID" of kind "KIND"`, and ` titled "TITLE"` in another language: what our own export tells.
    void comment(std::string_view line) {
        static constexpr std::string_view mark = "%% tiers ";
        const auto texts = quoted_texts(line);
        if (!line.starts_with(mark) || texts.size() < 2 || texts.size() > 3) return;
        const auto rest = line.substr(mark.size());
        m_told[std::string{rest.substr(0, rest.find(' '))}] = {texts[0], texts[1],
                                                               texts.size() == 3 ? texts[2] : std::string{}};
    }

    void begin_region(std::string_view text) {
        const auto open = text.find('[');
        const auto key = std::string{trimmed(text.substr(0, open))};
        const auto close = text.rfind(']');
        const auto label = open != std::string_view::npos && close != std::string_view::npos && close > open
                               ? label_of(text.substr(open + 1, close - open - 1))
                               : label_of(text);
        static constexpr std::string_view between = " · ";
        const auto dot = label.find(between);
        SketchRegion region{.key = key, .location = label.empty() ? key : label};
        if (key.starts_with("r_")) {
            region.id = label.substr(0, dot);
            region.location = dot == std::string::npos ? label : label.substr(dot + between.size());
        } else {
            m_sketch.remarks.push_back(phrase("The subgraph \"{}\" became a region", label));
        }
        m_regions.push_back(region.key);
        m_sketch.regions.push_back(std::move(region));
    }

    /// Boxes with arrows between them: `a --> b & c -- text --> d`.
    void statement(std::string_view text) {
        auto from = boxes(text);
        if (from.empty()) {
            m_sketch.remarks.push_back(phrase("A line was left out: {}", plain_text(text)));
            return;
        }
        while (!from.empty() && arrow(text)) {
            const auto to = boxes(text);
            for (const auto& a : from)
                for (const auto& b : to)
                    if (m_sketch.edges.size() < 20'000) m_sketch.edges.push_back({.from = a, .to = b});
            from = to;
        }
    }

    std::vector<std::string> boxes(std::string_view& text) {
        std::vector<std::string> keys;
        do {
            if (auto key = box(text); !key.empty()) keys.push_back(std::move(key));
            text = trimmed(text);
        } while (text.starts_with('&') && (text.remove_prefix(1), true));
        return keys;
    }

    std::string box(std::string_view& text) {
        text = trimmed(text);
        std::size_t length = 0;
        while (length < text.size() && (is_of_name(text[length]) || (text[length] == '-' && length + 1 < text.size() &&
                                                                     is_of_name(text[length + 1]) && length > 0)))
            ++length;
        if (length == 0) return {};
        std::string key{text.substr(0, length)};
        text.remove_prefix(length);
        SketchNode* node = find(key);
        if (node == nullptr) {
            m_places[key] = m_sketch.nodes.size();
            m_sketch.nodes.push_back({.key = key, .region = m_regions.empty() ? "" : m_regions.back()});
            node = &m_sketch.nodes.back();
        }
        if (const auto label = bracketed(text, *node)) node->label = *label;
        if (text.starts_with(":::")) {
            text.remove_prefix(3);
            while (!text.empty() && (is_of_name(text.front()) || text.front() == '-')) text.remove_prefix(1);
        }
        return key;
    }

    /// The label in the brackets that tell a box's shape.
    static std::optional<std::string> bracketed(std::string_view& text, SketchNode& node) {
        struct Brackets {
            std::string_view open, close, hint;
        };
        static constexpr auto shapes = std::to_array<Brackets>({{"([", "])", ""},
                                                                {"[(", ")]", "cylinder"},
                                                                {"[[", "]]", ""},
                                                                {"((", "))", ""},
                                                                {"{{", "}}", ""},
                                                                {"[/", "/]", ""},
                                                                {"[", "]", ""},
                                                                {"(", ")", ""},
                                                                {"{", "}", ""},
                                                                {">", "]", ""}});
        for (const auto& [open, close, hint] : shapes) {
            if (!text.starts_with(open)) continue;
            const auto inside = text.substr(open.size());
            const bool is_quoted = trimmed(inside).starts_with('"');
            const auto quote_end = is_quoted ? inside.find('"', inside.find('"') + 1) : 0;
            const auto end = inside.find(close, quote_end == std::string_view::npos ? 0 : quote_end);
            if (end == std::string_view::npos) return std::nullopt;
            node.hint = hint;
            text = inside.substr(end + close.size());
            return label_of(inside.substr(0, end));
        }
        return std::nullopt;
    }

    /// Takes an arrow with its text, if there is one: `-->`, `-.->`, `==>`, `-->|text|`, `-- text -->`.
    static bool arrow(std::string_view& text) {
        text = trimmed(text);
        const auto is_of_arrow = [](char c) { return c == '-' || c == '=' || c == '.' || c == '>' || c == '<'; };
        const auto take = [&] {
            std::size_t length = 0;
            while (length < text.size() && is_of_arrow(text[length])) ++length;
            if (length > 1 && length < text.size() && (text[length] == 'x' || text[length] == 'o') &&
                (length + 1 == text.size() || text[length + 1] == ' '))
                ++length;
            const auto taken = text.substr(0, length);
            text.remove_prefix(length);
            return taken;
        };
        const auto first = take();
        if (first.size() < 2) return false;
        const bool is_open = first.find('>') == std::string_view::npos && first.size() == 2;
        if (is_open) {
            // Text between the two halves of the arrow.
            const auto end = text.find(first.front() == '=' ? "==" : first == "-." ? ".-" : "--");
            if (end == std::string_view::npos) return false;
            text.remove_prefix(end);
            (void)take();
        }
        text = trimmed(text);
        if (text.starts_with('|')) {
            const auto end = text.find('|', 1);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        return true;
    }

    Sketch m_sketch;
    std::map<std::string, std::size_t> m_places;
    std::map<std::string, Told> m_told;
    std::vector<std::string> m_regions;
};

} // namespace

Reading<Sketch> sketch_of_mermaid(std::string_view text) {
    Reading<Sketch> reading;
    if (text.find("flowchart") == std::string_view::npos && text.find("graph") == std::string_view::npos) {
        reading.problems.push_back({{}, phrase("this is no Mermaid flowchart: it has no line \"flowchart LR\"")});
        return reading;
    }
    Reader reader;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        reader.line(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    reading.value = std::move(reader).take();
    return reading;
}

} // namespace tiers
