#include "app/cli/files.h"

#include "app/cli/process.h"
#include "core/document/design_document.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace tiers::cli {
namespace {

void tell_notes(Console& console, std::string_view file, std::span<const Phrase> notes) {
    for (const auto& note : notes) console.err << fmt::format("{}: note: {}\n", file, note.text());
}

/// Ids of the folders that hold a challenge.
std::vector<std::string> challenge_ids() {
    std::vector<std::string> ids;
    std::error_code unreadable;
    for (const auto& entry : std::filesystem::directory_iterator{challenges_folder(), unreadable})
        if (std::filesystem::exists(entry.path() / "challenge.json", unreadable))
            ids.push_back(entry.path().filename().string());
    std::ranges::sort(ids);
    return ids;
}

} // namespace

std::vector<std::string> problem_lines(std::string_view file, std::span<const Problem> problems) {
    std::vector<std::string> lines;
    for (const auto& problem : problems) lines.push_back(fmt::format("{}: {}", file, describe(problem)));
    return lines;
}

Design read_design_file(Console& console, const std::string& file) {
    auto reading = load_design(file);
    tell_notes(console, file, reading.notes);
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(file, reading.problems)};
    return *std::move(reading.value);
}

Challenge read_challenge(Console& console, const std::string& id) {
    const auto ids = challenge_ids();
    if (std::ranges::find(ids, id) == ids.end())
        throw Rejection{ExitCode::Usage, fmt::format("tiers: there is no challenge \"{}\" in {}; there is {}", id,
                                                     challenges_folder().string(),
                                                     ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", ")))};
    const auto folder = challenges_folder() / id;
    auto reading = load_challenge(folder);
    tell_notes(console, folder.string(), reading.notes);
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(folder.string(), reading.problems)};
    return *std::move(reading.value);
}

void check_output(const std::filesystem::path& file) {
    const auto folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path{"."};
    std::error_code failure;
    if (std::filesystem::is_directory(file, failure))
        throw Rejection{ExitCode::BadInput, fmt::format("{}: is a folder; name a file in it", file.string())};
    if (!std::filesystem::is_directory(folder, failure))
        throw Rejection{ExitCode::BadInput,
                        fmt::format("{}: there is no folder {}; make it first", file.string(), folder.string())};
    if (!is_writable(folder))
        throw Rejection{ExitCode::BadInput,
                        fmt::format("{}: the folder {} does not let you write", file.string(), folder.string())};
}

void write_output(const std::filesystem::path& file, std::string_view bytes) {
    if (const auto problem = write_file(file, bytes))
        throw Rejection{ExitCode::BadInput, problem_lines(file.string(), std::span{&*problem, 1})};
}

} // namespace tiers::cli
