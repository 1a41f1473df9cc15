#include "app/studio/charts/fault_spans.h"

#include "core/catalog/kind.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("tiers::studio::FaultSpans", text);
}

QString kindText(FaultKind kind) {
    switch (kind) {
    case FaultKind::Outage: return translated("outage");
    case FaultKind::Hang: return translated("hangs");
    case FaultKind::Restart: return translated("restart");
    case FaultKind::Slow: return translated("slow");
    case FaultKind::Errors: return translated("errors");
    case FaultKind::Capacity: return translated("less capacity");
    case FaultKind::Flush: return translated("flushed");
    case FaultKind::Latency: return translated("more latency");
    case FaultKind::Loss: return translated("packet loss");
    case FaultKind::Partition: return translated("partition");
    case FaultKind::RegionOutage: return translated("region outage");
    case FaultKind::Surge: return translated("traffic surge");
    case FaultKind::HotKey: return translated("hot key");
    case FaultKind::ExpireHotKey: return translated("hot key expires");
    case FaultKind::Deploy: return translated("deploy");
    case FaultKind::Pause: return translated("paused");
    }
    return {};
}

} // namespace

QString faultText(const Design& design, const Fault& fault) {
    if (fault.target.empty()) return kindText(fault.kind);
    const Component* component = find_component(design, ComponentId(fault.target));
    const std::string name = component ? display_name(*component) : fault.target;
    return QString::fromStdString(name) + QStringLiteral(": ") + kindText(fault.kind);
}

std::vector<ChartSpan> shadedSpans(const Scenario& scenario, const RunOptions& options,
                                   std::span<const Fault> injected) {
    std::vector<ChartSpan> spans;
    if (options.warmup > Duration::zero())
        spans.push_back({0, seconds(options.warmup), translated("warm-up"), ChartSpan::Kind::WarmUp});
    const double end = seconds(options.duration);
    const auto add = [&](const Fault& fault) {
        const double from = seconds(fault.at.value);
        const double to = fault.lasting ? from + seconds(fault.lasting->value) : end;
        spans.push_back({from, to, faultText(scenario.design, fault), ChartSpan::Kind::Fault});
    };
    for (const Fault& fault : scenario.faults) add(fault);
    for (const Fault& fault : injected) add(fault);
    return spans;
}

} // namespace tiers::studio
