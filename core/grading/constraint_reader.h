#pragma once

#include "core/grading/constraint.h"
#include "core/model/problem.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tiers {

/// One of a challenge's constraints. `path` is where it stands; what does not fit becomes a problem with its path.
[[nodiscard]] Constraint read_constraint(const nlohmann::json& json, const std::string& path,
                                         std::vector<Problem>& problems);

} // namespace tiers
