#pragma once

#include "app/cli/console.h"
#include "core/grading/challenge.h"
#include "core/simulation/scenario.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace tiers::cli {

/// The flags that say what to simulate: a document, the challenge whose workload it is to meet, and what is changed
/// for this call.
struct ScenarioOptions {
    std::string file;
    std::string challenge_id; ///< empty: the document's own workload
    std::vector<std::string> settings;
    std::vector<std::string> faults;
};

/// Adds FILE and --challenge.
void add_document_flags(CLI::App& command, ScenarioOptions& options);
/// Adds --set and --fault.
void add_change_flags(CLI::App& command, ScenarioOptions& options);

struct ScenarioChoice {
    Scenario scenario;
    std::optional<Challenge> challenge;
};

/// The design with a workload and faults, the flags' changes made. Rejects what does not read or fit.
[[nodiscard]] ScenarioChoice read_scenario(Console& console, const ScenarioOptions& options);

/// A flag's duration, a bare number in seconds. Rejects anything else, naming the flag.
[[nodiscard]] Duration read_span(std::string_view flag, const std::string& text);

} // namespace tiers::cli
