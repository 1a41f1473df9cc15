#pragma once

#include "core/grading/incident.h"
#include "core/simulation/breakdown.h"
#include "core/simulation/scenario.h"

#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

/// What is to be explained. It shares the recording.
struct ExplainQuestion {
    std::shared_ptr<const Recording> recording;
    Scenario scenario;
    std::vector<Fault> injected;
    std::optional<std::uint32_t> requestClass; ///< as Recording::classes; nothing: all
    Duration stretch{std::chrono::seconds{1}};
};

/// A request with its parts: spans in order, parents by place.
struct RequestWaterfall {
    std::vector<Span> spans;
};

/// Why the run went as it did.
struct Explanation {
    std::shared_ptr<const Recording> recording;
    std::vector<Incident> incidents;
    std::vector<BreakdownRow> rows;
    std::vector<RequestWaterfall> slowest;
    std::size_t traced{}; ///< requests that the rows are made of
};

/// Takes some milliseconds for each second of the run: not on the window's thread.
[[nodiscard]] Explanation explained(const ExplainQuestion& question);

} // namespace tiers::studio
