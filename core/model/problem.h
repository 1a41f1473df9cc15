#pragma once

#include "core/model/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// What is wrong in a document, and where: `components[3].parameters.ttl`, `expected a duration like "60 s", got
/// "abc"`. The path is empty where the whole text is meant; some are words, `line 3, column 14`.
struct Problem {
    Phrase path;
    Phrase message;
    bool operator==(const Problem&) const = default;
};

/// `path: message`, or the message alone, in English.
[[nodiscard]] std::string describe(const Problem& problem);
/// The same in words, for what holds it.
[[nodiscard]] Phrase with_path(const Problem& problem);

/// What reading gave: a value, or every problem found.
template <class T> struct Reading {
    std::optional<T> value;
    std::vector<Problem> problems;
    std::vector<Phrase> notes; ///< what a migration changed, for the person
    explicit operator bool() const { return value.has_value(); }
};

} // namespace tiers
