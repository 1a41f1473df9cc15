#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/replications.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "core/selfcheck/self_check.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <thread>

namespace tiers::cli {
namespace {

struct SelfCheckFlags {
    std::vector<std::string> ids;
    int threads{static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
    bool json{};
};

std::vector<SelfCheck> chosen_checks(const std::vector<std::string>& ids) {
    auto checks = self_checks();
    for (const auto& id : ids) {
        if (std::ranges::find(checks, id, &SelfCheck::id) != checks.end()) continue;
        std::vector<std::string> lines{fmt::format("tiers: no check is called \"{}\"; there are", id)};
        for (const auto& check : checks) lines.push_back("  " + check.id);
        throw Rejection{ExitCode::Usage, std::move(lines)};
    }
    if (!ids.empty())
        std::erase_if(checks, [&](const SelfCheck& c) { return std::ranges::find(ids, c.id) == ids.end(); });
    return checks;
}

std::vector<SelfCheckRow> perform(const SelfCheck& check, int threads) {
    const auto compilation = compile(check.scenario);
    if (!compilation.model) throw Rejection{ExitCode::Internal, "tiers: " + describe(compilation.problems.front())};
    const auto recordings =
        run_replications(compilation.model, check.options, check.replications, threads, [](double) {});
    return judge(check, recordings);
}

std::string expected_text(const SelfCheckRow& row) {
    if (row.expected_high > 0) return fmt::format("{:.5g} to {:.5g}", row.expected, row.expected_high);
    return fmt::format("{:.5g}", row.expected);
}

void print_table(Console& console, const std::vector<SelfCheckRow>& rows) {
    TextTable table{{{"case"},
                     {"figure"},
                     {"theory"},
                     {"expected", Align::Right},
                     {"measured", Align::Right},
                     {"99.9 % interval", Align::Right},
                     {""}}};
    for (const auto& row : rows)
        table.add_row({row.title, row.unit.empty() ? row.figure : row.figure + ", " + row.unit, row.formula,
                       expected_text(row), fmt::format("{:.5g}", row.measured),
                       fmt::format("{:.5g} – {:.5g}", row.low, row.high),
                       row.agrees ? painted(console, Paint::Good, "agrees") : painted(console, Paint::Bad, "DIFFERS")});
    const auto agreeing = std::ranges::count_if(rows, &SelfCheckRow::agrees);
    console.out << table.text("") << fmt::format("\n{} of {} figures agree with theory.\n", agreeing, rows.size());
}

ExitCode check_self(const SelfCheckFlags& flags, Console& console) {
    const auto checks = chosen_checks(flags.ids);
    std::vector<SelfCheckRow> rows;
    {
        ProgressBar bar{console, "Checking"};
        for (std::size_t i = 0; i < checks.size(); ++i) {
            bar.show(static_cast<double>(i) / static_cast<double>(checks.size()));
            for (auto& row : perform(checks[i], flags.threads)) rows.push_back(std::move(row));
        }
    }
    if (flags.json)
        console.out << write_self_check(rows);
    else
        print_table(console, rows);
    return std::ranges::all_of(rows, &SelfCheckRow::agrees) ? ExitCode::Success : ExitCode::Negative;
}

} // namespace

void add_selfcheck(CLI::App& app, Action& chosen) {
    auto flags = std::make_shared<SelfCheckFlags>();
    auto* command = app.add_subcommand("selfcheck", "Hold the engine against queueing theory, case by case");
    command->add_option("ID", flags->ids, "Only these cases (all of them)");
    command->add_option("--threads", flags->threads, "Replications at a time; never changes a figure (all cores)")
        ->option_text("N")
        ->check(CLI::Range(1, most_threads));
    command->add_flag("--json", flags->json, "Print one JSON document instead of text");
    command->footer("Each figure is the mean of several independent runs; the interval is Student's. A figure agrees\n"
                    "where the interval holds what theory says. Exit code 1 where one does not.\n\n"
                    "Examples:\n"
                    "  tiers selfcheck\n"
                    "  tiers selfcheck mm4-90 --json");
    command->callback([flags, &chosen] { chosen = [flags](Console& console) { return check_self(*flags, console); }; });
}

} // namespace tiers::cli
