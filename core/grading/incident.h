#pragma once

#include "core/model/fault.h"
#include "core/model/phrase.h"
#include "core/simulation/recording.h"
#include "core/simulation/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers {

/// What a step of an incident tells.
enum class IncidentStepKind {
    Broke,     ///< what began it: a fault, more traffic, another parameter
    Filled,    ///< what was full, overrun or cold because of it
    GaveUp,    ///< who failed, retried or cut off calls
    Noticed,   ///< what users saw
    Recovered, ///< when it was over, or that it was not
};
/// "broke", "filled" …
[[nodiscard]] std::string_view incident_step_name(IncidentStepKind kind);

/// One sentence of the chain, with its time.
struct IncidentStep {
    Duration at{}; ///< start of the window in which it first showed
    IncidentStepKind kind{IncidentStepKind::Broke};
    Phrase sentence{};
    std::optional<ComponentId> component{}; ///< that it is about
    std::optional<LinkId> link{};
};

/// Something that went wrong in a run, from its cause to its end.
struct Incident {
    Duration from{};
    std::optional<Duration> until{};   ///< nothing: it went on to the end of the run
    bool noticed{};                    ///< by users
    Phrase headline{};                 ///< "Redis was down: users noticed for 24 s"
    std::vector<IncidentStep> steps{}; ///< in order of time; what shows in the same window in the order of causes
};

/// What went wrong in a run and how one thing led to the other, derived from its windows: first what broke, then what
/// filled up, then who gave up, and when it was over. What is unusual is told by what was usual before the first fault,
/// or, without one, in the calmer half of the run. `injected` are the faults that happened live.
[[nodiscard]] std::vector<Incident> find_incidents(const Scenario& scenario, std::span<const Fault> injected,
                                                   const Recording& recording);

/// The incidents as text: a heading each, and a line a step. A sentence where there are none.
[[nodiscard]] std::string incidents_text(std::span<const Incident> incidents);
/// As a `tiers.incidents` document: canonical JSON, a newline at the end.
[[nodiscard]] std::string write_incidents(std::span<const Incident> incidents);

} // namespace tiers
