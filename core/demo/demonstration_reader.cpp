#include "core/demo/demonstration_reader.h"

#include "core/document/design_document.h"
#include "core/document/json_cursor.h"
#include "core/document/json_quantity.h"
#include "core/document/suggestion.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tiers {

namespace {

constexpr std::string_view format_name = "tiers.demonstration";
constexpr Bounds small_counts{1, 1000};

std::string required_text(JsonObject& object, std::string_view name, const Phrase& expectation) {
    const auto member = object.required(name, expectation);
    if (!member) return {};
    auto text = read_text(*member, expectation);
    if (text && text->empty()) member->expected(expectation);
    return std::move(text).value_or("");
}

std::string optional_text(JsonObject& object, std::string_view name) {
    const auto member = object.optional(name);
    return member ? read_text(*member, phrase("a text")).value_or("") : "";
}

std::string required_id(JsonObject& object, std::string_view name, const Phrase& expectation) {
    const auto member = object.required(name, expectation);
    return member ? read_id(*member, expectation).value_or("") : "";
}

int required_count(JsonObject& object, std::string_view name) {
    const auto expectation = phrase("a whole number from 1 to 1000");
    const auto member = object.required(name, expectation);
    return member ? static_cast<int>(read_count(*member, expectation, small_counts).value_or(1)) : 1;
}

/// A time of the run: whole seconds, as its windows are.
Duration whole_seconds(const JsonCursor& cursor) {
    const auto read = read_duration(cursor);
    if (!read) return {};
    if (read->value % std::chrono::seconds{1} != Duration{})
        cursor.report(phrase("expected a whole number of seconds"));
    return read->value;
}

Duration required_time(JsonObject& object, std::string_view name) {
    const auto member = object.required(name, phrase("a time like \"40 s\""));
    return member ? whole_seconds(*member) : Duration{};
}

std::optional<Duration> optional_time(JsonObject& object, std::string_view name) {
    const auto member = object.optional(name);
    return member ? std::optional{whole_seconds(*member)} : std::nullopt;
}

std::vector<std::string> read_texts(const JsonCursor& cursor, const Phrase& expectation) {
    std::vector<std::string> texts;
    read_list(cursor, expectation, [&](const JsonCursor& item) {
        if (auto text = read_text(item, phrase("a text"))) texts.push_back(*std::move(text));
    });
    return texts;
}

std::vector<std::string> optional_texts(JsonObject& object, std::string_view name) {
    const auto member = object.optional(name);
    return member ? read_texts(*member, phrase("a list of texts")) : std::vector<std::string>{};
}

std::vector<Fault> read_faults(const JsonCursor& cursor) {
    std::vector<Fault> faults;
    read_list(cursor, phrase("a list like [\"cache outage at 60 s for 30 s\"]"), [&](const JsonCursor& item) {
        const auto text = read_text(item, phrase("a fault like \"cache outage at 60 s for 30 s\""));
        if (!text) return;
        auto reading = parse_fault(*text);
        for (const Problem& problem : reading.problems) item.report(with_path(problem));
        if (reading) faults.push_back(*std::move(reading.value));
    });
    return faults;
}

Scene read_scene(const JsonCursor& cursor) {
    auto object = JsonObject::read(
        cursor, phrase("a scene like { \"at\": \"20 s\", \"title\": \"All is well\", \"text\": \"…\" }"));
    if (!object) return {};
    Scene scene{.at = required_time(*object, "at"),
                .title = required_text(*object, "title", phrase("a title")),
                .text = required_text(*object, "text", phrase("what the class sees")),
                .question = optional_text(*object, "question"),
                .answer = optional_text(*object, "answer")};
    if (scene.question.empty() != scene.answer.empty())
        cursor.report(phrase("a question and its answer come together"));
    object->refuse_others();
    return scene;
}

FigureKind read_figure_kind(JsonObject& object) {
    const auto member = object.required("figure", phrase("a figure like \"success_ratio\""));
    if (!member) return {};
    const auto name = read_text(*member, phrase("a figure like \"success_ratio\""));
    if (!name) return {};
    const auto forms = figure_forms();
    if (const auto it = std::ranges::find(forms, *name, &FigureForm::name); it != forms.end()) return it->kind;
    std::vector<std::string_view> names;
    std::ranges::transform(forms, std::back_inserter(names), &FigureForm::name);
    member->report(phrase("\"{}\" is no figure; {}", *name, suggest(*name, names)));
    return {};
}

FigureQuery read_query(JsonObject& object) {
    return {.kind = read_figure_kind(object),
            .of = optional_text(object, "of"),
            .from = optional_time(object, "from"),
            .to = optional_time(object, "to")};
}

std::optional<double> optional_number(JsonObject& object, std::string_view name) {
    const auto member = object.optional(name);
    return member ? read_number(*member, phrase("a number")) : std::nullopt;
}

Expectation read_expectation(const JsonCursor& cursor) {
    auto object =
        JsonObject::read(cursor, phrase("an object like { \"figure\": \"success_ratio\", \"at_least\": 0.99 }"));
    if (!object) return {};
    Expectation expectation{.figure = read_query(*object),
                            .at_least = optional_number(*object, "at_least"),
                            .at_most = optional_number(*object, "at_most"),
                            .says = required_text(*object, "says", phrase("what it means, in a sentence"))};
    if (!expectation.at_least && !expectation.at_most)
        cursor.report(phrase("says no bound; give at_least, at_most or both"));
    if (expectation.at_least && expectation.at_most && *expectation.at_least > *expectation.at_most)
        cursor.report(phrase("at_least is above at_most"));
    object->refuse_others();
    return expectation;
}

WatchedFigure read_watched(const JsonCursor& cursor) {
    auto object =
        JsonObject::read(cursor, phrase("an object like { \"title\": \"reads\", \"figure\": \"arrivals_per_s\", "
                                        "\"of\": \"db\" }"));
    if (!object) return {};
    WatchedFigure watched{.title = required_text(*object, "title", phrase("a column's title")),
                          .figure = {.kind = read_figure_kind(*object), .of = optional_text(*object, "of")}};
    if (is_of_whole_run(form_of(watched.figure.kind).subject))
        cursor.report(phrase("is a figure of the whole run; a phase has none of it"));
    object->refuse_others();
    return watched;
}

/// What variants are made from.
struct Base {
    const Design& design;
    const std::vector<Fault>& faults;
    const DesignSource& designs;
};

/// A design of the folder; its problems are told with its file.
Design read_design_beside(const DesignSource& designs, const std::string& file, std::vector<Problem>& problems) {
    auto reading = designs(file);
    for (const Problem& problem : reading.problems)
        problems.push_back(
            {problem.path.empty() ? Phrase(file) : phrase("{}: {}", file, problem.path), problem.message});
    return std::move(reading.value).value_or(Design{});
}

Design design_of_variant(JsonObject& object, const Base& base) {
    const auto member = object.optional("design");
    if (!member) return base.design;
    const auto file = read_text(*member, phrase("a file beside demo.json like \"queue.tiers\""));
    if (!file) return base.design;
    Design design = read_design_beside(base.designs, *file, member->problems());
    if (!design.workload) design.workload = base.design.workload;
    return design;
}

std::vector<std::string> make_settings(Design& design, const JsonCursor& settings) {
    std::vector<std::string> made;
    read_list(settings, phrase("a list like [\"api.instances=4\"]"), [&](const JsonCursor& item) {
        auto setting = read_text(item, phrase("a setting like \"api.instances=4\""));
        if (!setting) return;
        if (const auto problem = apply_setting(design, *setting)) item.report(with_path(*problem));
        made.push_back(*std::move(setting));
    });
    return made;
}

/// Settings made while the run goes on; each builds on what was there before.
void read_later(Variant& variant, const JsonCursor& cursor) {
    read_list(cursor, phrase("a list like [{ \"at\": \"60 s\", \"set\": [\"api-db.retries=0\"] }]"),
              [&](const JsonCursor& item) {
                  auto object = JsonObject::read(
                      item, phrase("an object like { \"at\": \"60 s\", \"set\": [\"api-db.retries=0\"] }"));
                  if (!object) return;
                  LaterSettings later{.at = required_time(*object, "at")};
                  later.design = variant.later.empty() ? variant.design : variant.later.back().design;
                  if (!variant.later.empty() && later.at <= variant.later.back().at)
                      item.report(phrase("at: not after the one before"));
                  if (const auto settings = object->required("set", phrase("a list like [\"api-db.retries=0\"]")))
                      later.settings = make_settings(later.design, *settings);
                  object->refuse_others();
                  variant.later.push_back(std::move(later));
              });
}

Variant read_variant(const JsonCursor& cursor, const Base& base) {
    auto object =
        JsonObject::read(cursor, phrase("a variant like { \"id\": \"none\", \"title\": \"Without protection\" }"));
    if (!object) return {};
    Variant variant;
    variant.id = required_id(*object, "id", phrase("an id like \"none\""));
    variant.title = required_text(*object, "title", phrase("a title"));
    variant.changes = required_text(*object, "changes", phrase("what it changes, in words"));
    variant.design = design_of_variant(*object, base);
    if (const auto settings = object->optional("set")) variant.settings = make_settings(variant.design, *settings);
    const auto faults = object->optional("faults");
    variant.design.faults = faults ? read_faults(*faults) : base.faults;
    if (const auto later = object->optional("later")) read_later(variant, *later);
    variant.has_own_traffic = variant.design.workload != base.design.workload;
    if (const auto expectations = object->required("expect", phrase("a list of figures to expect")))
        read_list(*expectations, phrase("a list of figures to expect"),
                  [&](const JsonCursor& item) { variant.expectations.push_back(read_expectation(item)); });
    object->refuse_others();
    return variant;
}

LadderStage read_ladder(const JsonCursor& cursor) {
    auto object = JsonObject::read(
        cursor, phrase("an object like { \"stage\": 2, \"load\": \"up to 10,000 requests a second\" }"));
    if (!object) return {};
    LadderStage ladder{.stage = required_count(*object, "stage"),
                       .load = required_text(*object, "load", phrase("the load that it is for")),
                       .changes = optional_texts(*object, "changes"),
                       .why = required_text(*object, "why", phrase("why, in some sentences"))};
    object->refuse_others();
    return ladder;
}

void read_run(Demonstration& demonstration, const JsonCursor& cursor) {
    auto object = JsonObject::read(cursor, phrase("an object like { \"duration\": \"120 s\", \"warmup\": \"20 s\" }"));
    if (!object) return;
    demonstration.duration = required_time(*object, "duration");
    demonstration.warmup = required_time(*object, "warmup");
    if (demonstration.warmup >= demonstration.duration)
        cursor.report(phrase("warmup: must be shorter than the duration"));
    object->refuse_others();
}

bool is_of_our_format(JsonObject& object) {
    const auto format = object.required("format", "\"tiers.demonstration\"");
    const auto version = object.required("version", "1");
    if (!format || !version) return false;
    if (format->value() != format_name) {
        format->expected("\"tiers.demonstration\"");
        return false;
    }
    if (version->value() != demonstration_version) {
        version->expected(phrase("{}, the version that this program reads", demonstration_version));
        return false;
    }
    return true;
}

} // namespace

Reading<Demonstration> read_demonstration(std::string_view json, const DesignSource& designs) {
    Reading<Demonstration> result;
    auto parsed = parse_json(json);
    result.problems = std::move(parsed.problems);
    if (!result.problems.empty() || !parsed.value) return result;
    const JsonCursor root{*parsed.value, "", result.problems};
    auto object = JsonObject::read(root, phrase("a demonstration"));
    if (!object || !is_of_our_format(*object)) return result;

    Demonstration demonstration;
    demonstration.order = required_count(*object, "order");
    demonstration.title = required_text(*object, "title", phrase("a title"));
    demonstration.summary = required_text(*object, "summary", phrase("a sentence"));
    demonstration.scale = optional_text(*object, "scale");
    demonstration.concepts = optional_texts(*object, "concepts");
    if (const auto run = object->required("run", phrase("the run's duration and warm-up")))
        read_run(demonstration, *run);
    const auto faults_member = object->optional("faults");
    const auto faults = faults_member ? read_faults(*faults_member) : std::vector<Fault>{};
    demonstration.design = read_design_beside(designs, "design.tiers", result.problems);
    demonstration.design.faults = faults;
    if (const auto scenes = object->required("scenes", phrase("a list of scenes")))
        read_list(*scenes, phrase("a list of scenes"),
                  [&](const JsonCursor& item) { demonstration.scenes.push_back(read_scene(item)); });
    if (const auto watched = object->optional("watch"))
        read_list(*watched, phrase("a list of figures to watch"),
                  [&](const JsonCursor& item) { demonstration.watched.push_back(read_watched(item)); });
    const Base base{demonstration.design, faults, designs};
    if (const auto variants = object->required("variants", phrase("a list of variants")))
        read_list(*variants, phrase("a list of variants"),
                  [&](const JsonCursor& item) { demonstration.variants.push_back(read_variant(item, base)); });
    if (const auto ladder = object->optional("ladder")) demonstration.ladder = read_ladder(*ladder);
    object->refuse_others();
    if (result.problems.empty()) result.problems = check_demonstration(demonstration);
    if (result.problems.empty()) result.value = std::move(demonstration);
    return result;
}

} // namespace tiers
