#include "core/grading/verdict.h"

#include "core/grading/advice.h"
#include "core/grading/constraint_check.h"
#include "core/simulation/engine.h"

#include <algorithm>

namespace tiers {

namespace {

using Progress = std::function<bool(double)>;

/// Windows that are coarse enough to keep many replications in memory, and fine enough to see when something broke.
RunOptions options_for(const Challenge& challenge, std::uint64_t seed) {
    constexpr int windows = 240;
    constexpr Duration shortest = std::chrono::seconds{1};
    return {.duration = challenge.duration,
            .warmup = challenge.warmup,
            .window = std::max(shortest, challenge.duration / windows),
            .seed = seed};
}

/// Runs one replication in slices; nothing where `heard` stops it.
std::optional<Recording> run_in_slices(const std::shared_ptr<const CompiledModel>& model, const RunOptions& options,
                                       const Progress& heard) {
    constexpr int slices = 20;
    Engine engine(model, options);
    for (int i = 1; i <= slices; ++i) {
        engine.run_until(i == slices ? options.duration : options.duration / slices * i);
        if (!heard(static_cast<double>(i) / slices)) return std::nullopt;
    }
    return engine.recording();
}

bool too_close(const Verdict& verdict) {
    return std::ranges::any_of(verdict.findings, [](const Finding& f) { return f.judgement == Judgement::TooClose; });
}

bool all_met(const Verdict& verdict) {
    return std::ranges::all_of(verdict.findings, [](const Finding& f) { return f.judgement == Judgement::Met; });
}

/// What replications could not tell apart is decided by the estimate.
void decide(Finding& finding, std::size_t replications) {
    if (finding.judgement != Judgement::TooClose || !finding.value) return;
    const bool met = holds(*finding.value, finding.limit, finding.side);
    finding.judgement = met ? Judgement::Met : Judgement::Missed;
    finding.note =
        phrase("Close: after {} runs the interval still holds the target. Judged by the estimate.", replications);
    if (!met) return;
    finding.cause = {};
    finding.component.reset();
    finding.when.reset();
    finding.hint.clear();
    finding.further_hints.clear();
}

} // namespace

std::string_view judgement_name(Judgement judgement) {
    switch (judgement) {
    case Judgement::Met: return "met";
    case Judgement::Missed: return "missed";
    case Judgement::TooClose: return "too_close";
    }
    return "";
}

bool holds(double value, double limit, Side side) {
    switch (side) {
    case Side::Below: return value < limit;
    case Side::AtLeast: return value >= limit;
    case Side::AtMost: return value <= limit;
    }
    return false;
}

Verdict judge(const Design& design, const Challenge& challenge, const RunOptions& options,
              std::span<const Recording> recordings) {
    auto evidence = gather_evidence(design, challenge, options, recordings);
    Verdict verdict;
    verdict.challenge = challenge.id;
    verdict.design = design.name;
    for (const auto& constraint : challenge.constraints)
        verdict.findings.push_back(check_constraint(evidence, constraint));
    verdict.passed = all_met(verdict);
    verdict.advice = advise(evidence);
    verdict.cost_usd_per_month = evidence.cost.usd_per_month;
    verdict.reference_cost_usd_per_month = evidence.reference_cost;
    verdict.availability = evidence.availability.availability;
    verdict.result = std::move(evidence.result);
    return verdict;
}

std::optional<Verdict> grade(const Design& design, const Challenge& challenge, std::uint64_t seed,
                             const Progress& progress, std::vector<Problem>& problems) {
    auto compilation = compile(scenario_of(challenge, design));
    if (!compilation.model) {
        std::ranges::move(compilation.problems, std::back_inserter(problems));
        return std::nullopt;
    }
    std::vector<Recording> recordings;
    auto wanted = static_cast<std::size_t>(std::max(challenge.replications, 1));
    const auto options = options_for(challenge, seed);
    while (true) {
        while (recordings.size() < wanted) {
            auto replication = options;
            replication.seed = seed + recordings.size();
            const auto heard = [&](double share) {
                return !progress ||
                       progress((static_cast<double>(recordings.size()) + share) / static_cast<double>(wanted));
            };
            auto recording = run_in_slices(compilation.model, replication, heard);
            if (!recording) return std::nullopt;
            recordings.push_back(std::move(*recording));
        }
        auto verdict = judge(design, challenge, options, recordings);
        if (!too_close(verdict)) return verdict;
        if (wanted >= most_replications) {
            for (auto& finding : verdict.findings) decide(finding, recordings.size());
            verdict.passed = all_met(verdict);
            return verdict;
        }
        wanted = std::min<std::size_t>(2 * wanted, most_replications);
    }
}

Phrase headline(const Verdict& verdict) {
    const auto met =
        static_cast<std::size_t>(std::ranges::count(verdict.findings, Judgement::Met, &Finding::judgement));
    const auto close =
        static_cast<std::size_t>(std::ranges::count(verdict.findings, Judgement::TooClose, &Finding::judgement));
    const auto all = verdict.findings.size();
    if (all == 0) return phrase("Nothing was asked of this design.");
    if (met == all) return phrase("Met: all {} constraints.", all);
    if (close == 0) return phrase("Missed {} of {} constraints.", all - met, all);
    if (close == all - met) return phrase("Met {} of {} constraints; {} too close to call.", met, all, close);
    return phrase("Missed {} of {} constraints; {} too close to call.", all - met - close, all, close);
}

} // namespace tiers
