#pragma once

#include "core/grading/challenge.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tiers::studio::test {

/// The challenges of the source tree.
inline ChallengeShelf shelf() {
    ChallengeShelf shelf = load_challenges(TIERS_SOURCE_DIR "/challenges");
    for (const Problem& problem : shelf.problems) ADD_FAILURE() << describe(problem);
    return shelf;
}

inline Challenge cakeShop() {
    const ChallengeShelf all = shelf();
    return *std::ranges::find(all.challenges, "cake-shop-1", &Challenge::id);
}

} // namespace tiers::studio::test
