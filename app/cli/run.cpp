#include "app/cli/files.h"
#include "app/cli/parallel.h"
#include "app/cli/progress_bar.h"
#include "app/cli/replications.h"
#include "app/cli/result_text.h"
#include "app/cli/scenario_options.h"
#include "app/cli/subcommands.h"
#include "core/grading/incident.h"
#include "core/grading/saved_result.h"
#include "core/simulation/limits.h"
#include "core/simulation/result.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <memory>
#include <optional>
#include <thread>

namespace tiers::cli {
namespace {

constexpr int most_replications = 10'000;
/// A run shorter than the usual one warms up for this share of it.
constexpr int warmup_divisor = 6;

struct RunFlags {
    ScenarioOptions scenario;
    std::optional<std::string> duration;
    std::optional<std::string> warmup;
    std::string window{"1 s"};
    std::uint64_t seed{RunOptions{}.seed};
    int replications{1};
    int threads{static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))};
    std::string series_file;
    std::string traces_file;
    std::string save_file;
    std::uint32_t trace_every{100};
    bool json{};
    bool timing{};
    bool why{};
    std::string why_file;
};

void require(bool holds, std::string_view message) {
    if (!holds) throw Rejection{ExitCode::Usage, fmt::format("tiers: {}", message)};
}

RunOptions run_options(const RunFlags& flags, const std::optional<Challenge>& challenge) {
    RunOptions options;
    options.seed = flags.seed;
    if (!flags.traces_file.empty()) options.trace_every = flags.trace_every;
    if (challenge) {
        options.duration = challenge->duration;
        options.warmup = challenge->warmup;
    }
    if (flags.duration) {
        options.duration = read_span("--duration", *flags.duration);
        options.warmup = std::min(options.warmup, options.duration / warmup_divisor);
    }
    if (flags.warmup) options.warmup = read_span("--warmup", *flags.warmup);
    options.window = read_span("--window", flags.window);
    require(options.duration > Duration::zero() && options.duration <= longest_simulation,
            "--duration: expected more than 0 s and at most 30 d");
    require(options.warmup < options.duration,
            fmt::format("--warmup: expected less than the run's {} s", seconds(options.duration)));
    require(options.window > Duration::zero() && options.window <= options.duration,
            fmt::format("--window: expected more than 0 s and at most the run's {} s", seconds(options.duration)));
    return options;
}

/// What the run cost the machine.
struct Timing {
    double wall_s{};
    double cpu_s{};
};

class Stopwatch {
  public:
    [[nodiscard]] Timing elapsed() const {
        return {.wall_s = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count(),
                .cpu_s = static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC};
    }

  private:
    std::chrono::steady_clock::time_point m_wall{std::chrono::steady_clock::now()};
    std::clock_t m_cpu{std::clock()};
};

std::string with_timing(const std::string& result, const Timing& timing) {
    auto document = nlohmann::ordered_json::parse(result);
    document["cpu_s"] = timing.cpu_s;
    document["wall_s"] = timing.wall_s;
    return document.dump(2) + '\n';
}

ExitCode simulate(const RunFlags& flags, Console& console) {
    if (!flags.series_file.empty()) check_output(flags.series_file);
    if (!flags.traces_file.empty()) check_output(flags.traces_file);
    if (!flags.why_file.empty()) check_output(flags.why_file);
    if (!flags.save_file.empty()) check_output(flags.save_file);
    const auto [scenario, challenge] = read_scenario(console, flags.scenario);
    const auto options = run_options(flags, challenge);
    if (const auto problem = check_windows(scenario, options)) require(false, "--" + describe(*problem));
    const auto compilation = compile(scenario);
    if (!compilation.model)
        throw Rejection{ExitCode::BadInput, problem_lines(flags.scenario.file, compilation.problems)};

    const Stopwatch stopwatch;
    const auto recordings = [&] {
        ProgressBar bar{console, "Simulating"};
        return run_replications(compilation.model, options, flags.replications, flags.threads,
                                [&](double share) { bar.show(share); });
    }();
    const auto timing = stopwatch.elapsed();

    const auto result = summarize(scenario, options, recordings);
    if (!flags.series_file.empty()) write_output(flags.series_file, write_series(recordings.front()));
    if (!flags.traces_file.empty()) write_output(flags.traces_file, write_traces(recordings.front()));
    const bool explains = flags.why || !flags.why_file.empty();
    const auto incidents = explains ? find_incidents(scenario, {}, recordings.front()) : std::vector<Incident>{};
    if (!flags.why_file.empty()) write_output(flags.why_file, write_incidents(incidents));
    if (!flags.save_file.empty())
        write_output(flags.save_file, write_saved_result(save_run(scenario, options, result, TIERS_VERSION)));
    if (flags.json) {
        const auto text = write_result(result);
        console.out << (flags.timing ? with_timing(text, timing) : text);
        return ExitCode::Success;
    }
    console.out << result_text(console, scenario.design, result);
    if (flags.why) console.out << '\n' << incidents_text(incidents);
    if (flags.timing)
        console.out << fmt::format("\nThe machine took {:.2f} s, {:.2f} s of processor time: {:.0f} events/s.\n",
                                   timing.wall_s, timing.cpu_s,
                                   static_cast<double>(result.events) / std::max(timing.wall_s, 1e-9));
    return ExitCode::Success;
}

} // namespace

void add_run(CLI::App& app, Action& chosen) {
    auto flags = std::make_shared<RunFlags>();
    auto* command = app.add_subcommand("run", "Simulate a design, request by request, and print what was measured");
    add_document_flags(*command, flags->scenario);
    command->add_option("--duration", flags->duration, "Simulated time, warm-up included: 120s, \"5 min\" (120 s)")
        ->option_text("TIME");
    command
        ->add_option("--warmup", flags->warmup,
                     "Time at the beginning that figures leave out (20 s, a sixth of a shorter run)")
        ->option_text("TIME");
    command->add_option("--seed", flags->seed, "Where random numbers begin: the same seed, the same bytes (1)")
        ->check(CLI::NonNegativeNumber)
        ->option_text("N");
    command
        ->add_option("--replications", flags->replications,
                     "Runs with the seeds N, N+1 …; intervals are then over them (1)")
        ->option_text("N")
        ->check(CLI::Range(1, most_replications));
    command->add_option("--threads", flags->threads, "Replications at a time; never changes a figure (all cores)")
        ->option_text("N")
        ->check(CLI::Range(1, most_threads));
    add_change_flags(*command, flags->scenario);
    command
        ->add_option("--series", flags->series_file, "Write a CSV file with one row a window, of the first replication")
        ->option_text("OUT.csv");
    command
        ->add_option("--traces", flags->traces_file,
                     "Write a JSON file with the spans of some requests, of the first replication")
        ->option_text("OUT.json");
    command
        ->add_option("--save", flags->save_file,
                     "Write the result with its design, workload, seed and options, for `tiers verify`")
        ->option_text("OUT.json");
    command->add_option("--trace-every", flags->trace_every, "One in N requests and page views is traced (100)")
        ->option_text("N")
        ->check(CLI::Range(1, 1'000'000'000));
    command->add_option("--window", flags->window, "Length of a window (1 s)")->option_text("TIME");
    command->add_flag(
        "--why", flags->why,
        "Tell what went wrong, of the first replication: what broke, what filled up, who gave up, when it "
        "was over");
    command->add_option("--why-json", flags->why_file, "Write the same as a JSON file")->option_text("OUT.json");
    command->add_flag("--json", flags->json, "Print one JSON document instead of text");
    command->add_flag("--timing", flags->timing, "Tell the machine's time as well");
    command->footer(
        "Examples:\n"
        "  tiers run shop.tiers --duration 300s --seed 7\n"
        "  tiers run cake-shop-1.tiers --challenge cake-shop-1 --replications 8 --json\n"
        "  tiers run shop.tiers --set api.instances=4 --fault \"db outage at 40s for 20s\" --series out.csv");
    command->callback([flags, &chosen] { chosen = [flags](Console& console) { return simulate(*flags, console); }; });
}

} // namespace tiers::cli
