#include "core/model/phrase.h"

#include <algorithm>
#include <ostream>
#include <utility>

namespace tiers {

namespace {

constexpr std::string_view place = "{}";

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

} // namespace

Phrase Phrase::figure(std::string text) {
    Phrase made(std::move(text));
    made.m_kind = Kind::Figure;
    return made;
}

Phrase Phrase::words(std::string_view pattern, std::vector<Phrase> parts) {
    Phrase made;
    made.m_kind = Kind::Words;
    made.m_pattern = pattern;
    for (const Phrase& part : parts) {
        const auto at = pattern.find(place);
        if (at == pattern.npos) break;
        made.m_text.append(pattern.substr(0, at)).append(part.m_text);
        pattern.remove_prefix(at + place.size());
    }
    made.m_text += pattern;
    made.m_parts = std::move(parts);
    return made;
}

Phrase Phrase::capitalized() const {
    Phrase made = *this;
    made.m_text = with_capital(std::move(made.m_text));
    made.m_capital = true;
    return made;
}

std::ostream& operator<<(std::ostream& out, const Phrase& phrase) {
    return out << phrase.m_text;
}

Phrase joined(std::span<const Phrase> phrases, std::string_view between) {
    std::string pattern;
    for (std::size_t i = 0; i < phrases.size(); ++i) pattern.append(i == 0 ? "" : between).append(place);
    return Phrase::words(pattern, {phrases.begin(), phrases.end()});
}

Phrase said_as(std::string_view text, std::initializer_list<Phrase> known) {
    const auto it = std::ranges::find(known, text, &Phrase::text);
    return it != known.end() ? *it : Phrase(text);
}

} // namespace tiers
