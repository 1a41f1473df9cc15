#include "core/model/call_syntax.h"

#include <algorithm>

namespace tiers {

std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view blanks = " \t";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<std::vector<std::string_view>> call_arguments(std::string_view text, std::string_view name) {
    text = without_blanks(text);
    if (!text.starts_with(name) || !text.ends_with(')')) return std::nullopt;
    text = without_blanks(text.substr(name.size()));
    if (text.size() < 2 || text.front() != '(') return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::vector<std::string_view> arguments;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        arguments.push_back(without_blanks(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return arguments;
}

} // namespace tiers
