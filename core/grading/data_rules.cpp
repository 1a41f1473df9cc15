#include "core/grading/data_cause.h"
#include "core/grading/rule_judge.h"
#include "core/grading/told_figure.h"
#include "core/graph/residency.h"

#include <algorithm>

namespace tiers {

namespace {

Phrase at_most_lost(std::uint64_t at_most) {
    return at_most == 0 ? phrase("none lost") : phrase("at most {} lost", at_most);
}

/// "58 s"; below a second in milliseconds.
Phrase age_text(double seconds) {
    return seconds > 0 ? figures::milliseconds(1e3 * seconds) : Phrase::figure("0 s");
}

} // namespace

Finding RuleJudge::operator()(const DurabilityConstraint& rule) {
    std::uint64_t lost = 0, acknowledged = 0;
    for (const auto& recording : m_evidence.recordings) {
        lost += recording.totals.lost_writes;
        acknowledged += recording.totals.acknowledged_writes;
    }
    hold_count(static_cast<double>(lost), rule.at_most_lost, "writes");
    m_finding.measured = phrase("{} of {} acknowledged writes lost", figures::count(static_cast<double>(lost)),
                                figures::count(static_cast<double>(acknowledged)));
    m_finding.target = at_most_lost(rule.at_most_lost);
    if (auto unstored = cause_of_unstored_writes(m_evidence, rule.classes)) {
        m_finding.judgement = Judgement::Missed;
        m_finding.measured = phrase("not stored");
        m_finding.value.reset();
        explain(std::move(*unstored));
    } else if (m_finding.judgement != Judgement::Met) {
        explain(cause_of_lost_writes(m_evidence, lost));
    }
    return m_finding;
}

Finding RuleJudge::operator()(const ResidencyConstraint& rule) {
    const auto is_meant = [&rule](const ClassId& id) {
        return rule.classes.empty() || std::ranges::find(rule.classes, id) != rule.classes.end();
    };
    std::vector<ResidencySighting> seen;
    std::ranges::copy_if(m_evidence.result.residency, std::back_inserter(seen),
                         [&](const ResidencySighting& s) { return is_meant(s.request_class); });
    auto drawn = find_residency_violations(m_evidence.design, m_evidence.challenge.workload);
    std::erase_if(drawn, [&](const ResidencyViolation& v) { return !is_meant(v.request_class); });
    std::uint64_t count = 0;
    for (const auto& sighting : seen) count += sighting.count;
    hold_count(static_cast<double>(count), 0, "times");
    m_finding.measured = count > 0       ? phrase("{} at rest elsewhere", figures::times(count))
                         : drawn.empty() ? phrase("nothing at rest elsewhere")
                                         : phrase("never in the run, but the drawing leads elsewhere");
    m_finding.target = phrase("never at rest elsewhere");
    if (!drawn.empty()) m_finding.judgement = Judgement::Missed;
    if (m_finding.judgement != Judgement::Met) explain(cause_of_leaving_data(m_evidence, seen, drawn));
    return m_finding;
}

Finding RuleJudge::operator()(const StalenessConstraint& rule) {
    double oldest = 0;
    for (const auto& recording : m_evidence.recordings)
        oldest = std::max(oldest, recording.totals.max_staleness_seconds);
    m_finding.unit = "s";
    m_finding.limit = rule.at_most_s;
    m_finding.side = Side::AtMost;
    if (m_evidence.result.totals.throughput_per_s > 0) m_finding.value = oldest;
    m_finding.measured = m_finding.value ? age_text(oldest) : phrase("nothing was answered");
    m_finding.target = phrase("at most {}", age_text(rule.at_most_s));
    m_finding.judgement = judgement_of(m_finding);
    if (m_finding.judgement == Judgement::Met) return m_finding;
    explain(m_finding.value ? cause_of_staleness(m_evidence, oldest) : cause_of_errors(m_evidence));
    return m_finding;
}

Finding RuleJudge::operator()(const ConsistencyConstraint& rule) {
    const auto copies = lagging_reads(m_evidence, rule.classes);
    hold_count(static_cast<double>(copies.size()), 0, "copies");
    m_finding.measured =
        copies.empty() ? phrase("reads the truth only") : phrase("reads {}", joined_names(m_evidence.design, copies));
    m_finding.target = phrase("reads no copy that may lag");
    if (auto no_route = cause_of_no_route(m_evidence, rule.classes)) {
        m_finding.judgement = Judgement::Missed;
        m_finding.measured = phrase("finds no way");
        m_finding.value.reset();
        explain(std::move(*no_route));
    } else if (m_finding.judgement != Judgement::Met) {
        explain(cause_of_lagging_reads(m_evidence, rule.classes, copies));
    }
    return m_finding;
}

Finding RuleJudge::operator()(const SessionsConstraint& rule) {
    std::uint64_t most = 0;
    for (const auto& recording : m_evidence.recordings) most = std::max(most, recording.totals.lost_sessions);
    hold_count(static_cast<double>(most), rule.at_most_lost, "sessions");
    m_finding.measured = phrase("{} lost", figures::sessions(most));
    m_finding.target = at_most_lost(rule.at_most_lost);
    if (m_finding.judgement != Judgement::Met) explain(cause_of_lost_sessions(m_evidence, most));
    return m_finding;
}

} // namespace tiers
