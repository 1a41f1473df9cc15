#include "core/model/problem.h"

namespace tiers {

std::string describe(const Problem& problem) {
    return problem.path.empty() ? problem.message : problem.path + ": " + problem.message;
}

} // namespace tiers
