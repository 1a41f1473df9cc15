#include "core/export/names.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

const std::string& Names::of(std::string_view prefix, const std::string& id) {
    const auto [place, is_new] = m_names.try_emplace(fmt::format("{}/{}", prefix, id));
    if (!is_new) return place->second;
    std::string name{prefix};
    for (const char c : id) {
        const bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        name += fits ? c : '_';
    }
    std::string free = name;
    for (int count = 2; !m_taken.insert(free).second; ++count) free = fmt::format("{}_{}", name, count);
    return place->second = std::move(free);
}

std::string in_one_line(std::string_view text) {
    std::string line{text};
    std::ranges::replace_if(
        line, [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; }, ' ');
    return line;
}

std::string region_label(const Region& region) {
    if (region.location.empty() || region.location == region.id.value) return region.id.value;
    return region.id.value + " · " + region.location;
}

} // namespace tiers
