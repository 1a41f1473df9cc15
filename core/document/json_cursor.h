#pragma once

#include "core/document/json_tree.h"
#include "core/model/problem.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// A value of a JSON tree, where it stands, and where its problems are collected. It borrows the tree and the list.
class JsonCursor {
  public:
    JsonCursor(const JsonTree& value, std::string path, std::vector<Problem>& problems);

    [[nodiscard]] const JsonTree& value() const { return *m_value; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::vector<Problem>& problems() const { return *m_problems; }
    [[nodiscard]] JsonCursor item(std::size_t index) const;

    /// Adds a problem here.
    void report(Phrase message) const;
    /// Adds `expected EXPECTATION, got VALUE` here. The expectation carries an example: `an id like "api"`.
    void expected(const Phrase& expectation) const;

  private:
    const JsonTree* m_value;
    std::string m_path;
    std::vector<Problem>* m_problems;
};

/// An object whose members are asked for by name; those never asked for are unknown.
class JsonObject {
  public:
    /// Nothing, and a problem, where the value is no object.
    [[nodiscard]] static std::optional<JsonObject> read(const JsonCursor& cursor, const Phrase& expectation);

    [[nodiscard]] const JsonCursor& cursor() const { return m_cursor; }
    [[nodiscard]] bool has(std::string_view name) const;
    /// The member, or nothing where it is left out.
    [[nodiscard]] std::optional<JsonCursor> optional(std::string_view name);
    /// As above; left out is a problem.
    [[nodiscard]] std::optional<JsonCursor> required(std::string_view name, const Phrase& expectation);
    /// Reports every member that was not asked for, with the nearest name that was.
    void refuse_others() const;

  private:
    explicit JsonObject(const JsonCursor& cursor) : m_cursor(cursor) {}

    JsonCursor m_cursor;
    std::vector<std::string_view> m_asked;
};

/// Range of a number, both ends taken.
struct Bounds {
    double low{-std::numeric_limits<double>::max()};
    double high{std::numeric_limits<double>::max()};
};

/// Readers of plain values: nothing and a problem where the value is another.
[[nodiscard]] std::optional<std::string> read_text(const JsonCursor& cursor, const Phrase& expectation);
[[nodiscard]] std::optional<bool> read_flag(const JsonCursor& cursor);
[[nodiscard]] std::optional<double> read_number(const JsonCursor& cursor, const Phrase& expectation,
                                                Bounds bounds = {});
/// A whole number.
[[nodiscard]] std::optional<std::int64_t> read_count(const JsonCursor& cursor, const Phrase& expectation,
                                                     Bounds bounds);
/// An id: letters, digits, `-` and `_`, at most 64.
[[nodiscard]] std::optional<std::string> read_id(const JsonCursor& cursor, const Phrase& expectation);
[[nodiscard]] bool is_id(std::string_view text);

/// Adds that the value is none of these words, with the nearest.
void refuse_word(const JsonCursor& cursor, std::span<const std::string_view> words);

/// How many items of a list or members of a map are read.
inline constexpr std::size_t longest_list = 10'000;
/// Whether the value is a list, or an object, of no more than that; a problem where not.
[[nodiscard]] bool is_list(const JsonCursor& cursor, const Phrase& expectation, std::size_t most = longest_list);
[[nodiscard]] bool is_map(const JsonCursor& cursor, const Phrase& expectation);

/// Calls `read_item(cursor)` with each item of a list of at most so many.
template <class ReadItem>
void read_list(const JsonCursor& cursor, const Phrase& expectation, const ReadItem& read_item,
               std::size_t most = longest_list) {
    if (!is_list(cursor, expectation, most)) return;
    for (std::size_t i = 0; i < cursor.value().size(); ++i) read_item(cursor.item(i));
}

/// Calls `read_member(name, cursor)` with each member of an object whose names are free.
template <class ReadMember>
void read_members(const JsonCursor& cursor, const Phrase& expectation, const ReadMember& read_member) {
    if (!is_map(cursor, expectation)) return;
    for (const auto& [name, value] : cursor.value().items()) {
        read_member(name, JsonCursor{value, member_path(cursor.path(), name), cursor.problems()});
    }
}

} // namespace tiers
