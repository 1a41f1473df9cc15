#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace tiers {

/// Every text of core that the studio says in its own language: those of the catalog, the places that regions may stand
/// at, and every pattern behind "phrase(" in core and in what draws for both programs. `sources` is the folder of all.
[[nodiscard]] std::set<std::string> core_texts(const std::filesystem::path& sources);

} // namespace tiers
