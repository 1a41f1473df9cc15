#include "app/cli/command.h"

#include "app/cli/subcommands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <vector>

namespace tiers::cli {
namespace {

constexpr std::size_t flag_column = 34;

std::unique_ptr<CLI::App> make_parser(Action& chosen) {
    auto app = std::make_unique<CLI::App>("Design, run and break web architectures.", "tiers");
    app->require_subcommand(1);
    app->get_formatter()->column_width(flag_column);
    app->set_version_flag("--version", std::string{"tiers "} + TIERS_VERSION, "Print the version and exit");
    add_validate(*app, chosen);
    add_explain(*app, chosen);
    add_estimate(*app, chosen);
    add_run(*app, chosen);
    add_compare(*app, chosen);
    add_sweep(*app, chosen);
    add_grade(*app, chosen);
    add_merge(*app, chosen);
    add_verify(*app, chosen);
    add_report(*app, chosen);
    add_export(*app, chosen);
    add_import(*app, chosen);
    add_challenges(*app, chosen);
    add_demo(*app, chosen);
    add_concepts(*app, chosen);
    add_selfcheck(*app, chosen);
    add_completion(*app, chosen);
    add_manual(*app, chosen);
    app->footer("Begin with:\n"
                "  tiers challenges\n"
                "  tiers challenges cake-shop-1 --write .\n"
                "  tiers grade cake-shop-1.tiers --challenge cake-shop-1\n"
                "  tiers demo redis-outage\n\n"
                "`tiers COMMAND --help` tells the flags of a command and gives examples.\n\n"
                "Exit codes: 0 success, 1 a constraint missed, a figure that differs (demo, selfcheck, verify)\n"
                "or an invalid document (validate), 2 usage, 3 a file that cannot be read or written or is invalid,\n"
                "4 internal error.");
    return app;
}

/// Tells why parsing ended; help and version are no failures.
ExitCode tell_parse_end(const CLI::App& app, const CLI::ParseError& end, Console& console) {
    if (end.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        app.exit(end, console.out, console.err);
        return ExitCode::Success;
    }
    const auto used = app.get_subcommands();
    const std::string call = used.empty() ? "tiers" : "tiers " + used.front()->get_name();
    console.err << "tiers: " << end.what() << "\nSee `" << call << " --help`.\n";
    return ExitCode::Usage;
}

ExitCode parse_and_run(std::span<const std::string> args, Console& console) {
    Action chosen;
    const auto app = make_parser(chosen);
    try {
        app->parse(std::vector<std::string>{args.rbegin(), args.rend()});
    } catch (const CLI::ParseError& end) {
        return tell_parse_end(*app, end, console);
    }
    return chosen(console);
}

} // namespace

int run_command(std::span<const std::string> args, Console& console) {
    ExitCode code = ExitCode::Internal;
    try {
        code = parse_and_run(args, console);
    } catch (const Rejection& rejection) {
        for (const auto& line : rejection.lines()) console.err << line << '\n';
        code = rejection.code();
    } catch (const std::bad_alloc&) {
        console.err << "tiers: this takes more memory than there is; make it shorter, with less traffic or fewer "
                       "instances\n";
        code = ExitCode::BadInput;
    } catch (const std::exception& error) {
        console.err << "tiers: internal error: " << error.what() << '\n';
    }
    return static_cast<int>(code);
}

int run_command(std::span<const std::string> args, std::ostream& out, std::ostream& err) {
    Console console{.out = out, .err = err};
    return run_command(args, console);
}

} // namespace tiers::cli
