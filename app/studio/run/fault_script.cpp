#include "app/studio/run/fault_script.h"

#include "app/studio/model/design_model.h"
#include "app/studio/run/fault_kinds.h"

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

/// The factor that holds at a time, after its ramp.
double factorAt(std::span<const TrafficPoint> traffic, Duration at) {
    double factor = 1;
    for (const TrafficPoint& point : traffic)
        if (point.at.value <= at) factor = point.factor;
    return factor;
}

double liveFactorAt(std::span<const TrafficStep> steps, Duration at) {
    double factor = 1;
    for (const TrafficStep& step : steps)
        if (step.at <= at) factor = step.factor;
    return factor;
}

/// The traffic with the live factor on it.
std::vector<TrafficPoint> multiplied(const std::vector<TrafficPoint>& traffic, std::span<const TrafficStep> steps) {
    std::vector<TrafficPoint> points = traffic;
    for (TrafficPoint& point : points) point.factor *= liveFactorAt(steps, point.at.value);
    for (const TrafficStep& step : steps) {
        const bool there = std::ranges::any_of(points, [&](const TrafficPoint& p) { return p.at.value == step.at; });
        if (!there) points.push_back({step.at, factorAt(traffic, step.at) * step.factor, {}});
    }
    std::ranges::sort(points, {}, [](const TrafficPoint& point) { return point.at.value; });
    return points;
}

/// The live factor as surges, one for each time in which it was not 1.
std::vector<Fault> surges(std::span<const TrafficStep> steps, Duration end) {
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Duration until = i + 1 < steps.size() ? steps[i + 1].at : end;
        if (steps[i].factor == 1 || until <= steps[i].at) continue;
        Fault surge = presetFault(FaultKind::Surge);
        surge.at = steps[i].at;
        surge.lasting = Quantity<Duration>(until - steps[i].at);
        setFigure(surge, steps[i].factor);
        faults.push_back(surge);
    }
    return faults;
}

void edit(DesignModel& model, const QString& text, const auto& change) {
    Design design = model.design();
    change(design);
    model.replace(std::move(design), text);
}

} // namespace

QString faultTitle(const Design& design, const Fault& fault) {
    const FaultKindInfo& info = faultKindInfo(fault.kind);
    QString title = fault.target.empty()
                        ? info.title
                        : DesignModel::tr("%1 of %2").arg(info.title, targetName(design, fault.target));
    if (fault.instance) title += DesignModel::tr(", instance %1").arg(*fault.instance + 1);
    const QString figure = faultFigureText(fault);
    return figure.isEmpty() ? title : title + u' ' + figure;
}

void script::add(DesignModel& model, const Fault& fault) {
    edit(model, DesignModel::tr("Place %1").arg(faultTitle(model.design(), fault)),
         [&](Design& design) { design.faults.push_back(fault); });
}

void script::change(DesignModel& model, std::size_t index, const Fault& fault, const QString& text) {
    if (index >= model.design().faults.size()) return;
    edit(model, text.arg(faultTitle(model.design(), fault)), [&](Design& design) { design.faults[index] = fault; });
}

void script::remove(DesignModel& model, std::size_t index) {
    if (index >= model.design().faults.size()) return;
    edit(model, DesignModel::tr("Remove %1").arg(faultTitle(model.design(), model.design().faults[index])),
         [&](Design& design) { design.faults.erase(design.faults.begin() + static_cast<std::ptrdiff_t>(index)); });
}

void script::addTraffic(DesignModel& model, Duration at, Duration lasting, double factor) {
    const auto& workload = model.design().workload;
    if (!workload) {
        Fault surge = presetFault(FaultKind::Surge);
        surge.at = at;
        surge.lasting = Quantity<Duration>(lasting);
        setFigure(surge, factor);
        return add(model, surge);
    }
    auto traffic = workload->traffic;
    const double before = factorAt(traffic, at);
    const double after = factorAt(traffic, at + lasting);
    std::erase_if(traffic, [&](const TrafficPoint& p) { return p.at.value >= at && p.at.value <= at + lasting; });
    if (at > Duration::zero() && traffic.empty()) traffic.push_back({Duration{}, before, {}});
    traffic.push_back({at, factor, {}});
    traffic.push_back({at + lasting, after, {}});
    std::ranges::sort(traffic, {}, [](const TrafficPoint& point) { return point.at.value; });
    setTraffic(model, std::move(traffic), DesignModel::tr("Change the traffic"));
}

void script::setTraffic(DesignModel& model, std::vector<TrafficPoint> traffic, const QString& text) {
    if (!model.design().workload) return;
    edit(model, text, [&](Design& design) { design.workload->traffic = std::move(traffic); });
}

void script::keep(DesignModel& model, std::span<const Fault> fired, std::span<const TrafficStep> steps, Duration end) {
    edit(model, DesignModel::tr("Keep as script"), [&](Design& design) {
        design.faults.insert(design.faults.end(), fired.begin(), fired.end());
        if (steps.empty()) return;
        if (design.workload) {
            design.workload->traffic = multiplied(design.workload->traffic, steps);
        } else {
            const auto added = surges(steps, end);
            design.faults.insert(design.faults.end(), added.begin(), added.end());
        }
    });
}

} // namespace tiers::studio
