#include "core/import/inflated.h"

#include <array>
#include <cstdint>
#include <zlib.h>

namespace tiers {
namespace {

int digit_of(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+') return 62;
    return c == '/' ? 63 : -1;
}

std::string from_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        const int digit = digit_of(c);
        if (digit < 0) continue;
        group = (group << 6U | static_cast<std::uint32_t>(digit)) & 0xFFFFFFU;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(group >> static_cast<unsigned>(bits) & 0xFFU);
    }
    return bytes;
}

std::optional<std::string> inflate_raw(std::string bytes, std::size_t most_bytes) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string text;
    std::array<char, 16384> buffer{};
    int state = Z_OK;
    while (state == Z_OK && text.size() <= most_bytes) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(buffer.data(), buffer.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || text.size() > most_bytes) return std::nullopt;
    return text;
}

int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 2 < text.size() && hex_of(text[i + 1]) >= 0 && hex_of(text[i + 2]) >= 0;
        plain += coded ? static_cast<char>(hex_of(text[i + 1]) * 16 + hex_of(text[i + 2])) : text[i];
        if (coded) i += 2;
    }
    return plain;
}

} // namespace

std::optional<std::string> inflated_page(std::string_view text, std::size_t most_bytes) {
    const auto bytes = from_base64(text);
    if (bytes.empty()) return std::nullopt;
    const auto coded = inflate_raw(bytes, most_bytes);
    return coded ? std::optional{percent_decoded(*coded)} : std::nullopt;
}

} // namespace tiers
