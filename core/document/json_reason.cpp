#include "core/document/json_reason.h"

#include <optional>
#include <utility>

namespace tiers {

namespace {

/// The two texts around what stands between them for the first time, where it is there.
std::optional<std::pair<std::string_view, std::string_view>> split(std::string_view text, std::string_view between) {
    const auto at = text.find(between);
    if (at == std::string_view::npos) return std::nullopt;
    return std::pair{text.substr(0, at), text.substr(at + between.size())};
}

Phrase token(std::string_view text) {
    return said_as(text, {phrase("true literal"), phrase("false literal"), phrase("null literal"),
                          phrase("string literal"), phrase("number literal"), phrase("end of input"),
                          phrase("'[', '{', or a literal"), phrase("unknown token")});
}

Phrase complaint(std::string_view text) {
    constexpr std::string_view unexpected = "unexpected ";
    if (text.starts_with(unexpected)) return phrase("unexpected {}", token(text.substr(unexpected.size())));
    constexpr std::string_view control = "invalid string: control character ";
    if (text.starts_with(control))
        if (const auto parts = split(text.substr(control.size()), " must be escaped to "))
            return phrase("invalid string: control character {} must be escaped to {}", parts->first, parts->second);
    return said_as(text, {phrase("invalid literal"), phrase("invalid string: missing closing quote"),
                          phrase("invalid string: ill-formed UTF-8 byte"),
                          phrase("invalid string: forbidden character after backslash"),
                          phrase("invalid string: '\\u' must be followed by 4 hex digits"),
                          phrase("invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"),
                          phrase("invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF"),
                          phrase("invalid number; expected digit after '-'"),
                          phrase("invalid number; expected digit after '.'"),
                          phrase("invalid number; expected digit after exponent sign"),
                          phrase("invalid number; expected '+', '-', or digit after exponent"),
                          phrase("invalid BOM; must be 0xEF 0xBB 0xBF if given")});
}

} // namespace

Phrase json_reason(std::string_view reason) {
    constexpr std::string_view expects = "; expected ";
    const auto at = reason.rfind(expects);
    // "invalid number; expected digit after '-'" is one complaint.
    if (at == std::string_view::npos || reason.starts_with("invalid number")) return complaint(reason);
    return phrase("{}; expected {}", complaint(reason.substr(0, at)), token(reason.substr(at + expects.size())));
}

} // namespace tiers
