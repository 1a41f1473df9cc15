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

/// Puts a page's title, text and note in the words of another language: `# Title`, the text, and a last section, under
/// any heading, of what the simulator models. What shows it is said once, in English. Nothing changes where it does not
/// read.
[[nodiscard]] std::vector<Problem> translate_concept_page(ConceptPage& page, std::string_view markdown);

/// Every page of the folder `concepts` below the challenges, by title. Those that do not read are in `problems`. With a
/// language ("de"), pages are in the words of `concepts/de`, where there is that folder; one that it lacks is in
/// English, and a problem.
struct ConceptShelf {
    std::vector<ConceptPage> pages;
    std::vector<Problem> problems;
};
[[nodiscard]] ConceptShelf load_concepts(const std::filesystem::path& challenges_folder,
                                         const std::string& language = {});

} // namespace tiers
