#pragma once

#include "core/demo/figure.h"
#include "core/model/design.h"
#include "core/model/problem.h"
#include "core/simulation/scenario.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A moment of the script: what the class has before it, what to ask, and what to answer. Its phase lasts until the
/// next scene, or the end.
struct Scene {
    Duration at{};
    std::string title{};
    std::string text{};
    std::string question{}; ///< empty: none
    std::string answer{};
};

/// A figure that a variant must show, in its unit. At least one bound is there.
struct Expectation {
    FigureQuery figure{};
    std::optional<double> at_least{};
    std::optional<double> at_most{};
    std::string says{}; ///< what it means, in a sentence
};

/// A figure to look at in each phase, as a column beside the others.
struct WatchedFigure {
    std::string title{}; ///< "reads at the database"
    FigureQuery figure{};
};

/// Settings that are made while the run goes on.
struct LaterSettings {
    Duration at{};
    std::vector<std::string> settings{}; ///< "api-db.retries=0"
    Design design{};                     ///< with them and those before
};

/// One way to set up what is demonstrated: without a protection, with it.
struct Variant {
    std::string id{};
    std::string title{};
    std::string changes{};               ///< what it changes, in words
    std::vector<std::string> settings{}; ///< "api.instances=4", made in order
    bool has_own_traffic{};              ///< its workload is not that of the demonstration
    Design design{};                     ///< with the settings made, its workload and its faults: it runs by itself
    std::vector<LaterSettings> later{};  ///< in order of time
    std::vector<Expectation> expectations{};
};

/// A stage of the ladder: the next larger shop, and what was changed to get there.
struct LadderStage {
    int stage{};                        ///< from 1
    std::string load{};                 ///< "up to 1,000 requests a second"
    std::vector<std::string> changes{}; ///< against the stage before; empty for the first
    std::string why{};
};

/// A design, a script on a time line, and the variants to compare under the same traffic.
struct Demonstration {
    std::string id{}; ///< the folder's name
    int order{};
    std::string title{};
    std::string summary{};
    std::string scale{}; ///< what was made smaller than in the story, and by how much; empty: nothing
    std::vector<std::string> concepts{};
    Duration duration{};
    Duration warmup{};
    Design design{};             ///< before any variant
    std::vector<Scene> scenes{}; ///< in order of time
    std::vector<WatchedFigure> watched{};
    std::vector<Variant> variants{};
    std::optional<LadderStage> ladder{};
};

/// What a variant runs: its design, its workload, its faults.
[[nodiscard]] Scenario scenario_of(const Variant& variant);
/// How a demonstration runs, with windows of a second.
[[nodiscard]] RunOptions options_of(const Demonstration& demonstration, std::uint64_t seed);
/// The variant of this id, or nullptr.
[[nodiscard]] const Variant* find_variant(const Demonstration& demonstration, const std::string& id);

/// Reads a demonstration's folder: demo.json and its designs. Problems name the file: `demo.json: scenes[0].at`.
/// With a language ("de"), the texts are those of `de/demo.json`, where there is that folder. What such a translation
/// lacks is in English, and a problem beside the value.
[[nodiscard]] Reading<Demonstration> load_demonstration(const std::filesystem::path& folder,
                                                        const std::string& language = {});

/// Whether the folder holds a demonstration.
[[nodiscard]] bool is_demonstration(const std::filesystem::path& folder);

/// Every demonstration below a folder, in order. Those that do not read are reported in `problems`, as is what a
/// translation lacks.
struct DemonstrationShelf {
    std::vector<Demonstration> demonstrations;
    std::vector<Problem> problems;
};
[[nodiscard]] DemonstrationShelf load_demonstrations(const std::filesystem::path& folder,
                                                     const std::string& language = {});

/// The stages of the ladder, lowest first.
[[nodiscard]] std::vector<const Demonstration*> ladder_of(const DemonstrationShelf& shelf);

} // namespace tiers
