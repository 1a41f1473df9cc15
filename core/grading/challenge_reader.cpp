#include "core/grading/challenge_reader.h"

#include "core/document/design_document.h"
#include "core/document/json_tree.h"
#include "core/grading/constraint_reader.h"
#include "core/grading/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace tiers {

namespace {

using JsonValue = nlohmann::json;
using Problems = std::vector<Problem>;

template <class T, class Read> std::vector<T> read_list(const JsonValue& list, const std::string& path, Read read) {
    std::vector<T> result;
    for (std::size_t i = 0; i < list.size(); ++i) result.push_back(read(list[i], fmt::format("{}[{}]", path, i)));
    return result;
}

Assumption read_assumption(const JsonValue& json, const std::string& path, Problems& problems) {
    JsonFields fields(json, path, problems);
    Assumption result{.id = fields.text("id"),
                      .title = fields.text("title"),
                      .value = fields.number("value"),
                      .unit = fields.text("unit"),
                      .sets = fields.texts("sets"),
                      .takes_from = fields.text_or("takes_from", ""),
                      .source = fields.text("source")};
    fields.finish();
    return result;
}

WrongDesign read_wrong_design(const JsonValue& json, const std::string& path, Problems& problems) {
    JsonFields fields(json, path, problems);
    WrongDesign result{.file = fields.text("file"), .title = fields.text("title"), .misses = fields.texts("misses")};
    fields.finish();
    return result;
}

QuizQuestion read_question(const JsonValue& json, const std::string& path, Problems& problems) {
    JsonFields fields(json, path, problems);
    QuizQuestion result{.question = fields.text("question"),
                        .answers = fields.texts("answers"),
                        .right = static_cast<std::size_t>(fields.count("right")),
                        .why = fields.text("why")};
    if (result.right >= result.answers.size()) fields.complain("right", phrase("is not the index of an answer"));
    fields.finish();
    return result;
}

std::vector<Fault> read_drills(const std::vector<std::string>& sentences, Problems& problems) {
    std::vector<Fault> result;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        auto reading = parse_fault(sentences[i]);
        if (reading) result.push_back(std::move(*reading.value));
        for (const auto& problem : reading.problems) {
            problems.push_back({fmt::format("drills[{}]", i), with_path(problem)});
        }
    }
    return result;
}

void read_run(JsonFields& fields, Challenge& challenge) {
    challenge.duration = fields.duration("duration");
    challenge.warmup = fields.duration("warmup");
    challenge.replications = static_cast<int>(std::min<std::int64_t>(fields.count("replications"), 100));
    if (challenge.warmup >= challenge.duration) fields.complain("warmup", phrase("must be shorter than the duration"));
    if (challenge.replications < 1) fields.complain("replications", phrase("must be at least 1"));
    fields.finish();
}

void read_workload_of(JsonFields& fields, Challenge& challenge, Problems& problems) {
    auto reading = read_workload(fields.object("workload").dump(), "workload");
    if (reading) challenge.workload = std::move(*reading.value);
    std::ranges::move(reading.problems, std::back_inserter(problems));
}

void check_header(JsonFields& fields) {
    if (fields.text("format") != "tiers.challenge") fields.complain("format", phrase("expected \"tiers.challenge\""));
    if (fields.count("version") != challenge_version) {
        fields.complain("version", phrase("expected {}, the version that this program reads", challenge_version));
    }
}

} // namespace

Reading<Challenge> read_challenge(std::string_view json) {
    Reading<Challenge> result;
    auto& problems = result.problems;
    auto parsed = parse_json(json);
    problems = std::move(parsed.problems);
    if (!problems.empty()) return result;
    const auto root = JsonValue::parse(json);
    JsonFields fields(root, "", problems);
    check_header(fields);
    if (!problems.empty()) return result;

    Challenge challenge;
    challenge.title = fields.text("title");
    challenge.series = fields.text("series");
    challenge.part = static_cast<int>(std::min<std::int64_t>(fields.count("part"), 1000));
    challenge.difficulty = fields.text("difficulty");
    challenge.tags = fields.texts("tags");
    challenge.requires_ids = fields.texts_or_none("requires");
    challenge.summary = fields.text("summary");
    JsonFields run(fields.object("run"), "run", problems);
    read_run(run, challenge);
    read_workload_of(fields, challenge, problems);
    challenge.drills = read_drills(fields.texts_or_none("drills"), problems);
    challenge.palette = fields.texts_or_none("palette");
    challenge.goals = fields.texts("goals");

    const auto with_problems = [&problems](auto read) {
        return [read, &problems](const JsonValue& item, const std::string& path) { return read(item, path, problems); };
    };
    challenge.assumptions =
        read_list<Assumption>(fields.list("assumptions"), "assumptions", with_problems(read_assumption));
    challenge.constraints =
        read_list<Constraint>(fields.list("constraints"), "constraints", with_problems(read_constraint));
    challenge.quiz = read_list<QuizQuestion>(fields.list_or_none("quiz"), "quiz", with_problems(read_question));
    challenge.wrong_designs =
        read_list<WrongDesign>(fields.list_or_none("wrong_designs"), "wrong_designs", with_problems(read_wrong_design));
    fields.finish();
    if (problems.empty()) problems = check_challenge(challenge);
    if (problems.empty()) result.value = std::move(challenge);
    return result;
}

} // namespace tiers
