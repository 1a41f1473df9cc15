#include "app/cli/command_reference.h"
#include "app/cli/subcommands.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace tiers::cli {

void add_completion(CLI::App& app, Action& chosen) {
    auto shell = std::make_shared<std::string>();
    auto* command = app.add_subcommand("completion", "Print a script that completes commands and flags in a shell");
    command->add_option("SHELL", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->footer("Examples:\n"
                    "  tiers completion bash > ~/.local/share/bash-completion/completions/tiers\n"
                    "  tiers completion fish > ~/.config/fish/completions/tiers.fish");
    command->callback([shell, &app, &chosen] {
        chosen = [shell, &app](Console& console) {
            console.out << completion_script(*shell, command_references(app));
            return ExitCode::Success;
        };
    });
}

void add_manual(CLI::App& app, Action& chosen) {
    auto* command = app.add_subcommand("manual", "Print the manual page, for man");
    command->footer("Example:\n"
                    "  tiers manual | man -l -");
    command->callback([&app, &chosen] {
        chosen = [&app](Console& console) {
            console.out << manual_page(command_references(app), TIERS_VERSION);
            return ExitCode::Success;
        };
    });
}

} // namespace tiers::cli
