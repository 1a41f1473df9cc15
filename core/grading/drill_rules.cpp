#include "core/grading/rule_judge.h"
#include "core/grading/told_figure.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

namespace {

/// What users saw in a stretch of a run.
struct Seen {
    std::uint64_t ok{};
    std::uint64_t failed{};
    [[nodiscard]] std::uint64_t ended() const { return ok + failed; }
    [[nodiscard]] double share() const { return static_cast<double>(ok) / static_cast<double>(ended()); }
};

Seen seen_in(const Recording& recording, const TimeSpan& span) {
    Seen seen;
    for (const auto& window : recording.windows) {
        if (window.start < recording.warmup || window.start + window.length <= span.from || window.start >= span.until)
            continue;
        seen.ok += window.total.ok;
        seen.failed += errors_of(window.total);
    }
    return seen;
}

/// The drill in which the least share of requests was answered well; nullptr where nothing was asked in any.
const Drill* worst_drill(const Evidence& evidence, Seen& worst) {
    const Drill* found = nullptr;
    for (const auto& drill : evidence.drills) {
        Seen seen;
        for (const auto& recording : evidence.recordings) {
            const auto part = seen_in(recording, drill.span);
            seen.ok += part.ok;
            seen.failed += part.failed;
        }
        if (seen.ended() == 0 || (found != nullptr && seen.share() >= worst.share())) continue;
        found = &drill;
        worst = seen;
    }
    return found;
}

/// Reads on after a drill and remembers when it last went badly.
class Recovery {
  public:
    Recovery(const RecoveryTimeConstraint& rule, const Selection& selection) : m_rule(rule), m_selection(selection) {}

    void see(const Recording& recording, const Window& window) {
        for (std::size_t i = 0; i < recording.classes.size(); ++i) {
            if (std::ranges::find(m_selection.classes, recording.classes[i]) != m_selection.classes.end())
                m_response.merge(window.classes[i].response);
        }
        m_seen.ok += window.total.ok;
        m_seen.failed += errors_of(window.total);
        if (m_seen.ended() >= enough) judge(window.start + window.length);
    }
    /// When it was well for good, looking until `end`; nothing where it never was.
    std::optional<Duration> well_since(Duration end) {
        if (m_seen.ended() > 0 && m_seen.ended() < enough && m_bad_until) judge(end);
        if (m_bad_until && *m_bad_until >= end) return std::nullopt;
        return m_bad_until.value_or(Duration{});
    }

  private:
    static constexpr std::uint64_t enough = 50; ///< ended requests that can be judged

    void judge(Duration until) {
        const bool is_slow =
            m_response.count() > 0 && 1e3 * m_response.quantile_seconds(m_rule.percentile / 100) >= m_rule.below_ms;
        if (is_slow || m_seen.share() < m_rule.success) m_bad_until = until;
        m_response.clear();
        m_seen = {};
    }

    const RecoveryTimeConstraint& m_rule;
    const Selection& m_selection;
    LatencyHistogram m_response;
    Seen m_seen;
    std::optional<Duration> m_bad_until;
};

/// How long one drill was felt after its end. It is watched until the next begins, or the run ends.
struct Aftermath {
    double felt_s{};
    bool ended{true};
};
Aftermath aftermath_of(const Recording& recording, const Drill& drill, Duration next,
                       const RecoveryTimeConstraint& rule, const Selection& selection) {
    Recovery recovery(rule, selection);
    Duration last = drill.span.until;
    for (const auto& window : recording.windows) {
        if (window.start < drill.span.until || window.start + window.length > next) continue;
        recovery.see(recording, window);
        last = window.start + window.length;
    }
    const auto since = recovery.well_since(last);
    if (!since) return {.felt_s = seconds(last - drill.span.until), .ended = false};
    return {.felt_s = std::max(0.0, seconds(*since - drill.span.until)), .ended = true};
}

/// The aftermath of one drill in all recordings.
struct Aftermaths {
    std::vector<double> felt_s;
    bool ended{true};
};
Aftermaths aftermaths_of(const Evidence& evidence, std::size_t drill, const RecoveryTimeConstraint& rule,
                         const Selection& selection) {
    Aftermaths all;
    for (const auto& recording : evidence.recordings) {
        const auto next = drill + 1 < evidence.drills.size() ? evidence.drills[drill + 1].span.from : recording.until;
        const auto one = aftermath_of(recording, evidence.drills[drill], next, rule, selection);
        all.felt_s.push_back(one.felt_s);
        all.ended = all.ended && one.ended;
    }
    return all;
}

Phrase span_text(double span_s) {
    return Phrase::figure(fmt::format("{:.0f} s", span_s));
}

} // namespace

Finding RuleJudge::operator()(const AvailabilityConstraint& rule) {
    if (!rule.in_drills) {
        hold_share({.value = m_evidence.availability.availability, .bounds = std::nullopt}, rule.at_least, {});
        if (m_finding.judgement != Judgement::Met) explain(cause_of_downtime(m_evidence));
        return m_finding;
    }
    Seen seen;
    const auto* worst = worst_drill(m_evidence, seen);
    if (worst == nullptr && m_evidence.drills.empty() && m_evidence.drills_to_come) {
        hold_share({}, rule.at_least, phrase("no drill yet"));
        m_finding.judgement = Judgement::Met;
        return m_finding;
    }
    if (worst == nullptr) {
        hold_share({}, rule.at_least, phrase("nothing was asked while a drill lasted"));
        explain(cause_of_errors(m_evidence));
        return m_finding;
    }
    const auto share = measure_ratio(
        m_evidence.recordings, [&](const Recording& r) { return seen_in(r, worst->span).ok; },
        [&](const Recording& r) { return seen_in(r, worst->span).ended(); });
    hold_share(share, rule.at_least, {});
    m_finding.target = phrase("{} while a drill lasts", m_finding.target);
    if (m_finding.judgement == Judgement::Met) return m_finding;
    m_finding.when = worst->span.from;
    explain(cause_in_drill(m_evidence, *worst, seen.failed, seen.ended()));
    return m_finding;
}

Finding RuleJudge::operator()(const RecoveryTimeConstraint& rule) {
    m_finding.unit = "s";
    m_finding.limit = rule.within_s;
    m_finding.side = Side::AtMost;
    m_finding.target = phrase("well again within {}: {} answered, {} % below {}", span_text(rule.within_s),
                              figures::share(rule.success), Phrase::figure(format_number(rule.percentile)),
                              figures::milliseconds(rule.below_ms));
    m_finding.measured = phrase("nothing was asked after a drill");
    const auto selection = selected_classes(m_evidence.challenge, rule.request_class);
    const Drill* worst = nullptr;
    for (std::size_t d = 0; d < m_evidence.drills.size() && !m_evidence.recordings.empty(); ++d) {
        const auto all = aftermaths_of(m_evidence, d, rule, selection);
        const auto felt = measure_mean(all.felt_s);
        const bool never = !all.ended;
        if (worst != nullptr && !never && *felt.value <= *m_finding.value) continue;
        worst = &m_evidence.drills[d];
        m_finding.value = felt.value;
        m_finding.bounds = felt.bounds;
        m_finding.measured = never ? phrase("not well again after {}", span_text(*felt.value))
                                   : phrase("well again after {}", span_text(*felt.value));
        m_finding.interval = figures::range(felt.bounds, span_text);
        m_finding.judgement = never ? Judgement::Missed : judgement_of(m_finding);
        if (never) break;
    }
    if (worst == nullptr && m_evidence.drills.empty() && m_evidence.drills_to_come) {
        m_finding.measured = phrase("no drill yet");
        m_finding.judgement = Judgement::Met;
        return m_finding;
    }
    if (worst == nullptr) {
        explain(cause_of_errors(m_evidence));
        return m_finding;
    }
    if (m_finding.judgement == Judgement::Met) return m_finding;
    m_finding.when = worst->span.until;
    const TimeSpan after{worst->span.until,
                         worst->span.until + Duration{static_cast<std::int64_t>(1e9 * *m_finding.value)}};
    const auto bottlenecks = find_bottlenecks(m_evidence, after);
    Seen seen;
    for (const auto& recording : m_evidence.recordings) {
        const auto part = seen_in(recording, after);
        seen.ok += part.ok;
        seen.failed += part.failed;
    }
    explain(bottlenecks.empty() ? cause_in_drill(m_evidence, *worst, seen.failed, seen.ended())
                                : cause_of_fullness(m_evidence, bottlenecks));
    return m_finding;
}

} // namespace tiers
