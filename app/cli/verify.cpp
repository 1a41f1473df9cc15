#include "app/cli/files.h"
#include "app/cli/subcommands.h"
#include "core/document/design_document.h"
#include "core/grading/saved_result.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace tiers::cli {
namespace {

struct VerifyOptions {
    std::vector<std::string> files;
};

std::string read_whole(const std::string& file) {
    auto reading = read_file(file);
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(file, reading.problems)};
    return *std::move(reading.value);
}

/// Whether a replay gives the same.
bool verify_file(Console& console, const std::string& file) {
    const auto saved = read_saved_result(read_whole(file));
    if (!saved) {
        const bool was_changed = saved.problems.front().path == "fingerprint";
        throw Rejection{was_changed ? ExitCode::Negative : ExitCode::BadInput, problem_lines(file, saved.problems)};
    }
    std::optional<Challenge> challenge;
    if (saved.value->challenge) {
        challenge = read_challenge(console, *saved.value->challenge);
        if (challenge_key(*challenge) != saved.value->challenge_key)
            console.err << fmt::format("{}: note: the challenge {} has changed since\n", file, challenge->id);
    }
    if (saved.value->program != TIERS_VERSION)
        console.err << fmt::format("{}: note: saved by version {}, replayed by {}\n", file, saved.value->program,
                                   TIERS_VERSION);
    const auto now = replay(*saved.value, challenge ? &*challenge : nullptr);
    if (!now) throw Rejection{ExitCode::BadInput, problem_lines(file, now.problems)};
    const auto lines = differences(saved.value->outcome, *now.value);
    if (lines.empty()) {
        console.out << fmt::format("{}: the same figures, seed {}, {} replication{}\n", file, saved.value->options.seed,
                                   saved.value->replications, saved.value->replications > 1 ? "s" : "");
        return true;
    }
    console.out << fmt::format("{}: other figures\n", file);
    for (const auto& line : lines) console.out << "  " << line << '\n';
    return false;
}

ExitCode verify_files(const VerifyOptions& options, Console& console) {
    auto code = ExitCode::Success;
    for (const auto& file : options.files) {
        try {
            if (!verify_file(console, file)) code = std::max(code, ExitCode::Negative);
        } catch (const Rejection& rejection) {
            for (const auto& line : rejection.lines()) console.err << line << '\n';
            code = std::max(code, rejection.code());
        }
    }
    return code;
}

} // namespace

void add_verify(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<VerifyOptions>();
    auto* command = app.add_subcommand("verify", "Run a saved result again and compare: are its figures true?");
    command->add_option("FILE", options->files, "What `tiers run --save` or `tiers grade --save` wrote")->required();
    command->footer("A saved result holds its design, workload or challenge, seed and options, and a fingerprint.\n\n"
                    "Examples:\n"
                    "  tiers run shop.tiers --save shop-run.json\n"
                    "  tiers verify shop-run.json\n\n"
                    "Exits 0 where every figure comes out the same, 1 where one differs or the file was changed, 3\n"
                    "where it cannot be read.");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return verify_files(*options, console); }; });
}

} // namespace tiers::cli
