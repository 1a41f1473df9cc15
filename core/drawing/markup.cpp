#include "core/drawing/markup.h"

#include <cstddef>
#include <cstdint>

namespace tiers {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Bytes of the UTF-8 sequence that `text` begins with; 0 where it begins with none.
std::size_t sequence_length(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80U                      ? 1U
                               : first >= 0xC2U && first <= 0xDFU ? 2U
                               : (first & 0xF0U) == 0xE0U         ? 3U
                               : first >= 0xF0U && first <= 0xF4U ? 4U
                                                                  : 0U;
    if (length == 0 || text.size() < length) return 0;
    for (const char c : text.substr(1, length - 1))
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) return 0;
    return length;
}

std::string_view escaped_letter(std::string_view letter) {
    switch (letter.front()) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\n':
    case '\t': return letter;
    default: return static_cast<unsigned char>(letter.front()) < 0x20U ? replacement : letter;
    }
}

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto length = sequence_length(text);
        result += length == 0 ? replacement : escaped_letter(text.substr(0, length));
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto taken = bytes.substr(i, 3);
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8U | (k < taken.size() ? static_cast<unsigned char>(taken[k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k) text += k <= taken.size() ? digits[group >> (18U - 6U * k) & 63U] : '=';
    }
    return text;
}

} // namespace tiers
