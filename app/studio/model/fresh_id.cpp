#include "app/studio/model/fresh_id.h"

#include <algorithm>

namespace tiers::studio {

namespace {

bool isTaken(const Design& design, const std::string& id) {
    const auto has = [&id](const auto& things) {
        return std::ranges::any_of(things, [&id](const auto& thing) { return thing.id.value == id; });
    };
    return has(design.components) || has(design.links) || has(design.regions) || has(design.notes);
}

/// `api-server-2` → `api-server`, so that copies of copies count on instead of growing tails.
std::string_view withoutNumber(std::string_view stem) {
    const auto dash = stem.find_last_of('-');
    if (dash == std::string_view::npos || dash == 0 || dash + 1 == stem.size()) return stem;
    const std::string_view tail = stem.substr(dash + 1);
    const bool isNumber = std::ranges::all_of(tail, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? stem.substr(0, dash) : stem;
}

} // namespace

std::string freshId(const Design& design, std::string_view stem) {
    std::string id{stem};
    if (!isTaken(design, id)) return id;
    const std::string base{withoutNumber(stem)};
    for (int number = 2; isTaken(design, id); ++number) id = base + "-" + std::to_string(number);
    return id;
}

LinkId freshLinkId(const Design& design, const ComponentId& from, const ComponentId& to) {
    return LinkId{freshId(design, from.value + "-" + to.value)};
}

} // namespace tiers::studio
