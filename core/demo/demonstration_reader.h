#pragma once

#include "core/demo/demonstration.h"

#include <array>
#include <functional>
#include <string_view>

namespace tiers {

/// The version of `tiers.demonstration` that is read.
inline constexpr int demonstration_version = 1;

/// What of demo.json is said in words, for `with_texts`.
inline constexpr std::array<std::string_view, 14> demonstration_texts{
    "title",
    "summary",
    "scale",
    "scenes.*.title",
    "scenes.*.text",
    "scenes.*.question",
    "scenes.*.answer",
    "watch.*.title",
    "variants.*.title",
    "variants.*.changes",
    "variants.*.expect.*.says",
    "ladder.load",
    "ladder.changes",
    "ladder.why",
};

/// Gives the design of a file beside demo.json.
using DesignSource = std::function<Reading<Design>(const std::string& file)>;

/// Reads demo.json with the designs that it names. Paths begin at the document's root; those of a design at its file.
[[nodiscard]] Reading<Demonstration> read_demonstration(std::string_view json, const DesignSource& designs);

/// What does not fit together in a demonstration that was read: ids that name nothing, times beyond the run.
[[nodiscard]] std::vector<Problem> check_demonstration(const Demonstration& demonstration);

} // namespace tiers
