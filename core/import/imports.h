#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"
#include "core/model/voice.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace tiers {

/// Languages of other programs that designs are read from.
enum class ImportFormat {
    DrawIo,  ///< .drawio, .xml: mxGraph, compressed or not
    Mermaid, ///< .mmd, .mermaid: flowcharts
    Compose, ///< .yml, .yaml: docker-compose files
};

/// By the file's ending; nothing for any other.
[[nodiscard]] std::optional<ImportFormat> import_format(const std::filesystem::path& file);

/// At most this much is read.
inline constexpr std::size_t largest_import_bytes = std::size_t{4} * 1024 * 1024;
inline constexpr std::size_t most_imported_components = 2000;
inline constexpr std::size_t most_imported_links = 10'000;

/// Reads a drawing as a design. What our own exports say of kinds, places and parameters is taken as it stands; the
/// rest is guessed from labels, shapes, pictures and images, and `notes` tell every guess and what was left out.
/// Nothing is fetched, no other file is opened. A drawing without a name is given one by `voice`.
[[nodiscard]] Reading<Design> import_design(std::string_view text, ImportFormat format, const Voice& voice = {});

} // namespace tiers
