#include "app/cli/command_reference.h"

#include <CLI/CLI.hpp>

namespace tiers::cli {
namespace {

FlagReference flag_reference(const CLI::Option& option) {
    FlagReference flag{.description = option.get_description()};
    for (const auto& name : option.get_snames()) flag.names.push_back("-" + name);
    for (const auto& name : option.get_lnames()) flag.names.push_back("--" + name);
    if (option.get_expected_max() > 0) flag.value = option.get_option_text();
    if (option.get_expected_max() > 0 && flag.value.empty()) flag.value = option.get_type_name();
    return flag;
}

CommandReference command_reference(const CLI::App& command) {
    CommandReference reference{
        .name = command.get_name(), .description = command.get_description(), .footer = command.get_footer()};
    for (const auto* option : command.get_options()) {
        if (option->get_positional())
            reference.places.push_back(option->get_name(true));
        else
            reference.flags.push_back(flag_reference(*option));
    }
    return reference;
}

} // namespace

std::vector<CommandReference> command_references(const CLI::App& app) {
    std::vector<CommandReference> references;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        references.push_back(command_reference(*command));
    return references;
}

} // namespace tiers::cli
