#pragma once

#include "core/model/problem.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace tiers {

/// A JSON value whose objects keep the order of their members.
using JsonTree = nlohmann::ordered_json;

/// Limits on what is read, far above any drawing that a person makes.
inline constexpr std::size_t largest_document_bytes = std::size_t{16} * 1024 * 1024;
inline constexpr std::size_t deepest_nesting = 64;

/// The path of problems with a document as a whole.
[[nodiscard]] Phrase whole_document();

/// Reads JSON text. Text that is no JSON gives one problem whose path is its place, `line 3, column 14`. A member
/// that is there twice is a problem with its path, beside the tree, which keeps the first. Too large, too deep, or a
/// number that no double holds: a problem and no tree.
[[nodiscard]] Reading<JsonTree> parse_json(std::string_view text);

/// Canonical text: two-space indent, one member a line, lists of numbers and short texts in one line, shortest
/// numbers, a newline at the end.
[[nodiscard]] std::string write_json(const JsonTree& tree);

/// The value as problems quote it: `"abc"`, `42`, `a list`, `an object`, `nothing` (null). Long texts are cut.
[[nodiscard]] Phrase describe_json(const JsonTree& value);

/// `path.key`, or `path["key"]` where the key is no plain word.
[[nodiscard]] std::string member_path(std::string_view path, std::string_view key);
/// `path[index]`.
[[nodiscard]] std::string item_path(std::string_view path, std::size_t index);

/// A number as JSON: whole numbers as integers, so that 1 is not written as 1.0.
[[nodiscard]] JsonTree json_number(double value);

} // namespace tiers
