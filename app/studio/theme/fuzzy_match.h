#pragma once

#include <QString>

#include <optional>

namespace tiers::studio {

/// How well what was typed fits a text: the smaller the better, nothing where it does not. Its letters must all be
/// there in their order, whatever their case; the beginning of a word counts more than its middle, and letters that
/// stand together more than scattered ones.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString& typed, const QString& text);

} // namespace tiers::studio
