#include "app/cli/grading_run.h"

#include "app/cli/files.h"
#include "app/cli/progress_bar.h"

#include <utility>

namespace tiers::cli {

Verdict grade_design(Console& console, const std::string& file, const Design& design, const Challenge& challenge,
                     std::uint64_t seed) {
    std::vector<Problem> problems;
    ProgressBar bar{console, "Grading " + file};
    const auto show = [&](double share) {
        bar.show(share);
        return true;
    };
    auto verdict = grade(design, challenge, seed, show, problems);
    if (!verdict) throw Rejection{ExitCode::BadInput, problem_lines(file, problems)};
    return *std::move(verdict);
}

} // namespace tiers::cli
