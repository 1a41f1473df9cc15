#include "core/document/suggestion.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace tiers {

namespace {

constexpr std::size_t longest_word = 64;

/// Letters alike in either case, joints alike whichever they are.
char folded(char c) {
    if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
    return c == '_' || c == ' ' || c == '.' ? '-' : c;
}

/// Optimal string alignment distance, on words of at most `longest_word` bytes.
std::size_t distance(std::string_view a, std::string_view b) {
    using Row = std::array<std::size_t, longest_word + 1>;
    Row before{}, above{}, row{};
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
            const bool swapped =
                i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) && folded(a[i - 2]) == folded(b[j - 1]);
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = above;
        above = row;
    }
    return above[b.size()];
}

} // namespace

std::string_view nearest_word(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.size() > longest_word) return {};
    std::string_view nearest;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longest_word) continue;
        const std::size_t apart = distance(word, candidate);
        const std::size_t allowed = std::max<std::size_t>(1, std::min(word.size(), candidate.size()) / 3);
        if (apart <= allowed && apart < least) {
            least = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

Phrase suggest(std::string_view word, std::span<const std::string_view> candidates) {
    constexpr std::size_t most_shown = 12;
    const std::string_view nearest = nearest_word(word, candidates);
    if (!nearest.empty()) return phrase("did you mean \"{}\"?", nearest);
    if (candidates.empty()) return phrase("there are none");
    const auto shown = candidates.first(std::min(candidates.size(), most_shown));
    return phrase("expected one of {}{}", fmt::format("{}", fmt::join(shown, ", ")),
                  shown.size() < candidates.size() ? ", …" : "");
}

} // namespace tiers
