#pragma once

#include <QDate>

#include <optional>
#include <string>

namespace tiers {
struct Challenge;
struct Design;
struct Verdict;
} // namespace tiers

namespace tiers::studio {

struct VerdictBasis;

/// When a challenge was solved first on this machine; nothing: not yet.
[[nodiscard]] std::optional<QDate> solvedOn(const std::string& challenge);

/// Whether two designs have the same components and links.
[[nodiscard]] bool drawsTheSame(const Design& a, const Design& b);

/// Keeps that a challenge is solved, where the verdict says so of a design of one's own under the challenge's own
/// assumptions, in a run that nobody changed and that came to its end. True where that is news.
bool keepIfSolved(const Challenge& challenge, const Design& design, const Verdict& verdict, const VerdictBasis& basis);

} // namespace tiers::studio
