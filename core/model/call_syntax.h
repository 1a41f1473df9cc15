#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace tiers {

/// The arguments of a text like `uniform(1 ms, 9 ms)`, without blanks around them; nothing where the text is no call
/// of `name`. Calls do not nest.
[[nodiscard]] std::optional<std::vector<std::string_view>> call_arguments(std::string_view text, std::string_view name);

/// The text without blanks and tabs at either end.
[[nodiscard]] std::string_view without_blanks(std::string_view text);

} // namespace tiers
