#include "core/grading/constraint_check.h"

#include "core/catalog/kind.h"
#include "core/grading/advice.h"
#include "core/grading/cause.h"
#include "core/grading/figure_text.h"
#include "core/grading/percentile.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace tiers {

namespace {

enum class Side { Below, AtLeast, AtMost };

bool holds(double value, double limit, Side side) {
    switch (side) {
    case Side::Below: return value < limit;
    case Side::AtLeast: return value >= limit;
    case Side::AtMost: return value <= limit;
    }
    return false;
}

Judgement judgement_of(const Finding& finding, Side side) {
    if (!finding.value) return Judgement::Missed;
    const bool met = holds(*finding.value, finding.limit, side);
    const bool sure = !finding.bounds || (holds(finding.bounds->low, finding.limit, side) == met &&
                                          holds(finding.bounds->high, finding.limit, side) == met);
    if (!sure) return Judgement::TooClose;
    return met ? Judgement::Met : Judgement::Missed;
}

/// A ratio of counts over all recordings, with its interval over them.
struct MeasuredRatio {
    std::optional<double> value;
    std::optional<Interval> bounds;
};
template <class Part, class Whole>
MeasuredRatio measure_ratio(std::span<const Recording> recordings, Part part, Whole whole) {
    double parts = 0, wholes = 0;
    std::vector<double> each;
    for (const auto& recording : recordings) {
        const auto p = static_cast<double>(part(recording)), w = static_cast<double>(whole(recording));
        parts += p;
        wholes += w;
        if (w > 0) each.push_back(p / w);
    }
    MeasuredRatio result;
    if (wholes <= 0) return result;
    result.value = parts / wholes;
    result.bounds = student_interval(each);
    if (result.bounds) {
        result.bounds->low = std::clamp(result.bounds->low, 0.0, *result.value);
        result.bounds->high = std::clamp(result.bounds->high, *result.value, 1.0);
    }
    return result;
}

std::uint64_t errors_of(const TrafficSample& sample) {
    return std::accumulate(sample.errors.begin(), sample.errors.end(), std::uint64_t{0});
}

/// Judges each kind of rule into a finding that has its title already.
class RuleJudge {
  public:
    RuleJudge(const Evidence& evidence, Finding finding) : m_evidence(evidence), m_finding(std::move(finding)) {}

    Finding operator()(const PageLoadConstraint& rule) {
        Selection selection;
        for (const auto& request_class : m_evidence.challenge.workload.classes) {
            if (!request_class.page || (rule.page && request_class.id != *rule.page)) continue;
            selection.classes.push_back(request_class.id);
        }
        return percentile_finding(selection, rule.percentile, rule.below_ms, "no page loaded");
    }

    Finding operator()(const ResponseTimeConstraint& rule) {
        Selection selection{.classes = {}, .population = rule.population};
        for (const auto& request_class : m_evidence.challenge.workload.classes) {
            const bool wanted = rule.request_class ? request_class.id == *rule.request_class : request_class.share > 0;
            if (wanted && !rule.population) selection.classes.push_back(request_class.id);
        }
        return percentile_finding(selection, rule.percentile, rule.below_ms, "nothing was answered");
    }

    Finding operator()(const SuccessConstraint& rule) {
        const auto ratio = measure_ratio(
            m_evidence.recordings, [](const Recording& r) { return r.totals.total.ok; },
            [](const Recording& r) { return r.totals.total.ok + errors_of(r.totals.total); });
        ratio_finding(ratio, rule.at_least, "nothing was asked");
        if (m_finding.judgement != Judgement::Met) explain(cause_of_errors(m_evidence));
        return m_finding;
    }

    Finding operator()(const AvailabilityConstraint& rule) {
        m_finding.unit = "1";
        m_finding.value = m_evidence.availability.availability;
        m_finding.limit = rule.at_least;
        m_finding.measured = share_text(*m_finding.value);
        m_finding.target = "at least " + share_text(rule.at_least);
        m_finding.judgement = judgement_of(m_finding, Side::AtLeast);
        if (m_finding.judgement != Judgement::Met) explain(cause_of_downtime(m_evidence));
        return m_finding;
    }

    Finding operator()(const DurabilityConstraint& rule) {
        std::uint64_t lost = 0, acknowledged = 0;
        for (const auto& recording : m_evidence.recordings) {
            lost += recording.totals.lost_writes;
            acknowledged += recording.totals.acknowledged_writes;
        }
        m_finding.unit = "writes";
        m_finding.value = static_cast<double>(lost);
        m_finding.limit = static_cast<double>(rule.at_most_lost);
        m_finding.measured = fmt::format("{} of {} acknowledged writes lost", count_text(static_cast<double>(lost)),
                                         count_text(static_cast<double>(acknowledged)));
        m_finding.target = rule.at_most_lost == 0 ? "none lost" : fmt::format("at most {} lost", rule.at_most_lost);
        m_finding.judgement = judgement_of(m_finding, Side::AtMost);
        if (auto unstored = cause_of_unstored_writes(m_evidence, rule.classes)) {
            m_finding.judgement = Judgement::Missed;
            m_finding.measured = "not stored";
            m_finding.value.reset();
            explain(std::move(*unstored));
        } else if (m_finding.judgement != Judgement::Met) {
            explain(cause_of_lost_writes(m_evidence, lost));
        }
        return m_finding;
    }

    Finding operator()(const BudgetConstraint& rule) {
        m_finding.unit = "USD/month";
        m_finding.value = m_evidence.cost.usd_per_month;
        m_finding.limit = rule.usd_per_month;
        m_finding.measured = money_text(*m_finding.value);
        m_finding.target = "at most " + money_text(rule.usd_per_month);
        m_finding.judgement = judgement_of(m_finding, Side::AtMost);
        if (m_finding.judgement != Judgement::Met) explain(cause_of_cost(m_evidence));
        return m_finding;
    }

    Finding operator()(const OverEngineeringConstraint& rule) {
        const double reference = m_evidence.reference_cost;
        const double cost = m_evidence.cost.usd_per_month;
        m_finding.unit = "USD/month";
        m_finding.value = cost;
        m_finding.limit = rule.factor * reference;
        m_finding.measured = money_text(cost);
        m_finding.target = fmt::format("at most {}, {} times the reference; no part without need",
                                       money_text(m_finding.limit), format_number(rule.factor));
        m_finding.judgement = judgement_of(m_finding, Side::AtMost);
        const auto unneeded = unneeded_components(m_evidence, rule.unneeded);
        if (!unneeded.empty()) {
            m_finding.judgement = Judgement::Missed;
            m_finding.measured += fmt::format(", with {} not needed", plural(unneeded.size(), "part"));
            explain(cause_of_excess(m_evidence, unneeded));
        } else if (m_finding.judgement != Judgement::Met) {
            explain(cause_of_cost(m_evidence));
        }
        return m_finding;
    }

    Finding operator()(const OffloadConstraint& rule) {
        const auto hits = [&](const Recording& recording) {
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < recording.components.size() && i < recording.totals.components.size(); ++i) {
                const auto* component = find_component(m_evidence.design, recording.components[i].id);
                if (component != nullptr && component->kind == rule.kind) sum += recording.totals.components[i].hits;
            }
            return sum;
        };
        const auto ratio =
            measure_ratio(m_evidence.recordings, hits, [](const Recording& r) { return r.totals.requests; });
        ratio_finding(ratio, rule.at_least, "nothing was asked");
        m_finding.target += " of all requests";
        if (m_finding.judgement != Judgement::Met) explain(cause_of_little_offload(m_evidence, rule.kind));
        return m_finding;
    }

  private:
    Finding percentile_finding(const Selection& selection, double percentile, double below_ms, const char* nothing) {
        const auto measured = measure_percentile(m_evidence.recordings, selection, percentile);
        m_finding.unit = "ms";
        m_finding.limit = below_ms;
        m_finding.target = fmt::format("{} % below {}", format_number(percentile), milliseconds_text(below_ms));
        if (measured.count == 0) {
            m_finding.measured = nothing;
            explain(cause_of_errors(m_evidence));
            return m_finding;
        }
        m_finding.value = measured.ms;
        m_finding.bounds = measured.bounds;
        m_finding.measured = milliseconds_text(measured.ms);
        m_finding.interval = interval_text(measured.bounds, milliseconds_text);
        m_finding.judgement = judgement_of(m_finding, Side::Below);
        if (m_finding.judgement == Judgement::Met) return m_finding;
        m_finding.when = first_breach(m_evidence.recordings, selection, percentile, below_ms);
        explain(cause_of_slowness(m_evidence, selection, measured.ms));
        return m_finding;
    }

    void ratio_finding(const MeasuredRatio& ratio, double at_least, const char* nothing) {
        m_finding.unit = "1";
        m_finding.limit = at_least;
        m_finding.value = ratio.value;
        m_finding.bounds = ratio.bounds;
        m_finding.measured = ratio.value ? share_text(*ratio.value) : nothing;
        m_finding.interval = interval_text(ratio.bounds, share_text);
        m_finding.target = "at least " + share_text(at_least);
        m_finding.judgement = judgement_of(m_finding, Side::AtLeast);
    }

    void explain(Cause cause) {
        m_finding.cause = std::move(cause.sentence);
        m_finding.component = std::move(cause.component);
        if (!m_finding.when) m_finding.when = cause.since;
    }

    const Evidence& m_evidence;
    Finding m_finding;
};

} // namespace

Finding check_constraint(const Evidence& evidence, const Constraint& constraint) {
    Finding finding;
    finding.constraint = constraint.id;
    finding.title = constraint.title;
    finding = std::visit(RuleJudge(evidence, std::move(finding)), constraint.rule);
    if (finding.judgement != Judgement::Met) finding.hint = constraint.hint;
    return finding;
}

} // namespace tiers
