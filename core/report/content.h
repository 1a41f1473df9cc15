#pragma once

#include "core/drawing/colours.h"
#include "core/model/phrase.h"
#include "core/model/voice.h"

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
    Phrase text;
    Tone tone{Tone::Plain};
};

struct Bullets {
    std::vector<Phrase> items;
};

/// Names and what they stand for: "Program", "Tiers 0.1.0".
struct Facts {
    std::vector<std::pair<Phrase, Phrase>> entries;
};

/// A call or a document, letter by letter.
struct Listing {
    std::string text;
};

struct TableRow {
    std::vector<Phrase> cells;
    Tone tone{Tone::Plain};        ///< of the first cell
    std::vector<Phrase> details{}; ///< sentences below the row, under its second cell
};

struct Table {
    std::vector<Phrase> titles;
    std::size_t numbers_from{}; ///< this column and those after it hold figures
    std::vector<TableRow> rows{};
    std::size_t wide{0}; ///< the column that takes the room that is left
};

/// A drawing in vectors.
struct Figure {
    Phrase title;
    Phrase unit{}; ///< beside the title
    std::string svg;
};

using Block = std::variant<Paragraph, Bullets, Facts, Listing, Table, Figure>;

struct Section {
    Phrase title;
    std::vector<Block> blocks{};
};

/// A .tiers document that goes with the report.
struct EnclosedDocument {
    std::string name;
    std::string text;
    Phrase offer; ///< says what it is
};

struct Content {
    std::string language{"en"};
    Phrase title;
    Phrase subtitle{};
    std::string author{};   ///< empty: not given
    Phrase byline{};        ///< "By Ada"
    Phrase headline{};      ///< the verdict in a line
    Tone tone{Tone::Plain}; ///< of the headline
    Phrase summary{};
    std::vector<Section> sections{};
    std::string version{}; ///< of the program
    std::vector<EnclosedDocument> documents{};
};

/// The same with every text said by the voice: what is set then reads as it stands.
[[nodiscard]] Content spoken(Content content, const Voice& voice);

} // namespace tiers
