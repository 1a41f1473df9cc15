#include "core/grading/challenge.h"

#include "core/catalog/kind.h"
#include "core/document/design_document.h"
#include "core/document/design_names.h"
#include "core/document/text_overlay.h"
#include "core/grading/challenge_reader.h"
#include "core/grading/drills.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <span>
#include <tuple>

namespace tiers {

namespace {

namespace fs = std::filesystem;

/// Adds problems with the file's name before their path.
void add(const std::vector<Problem>& found, std::string_view file, std::vector<Problem>& problems) {
    for (const auto& problem : found) {
        const auto path = problem.path.empty() ? Phrase(file) : phrase("{}: {}", file, problem.path);
        problems.push_back({path, problem.message});
    }
}

/// Takes a reading's value; its problems get the file's name before their path.
template <class T> std::optional<T> take(Reading<T> reading, std::string_view file, std::vector<Problem>& problems) {
    add(reading.problems, file, problems);
    return std::move(reading.value);
}

std::string read_text(const fs::path& folder, const char* file, std::vector<Problem>& problems) {
    auto text = take(read_file(folder / file), file, problems);
    if (text && text->empty()) problems.push_back({file, phrase("is empty; write what a person should read there")});
    return std::move(text).value_or("");
}

/// "de/brief.md".
std::string in_language(const fs::path& texts, const std::string& file) {
    return (texts.filename() / file).string();
}

/// The text as the language has it, or as it is.
std::string read_text_in(const fs::path& folder, const std::optional<fs::path>& texts, const char* file,
                         std::vector<Problem>& problems, std::vector<Problem>& lacking) {
    auto own = read_text(folder, file, problems);
    if (!texts) return own;
    auto translated = read_text(texts->parent_path(), in_language(*texts, file).c_str(), lacking);
    return translated.empty() ? own : translated;
}

Design read_design_file(const fs::path& folder, const char* file, std::vector<Problem>& problems) {
    return take(load_design(folder / file), file, problems).value_or(Design{});
}

/// The names of the challenge's designs, as the folder of all challenges has them in the language.
void put_names_in(Challenge& challenge, const fs::path& folder, const std::string& language,
                  std::vector<Problem>& lacking) {
    const auto file = (fs::path(language) / "names.json").string();
    const auto names = take(load_design_names(folder / "..", language), file, lacking).value_or(DesignNames{});
    add(put_names(challenge.starter, names), file, lacking);
    add(put_names(challenge.reference, names), file, lacking);
    if (challenge.model) add(put_names(*challenge.model, names), file, lacking);
}

/// challenge.json, in the words of a translation where there is one that fits.
std::optional<Challenge> read_words(const std::string& json, const std::optional<fs::path>& texts,
                                    std::vector<Problem>& problems, std::vector<Problem>& lacking) {
    auto own = take(read_challenge(json), "challenge.json", problems);
    if (!own || !texts) return own;
    const auto file = in_language(*texts, "challenge.json");
    const auto translation = take(read_file(*texts / "challenge.json"), file, lacking);
    if (!translation) return own;
    const auto translated = with_texts(json, *translation, challenge_texts);
    add(translated.problems, file, lacking);
    auto other = take(read_challenge(translated.json), file, lacking);
    return other ? std::move(other) : std::move(own);
}

/// Each drill strikes something in the starter or the reference, or names a kind.
void check_drill_targets(const Challenge& challenge, std::vector<Problem>& problems) {
    for (std::size_t i = 0; i < challenge.drills.size(); ++i) {
        const auto& target = challenge.drills[i].target;
        const std::span drill{&challenge.drills[i], 1};
        if (find_kind(target) != nullptr || !aim_drills(drill, challenge.starter).empty() ||
            !aim_drills(drill, challenge.reference).empty())
            continue;
        problems.push_back({fmt::format("challenge.json: drills[{}]", i),
                            phrase("\"{}\" is no kind and names nothing in the designs", target)});
    }
}

std::string folder_name(const fs::path& folder) {
    const auto normal = fs::absolute(folder).lexically_normal();
    return normal.has_filename() ? normal.filename().string() : normal.parent_path().filename().string();
}

bool is_challenge(const fs::path& folder) {
    std::error_code error;
    return fs::is_regular_file(folder / "challenge.json", error);
}

} // namespace

Scenario scenario_of(const Challenge& challenge, Design design) {
    for (const Population& population : challenge.workload.populations) {
        if (!population.region || find_region(design, *population.region)) continue;
        if (const Region* region = find_region(challenge.starter, *population.region))
            design.regions.push_back({.id = region->id, .location = region->location});
    }
    auto faults = aim_drills(challenge.drills, design);
    return {std::move(design), challenge.workload, std::move(faults)};
}

Reading<Challenge> load_challenge(const fs::path& folder, const std::string& language) {
    Reading<Challenge> result;
    auto& problems = result.problems;
    std::vector<Problem> lacking; // of a translation: English stands in
    const auto texts = texts_folder(folder, language);
    auto json = take(read_file(folder / "challenge.json"), "challenge.json", problems);
    if (!json) return result;
    auto challenge = read_words(*json, texts, problems, lacking);
    if (!challenge) return result;

    challenge->id = folder_name(folder);
    challenge->brief = read_text_in(folder, texts, "brief.md", problems, lacking);
    challenge->approach = read_text_in(folder, texts, "approach.md", problems, lacking);
    challenge->concepts = read_text_in(folder, texts, "concepts.md", problems, lacking);
    challenge->solution = read_text_in(folder, texts, "solution.md", problems, lacking);
    challenge->starter = read_design_file(folder, "starter.tiers", problems);
    challenge->reference = read_design_file(folder, "reference.tiers", problems);
    if (fs::exists(folder / "model.tiers")) challenge->model = read_design_file(folder, "model.tiers", problems);
    if (problems.empty()) check_drill_targets(*challenge, problems);
    put_names_in(*challenge, folder, language, lacking);
    if (problems.empty()) result.value = std::move(challenge);
    std::ranges::move(lacking, std::back_inserter(problems));
    return result;
}

Reading<Design> load_wrong_design(const fs::path& folder, const WrongDesign& wrong) {
    return load_design(folder / wrong.file);
}

ChallengeShelf load_challenges(const fs::path& folder, const std::string& language) {
    ChallengeShelf shelf;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (!is_challenge(entry.path())) continue;
        if (auto challenge =
                take(load_challenge(entry.path(), language), entry.path().filename().string(), shelf.problems))
            shelf.challenges.push_back(std::move(*challenge));
    }
    if (error) shelf.problems.push_back({folder.string(), system_reason(error)});
    const auto place = [](const Challenge& c) { return std::tie(c.series, c.part, c.id); };
    std::ranges::sort(shelf.challenges, {}, place);
    std::ranges::sort(shelf.problems, {}, [](const Problem& p) { return std::tie(p.path.text(), p.message.text()); });
    return shelf;
}

fs::path challenges_folder() {
    if (const char* set = std::getenv("TIERS_CHALLENGES"); set != nullptr && *set != '\0') return set;
    std::error_code error;
    std::vector<fs::path> places;
    if (const auto executable = fs::read_symlink("/proc/self/exe", error); !error)
        places.push_back(executable.parent_path().parent_path() / "share/tiers/challenges");
    places.emplace_back(TIERS_SOURCE_CHALLENGES);
    places.emplace_back(TIERS_INSTALLED_CHALLENGES);
    const auto there = std::ranges::find_if(places, [](const fs::path& p) {
        std::error_code ignored;
        return fs::is_directory(p, ignored);
    });
    return there == places.end() ? places.back() : *there;
}

} // namespace tiers
