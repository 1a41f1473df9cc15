#pragma once

#include "core/model/problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A short page on one building block or pattern.
struct ConceptPage {
    std::string id; ///< the file's name
    std::string title;
    std::vector<std::string> shown_by; ///< ids of demonstrations, the best first
    std::string text;                  ///< Markdown, without the title
    std::string fidelity;              ///< Markdown: what the simulator models of it and what not
};

/// Reads a page: `# Title`, a line `Shown by: ID, ID`, the text, and a section `## In the simulator`.
[[nodiscard]] Reading<ConceptPage> read_concept_page(std::string_view markdown);

/// Every page of the folder `concepts` below the challenges, by title. Those that do not read are in `problems`.
struct ConceptShelf {
    std::vector<ConceptPage> pages;
    std::vector<Problem> problems;
};
[[nodiscard]] ConceptShelf load_concepts(const std::filesystem::path& challenges_folder);

} // namespace tiers
