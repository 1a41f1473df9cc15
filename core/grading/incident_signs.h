#pragma once

#include "core/grading/incident.h"
#include "core/model/phrase.h"

#include <cstddef>
#include <vector>

namespace tiers {

/// A stretch of windows in which something was unusual.
struct Episode {
    std::size_t first{};
    std::size_t last{}; ///< inclusive
};

/// A step that is told where it lies in an incident.
struct Sign {
    Episode episode;
    IncidentStep step;
    int rank{};  ///< among those of a kind: what comes in is told before what it fills
    int depth{}; ///< steps from the users
};

/// Windows of a recording with what was usual in them.
struct Course {
    const Scenario& scenario;
    const Recording& recording;
    std::vector<std::size_t> calm; ///< windows that tell what is usual
};

/// Where `bad` holds for `least` windows in a row at least; gaps of up to `gap` windows are passed over.
[[nodiscard]] std::vector<Episode> episodes_of(const std::vector<bool>& bad, std::size_t least, std::size_t gap);

/// What users saw: many errors, slow answers, or none at all.
[[nodiscard]] std::vector<Episode> symptoms(const Course& course);
/// The same in words.
[[nodiscard]] Phrase symptom_text(const Course& course, const Episode& episode);

/// What filled up and who gave up, in the whole run.
[[nodiscard]] std::vector<Sign> find_signs(const Course& course);

} // namespace tiers
