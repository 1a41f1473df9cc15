#include "tests/fingerprints/fingerprints.h"

#include "core/grading/challenge.h"
#include "core/simulation/engine.h"
#include "core/simulation/result.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace tiers::test {

namespace {

namespace fs = std::filesystem;

constexpr Duration longest = std::chrono::minutes{5};
constexpr Duration warmup = std::chrono::minutes{1};

std::string fnv1a(std::string_view bytes) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3;
    }
    return fmt::format("{:016x}", hash);
}

Fingerprint fingerprint_of(const Challenge& challenge, const Design& design) {
    const Scenario scenario = scenario_of(challenge, design);
    const auto compilation = compile(scenario);
    if (!compilation.model)
        throw std::runtime_error(challenge.id + ", " + design.name + ": " + describe(compilation.problems.front()));
    RunOptions options;
    options.duration = std::min(challenge.duration, longest);
    options.warmup = std::min(challenge.warmup, warmup);
    const Recording recording = run(compilation.model, options);
    return {fnv1a(write_result(summarize(scenario, options, {&recording, 1}))), fnv1a(write_series(recording))};
}

} // namespace

Fingerprints take_fingerprints() {
    const fs::path folder = fs::path(TIERS_SOURCE_DIR) / "challenges";
    const ChallengeShelf shelf = load_challenges(folder);
    if (!shelf.problems.empty()) throw std::runtime_error(describe(shelf.problems.front()));
    Fingerprints taken;
    for (const Challenge& challenge : shelf.challenges) {
        const auto take = [&](const std::string& file, const Design& design) {
            taken.emplace(challenge.id + "/" + file, fingerprint_of(challenge, design));
        };
        take("starter.tiers", challenge.starter);
        take("reference.tiers", challenge.reference);
        if (challenge.model) take("model.tiers", *challenge.model);
        for (const WrongDesign& wrong : challenge.wrong_designs) {
            const auto design = load_wrong_design(folder / challenge.id, wrong);
            if (!design) throw std::runtime_error(challenge.id + "/" + wrong.file + " does not read");
            take(wrong.file, *design.value);
        }
    }
    return taken;
}

std::string write_fingerprints(const Fingerprints& fingerprints) {
    std::string text;
    for (const auto& [design, print] : fingerprints)
        text += fmt::format("{} {} {}\n", design, print.result, print.series);
    return text;
}

Fingerprints read_fingerprints(const std::string& text) {
    Fingerprints read;
    std::istringstream stream(text);
    std::string design;
    Fingerprint print;
    while (stream >> design >> print.result >> print.series) read.emplace(design, print);
    return read;
}

} // namespace tiers::test
