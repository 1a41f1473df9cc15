#pragma once

#include <QDate>

#include <optional>
#include <string>

namespace tiers {
struct Verdict;
}

namespace tiers::studio {

class ScenarioSource;
struct VerdictBasis;

/// When a challenge was solved first on this machine; nothing: not yet.
[[nodiscard]] std::optional<QDate> solvedOn(const std::string& challenge);

/// Keeps that the open challenge is solved, where the verdict says so of a design of one's own under the challenge's
/// own assumptions, in a run that nobody changed. True where that is news.
bool keepIfSolved(const ScenarioSource& source, const Verdict& verdict, const VerdictBasis& basis);

} // namespace tiers::studio
