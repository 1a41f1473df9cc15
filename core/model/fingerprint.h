#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tiers {

/// A number that tells texts apart that differ by accident (FNV-1a, 64 bits); no protection against who wants to
/// deceive.
[[nodiscard]] constexpr std::uint64_t fingerprint(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

/// As sixteen hexadecimal digits.
[[nodiscard]] inline std::string fingerprint_text(std::string_view text) {
    std::string digits;
    for (auto left = fingerprint(text); digits.size() < 16; left <<= 4) digits += "0123456789abcdef"[left >> 60];
    return digits;
}

} // namespace tiers
