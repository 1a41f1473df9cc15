#include "app/cli/files.h"
#include "app/cli/progress_bar.h"
#include "app/cli/replications.h"
#include "app/cli/scenario_options.h"
#include "app/cli/subcommands.h"
#include "app/picture/diagram_file.h"
#include "core/document/design_document.h"
#include "core/drawing/diagram.h"
#include "core/export/formats.h"
#include "core/report/run_figures.h"
#include "core/simulation/result.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <optional>

namespace tiers::cli {
namespace {

struct ExportOptions {
    ScenarioOptions scenario;
    std::string output;
    std::string paper{"fit"};
    std::vector<std::string> only;
    std::uint64_t seed{RunOptions{}.seed};
    double scale{2};
    bool figures{};
    bool dark{};
    bool transparent{};
};

/// One replication of the document's or the challenge's scenario.
RunResult measure(Console& console, const ExportOptions& options) {
    const auto [scenario, challenge] = read_scenario(console, options.scenario);
    const auto compilation = compile(scenario);
    if (!compilation.model)
        throw Rejection{ExitCode::BadInput, problem_lines(options.scenario.file, compilation.problems)};
    RunOptions run{.seed = options.seed};
    if (challenge) {
        run.duration = challenge->duration;
        run.warmup = challenge->warmup;
    }
    ProgressBar bar{console, "Simulating"};
    const auto recordings = run_replications(compilation.model, run, 1, 1, [&](double share) { bar.show(share); });
    return summarize(scenario, run, recordings);
}

Design exported_design(Console& console, const ExportOptions& options) {
    auto design = read_design_file(console, options.scenario.file);
    if (options.only.empty()) return design;
    for (const auto& id : options.only) {
        const bool is_there = find_component(design, id) != nullptr || find_region(design, id) != nullptr;
        if (!is_there)
            throw Rejection{ExitCode::Usage,
                            fmt::format("tiers: --only {}: {} has no component and no region of this id", id,
                                        options.scenario.file)};
    }
    return part_of(design, options.only);
}

std::string rendered(const std::string& file, const Reading<std::string>& reading) {
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(file, reading.problems)};
    return *reading.value;
}

picture::Paper paper_of(const std::string& word) {
    if (word == "a4") return picture::Paper::A4;
    return word == "letter" ? picture::Paper::Letter : picture::Paper::Fit;
}

std::optional<std::string> as_text(const Design& design, const std::string& ending) {
    if (ending == ".mmd") return write_mermaid(design);
    if (ending == ".dot" || ending == ".gv") return write_graphviz(design);
    if (ending == ".puml") return write_plantuml(design);
    if (ending == ".drawio") return write_drawio(design);
    if (ending == ".json" || ending == ".tiers") return write_design(design);
    return std::nullopt;
}

std::string as_picture(Console& console, const Design& design, const ExportOptions& options,
                       const std::string& ending) {
    DiagramLook look{.colours = &colours_of(options.dark ? Ground::Dark : Ground::Light),
                     .transparent = options.transparent};
    DiagramFigures figures;
    if (options.figures) {
        figures = diagram_figures(measure(console, options));
        look.figures = &figures;
    }
    if (ending == ".png") return rendered(options.output, picture::draw_png(design, look, options.scale));
    if (ending == ".pdf") return rendered(options.output, picture::draw_pdf(design, look, paper_of(options.paper)));
    return write_svg(design, look);
}

ExitCode export_design(const ExportOptions& options, Console& console) {
    const std::filesystem::path output{options.output};
    const auto ending = output.extension().string();
    const bool is_picture = ending == ".svg" || ending == ".png" || ending == ".pdf";
    if (!is_picture && !as_text({}, ending))
        throw Rejection{ExitCode::Usage,
                        fmt::format("tiers: -o {}: expected a name that ends in .svg, .png, .pdf, .mmd, .dot, .puml, "
                                    ".drawio or .json",
                                    options.output)};
    check_output(output);
    const auto design = exported_design(console, options);
    write_output(output, is_picture ? as_picture(console, design, options, ending) : *as_text(design, ending));
    return ExitCode::Success;
}

} // namespace

void add_export(CLI::App& app, Action& chosen) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = app.add_subcommand("export", "Write a design as a picture or in another program's language");
    add_document_flags(*command, options->scenario);
    command
        ->add_option("-o,--output", options->output,
                     "The file; its ending says what to write: .svg .png .pdf, .mmd (Mermaid), .dot (Graphviz), .puml "
                     "(PlantUML, C4), .drawio, .json")
        ->option_text("OUT")
        ->required();
    command
        ->add_option("--only", options->only, "Of the design only these components and regions, and links between them")
        ->option_text("ID");
    command->add_flag("--dark", options->dark, "Light on dark ground");
    command->add_flag("--transparent", options->transparent, "No ground behind the design");
    command->add_option("--scale", options->scale, "Pixels of a PNG for each unit of the canvas (2)")
        ->option_text("N")
        ->check(CLI::Range(picture::least_scale, picture::largest_scale));
    command
        ->add_option("--paper", options->paper, "The page of a PDF: fit (as large as the picture), a4 or letter (fit)")
        ->option_text("SIZE")
        ->check(CLI::IsMember({"fit", "a4", "letter"}));
    command->add_flag("--figures", options->figures,
                      "Run the design first and show what was measured: utilization, queues, rates");
    command->add_option("--seed", options->seed, "Of the run for --figures (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command->footer("Examples:\n"
                    "  tiers export shop.tiers -o shop.svg\n"
                    "  tiers export shop.tiers -o shop.png --scale 3 --transparent --dark\n"
                    "  tiers export cake-shop-1.tiers -o shop.pdf --figures --challenge cake-shop-1\n"
                    "  tiers export shop.tiers -o shop.drawio");
    command->callback(
        [options, &chosen] { chosen = [options](Console& console) { return export_design(*options, console); }; });
}

} // namespace tiers::cli
