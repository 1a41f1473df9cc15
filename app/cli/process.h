#pragma once

#include <filesystem>

namespace tiers::cli {

inline constexpr int standard_output = 1, standard_error = 2;

/// Once, first of all: errors of writing come back as errors instead of signals; no file that is opened later becomes a
/// standard stream that was closed; and memory is bounded by what the machine has, so that a document that asks for
/// too much ends with an error and takes nobody else's.
void prepare_process();

[[nodiscard]] bool is_terminal(int descriptor);
/// A terminal that shows colours, for a person who wants them (NO_COLOR).
[[nodiscard]] bool takes_colours(int descriptor);
/// Whether this process may put files into the folder.
[[nodiscard]] bool is_writable(const std::filesystem::path& folder);

} // namespace tiers::cli
