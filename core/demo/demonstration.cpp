#include "core/demo/demonstration.h"

#include "core/demo/demonstration_reader.h"
#include "core/document/design_document.h"
#include "core/document/design_names.h"
#include "core/document/text_overlay.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace tiers {

namespace fs = std::filesystem;

namespace {

constexpr const char* file_name = "demo.json";

std::string folder_name(const fs::path& folder) {
    const auto normal = fs::absolute(folder).lexically_normal();
    return normal.has_filename() ? normal.filename().string() : normal.parent_path().filename().string();
}

Problem in_file(const std::string& file, const Problem& problem) {
    return {problem.path.empty() ? Phrase(file) : phrase("{}: {}", file, problem.path), problem.message};
}

/// The document in the words of a translation, where the folder has one; what that lacks goes to `lacking`.
std::string in_language(const std::string& json, const fs::path& folder, const std::string& language,
                        std::vector<Problem>& lacking) {
    const auto texts = texts_folder(folder, language);
    if (!texts) return json;
    const auto file = (texts->filename() / file_name).string();
    const auto translation = read_file(*texts / file_name);
    auto translated = translation ? with_texts(json, *translation.value, demonstration_texts)
                                  : Translated{json, translation.problems};
    std::ranges::transform(translated.problems, std::back_inserter(lacking),
                           [&](const Problem& problem) { return in_file(file, problem); });
    return std::move(translated.json);
}

/// The names of the demonstration's designs, as the folder of all demonstrations has them in the language.
void put_names_in(Demonstration& demonstration, const fs::path& folder, const std::string& language,
                  std::vector<Problem>& lacking) {
    auto names = load_design_names(folder / "..", language);
    auto& problems = names.problems;
    const auto put = [&](Design& design) {
        std::ranges::move(put_names(design, *names.value), std::back_inserter(problems));
    };
    put(demonstration.design);
    for (Variant& variant : demonstration.variants) {
        put(variant.design);
        for (auto& later : variant.later) put(later.design);
    }
    const auto file = (fs::path(language) / "names.json").string();
    std::ranges::transform(problems, std::back_inserter(lacking),
                           [&](const Problem& problem) { return in_file(file, problem); });
}

} // namespace

Scenario scenario_of(const Variant& variant) {
    Scenario scenario{variant.design, variant.design.workload.value_or(Workload{}), variant.design.faults};
    for (const auto& later : variant.later) scenario.changes.push_back({later.at, later.design});
    return scenario;
}

RunOptions options_of(const Demonstration& demonstration, std::uint64_t seed) {
    RunOptions options;
    options.duration = demonstration.duration;
    options.warmup = demonstration.warmup;
    options.seed = seed;
    return options;
}

const Variant* find_variant(const Demonstration& demonstration, const std::string& id) {
    const auto it = std::ranges::find(demonstration.variants, id, &Variant::id);
    return it == demonstration.variants.end() ? nullptr : &*it;
}

bool is_demonstration(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / file_name, error);
}

Reading<Demonstration> load_demonstration(const fs::path& folder, const std::string& language) {
    Reading<Demonstration> result;
    const auto json = read_file(folder / file_name);
    if (!json) {
        std::ranges::transform(json.problems, std::back_inserter(result.problems),
                               [](const Problem& p) { return in_file(file_name, p); });
        return result;
    }
    // Problems of designs name their own file; all others are of demo.json.
    const auto beside = [&](const std::string& file) {
        auto reading = load_design(folder / file);
        std::ranges::move(reading.notes, std::back_inserter(result.notes));
        return reading;
    };
    std::vector<Problem> lacking;
    auto reading = read_demonstration(in_language(*json.value, folder, language, lacking), beside);
    for (const Problem& problem : reading.problems) {
        const bool is_of_design = problem.path.text().find(".tiers") != std::string::npos;
        result.problems.push_back(is_of_design ? problem : in_file(file_name, problem));
    }
    result.value = std::move(reading.value);
    if (result.value) {
        result.value->id = folder_name(folder);
        put_names_in(*result.value, folder, language, lacking);
    }
    std::ranges::move(lacking, std::back_inserter(result.problems));
    return result;
}

DemonstrationShelf load_demonstrations(const fs::path& folder, const std::string& language) {
    DemonstrationShelf shelf;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!is_demonstration(entry.path())) continue;
        auto reading = load_demonstration(entry.path(), language);
        const auto name = entry.path().filename().string();
        for (const Problem& problem : reading.problems)
            shelf.problems.push_back({phrase("{}/{}", name, problem.path), problem.message});
        if (reading) shelf.demonstrations.push_back(*std::move(reading.value));
    }
    if (error) shelf.problems.push_back({folder.string(), system_reason(error)});
    std::ranges::sort(shelf.demonstrations, {}, [](const Demonstration& d) { return std::tie(d.order, d.id); });
    std::ranges::sort(shelf.problems, {}, [](const Problem& p) { return std::tie(p.path.text(), p.message.text()); });
    return shelf;
}

std::vector<const Demonstration*> ladder_of(const DemonstrationShelf& shelf) {
    std::vector<const Demonstration*> stages;
    for (const Demonstration& demonstration : shelf.demonstrations)
        if (demonstration.ladder) stages.push_back(&demonstration);
    std::ranges::sort(stages, {}, [](const Demonstration* d) { return d->ladder->stage; });
    return stages;
}

} // namespace tiers
