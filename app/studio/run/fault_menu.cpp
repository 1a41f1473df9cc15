#include "app/studio/run/fault_menu.h"

#include "app/studio/run/run_controller.h"
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

Fault faultOf(FaultKind kind, std::optional<std::chrono::seconds> lasting, std::optional<double> factor = {}) {
    Fault fault;
    fault.kind = kind;
    if (lasting) fault.lasting = Quantity<Duration>(*lasting);
    if (factor) fault.factor = Quantity<double>(*factor);
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
    rebuild();
}

void FaultMenu::rebuild() {
    clear();
    if (!m_run.isActive()) {
        addAction(tr("Start a run, then break something"))->setEnabled(false);
        return;
    }
    const auto targets = breakable();
    if (targets.empty()) {
        addAction(tr("Select a component to break"))->setEnabled(false);
    } else {
        offerForTargets(targets);
    }
    addSection(tr("Traffic"));
    const QString surge = tr("So many times the arrivals, from now on for half a minute");
    offer(tr("Surge: 3 times the traffic for 30 s"), surge, {{}}, faultOf(FaultKind::Surge, 30s, 3));
    offer(tr("Surge: 10 times the traffic for 30 s"), surge, {{}}, faultOf(FaultKind::Surge, 30s, 10));
}

void FaultMenu::offerForTargets(const std::vector<const Component*>& components) {
    std::vector<std::string> targets;
    for (const Component* component : components) targets.push_back(component->id.value);
    addSection(components.size() == 1 ? QString::fromStdString(display_name(*components.front()))
                                      : tr("%n components", nullptr, static_cast<int>(components.size())));
    const QString outage = tr("Refuses every call at once, as a crashed machine does");
    const QString slow = tr("Every call takes so many times as long");
    offer(tr("Outage for 10 s"), outage, targets, faultOf(FaultKind::Outage, 10s));
    offer(tr("Outage for 30 s"), outage, targets, faultOf(FaultKind::Outage, 30s));
    offer(tr("Outage to the end"), outage, targets, faultOf(FaultKind::Outage, std::nullopt));
    offer(tr("3 times slower for 30 s"), slow, targets, faultOf(FaultKind::Slow, 30s, 3));
    offer(tr("10 times slower for 30 s"), slow, targets, faultOf(FaultKind::Slow, 30s, 10));
    offer(tr("3 times slower to the end"), slow, targets, faultOf(FaultKind::Slow, std::nullopt, 3));
    if (std::ranges::all_of(components, [](const Component* component) { return keepsKeys(*component); }))
        offer(tr("Flush"), tr("Forgets everything that it keeps, as after a restart"), targets,
              faultOf(FaultKind::Flush, std::nullopt));
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
