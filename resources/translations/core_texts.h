#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace tiers {

/// Every text of core that the studio says in its own language: those of the catalog, the
/// places that regions may stand at, and every pattern behind
/// "phrase(" in the sources below the folder `core`.
[[nodiscard]] std::set<std::string> core_texts(const std::filesystem::path& core);

} // namespace tiers
