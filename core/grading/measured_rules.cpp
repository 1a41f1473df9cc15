#include "core/catalog/kind.h"
#include "core/grading/bottleneck.h"
#include "core/grading/figure_text.h"
#include "core/grading/rule_judge.h"
#include "core/grading/told_figure.h"

#include <algorithm>

namespace tiers {

Judgement judgement_of(const Finding& finding) {
    if (!finding.value) return Judgement::Missed;
    const bool met = holds(*finding.value, finding.limit, finding.side);
    const bool sure = !finding.bounds || (holds(finding.bounds->low, finding.limit, finding.side) == met &&
                                          holds(finding.bounds->high, finding.limit, finding.side) == met);
    if (!sure) return Judgement::TooClose;
    return met ? Judgement::Met : Judgement::Missed;
}

Selection selected_classes(const Challenge& challenge, const std::optional<ClassId>& only) {
    Selection selection;
    for (const auto& request_class : challenge.workload.classes) {
        if (only ? request_class.id == *only : request_class.share > 0) selection.classes.push_back(request_class.id);
    }
    return selection;
}

Finding RuleJudge::operator()(const PageLoadConstraint& rule) {
    Selection selection;
    for (const auto& request_class : m_evidence.challenge.workload.classes) {
        if (!request_class.page || (rule.page && request_class.id != *rule.page)) continue;
        selection.classes.push_back(request_class.id);
    }
    return percentile_finding(selection, rule.percentile, rule.below_ms, phrase("no page loaded"));
}

Finding RuleJudge::operator()(const ResponseTimeConstraint& rule) {
    const auto selection = rule.population ? Selection{.classes = {}, .population = rule.population}
                                           : selected_classes(m_evidence.challenge, rule.request_class);
    return percentile_finding(selection, rule.percentile, rule.below_ms, phrase("nothing was answered"));
}

Finding RuleJudge::operator()(const SuccessConstraint& rule) {
    const auto ratio = measure_ratio(
        m_evidence.recordings, [](const Recording& r) { return r.totals.total.ok; },
        [](const Recording& r) { return r.totals.total.ok + errors_of(r.totals.total); });
    hold_share(ratio, rule.at_least, phrase("nothing was asked"));
    if (m_finding.judgement != Judgement::Met) explain(cause_of_errors(m_evidence));
    return m_finding;
}

Finding RuleJudge::operator()(const ThroughputConstraint& rule) {
    const auto ok_per_s = [&rule](const Recording& recording) {
        const auto& totals = recording.totals;
        std::uint64_t ok = rule.request_class ? 0 : totals.total.ok;
        for (std::size_t i = 0; i < recording.classes.size() && i < totals.classes.size(); ++i)
            if (recording.classes[i] == rule.request_class) ok += totals.classes[i].ok;
        return static_cast<double>(ok) / std::max(seconds(recording.until - recording.warmup), 1e-9);
    };
    std::vector<double> each;
    std::ranges::transform(m_evidence.recordings, std::back_inserter(each), ok_per_s);
    const auto measured = measure_mean(each);
    const auto rate_text = [](double per_s) { return Phrase::figure(count_text(per_s) + "/s"); };
    m_finding.unit = "1/s";
    m_finding.limit = rule.at_least_per_s;
    m_finding.side = Side::AtLeast;
    m_finding.value = measured.value;
    m_finding.bounds = measured.bounds;
    m_finding.measured = measured.value ? rate_text(*measured.value) : phrase("nothing was asked");
    m_finding.interval = figures::range(measured.bounds, rate_text);
    m_finding.target = phrase("at least {}", rate_text(rule.at_least_per_s));
    m_finding.judgement = judgement_of(m_finding);
    if (m_finding.judgement == Judgement::Met) return m_finding;
    const auto bottlenecks = find_bottlenecks(m_evidence);
    explain(bottlenecks.empty() ? cause_of_errors(m_evidence) : cause_of_fullness(m_evidence, bottlenecks));
    return m_finding;
}

Finding RuleJudge::operator()(const OffloadConstraint& rule) {
    const auto hits = [&](const Recording& recording) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < recording.components.size() && i < recording.totals.components.size(); ++i) {
            const auto* component = find_component(m_evidence.design, recording.components[i].id);
            if (component != nullptr && component->kind == rule.kind) sum += recording.totals.components[i].hits;
        }
        return sum;
    };
    const auto ratio = measure_ratio(m_evidence.recordings, hits, [](const Recording& r) { return r.totals.requests; });
    hold_share(ratio, rule.at_least, phrase("nothing was asked"));
    m_finding.target = phrase("{} of all requests", m_finding.target);
    if (m_finding.judgement != Judgement::Met) explain(cause_of_little_offload(m_evidence, rule.kind));
    return m_finding;
}

Finding RuleJudge::percentile_finding(const Selection& selection, double percentile, double below_ms,
                                      const Phrase& nothing) {
    const auto measured = measure_percentile(m_evidence.recordings, selection, percentile);
    m_finding.unit = "ms";
    m_finding.limit = below_ms;
    m_finding.side = Side::Below;
    m_finding.target =
        phrase("{} % below {}", Phrase::figure(format_number(percentile)), figures::milliseconds(below_ms));
    if (measured.count == 0) {
        m_finding.measured = nothing;
        explain(cause_of_errors(m_evidence));
        return m_finding;
    }
    m_finding.value = measured.ms;
    m_finding.bounds = measured.bounds;
    m_finding.measured = figures::milliseconds(measured.ms);
    m_finding.interval = figures::range(measured.bounds, figures::milliseconds);
    m_finding.judgement = judgement_of(m_finding);
    if (m_finding.judgement == Judgement::Met) return m_finding;
    m_finding.when = first_breach(m_evidence.recordings, selection, percentile, below_ms);
    explain(cause_of_slowness(m_evidence, selection, measured.ms));
    return m_finding;
}

void RuleJudge::hold_share(const MeasuredRatio& share, double at_least, const Phrase& nothing) {
    m_finding.unit = "1";
    m_finding.limit = at_least;
    m_finding.side = Side::AtLeast;
    m_finding.value = share.value;
    m_finding.bounds = share.bounds;
    m_finding.measured = share.value ? figures::share(*share.value) : nothing;
    m_finding.interval = figures::range(share.bounds, figures::share);
    m_finding.target = phrase("at least {}", figures::share(at_least));
    m_finding.judgement = judgement_of(m_finding);
}

void RuleJudge::hold_count(double count, std::uint64_t at_most, const char* unit) {
    m_finding.unit = unit;
    m_finding.limit = static_cast<double>(at_most);
    m_finding.side = Side::AtMost;
    m_finding.value = count;
    m_finding.judgement = judgement_of(m_finding);
}

void RuleJudge::hold_money(double limit_usd_per_month) {
    m_finding.unit = "USD/month";
    m_finding.limit = limit_usd_per_month;
    m_finding.side = Side::AtMost;
    m_finding.value = m_evidence.cost.usd_per_month;
    m_finding.measured = figures::money(*m_finding.value);
    m_finding.judgement = judgement_of(m_finding);
}

void RuleJudge::explain(Cause cause) {
    m_finding.cause = std::move(cause.sentence);
    m_finding.component = std::move(cause.component);
    if (!m_finding.when) m_finding.when = cause.since;
}

} // namespace tiers
