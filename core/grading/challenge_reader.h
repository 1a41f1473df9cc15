#pragma once

#include "core/grading/challenge.h"

#include <array>
#include <string_view>

namespace tiers {

/// The version of `tiers.challenge` that is read.
inline constexpr int challenge_version = 1;

/// What of challenge.json is said in words, for `with_texts`.
inline constexpr std::array<std::string_view, 13> challenge_texts{
    "title",
    "series",
    "summary",
    "goals",
    "assumptions.*.title",
    "assumptions.*.unit",
    "assumptions.*.source",
    "constraints.*.title",
    "constraints.*.hint",
    "quiz.*.question",
    "quiz.*.answers",
    "quiz.*.why",
    "wrong_designs.*.title",
};

/// Reads challenge.json: everything but the texts and the designs. Paths begin at the document's root.
[[nodiscard]] Reading<Challenge> read_challenge(std::string_view json);

/// What does not fit together in a challenge that was read: names of classes, populations and constraints that do not
/// exist, ids used twice, assumptions that contradict the workload.
[[nodiscard]] std::vector<Problem> check_challenge(const Challenge& challenge);

} // namespace tiers
