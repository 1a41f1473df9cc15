#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tiers {

/// Words for a person: in English, and what they are made of, so that the studio can say them in another language. It
/// is used like the string that it reads as; two are equal that read alike.
class Phrase {
  public:
    enum class Kind {
        Name,   ///< said as it stands in every language: a name, an id, what a document says
        Figure, ///< "12,400", "2.35 s": only its decimal point and its commas differ between languages
        Words,  ///< a pattern, which is translated, and what stands in its places
    };

    Phrase() = default;
    Phrase(std::string name) : m_text(std::move(name)) {}
    Phrase(std::string_view name) : m_text(name) {}
    Phrase(const char* name) : m_text(name) {}
    /// A figure as it is written in English.
    [[nodiscard]] static Phrase figure(std::string text);
    /// `pattern` with each "{}" filled in turn. Of one without places nothing is filled in.
    [[nodiscard]] static Phrase words(std::string_view pattern, std::vector<Phrase> parts = {});
    /// The same with a capital first, in every language.
    [[nodiscard]] Phrase capitalized() const;

    [[nodiscard]] const std::string& text() const { return m_text; } ///< in English
    operator std::string() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::string& pattern() const { return m_pattern; } ///< of Words
    [[nodiscard]] std::span<const Phrase> parts() const { return m_parts; }
    [[nodiscard]] bool is_capitalized() const { return m_capital; }

    Phrase& operator+=(const Phrase& more) { return *this = *this + more; }
    friend Phrase operator+(const Phrase& first, const Phrase& then) { return words("{}{}", {first, then}); }
    friend bool operator==(const Phrase& a, const Phrase& b) { return a.m_text == b.m_text; }
    friend std::ostream& operator<<(std::ostream& out, const Phrase& phrase);

  private:
    std::string m_text;
    Kind m_kind{Kind::Name};
    bool m_capital{};
    std::string m_pattern;
    std::vector<Phrase> m_parts;
};

/// A pattern with `places` times "{}".
template <std::size_t places> class Pattern {
  public:
    consteval Pattern(const char* text) : m_text(text) {
        std::size_t found = 0;
        for (std::size_t at = m_text.find("{}"); at != m_text.npos; at = m_text.find("{}", at + 2)) ++found;
        if (found != places) throw "as many places as there are parts";
    }
    [[nodiscard]] constexpr std::string_view text() const { return m_text; }

  private:
    std::string_view m_text;
};

/// What stands in a place: words, a name, or a whole number.
[[nodiscard]] inline Phrase part_of(Phrase words) {
    return words;
}
template <std::integral T> [[nodiscard]] Phrase part_of(T number) {
    return Phrase::figure(std::to_string(number));
}

/// Words with their places filled: phrase("{} has no target.", name). The pattern is written here and nowhere else:
/// the list of texts to translate is made of what stands behind "phrase(" in the sources.
template <class... Parts>
[[nodiscard]] Phrase phrase(std::type_identity_t<Pattern<sizeof...(Parts)>> pattern, const Parts&... parts) {
    return Phrase::words(pattern.text(), {part_of(parts)...});
}

/// The phrases one after the other with what stands between them, which is the same in every language: ", ".
[[nodiscard]] Phrase joined(std::span<const Phrase> phrases, std::string_view between);

/// The one of `known` that reads as `text`, so that it can be translated; else the text as it stands. For what a
/// library or the system says.
[[nodiscard]] Phrase said_as(std::string_view text, std::initializer_list<Phrase> known);

} // namespace tiers
