#include "core/model/problem.h"

namespace tiers {

std::string describe(const Problem& problem) {
    return with_path(problem);
}

Phrase with_path(const Problem& problem) {
    return problem.path.empty() ? problem.message : phrase("{}: {}", problem.path, problem.message);
}

} // namespace tiers
