#pragma once

#include "core/document/json_cursor.h"
#include "core/model/fault.h"

#include <array>
#include <optional>
#include <string_view>

namespace tiers {

/// What a fault may be aimed at.
enum class FaultTarget { Nothing, Component, Link, LinkOrRegion, Region, Anything };
/// The one measure that a fault has beside its times.
enum class FaultMeasure { None, Factor, Rate, Share, Added };

/// How a kind of fault is written: its name, its target, its measure, and whether it lasts.
struct FaultForm {
    FaultKind kind;
    std::string_view name;
    FaultTarget target;
    FaultMeasure measure;
    bool lasts;
};

/// Every kind of fault.
inline constexpr std::array<FaultForm, 16> fault_forms{{
    {FaultKind::Outage, "outage", FaultTarget::Component, FaultMeasure::None, true},
    {FaultKind::Hang, "hang", FaultTarget::Component, FaultMeasure::None, true},
    {FaultKind::Restart, "restart", FaultTarget::Component, FaultMeasure::None, true},
    {FaultKind::Slow, "slow", FaultTarget::Component, FaultMeasure::Factor, true},
    {FaultKind::Errors, "errors", FaultTarget::Component, FaultMeasure::Rate, true},
    {FaultKind::Capacity, "capacity", FaultTarget::Component, FaultMeasure::Factor, true},
    {FaultKind::Flush, "flush", FaultTarget::Component, FaultMeasure::None, false},
    {FaultKind::Latency, "latency", FaultTarget::Link, FaultMeasure::Added, true},
    {FaultKind::Loss, "loss", FaultTarget::Link, FaultMeasure::Rate, true},
    {FaultKind::Partition, "partition", FaultTarget::LinkOrRegion, FaultMeasure::None, true},
    {FaultKind::RegionOutage, "region-outage", FaultTarget::Region, FaultMeasure::None, true},
    {FaultKind::Surge, "surge", FaultTarget::Nothing, FaultMeasure::Factor, true},
    {FaultKind::HotKey, "hot-key", FaultTarget::Anything, FaultMeasure::Share, true},
    {FaultKind::ExpireHotKey, "expire-hot-key", FaultTarget::Anything, FaultMeasure::None, false},
    {FaultKind::Deploy, "deploy", FaultTarget::Component, FaultMeasure::None, true},
    {FaultKind::Pause, "pause", FaultTarget::Component, FaultMeasure::None, true},
}};

[[nodiscard]] const FaultForm& form_of(FaultKind kind);
/// The member that holds the measure: `factor`, `rate`, `share`, `add`; empty for none.
[[nodiscard]] std::string_view measure_name(FaultMeasure measure);

/// The ids that a fault of a document may be aimed at.
struct FaultTargets {
    std::vector<std::string_view> components;
    std::vector<std::string_view> links;
    std::vector<std::string_view> regions;
    std::vector<std::string_view> classes;
};

/// Reads a fault and collects its problems. Without targets any id may be named.
[[nodiscard]] Fault read_fault_tree(const JsonCursor& cursor, const FaultTargets* targets);
/// The fault as a tree in canonical order.
[[nodiscard]] JsonTree fault_tree(const Fault& fault);

} // namespace tiers
