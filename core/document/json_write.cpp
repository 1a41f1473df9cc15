#include "core/document/json_tree.h"
#include "core/model/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace tiers {

namespace {

constexpr std::size_t longest_line_of_list = 100;

std::string quoted(const std::string& text) {
    return JsonTree(text).dump(-1, ' ', false, JsonTree::error_handler_t::replace);
}

std::string scalar(const JsonTree& value) {
    if (value.is_string()) return quoted(value.get_ref<const std::string&>());
    if (value.is_number_float()) return format_number(value.get<double>());
    return value.dump();
}

void write_indent(std::string& out, std::size_t depth) {
    out += '\n';
    out.append(2 * depth, ' ');
}

void write_value(std::string& out, const JsonTree& value, std::size_t depth);

/// A list of scalars in one line, or nothing where it holds others or would be long.
std::optional<std::string> in_one_line(const JsonTree& list) {
    std::string line = "[";
    for (const JsonTree& item : list) {
        if (item.is_structured()) return std::nullopt;
        if (line.size() > 1) line += ", ";
        line += scalar(item);
        if (line.size() > longest_line_of_list) return std::nullopt;
    }
    return line + "]";
}

void write_list(std::string& out, const JsonTree& list, std::size_t depth) {
    if (const auto line = in_one_line(list)) {
        out += *line;
        return;
    }
    out += '[';
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0) out += ',';
        write_indent(out, depth + 1);
        write_value(out, list[i], depth + 1);
    }
    write_indent(out, depth);
    out += ']';
}

void write_object(std::string& out, const JsonTree& object, std::size_t depth) {
    if (object.empty()) {
        out += "{}";
        return;
    }
    out += '{';
    bool first = true;
    for (const auto& [key, member] : object.items()) {
        if (!first) out += ',';
        first = false;
        write_indent(out, depth + 1);
        fmt::format_to(std::back_inserter(out), "{}: ", quoted(key));
        write_value(out, member, depth + 1);
    }
    write_indent(out, depth);
    out += '}';
}

void write_value(std::string& out, const JsonTree& value, std::size_t depth) {
    if (value.is_array()) return write_list(out, value, depth);
    if (value.is_object()) return write_object(out, value, depth);
    out += scalar(value);
}

bool is_plain_word(std::string_view key) {
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

/// At most `length` bytes, cut between characters.
std::string_view beginning(std::string_view text, std::size_t length) {
    if (text.size() <= length) return text;
    while (length > 0 && (text[length] & 0xC0) == 0x80) --length;
    return text.substr(0, length);
}

} // namespace

std::string write_json(const JsonTree& tree) {
    std::string out;
    write_value(out, tree, 0);
    out += '\n';
    return out;
}

Phrase describe_json(const JsonTree& value) {
    constexpr std::size_t longest_quote = 40;
    if (value.is_null()) return phrase("nothing (null)");
    if (value.is_array()) return phrase("a list");
    if (value.is_object()) return phrase("an object");
    if (!value.is_string()) return scalar(value);
    const auto& text = value.get_ref<const std::string&>();
    const std::string_view shown = beginning(text, longest_quote);
    return quoted(std::string{shown} + (shown.size() < text.size() ? "…" : ""));
}

std::string member_path(std::string_view path, std::string_view key) {
    if (!is_plain_word(key)) return fmt::format("{}[{}]", path, quoted(std::string{beginning(key, 64)}));
    return path.empty() ? std::string{key} : fmt::format("{}.{}", path, key);
}

std::string item_path(std::string_view path, std::size_t index) {
    return fmt::format("{}[{}]", path, index);
}

JsonTree json_number(double value) {
    constexpr double largest_exact = 9007199254740992.0; // 2^53
    if (std::abs(value) <= largest_exact && value == std::floor(value)) return static_cast<std::int64_t>(value);
    return value;
}

} // namespace tiers
