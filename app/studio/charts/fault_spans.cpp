#include "app/studio/charts/fault_spans.h"

#include "app/studio/run/fault_kinds.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"

#include <QCoreApplication>

namespace tiers::studio {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("FaultSpans", text);
}

} // namespace

QString faultText(const Design& design, const Fault& fault) {
    if (fault.target.empty()) return faultKindInfo(fault.kind).title;
    const Component* component = find_component(design, ComponentId(fault.target));
    const QString name = component ? said(display_name(*component)) : QString::fromStdString(fault.target);
    return name + QStringLiteral(": ") + faultKindInfo(fault.kind).title;
}

std::vector<ChartSpan> shadedSpans(const Scenario& scenario, const RunOptions& options,
                                   std::span<const Fault> injected) {
    std::vector<ChartSpan> spans;
    if (options.warmup > Duration::zero())
        spans.push_back({0, seconds(options.warmup), tr("warm-up"), ChartSpan::Kind::WarmUp});
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
