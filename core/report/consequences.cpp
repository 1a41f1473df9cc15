#include "core/drawing/link_words.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"
#include "core/report/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tiers {
namespace {

/// "1,204 pool timeout, 3 refused".
std::string errors_text(const ErrorCounts& errors) {
    std::string text;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (errors[i] == 0) continue;
        std::string name{error_cause_name(static_cast<ErrorCause>(i))};
        std::ranges::replace(name, '_', ' ');
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count_text(static_cast<double>(errors[i])), name);
    }
    return text;
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

std::string state_text(const ComponentFigures& figures) {
    std::string text = fmt::format("{} utilized", share_text(figures.utilization));
    if (figures.queue_mean >= 0.05) text += fmt::format(", {} waiting on average", number_text(figures.queue_mean));
    if (any(figures.errors)) text += fmt::format(", {}", errors_text(figures.errors));
    return text;
}

std::string link_text(const LinkFigures& figures) {
    std::string text = fmt::format("answers take {} on average", milliseconds_text(figures.response_mean_ms));
    if (figures.pool_waiting_mean_ms >= 0.5)
        text += fmt::format(", {} of waiting for a connection before", milliseconds_text(figures.pool_waiting_mean_ms));
    if (any(figures.errors)) text += fmt::format(", {}", errors_text(figures.errors));
    return text;
}

/// From a component to the users against the arrows, over links that carried calls: how trouble there reached those who
/// asked.
std::vector<std::string> chain_from(const ReportSubject& subject, const ComponentId& begin) {
    const RunResult& result = subject.verdict.result;
    std::vector<std::string> steps;
    const auto figures = result.components.find(begin.value);
    if (figures != result.components.end())
        steps.push_back(fmt::format("{}: {}", name_in(subject.design, begin.value), state_text(figures->second)));
    std::vector<ComponentId> reached{begin};
    std::set<ComponentId> seen{begin};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const ComponentId callee = reached[i];
        for (const auto& link : subject.design.links) {
            const auto measured = result.links.find(link.id.value);
            const bool called = measured != result.links.end() && measured->second.calls_per_s > 0;
            if (link.to != callee || !called) continue;
            steps.push_back(fmt::format("{} {} {}: {}", name_in(subject.design, link.from.value),
                                        link_verb(kind_of_link(subject.design, link)),
                                        name_in(subject.design, link.to.value), link_text(measured->second)));
            if (seen.insert(link.from).second) reached.push_back(link.from);
        }
    }
    return steps;
}

std::string place_text(const Design& design, const ComponentId& component, const std::optional<RegionId>& region) {
    return fmt::format("{} ({})", name_in(design, component.value), region ? region->value : "no region");
}

std::string path_text(const Design& design, const std::vector<ComponentId>& path) {
    std::string text;
    for (const auto& id : path) text += (text.empty() ? "" : " → ") + name_in(design, id.value);
    return text;
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
    Section section{.title = "How failures spread"};
    const auto& totals = subject.verdict.result.totals;
    if (any(totals.errors))
        section.blocks.push_back(Paragraph{fmt::format("{} of what users asked was answered well; they saw: {}.",
                                                       share_text(totals.success_ratio), errors_text(totals.errors))});
    Table table{.titles = {"Missed", "From the cause to the users"}, .numbers_from = 2, .wide = 1};
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
    Section section{.title = "Writes, reads and sessions"};
    Table table{.titles = {"What became of them", "Count"}, .numbers_from = 1};
    const auto add = [&](std::string name, std::uint64_t count) {
        const bool is_bad = count > 0 && !table.rows.empty();
        table.rows.push_back({.cells = {std::move(name), count_text(static_cast<double>(count))},
                              .tone = is_bad ? Tone::Warning : Tone::Plain});
    };
    add("Writes acknowledged", result.acknowledged_writes);
    add("Acknowledged writes lost", result.lost_writes);
    for (std::size_t i = 0; i < result.lost_writes_by_cause.size(); ++i) {
        if (result.lost_writes_by_cause[i] == 0) continue;
        std::string cause{loss_cause_name(static_cast<LossCause>(i))};
        std::ranges::replace(cause, '_', ' ');
        add("  of these by " + cause, result.lost_writes_by_cause[i]);
    }
    add("Writes carried out twice", result.duplicated_writes);
    add("Writes still under way at the end", result.pending_writes);
    add("Stale reads", result.stale_reads);
    add("Reads that missed the reader's own write", result.read_your_writes_violations);
    add("Sessions lost", result.lost_sessions);
    section.blocks.push_back(std::move(table));
    if (result.stale_reads > 0)
        section.blocks.push_back(
            Paragraph{fmt::format("The stalest answer was {} old.", span_text(result.max_staleness_s)), Tone::Muted});
    return section;
}

Section residency_section(const ReportSubject& subject) {
    Section section{.title = "Residency"};
    const bool asks = std::ranges::any_of(subject.challenge.workload.classes,
                                          [](const RequestClass& it) { return it.residency.has_value(); });
    if (!asks) return section;
    Table table{.titles = {"Class", "Came to rest in", "By", "Times"}, .numbers_from = 3, .wide = 2};
    for (const auto& sighting : subject.verdict.result.residency)
        table.rows.push_back(
            {.cells = {sighting.request_class.value, place_text(subject.design, sighting.component, sighting.region),
                       path_text(subject.design, sighting.path), count_text(static_cast<double>(sighting.count))}});
    if (table.rows.empty()) {
        section.blocks.push_back(Paragraph{"No data left the region that they may not leave."});
        return section;
    }
    section.blocks.push_back(Paragraph{"Data came to rest outside the region that they may not leave:"});
    section.blocks.push_back(std::move(table));
    return section;
}

} // namespace tiers
