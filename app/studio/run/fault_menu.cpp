#include "app/studio/run/fault_menu.h"

#include "app/studio/run/run_controller.h"
#include "app/studio/words/said.h"
#include "core/catalog/kind.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

bool keepsKeys(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    return kind && (kind->role == Role::Cache || kind->role == Role::EdgeCache);
}

bool hasInstances(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    return kind && kind->role == Role::Service;
}

bool hasServers(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    return kind && (find_parameter(kind->parameters, "cores") || find_parameter(kind->parameters, "workers"));
}

bool takesTime(const Component& component) {
    const KindSpec* kind = find_kind(component.kind);
    return kind && kind->role != Role::Balancer && kind->role != Role::EdgeCache;
}

Fault faultOf(FaultKind kind, std::optional<std::chrono::seconds> lasting, std::optional<double> factor = {}) {
    Fault fault;
    fault.kind = kind;
    if (lasting) fault.lasting = Quantity<Duration>(*lasting);
    if (factor) fault.factor = Quantity<double>(*factor);
    return fault;
}

Fault faultWithRate(FaultKind kind, std::chrono::seconds lasting, double rate) {
    Fault fault = faultOf(kind, lasting);
    fault.rate = Quantity<double>(rate);
    return fault;
}

Fault moreLatency(std::chrono::seconds lasting, std::chrono::milliseconds added) {
    Fault fault = faultOf(FaultKind::Latency, lasting);
    fault.add = Quantity<Duration>(Duration(added));
    return fault;
}

} // namespace

FaultMenu::FaultMenu(RunController& run, QWidget* parent) : QMenu(parent), m_run(run) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &FaultMenu::rebuild);
    rebuild();
}

void FaultMenu::setSelection(const Selection& selection) {
    m_targets = selection.components;
    m_links = selection.links;
    m_regions = selection.regions;
    rebuild();
}

void FaultMenu::rebuild() {
    clear();
    if (!m_run.isActive()) {
        addAction(tr("Start a run, then break something"))->setEnabled(false);
        return;
    }
    const auto targets = breakable();
    const auto links = breakableLinks();
    if (targets.empty() && links.empty() && m_regions.empty()) {
        addAction(tr("Select a component, a link or a region to break"))->setEnabled(false);
    }
    if (!targets.empty()) offerForTargets(targets);
    if (!links.empty()) offerForLinks(links);
    offerForRegions(targets);
    addSection(tr("Traffic"));
    const auto surge = [](int factor) {
        return tr("%1 times the arrivals, from now on for half a minute").arg(factor);
    };
    offer(tr("Surge: 3 times the traffic for 30 s"), surge(3), {{}}, faultOf(FaultKind::Surge, 30s, 3));
    offer(tr("Surge: 10 times the traffic for 30 s"), surge(10), {{}}, faultOf(FaultKind::Surge, 30s, 10));
}

void FaultMenu::offerForTargets(const std::vector<const Component*>& components) {
    std::vector<std::string> targets;
    for (const Component* component : components) targets.push_back(component->id.value);
    addSection(components.size() == 1 ? said(display_name(*components.front()))
                                      : tr("%n components", nullptr, static_cast<int>(components.size())));
    const QString outage = tr("Refuses every call at once, as a crashed machine does");
    const auto slow = [](int factor) { return tr("Every call takes %1 times as long").arg(factor); };
    offer(tr("Outage for 10 s"), outage, targets, faultOf(FaultKind::Outage, 10s));
    offer(tr("Outage for 30 s"), outage, targets, faultOf(FaultKind::Outage, 30s));
    offer(tr("Outage to the end"), outage, targets, faultOf(FaultKind::Outage, std::nullopt));
    const auto all = [&](bool (*fits)(const Component&)) {
        return std::ranges::all_of(components, [fits](const Component* component) { return fits(*component); });
    };
    if (all(takesTime)) {
        offer(tr("3 times slower for 30 s"), slow(3), targets, faultOf(FaultKind::Slow, 30s, 3));
        offer(tr("10 times slower for 30 s"), slow(10), targets, faultOf(FaultKind::Slow, 30s, 10));
        offer(tr("3 times slower to the end"), slow(3), targets, faultOf(FaultKind::Slow, std::nullopt, 3));
    }
    offer(tr("Hang for 10 s"), tr("Takes every call and answers none until it is over"), targets,
          faultOf(FaultKind::Hang, 10s));
    offer(tr("Restart"), tr("Down for ten seconds; what it keeps in memory is lost"), targets,
          faultOf(FaultKind::Restart, 10s));
    offer(tr("Errors on 20 % of the calls for 30 s"), tr("Every fifth call fails after its work was done"), targets,
          faultWithRate(FaultKind::Errors, 30s, 0.2));
    if (all(hasServers))
        offer(tr("Half of its capacity lost for 30 s"), tr("Half of its workers or cores do nothing"), targets,
              faultOf(FaultKind::Capacity, 30s, 0.5));
    if (all(hasInstances))
        offer(tr("Rolling deploy over 60 s"), tr("Replaces the instances one by one, each drained first"), targets,
              faultOf(FaultKind::Deploy, 60s));
    if (all(keepsKeys))
        offer(tr("Flush"), tr("Forgets everything that it keeps, as after a restart"), targets,
              faultOf(FaultKind::Flush, std::nullopt));
}

void FaultMenu::offerForLinks(const std::vector<std::string>& links) {
    addSection(tr("%n links", nullptr, static_cast<int>(links.size())));
    offer(tr("100 ms more latency for 30 s"), tr("Each message takes 100 ms longer"), links, moreLatency(30s, 100ms));
    offer(tr("5 % of the messages lost for 30 s"), tr("A lost message is sent again after 200 ms, then later"), links,
          faultWithRate(FaultKind::Loss, 30s, 0.05));
    offer(tr("Partition for 10 s"), tr("Nothing gets through in either direction"), links,
          faultOf(FaultKind::Partition, 10s));
}

void FaultMenu::offerForRegions(const std::vector<const Component*>& components) {
    std::vector<std::string> regions;
    for (const RegionId& id : m_regions)
        if (find_region(m_run.scenario().design, id)) regions.push_back(id.value);
    for (const Component* component : components)
        if (component->region && std::ranges::find(regions, component->region->value) == regions.end())
            regions.push_back(component->region->value);
    for (const std::string& region : regions) {
        addSection(tr("Region %1").arg(QString::fromStdString(region)));
        offer(tr("Region outage for 30 s"), tr("Everything in the region is down"), {region},
              faultOf(FaultKind::RegionOutage, 30s));
        offer(tr("Region cut off for 30 s"), tr("Nothing crosses its borders"), {region},
              faultOf(FaultKind::Partition, 30s));
    }
}

std::vector<std::string> FaultMenu::breakableLinks() const {
    std::vector<std::string> present;
    for (const LinkId& id : m_links)
        if (find_link(m_run.scenario().design, id)) present.push_back(id.value);
    return present;
}

std::vector<const Component*> FaultMenu::breakable() const {
    std::vector<const Component*> present;
    for (const ComponentId& id : m_targets) {
        const Component* component = find_component(m_run.scenario().design, id);
        const KindSpec* kind = component ? find_kind(component->kind) : nullptr;
        if (kind && kind->role != Role::Users) present.push_back(component);
    }
    return present;
}

void FaultMenu::offer(const QString& text, const QString& help, std::vector<std::string> targets, Fault fault) {
    QAction* action = addAction(text);
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, [this, targets = std::move(targets), fault = std::move(fault)] {
        for (const std::string& target : targets) {
            Fault aimed = fault;
            aimed.target = target;
            m_run.inject(aimed);
        }
    });
}

} // namespace tiers::studio
