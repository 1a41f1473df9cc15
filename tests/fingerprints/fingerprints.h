#pragma once

#include <map>
#include <string>

namespace tiers::test {

/// What a run leaves, in sixteen hexadecimal digits (FNV-1a, 64 bits) each.
struct Fingerprint {
    std::string result; ///< of the result document
    std::string series; ///< of the series' CSV
    bool operator==(const Fingerprint&) const = default;
};
/// By "cake-shop-1/reference.tiers".
using Fingerprints = std::map<std::string, Fingerprint>;

/// Runs every shipped design under its challenge: five minutes at most, the first of them as warm-up, seed 1.
[[nodiscard]] Fingerprints take_fingerprints();

/// One line a design: its name and the two fingerprints.
[[nodiscard]] std::string write_fingerprints(const Fingerprints& fingerprints);
[[nodiscard]] Fingerprints read_fingerprints(const std::string& text);

} // namespace tiers::test
