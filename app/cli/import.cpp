#include "app/cli/files.h"
#include "app/cli/subcommands.h"
#include "core/document/design_document.h"
#include "core/import/imports.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>

namespace tiers::cli {
namespace {

struct ImportOptions {
    std::string file;
    std::string output;
};

ExitCode import_file(const ImportOptions& options, Console& console) {
    const auto format = import_format(options.file);
    if (!format)
        throw Rejection{ExitCode::Usage, fmt::format("tiers: {}: expected a name that ends in .drawio, .xml, .mmd, "
                                                     ".mermaid, .yml or .yaml",
                                                     options.file)};
    check_output(options.output);
    const auto text = read_file(options.file);
    if (!text) throw Rejection{ExitCode::BadInput, problem_lines(options.file, text.problems)};
    const auto reading = import_design(*text.value, *format);
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(options.file, reading.problems)};
    write_output(options.output, write_design(*reading.value));
    console.out << fmt::format("Read {} components and {} links.\n", reading.value->components.size(),
                               reading.value->links.size());
    for (const auto& note : reading.notes) console.out << fmt::format("  {}\n", note.text());
    return ExitCode::Success;
}

} // namespace

void add_import(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ImportOptions>();
    auto* command = app.add_subcommand("import", "Read a drawing of another program as a design");
    command
        ->add_option("FILE", options->file,
                     "A draw.io diagram, a Mermaid flowchart (.mmd) or a docker-compose file (.yml)")
        ->required();
    command->add_option("-o,--output", options->output, "The design")->option_text("OUT.tiers")->required();
    command->footer("Examples:\n"
                    "  tiers import docker-compose.yml -o shop.tiers\n"
                    "  tiers import shop.drawio -o shop.tiers\n\n"
                    "What was guessed, such as the kind of a box, is told line by line. What `tiers export` wrote is\n"
                    "read again as it was.");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return import_file(*options, console); }; });
}

} // namespace tiers::cli
