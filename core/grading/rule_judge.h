#pragma once

#include "core/grading/cause.h"
#include "core/grading/evidence.h"
#include "core/grading/percentile.h"
#include "core/grading/ratio.h"
#include "core/grading/verdict.h"

namespace tiers {

/// Judges each kind of rule into a finding that has its title already.
class RuleJudge {
  public:
    RuleJudge(const Evidence& evidence, Finding finding) : m_evidence(evidence), m_finding(std::move(finding)) {}

    // Measured in the run.
    Finding operator()(const PageLoadConstraint& rule);
    Finding operator()(const ResponseTimeConstraint& rule);
    Finding operator()(const SuccessConstraint& rule);
    Finding operator()(const ThroughputConstraint& rule);
    Finding operator()(const OffloadConstraint& rule);
    // Follows from the structure, or is measured while a drill lasts and after it.
    Finding operator()(const AvailabilityConstraint& rule);
    Finding operator()(const RecoveryTimeConstraint& rule);
    // What became of data.
    Finding operator()(const DurabilityConstraint& rule);
    Finding operator()(const ResidencyConstraint& rule);
    Finding operator()(const StalenessConstraint& rule);
    Finding operator()(const ConsistencyConstraint& rule);
    Finding operator()(const SessionsConstraint& rule);
    // Costs.
    Finding operator()(const BudgetConstraint& rule);
    Finding operator()(const OverEngineeringConstraint& rule);

  private:
    Finding percentile_finding(const Selection& selection, double percentile, double below_ms, const Phrase& nothing);
    /// Sets the figure, its interval and the judgement against the limit.
    void hold_share(const MeasuredRatio& share, double at_least, const Phrase& nothing);
    void hold_count(double count, std::uint64_t at_most, const char* unit);
    void hold_money(double limit_usd_per_month);
    void explain(Cause cause);

    const Evidence& m_evidence;
    Finding m_finding;
};

/// On which side of its limit the finding's figure lies; too close to call where its interval holds the limit.
[[nodiscard]] Judgement judgement_of(const Finding& finding);
/// The classes that users ask for; or only the one that is named.
[[nodiscard]] Selection selected_classes(const Challenge& challenge, const std::optional<ClassId>& only);

} // namespace tiers
