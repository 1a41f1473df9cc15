#pragma once

#include "core/model/problem.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A JSON document with the texts of a translation in place of its own. `places` are the members that hold texts or
/// lists of texts, from the root: "title", "scenes.*.text", with `*` for every item of a list. The translation has the
/// document's structure and holds nothing else but the `id` or `file` of the items that have one; items without are
/// told by their place. A text that is missing stays the document's own. It is a problem, and so is one that is of no
/// use; their paths name items as `constraints[budget].title`.
struct Translated {
    std::string json;
    std::vector<Problem> problems;
};
[[nodiscard]] Translated with_texts(std::string_view document, std::string_view translation,
                                    std::span<const std::string_view> places);

/// Where a folder keeps its texts in a language: the folder below it of that name ("de"). Nothing where it has none.
[[nodiscard]] std::optional<std::filesystem::path> texts_folder(const std::filesystem::path& folder,
                                                                const std::string& language);

} // namespace tiers
