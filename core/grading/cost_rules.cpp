#include "core/grading/advice.h"
#include "core/grading/rule_judge.h"
#include "core/grading/told_figure.h"

namespace tiers {

Finding RuleJudge::operator()(const BudgetConstraint& rule) {
    hold_money(rule.usd_per_month);
    m_finding.target = phrase("at most {}", figures::money(rule.usd_per_month));
    if (m_finding.judgement != Judgement::Met) explain(cause_of_cost(m_evidence));
    return m_finding;
}

Finding RuleJudge::operator()(const OverEngineeringConstraint& rule) {
    hold_money(rule.factor * m_evidence.reference_cost);
    m_finding.target = phrase("at most {}, {} times the reference; no part without need",
                              figures::money(m_finding.limit), Phrase::figure(format_number(rule.factor)));
    const auto unneeded = unneeded_components(m_evidence, rule.unneeded);
    if (!unneeded.empty()) {
        m_finding.judgement = Judgement::Missed;
        m_finding.measured += phrase(", with {} not needed", figures::parts(unneeded.size()));
        explain(cause_of_excess(m_evidence, unneeded));
    } else if (m_finding.judgement != Judgement::Met) {
        explain(cause_of_cost(m_evidence));
    }
    return m_finding;
}

} // namespace tiers
