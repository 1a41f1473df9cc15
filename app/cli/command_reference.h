#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace tiers::cli {

/// A flag as the parser knows it.
struct FlagReference {
    std::vector<std::string> names{}; ///< "-o", "--output"
    std::string value{};              ///< what follows it: "OUT.html"; empty: nothing does
    std::string description{};
};

/// A command as the parser knows it.
struct CommandReference {
    std::string name{};
    std::string description{};
    std::vector<std::string> places{}; ///< what stands without a flag: "FILE"
    std::vector<FlagReference> flags{};
    std::string footer{}; ///< examples and exit codes
};

/// Every command, in the order of the help.
[[nodiscard]] std::vector<CommandReference> command_references(const CLI::App& app);

/// A script that completes commands, flags and files: for "bash", "zsh" or "fish".
[[nodiscard]] std::string completion_script(const std::string& shell, const std::vector<CommandReference>& commands);

/// The manual page in the macros of man(7).
[[nodiscard]] std::string manual_page(const std::vector<CommandReference>& commands, const std::string& version);

} // namespace tiers::cli
