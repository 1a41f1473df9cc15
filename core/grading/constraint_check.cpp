#include "core/grading/constraint_check.h"

#include "core/grading/rule_judge.h"

namespace tiers {

Finding check_constraint(const Evidence& evidence, const Constraint& constraint) {
    Finding finding;
    finding.constraint = constraint.id;
    finding.title = constraint.title;
    finding = std::visit(RuleJudge(evidence, std::move(finding)), constraint.rule);
    if (finding.judgement == Judgement::Met) return finding;
    finding.hint = constraint.hint;
    finding.further_hints = constraint.further_hints;
    return finding;
}

} // namespace tiers
