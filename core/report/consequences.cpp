#include "core/drawing/link_words.h"
#include "core/grading/told_figure.h"
#include "core/report/figures.h"
#include "core/report/sections.h"

#include <algorithm>
#include <set>

namespace tiers {
namespace {

/// The names of documents, in words.
Phrase error_words(ErrorCause cause) {
    switch (cause) {
    case ErrorCause::Timeout: return phrase("timeout");
    case ErrorCause::Refused: return phrase("refused");
    case ErrorCause::PoolTimeout: return phrase("pool timeout");
    case ErrorCause::Shed: return phrase("shed");
    case ErrorCause::RateLimited: return phrase("rate limited");
    case ErrorCause::CircuitOpen: return phrase("circuit open");
    case ErrorCause::Failed: return phrase("failed");
    }
    return {};
}

Phrase loss_words(LossCause cause) {
    switch (cause) {
    case LossCause::Failover: return phrase("failover");
    case LossCause::QueueCrash: return phrase("queue crash");
    case LossCause::CacheCrash: return phrase("cache crash");
    case LossCause::DeadLetter: return phrase("dead letter");
    case LossCause::Retention: return phrase("retention");
    }
    return {};
}

/// "1,204 pool timeout, 3 refused".
Phrase errors_text(const ErrorCounts& errors) {
    std::vector<Phrase> counts;
    for (std::size_t i = 0; i < errors.size(); ++i)
        if (errors[i] > 0)
            counts.push_back(phrase("{} {}", figures::count(static_cast<double>(errors[i])),
                                    error_words(static_cast<ErrorCause>(i))));
    return joined(counts, ", ");
}

bool any(const ErrorCounts& errors) {
    return std::ranges::any_of(errors, [](std::uint64_t count) { return count > 0; });
}

/// Busy, waited for, or failing: trouble that callers feel.
bool is_troubled(const RunResult& result, const ComponentId& component) {
    constexpr double busy = 0.7;
    const auto figures = result.components.find(component.value);
    if (figures == result.components.end()) return false;
    return figures->second.utilization >= busy || figures->second.queue_mean >= 1 || any(figures->second.errors);
}

Phrase state_text(const ComponentFigures& measured) {
    std::vector<Phrase> state{phrase("{} utilized", figures::share(measured.utilization))};
    if (measured.queue_mean >= 0.05)
        state.push_back(phrase("{} waiting on average", figures::number(measured.queue_mean)));
    if (any(measured.errors)) state.push_back(errors_text(measured.errors));
    return joined(state, ", ");
}

Phrase link_text(const LinkFigures& measured) {
    std::vector<Phrase> text{phrase("answers take {} on average", figures::milliseconds(measured.response_mean_ms))};
    if (measured.pool_waiting_mean_ms >= 0.5)
        text.push_back(
            phrase("{} of waiting for a connection before", figures::milliseconds(measured.pool_waiting_mean_ms)));
    if (any(measured.errors)) text.push_back(errors_text(measured.errors));
    return joined(text, ", ");
}

/// From a component to the users against the arrows, over links that carried calls: how trouble there reached those who
/// asked.
std::vector<Phrase> chain_from(const ReportSubject& subject, const ComponentId& begin) {
    const RunResult& result = subject.verdict.result;
    std::vector<Phrase> steps;
    const auto figures = result.components.find(begin.value);
    if (figures != result.components.end())
        steps.push_back(phrase("{}: {}", name_in(subject.design, begin.value), state_text(figures->second)));
    std::vector<ComponentId> reached{begin};
    std::set<ComponentId> seen{begin};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const ComponentId callee = reached[i];
        for (const auto& link : subject.design.links) {
            const auto measured = result.links.find(link.id.value);
            const bool called = measured != result.links.end() && measured->second.calls_per_s > 0;
            if (link.to != callee || !called) continue;
            const auto sentence =
                link_sentence(kind_of_link(subject.design, link), name_in(subject.design, link.from.value),
                              name_in(subject.design, link.to.value));
            steps.push_back(phrase("{}: {}", sentence, link_text(measured->second)));
            if (seen.insert(link.from).second) reached.push_back(link.from);
        }
    }
    return steps;
}

Phrase place_text(const Design& design, const ComponentId& component, const std::optional<RegionId>& region) {
    return phrase("{} ({})", name_in(design, component.value), region ? Phrase(region->value) : phrase("no region"));
}

Phrase path_text(const Design& design, const std::vector<ComponentId>& path) {
    std::vector<Phrase> names;
    for (const auto& id : path) names.push_back(name_in(design, id.value));
    return joined(names, " → ");
}

} // namespace

std::vector<FailureChain> failure_chains(const ReportSubject& subject) {
    std::vector<FailureChain> chains;
    for (const auto& finding : subject.verdict.findings) {
        if (finding.judgement == Judgement::Met || !finding.component) continue;
        if (!is_troubled(subject.verdict.result, *finding.component)) continue;
        auto steps = chain_from(subject, *finding.component);
        if (steps.size() < 2) continue; // nobody called it
        chains.push_back({&finding, std::move(steps)});
    }
    return chains;
}

Section failure_section(const ReportSubject& subject) {
    Section section{.title = phrase("How failures spread")};
    const auto& totals = subject.verdict.result.totals;
    if (any(totals.errors))
        section.blocks.push_back(Paragraph{phrase("{} of what users asked was answered well; they saw: {}.",
                                                  figures::share(totals.success_ratio), errors_text(totals.errors))});
    Table table{.titles = {phrase("Missed"), phrase("From the cause to the users")}, .numbers_from = 2, .wide = 1};
    for (const auto& [finding, steps] : failure_chains(subject)) {
        TableRow row{.cells = {finding->title, steps.front()}};
        row.details.assign(steps.begin() + 1, steps.end());
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) section.blocks.push_back(std::move(table));
    return section;
}

Section write_section(const Verdict& verdict) {
    const RunResult& result = verdict.result;
    Section section{.title = phrase("Writes, reads and sessions")};
    Table table{.titles = {phrase("What became of them"), phrase("Count")}, .numbers_from = 1};
    const auto add = [&](Phrase name, std::uint64_t count) {
        const bool is_bad = count > 0 && !table.rows.empty();
        table.rows.push_back({.cells = {std::move(name), figures::count(static_cast<double>(count))},
                              .tone = is_bad ? Tone::Warning : Tone::Plain});
    };
    add(phrase("Writes acknowledged"), result.acknowledged_writes);
    add(phrase("Acknowledged writes lost"), result.lost_writes);
    for (std::size_t i = 0; i < result.lost_writes_by_cause.size(); ++i) {
        if (result.lost_writes_by_cause[i] == 0) continue;
        add(phrase("  of these by {}", loss_words(static_cast<LossCause>(i))), result.lost_writes_by_cause[i]);
    }
    add(phrase("Writes carried out twice"), result.duplicated_writes);
    add(phrase("Writes still under way at the end"), result.pending_writes);
    add(phrase("Stale reads"), result.stale_reads);
    add(phrase("Reads that missed the reader's own write"), result.read_your_writes_violations);
    add(phrase("Sessions lost"), result.lost_sessions);
    section.blocks.push_back(std::move(table));
    if (result.stale_reads > 0)
        section.blocks.push_back(
            Paragraph{phrase("The stalest answer was {} old.", figures::span(result.max_staleness_s)), Tone::Muted});
    return section;
}

Section residency_section(const ReportSubject& subject) {
    Section section{.title = phrase("Residency")};
    const bool asks = std::ranges::any_of(subject.challenge.workload.classes,
                                          [](const RequestClass& it) { return it.residency.has_value(); });
    if (!asks) return section;
    Table table{.titles = {phrase("Class"), phrase("Came to rest in"), phrase("By"), phrase("Times")},
                .numbers_from = 3,
                .wide = 2};
    for (const auto& sighting : subject.verdict.result.residency)
        table.rows.push_back(
            {.cells = {sighting.request_class.value, place_text(subject.design, sighting.component, sighting.region),
                       path_text(subject.design, sighting.path), figures::count(static_cast<double>(sighting.count))}});
    if (table.rows.empty()) {
        section.blocks.push_back(Paragraph{phrase("No data left the region that they may not leave.")});
        return section;
    }
    section.blocks.push_back(Paragraph{phrase("Data came to rest outside the region that they may not leave:")});
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace tiers
