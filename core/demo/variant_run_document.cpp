#include "core/demo/variant_run.h"
#include "core/document/json_tree.h"

#include <algorithm>

namespace tiers {

namespace {

JsonTree optional_number(const std::optional<double>& value) {
    return value ? json_number(*value) : JsonTree{};
}

JsonTree phase_tree(const Demonstration& demonstration, const PhaseFigures& phase) {
    JsonTree tree{{"from_s", json_number(seconds(phase.from))},
                  {"to_s", json_number(seconds(phase.to))},
                  {"offered_per_s", json_number(phase.offered_per_s)},
                  {"goodput_per_s", json_number(phase.goodput_per_s)},
                  {"success_ratio", optional_number(phase.success_ratio)},
                  {"p50_ms", optional_number(phase.p50_ms)},
                  {"p99_ms", optional_number(phase.p99_ms)},
                  {"busiest", phase.busiest.value},
                  {"busiest_utilization", json_number(phase.busiest_utilization)}};
    JsonTree watched = JsonTree::array();
    for (std::size_t i = 0; i < phase.watched.size(); ++i)
        watched.push_back({{"title", demonstration.watched[i].title}, {"value", optional_number(phase.watched[i])}});
    tree["watched"] = std::move(watched);
    return tree;
}

JsonTree check_tree(const ExpectationCheck& check) {
    const Expectation& expectation = check.expectation;
    JsonTree tree{{"figure", form_of(expectation.figure.kind).name}};
    if (!expectation.figure.of.empty()) tree["of"] = expectation.figure.of;
    if (expectation.figure.from) tree["from_s"] = json_number(seconds(*expectation.figure.from));
    if (expectation.figure.to) tree["to_s"] = json_number(seconds(*expectation.figure.to));
    if (expectation.at_least) tree["at_least"] = json_number(*expectation.at_least);
    if (expectation.at_most) tree["at_most"] = json_number(*expectation.at_most);
    tree["measured"] = optional_number(check.measured);
    tree["agrees"] = check.agrees;
    tree["says"] = expectation.says;
    return tree;
}

} // namespace

std::string write_variant_runs(const Demonstration& demonstration, std::uint64_t seed,
                               std::span<const VariantRun> runs) {
    JsonTree scenes = JsonTree::array();
    for (const Scene& scene : demonstration.scenes)
        scenes.push_back({{"at_s", json_number(seconds(scene.at))},
                          {"title", scene.title},
                          {"text", scene.text},
                          {"question", scene.question},
                          {"answer", scene.answer}});
    JsonTree variants = JsonTree::array();
    for (const VariantRun& run : runs) {
        JsonTree phases = JsonTree::array();
        for (const PhaseFigures& phase : run.phases) phases.push_back(phase_tree(demonstration, phase));
        JsonTree checks = JsonTree::array();
        for (const ExpectationCheck& check : run.checks) checks.push_back(check_tree(check));
        variants.push_back({{"id", run.variant},
                            {"title", run.title},
                            {"agrees", run.agrees()},
                            {"phases", std::move(phases)},
                            {"expectations", std::move(checks)}});
    }
    JsonTree document{{"format", "tiers.demonstration-run"},
                      {"version", 1},
                      {"id", demonstration.id},
                      {"title", demonstration.title},
                      {"seed", seed},
                      {"agrees", std::ranges::all_of(runs, &VariantRun::agrees)},
                      {"scenes", std::move(scenes)},
                      {"variants", std::move(variants)}};
    return write_json(document);
}

} // namespace tiers
