#pragma once

#include "core/model/phrase.h"

#include <functional>
#include <string>

namespace tiers {

/// In which language a person is told something: by default in English, as words read. The studio brings its own.
struct Voice {
    std::string language{"en"}; ///< as HTML names it
    std::function<std::string(const Phrase&)> say{[](const Phrase& words) { return words.text(); }};

    [[nodiscard]] std::string operator()(const Phrase& words) const { return say(words); }
};

} // namespace tiers
