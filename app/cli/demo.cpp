#include "app/cli/demo_text.h"
#include "app/cli/files.h"
#include "app/cli/json_output.h"
#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/subcommands.h"
#include "app/cli/text_table.h"
#include "core/demo/variant_run.h"
#include "core/grading/challenge.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <iterator>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace tiers::cli {
namespace {

using Json = nlohmann::ordered_json;

struct DemoFlags {
    std::string id;
    std::string variant;
    std::uint64_t seed{RunOptions{}.seed};
    int threads{static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
    bool json{};
};

Json as_json(const Demonstration& demonstration) {
    Json variants = Json::array();
    for (const auto& variant : demonstration.variants)
        variants.push_back({{"id", variant.id},
                            {"title", variant.title},
                            {"changes", variant.changes},
                            {"own_workload", variant.has_own_traffic}});
    return {{"id", demonstration.id},
            {"title", demonstration.title},
            {"summary", demonstration.summary},
            {"concepts", demonstration.concepts},
            {"variants", std::move(variants)}};
}

ExitCode list_demonstrations(const DemoFlags& flags, Console& console) {
    const auto shelf = load_demonstrations(challenges_folder());
    for (const auto& line : problem_lines(challenges_folder().string(), shelf.problems)) console.err << line << '\n';
    if (flags.json) {
        Json list = Json::array();
        for (const auto& demonstration : shelf.demonstrations) list.push_back(as_json(demonstration));
        print_json(console, {{"format", "tiers.demonstrations"}, {"version", 1}, {"demonstrations", std::move(list)}});
    } else {
        TextTable table{{{"id"}, {"title"}, {"variants"}}};
        for (const auto& demonstration : shelf.demonstrations) {
            std::vector<std::string> ids;
            std::ranges::transform(demonstration.variants, std::back_inserter(ids), &Variant::id);
            table.add_row({demonstration.id, demonstration.title, fmt::format("{}", fmt::join(ids, ", "))});
        }
        console.out << table.text("");
    }
    return shelf.problems.empty() ? ExitCode::Success : ExitCode::BadInput;
}

Demonstration chosen_demonstration(const std::string& id) {
    const auto folder = challenges_folder() / id;
    if (!is_demonstration(folder)) {
        const auto shelf = load_demonstrations(challenges_folder());
        std::vector<std::string> ids;
        std::ranges::transform(shelf.demonstrations, std::back_inserter(ids), &Demonstration::id);
        throw Rejection{ExitCode::Usage, fmt::format("tiers: there is no demonstration \"{}\"; there is {}", id,
                                                     ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", ")))};
    }
    auto reading = load_demonstration(folder);
    if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(folder.string(), reading.problems)};
    return *std::move(reading.value);
}

std::vector<Variant> chosen_variants(const Demonstration& demonstration, const std::string& id) {
    if (id.empty()) return demonstration.variants;
    if (const Variant* variant = find_variant(demonstration, id)) return {*variant};
    std::vector<std::string> ids;
    std::ranges::transform(demonstration.variants, std::back_inserter(ids), &Variant::id);
    throw Rejection{ExitCode::Usage, fmt::format("tiers: {} has no variant \"{}\"; it has {}", demonstration.id, id,
                                                 fmt::join(ids, ", "))};
}

/// Runs the variants, several at a time; the results come in their order.
std::vector<Reading<VariantRun>> run_all(const Demonstration& demonstration, const std::vector<Variant>& variants,
                                         const DemoFlags& flags, Console& console) {
    constexpr int steps = 1000;
    std::vector<Reading<VariantRun>> runs(variants.size());
    std::atomic<std::size_t> next{0};
    std::atomic<int> done{0};
    const auto work = [&] {
        for (auto i = next++; i < variants.size(); i = next++) {
            int told = 0;
            runs[i] = run_variant(demonstration, variants[i], flags.seed, [&](double share) {
                const int now = static_cast<int>(share * steps);
                done += now - std::exchange(told, now);
                return true;
            });
        }
    };
    ProgressBar bar{console, "Playing"};
    std::vector<std::future<void>> workers;
    const auto count = std::min(static_cast<std::size_t>(flags.threads), variants.size());
    std::generate_n(std::back_inserter(workers), count, [&] { return std::async(std::launch::async, work); });
    for (const auto& worker : workers)
        while (worker.wait_for(progress_interval) != std::future_status::ready)
            bar.show(done / (static_cast<double>(steps) * static_cast<double>(variants.size())));
    for (auto& worker : workers) worker.get();
    return runs;
}

ExitCode play(const DemoFlags& flags, Console& console) {
    const auto demonstration = chosen_demonstration(flags.id);
    std::vector<VariantRun> runs;
    for (auto& reading : run_all(demonstration, chosen_variants(demonstration, flags.variant), flags, console)) {
        if (!reading) throw Rejection{ExitCode::BadInput, problem_lines(demonstration.id, reading.problems)};
        runs.push_back(*std::move(reading.value));
    }
    if (flags.json)
        console.out << write_variant_runs(demonstration, flags.seed, runs);
    else
        console.out << demonstration_text(console, demonstration, runs);
    return std::ranges::all_of(runs, &VariantRun::agrees) ? ExitCode::Success : ExitCode::Negative;
}

} // namespace

void add_demo(CLI::App& app, Action& chosen) {
    auto flags = std::make_shared<DemoFlags>();
    auto* command = app.add_subcommand("demo", "List the demonstrations, or play one: what happens, and why");
    auto* id = command->add_option("ID", flags->id, "Play this demonstration, all its variants side by side");
    command->add_option("--variant", flags->variant, "Only this variant")->option_text("V")->needs(id);
    command->add_option("--seed", flags->seed, "Where random numbers begin: the same seed, the same bytes (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N")
        ->needs(id);
    command->add_option("--threads", flags->threads, "Variants at a time; never changes a figure (all cores)")
        ->option_text("N")
        ->check(CLI::Range(1, most_threads));
    command->add_flag("--json", flags->json, "Print one JSON document instead of text");
    command->footer("A demonstration is a design, a script of faults with captions and questions, and variants that\n"
                    "meet the same traffic. At the end stand the figures to expect beside those measured. Exit code\n"
                    "1 where one differs.\n\n"
                    "Examples:\n"
                    "  tiers demo\n"
                    "  tiers demo redis-outage\n"
                    "  tiers demo queue-or-calls --variant queue --json");
    command->callback([flags, &chosen] {
        chosen = [flags](Console& console) {
            return flags->id.empty() ? list_demonstrations(*flags, console) : play(*flags, console);
        };
    });
}

} // namespace tiers::cli
