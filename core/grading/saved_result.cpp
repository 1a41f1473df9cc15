#include "core/grading/saved_result.h"

#include "core/document/design_document.h"
#include "core/model/fingerprint.h"
#include "core/simulation/engine.h"
#include "core/simulation/limits.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace tiers {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view saved_format = "tiers.saved";

std::string text_of(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json content_of(const SavedResult& saved) {
    Json json;
    json["format"] = saved_format;
    json["version"] = 1;
    json["program"] = saved.program;
    json["challenge"] = saved.challenge ? Json(*saved.challenge) : Json();
    json["challenge_key"] = saved.challenge ? Json(saved.challenge_key) : Json();
    json["options"] = {{"seed", saved.options.seed},
                       {"replications", saved.replications},
                       {"duration_ns", saved.options.duration.count()},
                       {"warmup_ns", saved.options.warmup.count()},
                       {"window_ns", saved.options.window.count()}};
    json["design"] = Json::parse(write_design(saved.design));
    json["outcome"] = Json::parse(saved.outcome);
    return json;
}

template <class T> Reading<T> refused(Phrase path, Phrase message) {
    Reading<T> reading;
    reading.problems.push_back({std::move(path), std::move(message)});
    return reading;
}

/// What the document holds; throws what the JSON library throws where it does not fit.
Reading<SavedResult> saved_from(const Json& json) {
    Reading<SavedResult> reading;
    SavedResult saved;
    saved.program = json.at("program").get<std::string>();
    if (!json.at("challenge").is_null()) {
        saved.challenge = json.at("challenge").get<std::string>();
        saved.challenge_key = json.at("challenge_key").get<std::string>();
    }
    const auto& options = json.at("options");
    saved.options.seed = options.at("seed").get<std::uint64_t>();
    saved.options.duration = Duration{options.at("duration_ns").get<std::int64_t>()};
    saved.options.warmup = Duration{options.at("warmup_ns").get<std::int64_t>()};
    saved.options.window = Duration{options.at("window_ns").get<std::int64_t>()};
    saved.replications = options.at("replications").get<int>();
    constexpr int most_saved_replications = 10'000;
    if (saved.options.duration <= Duration::zero() || saved.options.duration > longest_simulation ||
        saved.options.warmup < Duration::zero() || saved.options.warmup >= saved.options.duration ||
        saved.options.window <= Duration::zero() || saved.replications < 1 ||
        saved.replications > most_saved_replications)
        return refused<SavedResult>("options", phrase("expected times and numbers that a run can have"));
    auto design = read_design(json.at("design").dump());
    for (auto& problem : design.problems) problem.path = phrase("{}.{}", "design", problem.path);
    reading.problems = std::move(design.problems);
    if (!design) return reading;
    saved.design = *std::move(design.value);
    saved.outcome = text_of(json.at("outcome"));
    reading.value = std::move(saved);
    return reading;
}

Reading<std::string> replay_run(const SavedResult& saved) {
    if (!saved.design.workload)
        return refused<std::string>("design.workload", phrase("expected the workload of the run"));
    const Scenario scenario{saved.design, *saved.design.workload, saved.design.faults};
    if (const auto problem = check_windows(scenario, saved.options))
        return refused<std::string>(phrase("{}.{}", "options", problem->path), problem->message);
    const auto compilation = compile(scenario);
    Reading<std::string> reading;
    reading.problems = compilation.problems;
    if (!compilation.model) return reading;
    std::vector<Recording> recordings;
    auto options = saved.options;
    for (int i = 0; i < saved.replications; ++i, ++options.seed) recordings.push_back(run(compilation.model, options));
    reading.value = write_result(summarize(scenario, saved.options, recordings));
    return reading;
}

} // namespace

SavedResult save_run(const Scenario& scenario, const RunOptions& options, const RunResult& result,
                     std::string_view program) {
    SavedResult saved;
    saved.program = program;
    saved.design = scenario.design;
    saved.design.workload = scenario.workload;
    saved.design.faults = scenario.faults;
    saved.options = options;
    saved.replications = result.replications;
    saved.outcome = write_result(result);
    return saved;
}

SavedResult save_verdict(const Design& design, const Challenge& challenge, const Verdict& verdict,
                         std::string_view program) {
    SavedResult saved;
    saved.program = program;
    saved.challenge = challenge.id;
    saved.challenge_key = challenge_key(challenge);
    saved.design = design;
    saved.options.seed = verdict.result.seed;
    saved.options.duration = challenge.duration;
    saved.options.warmup = challenge.warmup;
    saved.replications = verdict.result.replications;
    saved.outcome = write_verdict(verdict);
    return saved;
}

std::string write_saved_result(const SavedResult& saved) {
    auto json = content_of(saved);
    json["fingerprint"] = fingerprint_text(text_of(json));
    return text_of(json);
}

Reading<SavedResult> read_saved_result(std::string_view text) {
    try {
        auto json = Json::parse(text);
        if (!json.is_object() || json.value("format", "") != saved_format)
            return refused<SavedResult>("format", phrase("expected \"{}\": what `tiers run --save` and `tiers "
                                                         "grade --save` write",
                                                         saved_format));
        if (json.value("version", 0) != 1)
            return refused<SavedResult>("version", phrase("expected version 1, which this program reads"));
        const auto said = json.at("fingerprint").get<std::string>();
        json.erase("fingerprint");
        if (const auto own = fingerprint_text(text_of(json)); said != own)
            return refused<SavedResult>(
                "fingerprint", phrase("the content has the fingerprint {}, and the file says {}: it was changed "
                                      "after it was saved",
                                      own, said));
        return saved_from(json);
    } catch (const nlohmann::json::exception& error) {
        return refused<SavedResult>({}, phrase("is no saved result: {}", error.what()));
    }
}

std::string challenge_key(const Challenge& challenge) {
    Design asked;
    asked.workload = challenge.workload;
    asked.faults = challenge.drills;
    auto text = write_design(asked);
    for (const auto& constraint : challenge.constraints) text += constraint.id + "\n" + constraint.title + "\n";
    text += fmt::format("{} {} {}", challenge.duration.count(), challenge.warmup.count(), challenge.replications);
    return fingerprint_text(text);
}

Reading<std::string> replay(const SavedResult& saved, const Challenge* challenge) {
    if (challenge == nullptr) return replay_run(saved);
    Reading<std::string> reading;
    const auto verdict = grade(saved.design, *challenge, saved.options.seed, {}, reading.problems);
    if (verdict) reading.value = write_verdict(*verdict);
    return reading;
}

std::vector<std::string> differences(std::string_view first, std::string_view second, std::size_t most) {
    const auto before = Json::parse(first), after = Json::parse(second);
    std::vector<std::string> lines;
    for (const auto& change : Json::diff(before, after)) {
        if (lines.size() == most) break;
        const auto path = change.at("path").get<std::string>();
        const Json::json_pointer place{path};
        const auto shown = [&](const Json& json) { return json.contains(place) ? json.at(place).dump() : "nothing"; };
        lines.push_back(fmt::format("{}: {}, now {}", path, shown(before), shown(after)));
    }
    return lines;
}

} // namespace tiers
