#include "app/studio/theme/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace tiers::studio {

namespace {

constexpr int never = std::numeric_limits<int>::max() / 2;
constexpr int wordStart = 1;
constexpr int innerLetter = 8;
constexpr int longestGap = 6;

bool startsWord(const QString& text, qsizetype place) {
    return place == 0 || !text[place - 1].isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyMatch(const QString& typed, const QString& text) {
    QString wanted = typed.toCaseFolded();
    wanted.remove(QLatin1Char(' '));
    if (wanted.isEmpty()) return 0;
    const QString letters = text.toCaseFolded();
    if (letters.size() < wanted.size()) return std::nullopt;

    // cost[i]: the least for the letters so far, the last of them at i.
    const auto length = static_cast<std::size_t>(letters.size());
    std::vector<int> cost(length, never);
    for (qsizetype k = 0; k < wanted.size(); ++k) {
        std::vector<int> next(length, never);
        int reached = never; // least of all places before i - 1
        for (std::size_t i = 0; i < length; ++i) {
            const auto place = static_cast<qsizetype>(i);
            if (i > 1) reached = std::min(reached, cost[i - 2]);
            if (letters[place] != wanted[k]) continue;
            const int here = startsWord(letters, place) ? wordStart : innerLetter;
            if (k == 0) {
                next[i] = here + static_cast<int>(std::min(place, qsizetype{longestGap}));
            } else {
                const int beside = i > 0 ? cost[i - 1] : never;
                const int apart = reached >= never ? never : reached + here + longestGap;
                next[i] = std::min(beside, apart);
            }
        }
        cost = std::move(next);
    }
    const int least = *std::ranges::min_element(cost);
    return least >= never ? std::nullopt : std::optional{least};
}

} // namespace tiers::studio
