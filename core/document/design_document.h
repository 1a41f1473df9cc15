#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tiers {

/// What a design's `format` says.
inline constexpr std::string_view design_format = "tiers.design";
/// The version of `tiers.design` that is written. Older ones are migrated; newer ones are refused by their number.
inline constexpr int design_version = 1;

/// Reads a design from JSON text; the version is looked at before anything else.
[[nodiscard]] Reading<Design> read_design(std::string_view json);
/// Canonical bytes: stable order, two-space indent, a newline at the end. `read_design` gives the same design back.
[[nodiscard]] std::string write_design(const Design& design);

/// Reads a workload by itself, as challenges carry it, with paths below `path`.
[[nodiscard]] Reading<Workload> read_workload(std::string_view json, std::string_view path = "");
[[nodiscard]] std::string write_workload(const Workload& workload);

/// Reads a whole file; a file that cannot be read is a problem with the system's reason.
[[nodiscard]] Reading<std::string> read_file(const std::filesystem::path& file);
[[nodiscard]] Reading<Design> load_design(const std::filesystem::path& file);
/// Replaces `file` as a whole or not at all (side file, flush, rename). Returns what went wrong.
[[nodiscard]] std::optional<Problem> write_file(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::optional<Problem> save_design(const Design& design, const std::filesystem::path& file);

/// Applies `--set`-like text `component-or-link-id.parameter=value`; the problem's path is the id and parameter.
[[nodiscard]] std::optional<Problem> apply_setting(Design& design, std::string_view setting);
/// Reads a fault as a person says it: `cache outage at 40s for 20s`, `api slow 3 at 10s`, `surge 5 at 60s for 30s`.
[[nodiscard]] Reading<Fault> parse_fault(std::string_view text);

} // namespace tiers
