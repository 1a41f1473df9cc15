#include "core/document/json_cursor.h"

#include "core/document/suggestion.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tiers {

JsonCursor::JsonCursor(const JsonTree& value, std::string path, std::vector<Problem>& problems)
    : m_value(&value), m_path(std::move(path)), m_problems(&problems) {}

JsonCursor JsonCursor::item(std::size_t index) const {
    return {(*m_value)[index], item_path(m_path, index), *m_problems};
}

void JsonCursor::report(Phrase message) const {
    m_problems->push_back({m_path.empty() ? whole_document() : Phrase(m_path), std::move(message)});
}

void JsonCursor::expected(const Phrase& expectation) const {
    report(phrase("expected {}, got {}", expectation, describe_json(*m_value)));
}

std::optional<JsonObject> JsonObject::read(const JsonCursor& cursor, const Phrase& expectation) {
    if (cursor.value().is_object()) return JsonObject{cursor};
    cursor.expected(expectation);
    return std::nullopt;
}

bool JsonObject::has(std::string_view name) const {
    return m_cursor.value().contains(name);
}

std::optional<JsonCursor> JsonObject::optional(std::string_view name) {
    m_asked.push_back(name);
    const JsonTree& object = m_cursor.value();
    const auto it = object.find(name);
    if (it == object.end()) return std::nullopt;
    return JsonCursor{*it, member_path(m_cursor.path(), name), m_cursor.problems()};
}

std::optional<JsonCursor> JsonObject::required(std::string_view name, const Phrase& expectation) {
    auto member = optional(name);
    if (!member) {
        m_cursor.problems().push_back(
            {member_path(m_cursor.path(), name), phrase("is missing; expected {}", expectation)});
    }
    return member;
}

void JsonObject::refuse_others() const {
    constexpr std::size_t most_reported = 20;
    std::size_t unknown = 0;
    for (const auto& [key, value] : m_cursor.value().items()) {
        if (std::ranges::find(m_asked, key) != m_asked.end() || ++unknown > most_reported) continue;
        m_cursor.problems().push_back(
            {member_path(m_cursor.path(), key), phrase("is not known here; {}", suggest(key, m_asked))});
    }
    if (unknown > most_reported) m_cursor.report(phrase("has {} unknown members", unknown));
}

void refuse_word(const JsonCursor& cursor, std::span<const std::string_view> words) {
    if (!cursor.value().is_string()) return cursor.expected(phrase("a word like \"{}\"", words.front()));
    const auto& text = cursor.value().get_ref<const std::string&>();
    cursor.report(phrase("{} is not known here; {}", describe_json(cursor.value()), suggest(text, words)));
}

bool is_list(const JsonCursor& cursor, const Phrase& expectation, std::size_t most) {
    if (!cursor.value().is_array()) {
        cursor.expected(expectation);
    } else if (cursor.value().size() > most) {
        cursor.report(phrase("has {} items; at most {} are read", cursor.value().size(), most));
    } else {
        return true;
    }
    return false;
}

bool is_map(const JsonCursor& cursor, const Phrase& expectation) {
    if (!cursor.value().is_object()) {
        cursor.expected(expectation);
    } else if (cursor.value().size() > longest_list) {
        cursor.report(phrase("has {} members; at most {} are read", cursor.value().size(), longest_list));
    } else {
        return true;
    }
    return false;
}

std::optional<std::string> read_text(const JsonCursor& cursor, const Phrase& expectation) {
    if (cursor.value().is_string()) return cursor.value().get<std::string>();
    cursor.expected(expectation);
    return std::nullopt;
}

std::optional<bool> read_flag(const JsonCursor& cursor) {
    if (cursor.value().is_boolean()) return cursor.value().get<bool>();
    cursor.expected(phrase("true or false"));
    return std::nullopt;
}

std::optional<double> read_number(const JsonCursor& cursor, const Phrase& expectation, Bounds bounds) {
    if (cursor.value().is_number()) {
        const auto number = cursor.value().get<double>();
        if (number >= bounds.low && number <= bounds.high) return number;
    }
    cursor.expected(expectation);
    return std::nullopt;
}

std::optional<std::int64_t> read_count(const JsonCursor& cursor, const Phrase& expectation, Bounds bounds) {
    if (cursor.value().is_number()) {
        const auto number = cursor.value().get<double>();
        if (number >= bounds.low && number <= bounds.high && number == std::floor(number)) {
            return static_cast<std::int64_t>(number);
        }
    }
    cursor.expected(expectation);
    return std::nullopt;
}

bool is_id(std::string_view text) {
    constexpr std::size_t longest_id = 64;
    return !text.empty() && text.size() <= longest_id && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::optional<std::string> read_id(const JsonCursor& cursor, const Phrase& expectation) {
    if (cursor.value().is_string()) {
        const auto& text = cursor.value().get_ref<const std::string&>();
        if (is_id(text)) return text;
        cursor.report(phrase("expected {} (letters, digits, - and _, at most 64), got {}", expectation,
                             describe_json(cursor.value())));
        return std::nullopt;
    }
    cursor.expected(expectation);
    return std::nullopt;
}

} // namespace tiers
