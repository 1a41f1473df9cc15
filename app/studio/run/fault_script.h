#pragma once

#include "core/model/design.h"

#include <QString>

#include <cstddef>
#include <span>
#include <vector>

namespace tiers::studio {

class DesignModel;

/// The live traffic factor from a moment of a run on.
struct TrafficStep {
    Duration at{};
    double factor{1};
    bool operator==(const TrafficStep&) const = default;
};

/// A fault in a few words, without its times: "Outage of Postgres", "Traffic surge × 3".
[[nodiscard]] QString faultTitle(const Design& design, const Fault& fault);

/// Edits of what happens in a run: the document's faults, and the traffic of a workload that it carries. Each is one
/// undo step that is named after what it does.
namespace script {

void add(DesignModel& model, const Fault& fault);
/// `text` names the step, with %1 for the fault: "Move %1".
void change(DesignModel& model, std::size_t index, const Fault& fault, const QString& text);
void remove(DesignModel& model, std::size_t index);

/// `factor` times the traffic from `at` for `lasting`: in the workload that the document carries, else as a surge.
void addTraffic(DesignModel& model, Duration at, Duration lasting, double factor);
/// The traffic of the document's own workload, in order of time.
void setTraffic(DesignModel& model, std::vector<TrafficPoint> traffic, const QString& text);

/// Makes a script of what was done while a run went on: faults at the times when they began, and the live factor on
/// the traffic.
void keep(DesignModel& model, std::span<const Fault> fired, std::span<const TrafficStep> steps, Duration end);

} // namespace script

} // namespace tiers::studio
