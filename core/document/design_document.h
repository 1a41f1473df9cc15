#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace tiers {

/// What a design's `format` says.
inline constexpr std::string_view design_format = "tiers.design";
/// The version of `tiers.design` that is written. Older ones are migrated; newer ones are refused by their number.
inline constexpr int design_version = 1;

/// Reads a design from JSON text; format and version are looked at before anything else. Every problem is collected,
/// each with a path: `components[3].parameters.ttl`, or `line 3, column 14` where the text is no JSON. Older versions
/// are migrated, with a note on what changed.
[[nodiscard]] Reading<Design> read_design(std::string_view json);
/// Canonical bytes: stable order, defaults left out, two-space indent, a newline at the end. Quantities are written as
/// they were read; `read_design` gives the same design back, and writing that gives the same bytes.
[[nodiscard]] std::string write_design(const Design& design);

/// Reads a workload by itself, as challenges carry it, with paths below `path`. Regions and components may have any
/// ids: its design comes later.
[[nodiscard]] Reading<Workload> read_workload(std::string_view json, std::string_view path = "");
[[nodiscard]] std::string write_workload(const Workload& workload);

/// Reads a whole file of at most 16 MiB; one that cannot be read is a problem without a path, with the system's reason.
[[nodiscard]] Reading<std::string> read_file(const std::filesystem::path& file);
[[nodiscard]] Reading<Design> load_design(const std::filesystem::path& file);
/// Replaces `file` as a whole or not at all (side file, flush, rename); permissions are kept, symbolic links stay, a
/// read-only file is left alone. Returns what went wrong, without a path.
[[nodiscard]] std::optional<Problem> write_file(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::optional<Problem> save_design(const Design& design, const std::filesystem::path& file);
/// What the system says of an error: its usual reasons in words that can be translated.
[[nodiscard]] Phrase system_reason(const std::error_code& error);

/// Applies `--set`-like text: `api.instances=4`, `api-db.timeout=1 s`, `api.autoscale.max=8`, or a place of the
/// design's own workload, `workload.populations.eu.rate=500 /s`, `workload.traffic.1.factor=5`. The problem's path is
/// the place; the design is then left as it was. That shares of classes add up is not asked here, so that several can
/// be set one after another.
[[nodiscard]] std::optional<Problem> apply_setting(Design& design, std::string_view setting);

/// Reads a fault as a person says it: `TARGET FAULT [FIGURE] [at TIME] [for TIME]`, like `cache outage at 40s for 20s`,
/// `api[1] slow 3 at 10s`, `api-db latency 50 ms at 10s`, `surge 5 at 60s for 30s`. Without `at` it begins at once.
/// Whether the target is there is not known here.
[[nodiscard]] Reading<Fault> parse_fault(std::string_view text);

} // namespace tiers
