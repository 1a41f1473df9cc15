#pragma once

#include "app/cli/console.h"

#include <functional>

namespace CLI {
class App;
}

namespace tiers::cli {

/// What a parsed call does. May throw a Rejection.
using Action = std::function<ExitCode(Console&)>;

/// Each adds one subcommand; when the parser meets it, `chosen` becomes what it does.
void add_validate(CLI::App& app, Action& chosen);
void add_explain(CLI::App& app, Action& chosen);
void add_estimate(CLI::App& app, Action& chosen);
void add_run(CLI::App& app, Action& chosen);
void add_grade(CLI::App& app, Action& chosen);
void add_verify(CLI::App& app, Action& chosen);
void add_compare(CLI::App& app, Action& chosen);
void add_sweep(CLI::App& app, Action& chosen);
void add_merge(CLI::App& app, Action& chosen);
void add_report(CLI::App& app, Action& chosen);
void add_export(CLI::App& app, Action& chosen);
void add_import(CLI::App& app, Action& chosen);
void add_challenges(CLI::App& app, Action& chosen);
void add_demo(CLI::App& app, Action& chosen);
void add_concepts(CLI::App& app, Action& chosen);
void add_selfcheck(CLI::App& app, Action& chosen);
void add_completion(CLI::App& app, Action& chosen);
void add_manual(CLI::App& app, Action& chosen);

} // namespace tiers::cli
