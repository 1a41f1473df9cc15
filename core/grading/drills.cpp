#include "core/grading/drills.h"

#include "core/catalog/kind.h"

#include <fmt/format.h>

#include <algorithm>

namespace tiers {

namespace {

bool names_something(const Design& design, const std::string& target) {
    return find_component(design, ComponentId(target)) != nullptr || find_link(design, LinkId(target)) != nullptr ||
           find_region(design, RegionId(target)) != nullptr;
}

void aim_at_kind(const Fault& drill, const Design& design, std::vector<Fault>& aimed) {
    std::vector<Fault> hits;
    for (const auto& component : design.components) {
        if (component.kind != drill.target) continue;
        hits.push_back(drill);
        hits.back().target = component.id.value;
        if (drill.instance) break;
    }
    if (drill.kind == FaultKind::Deploy && drill.lasting && hits.size() > 1) {
        const auto each = drill.lasting->value / static_cast<std::int64_t>(hits.size());
        for (std::size_t i = 0; i < hits.size(); ++i) {
            hits[i].at = drill.at.value + each * static_cast<std::int64_t>(i);
            hits[i].lasting = each;
        }
    }
    aimed.insert(aimed.end(), hits.begin(), hits.end());
}

Duration end_of(const Fault& fault, Duration end) {
    constexpr Duration moment = std::chrono::seconds{10};
    switch (fault.kind) {
    case FaultKind::Flush:
    case FaultKind::ExpireHotKey: return fault.at.value + moment;
    case FaultKind::Restart:
    case FaultKind::Deploy: return fault.at.value + (fault.lasting ? fault.lasting->value : moment);
    case FaultKind::Outage:
    case FaultKind::Hang:
    case FaultKind::Slow:
    case FaultKind::Errors:
    case FaultKind::Capacity:
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Partition:
    case FaultKind::RegionOutage:
    case FaultKind::Surge:
    case FaultKind::HotKey:
    case FaultKind::Pause: return fault.lasting ? fault.at.value + fault.lasting->value : end;
    }
    return end;
}

Phrase target_name(const Fault& fault, const Design& design) {
    const auto* component = find_component(design, ComponentId(fault.target));
    if (component == nullptr) return fault.target;
    const auto name = display_name(*component);
    return fault.instance ? phrase("one instance of {}", name) : name;
}

Phrase told(const Fault& fault, const Design& design) {
    const auto name = target_name(fault, design);
    switch (fault.kind) {
    case FaultKind::Outage:
    case FaultKind::RegionOutage: return phrase("{} was down", name);
    case FaultKind::Hang: return phrase("{} hung", name);
    case FaultKind::Restart: return phrase("{} restarted", name);
    case FaultKind::Slow: return phrase("{} was slow", name);
    case FaultKind::Errors: return phrase("{} failed some of its calls", name);
    case FaultKind::Capacity: return phrase("{} had lost some of its servers", name);
    case FaultKind::Flush: return phrase("{} had been emptied", name);
    case FaultKind::Latency: return phrase("the way to {} took longer", name);
    case FaultKind::Loss: return phrase("the way to {} lost messages", name);
    case FaultKind::Partition: return phrase("{} was cut off", name);
    case FaultKind::Surge: return phrase("traffic surged");
    case FaultKind::HotKey:
    case FaultKind::ExpireHotKey: return phrase("one item was asked for by many");
    case FaultKind::Deploy: return phrase("{} was replaced, one instance after the other", name);
    case FaultKind::Pause: return phrase("{} consumed nothing", name);
    }
    return name;
}

} // namespace

std::vector<Fault> aim_drills(std::span<const Fault> drills, const Design& design) {
    std::vector<Fault> aimed;
    for (const auto& drill : drills) {
        if (drill.target.empty() || names_something(design, drill.target))
            aimed.push_back(drill);
        else
            aim_at_kind(drill, design, aimed);
    }
    return aimed;
}

std::vector<Drill> drills_of(std::span<const Fault> faults, Duration end) {
    std::vector<Fault> sorted(faults.begin(), faults.end());
    std::ranges::stable_sort(sorted, {}, [](const Fault& fault) { return fault.at.value; });
    std::vector<Drill> drills;
    for (auto& fault : sorted) {
        const TimeSpan span{fault.at.value, std::min(end_of(fault, end), end)};
        if (drills.empty() || span.from >= drills.back().span.until) {
            drills.push_back({{std::move(fault)}, span});
            continue;
        }
        drills.back().span.until = std::max(drills.back().span.until, span.until);
        drills.back().faults.push_back(std::move(fault));
    }
    return drills;
}

Phrase told(const Drill& drill, const Design& design) {
    Phrase text;
    for (const auto& fault : drill.faults) {
        const auto one = told(fault, design);
        if (text.text().find(one.text()) != std::string::npos) continue;
        text = text.empty() ? one : phrase("{} and {}", text, one);
    }
    return text;
}

} // namespace tiers
