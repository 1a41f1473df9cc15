#include "app/cli/command_reference.h"

#include <fmt/format.h>

#include <string_view>

namespace tiers::cli {
namespace {

/// A description within single quotes, in which the letters of `special` stand behind a backslash.
std::string quotable(std::string_view text, std::string_view special = "") {
    std::string result;
    for (const char c : text) {
        if (c == '\'' || c == '`')
            result += "’";
        else if (c == '\n' || c == '\\')
            result += ' ';
        else
            result += special.find(c) != special.npos ? std::string{'\\', c} : std::string{c};
    }
    return result;
}

/// What zsh's lists of choices give a meaning.
constexpr std::string_view zsh_special = "[]:";

std::string words_of(const CommandReference& command) {
    std::string words;
    for (const auto& flag : command.flags)
        for (const auto& name : flag.names) words += (words.empty() ? "" : " ") + name;
    return words;
}

std::string names_of(const std::vector<CommandReference>& commands) {
    std::string names;
    for (const auto& command : commands) names += (names.empty() ? "" : " ") + command.name;
    return names;
}

std::string bash_script(const std::vector<CommandReference>& commands) {
    std::string script = fmt::format("# Completion of tiers for bash.\n"
                                     "_tiers() {{\n"
                                     "    local word=${{COMP_WORDS[COMP_CWORD]}}\n"
                                     "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                                     "        COMPREPLY=($(compgen -W '{} --help --version' -- \"$word\"))\n"
                                     "        return\n"
                                     "    fi\n"
                                     "    local flags=\n"
                                     "    case ${{COMP_WORDS[1]}} in\n",
                                     names_of(commands));
    for (const auto& command : commands)
        script += fmt::format("        {}) flags='{}' ;;\n", command.name, words_of(command));
    return script + "    esac\n"
                    "    case $word in\n"
                    "        -*) COMPREPLY=($(compgen -W \"$flags\" -- \"$word\")) ;;\n"
                    "        *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n"
                    "    esac\n"
                    "}\n"
                    "complete -o filenames -F _tiers tiers\n";
}

std::string zsh_script(const std::vector<CommandReference>& commands) {
    std::string script = "#compdef tiers\n"
                         "# Completion of tiers for zsh.\n"
                         "_tiers() {\n"
                         "    if (( CURRENT == 2 )); then\n"
                         "        local -a commands=(\n";
    for (const auto& command : commands)
        script += fmt::format("            '{}:{}'\n", command.name, quotable(command.description, zsh_special));
    script += "        )\n"
              "        _describe command commands\n"
              "        return\n"
              "    fi\n"
              "    case $words[2] in\n";
    for (const auto& command : commands) {
        script += fmt::format("        {})\n            _arguments", command.name);
        for (const auto& flag : command.flags)
            for (const auto& name : flag.names)
                script +=
                    fmt::format(" \\\n                '*{}[{}]{}'", name, quotable(flag.description, zsh_special),
                                flag.value.empty() ? "" : fmt::format(":{}:_files", quotable(flag.value, zsh_special)));
        script += " \\\n                '*:file:_files' ;;\n";
    }
    return script + "    esac\n"
                    "}\n"
                    "_tiers \"$@\"\n";
}

std::string fish_script(const std::vector<CommandReference>& commands) {
    std::string script = "# Completion of tiers for fish.\n";
    for (const auto& command : commands) {
        script += fmt::format("complete -c tiers -f -n __fish_use_subcommand -a {} -d '{}'\n", command.name,
                              quotable(command.description));
        for (const auto& flag : command.flags) {
            script += fmt::format("complete -c tiers -n '__fish_seen_subcommand_from {}'", command.name);
            for (const auto& name : flag.names)
                script += name.starts_with("--") ? fmt::format(" -l {}", name.substr(2))
                                                 : fmt::format(" -s {}", name.substr(1));
            script += fmt::format("{} -d '{}'\n", flag.value.empty() ? "" : " -r", quotable(flag.description));
        }
    }
    return script;
}

} // namespace

std::string completion_script(const std::string& shell, const std::vector<CommandReference>& commands) {
    if (shell == "bash") return bash_script(commands);
    return shell == "zsh" ? zsh_script(commands) : fish_script(commands);
}

} // namespace tiers::cli
