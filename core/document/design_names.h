#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tiers {

/// What the names of shipped designs are in another language: of the design, of its components, what its notes say.
using DesignNames = std::map<std::string, std::string, std::less<>>;

/// `names.json` among the texts that a folder of designs has in this language: `{"Visitors": "Besucher", …}`. Empty
/// where it has none.
[[nodiscard]] Reading<DesignNames> load_design_names(const std::filesystem::path& folder, const std::string& language);

/// Says the design's names in that language. A name that is missing stays as it is, and is a problem, unless `names`
/// are empty.
[[nodiscard]] std::vector<Problem> put_names(Design& design, const DesignNames& names);

} // namespace tiers
