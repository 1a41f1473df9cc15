#pragma once

#include "core/drawing/colours.h"

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tiers {

/// A report as a value: what is told, in order, without saying how it is set. A page (`write_page`) and paper
/// (app/picture) set the same content.

/// How a text is meant.
enum class Tone { Plain, Muted, Strong, Good, Warning, Bad };

struct Paragraph {
    std::string text;
    Tone tone{Tone::Plain};
};

struct Bullets {
    std::vector<std::string> items;
};

/// Names and what they stand for: "Program", "Tiers 0.1.0".
struct Facts {
    std::vector<std::pair<std::string, std::string>> entries;
};

/// A call or a document, letter by letter.
struct Listing {
    std::string text;
};

struct TableRow {
    std::vector<std::string> cells;
    Tone tone{Tone::Plain};             ///< of the first cell
    std::vector<std::string> details{}; ///< sentences below the row, under its second cell
};

struct Table {
    std::vector<std::string> titles;
    std::size_t numbers_from{}; ///< this column and those after it hold figures
    std::vector<TableRow> rows{};
    std::size_t wide{0}; ///< the column that takes the room that is left
};

/// A drawing in vectors.
struct Figure {
    std::string title;
    std::string unit{}; ///< beside the title
    std::string svg;
};

using Block = std::variant<Paragraph, Bullets, Facts, Listing, Table, Figure>;

struct Section {
    std::string title;
    std::vector<Block> blocks{};
};

/// A .tiers document that goes with the report.
struct EnclosedDocument {
    std::string name;
    std::string text;
};

struct Content {
    std::string title;
    std::string subtitle{};
    std::string author{};   ///< empty: not given
    std::string headline{}; ///< the verdict in a line
    Tone tone{Tone::Plain}; ///< of the headline
    std::string summary{};
    std::vector<Section> sections{};
    std::string version{}; ///< of the program
    std::vector<EnclosedDocument> documents{};
};

} // namespace tiers
