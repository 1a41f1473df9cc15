#pragma once

#include "core/document/json_cursor.h"
#include "core/model/fault.h"
#include "core/model/workload.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tiers {

/// A value of an enumeration and its name in documents.
template <class Value> struct Word {
    std::string_view name;
    Value value;
};

inline constexpr std::array<Word<Operation>, 2> operation_words{
    {{"read", Operation::Read}, {"write", Operation::Write}}};
inline constexpr std::array<Word<Consistency>, 2> consistency_words{
    {{"eventual", Consistency::Eventual}, {"strong", Consistency::Strong}}};
inline constexpr std::array<Word<Connection>, 2> connection_words{
    {{"keep-alive", Connection::KeepAlive}, {"per-visit", Connection::PerVisit}}};

template <class Value, std::size_t Count>
[[nodiscard]] std::string_view word_of(const std::array<Word<Value>, Count>& words, Value value) {
    return std::ranges::find(words, value, &Word<Value>::value)->name;
}

/// The value that the text names, or nothing and a problem with the nearest name.
template <class Value, std::size_t Count>
[[nodiscard]] std::optional<Value> read_word(const JsonCursor& cursor, const std::array<Word<Value>, Count>& words) {
    std::vector<std::string_view> names;
    std::ranges::transform(words, std::back_inserter(names), &Word<Value>::name);
    if (cursor.value().is_string()) {
        const auto& text = cursor.value().template get_ref<const std::string&>();
        const auto it = std::ranges::find(words, text, &Word<Value>::name);
        if (it != words.end()) return it->value;
    }
    refuse_word(cursor, names);
    return std::nullopt;
}

} // namespace tiers
