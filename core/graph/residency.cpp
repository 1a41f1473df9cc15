#include "core/graph/residency.h"

#include "core/graph/route_plan.h"
#include "core/graph/wiring.h"

#include <algorithm>

namespace tiers {

namespace {

/// Follows one route and notes where the class's data come to rest outside their region.
class DataTrail {
  public:
    DataTrail(const Wiring& wiring, const RequestClass& request_class, std::optional<RegionId> home_of_users,
              std::vector<ResidencyViolation>& found)
        : m_wiring(wiring), m_class(request_class), m_home_of_users(std::move(home_of_users)), m_found(found) {}

    void follow(const RouteStep& step) {
        const bool moves = m_path.empty() || m_path.back() != step.component;
        if (moves) m_path.push_back(step.component);
        rest(step);
        for (const RouteStep& child : step.children) follow(child);
        if (moves) m_path.pop_back();
    }

  private:
    void rest(const RouteStep& step) {
        switch (step.kind) {
        case StepKind::EdgeLookup: note(step.component, m_home_of_users); return;
        case StepKind::LocalLookup:
        case StepKind::CacheFill:
        case StepKind::Publish: note(step.component, region_of(step.component)); return;
        case StepKind::Write:
            note(step.component, region_of(step.component));
            rest_in_copies(step.component);
            return;
        case StepKind::Ask:
        case StepKind::Resolve:
        case StepKind::PassThrough:
        case StepKind::Balance:
        case StepKind::Serve:
        case StepKind::SessionLookup:
        case StepKind::CacheLookup:
        case StepKind::CacheInvalidate:
        case StepKind::Read:
        case StepKind::Fetch:
        case StepKind::Call:
        case StepKind::Consume: return;
        }
    }

    void rest_in_copies(const ComponentId& database) {
        for (const Wire& wire : m_wiring.place_of(database)->wires) {
            if (wire.kind != LinkKind::Replicate) continue;
            m_path.push_back(wire.to->id());
            note(wire.to->id(), region_of(wire.to->id()));
            m_path.pop_back();
        }
    }

    void note(const ComponentId& component, const std::optional<RegionId>& region) {
        if (region != m_class.residency) m_found.push_back({m_class.id, component, region, m_path});
    }

    [[nodiscard]] std::optional<RegionId> region_of(const ComponentId& component) const {
        return m_wiring.place_of(component)->component->region;
    }

    const Wiring& m_wiring;
    const RequestClass& m_class;
    std::optional<RegionId> m_home_of_users;
    std::vector<ResidencyViolation>& m_found;
    std::vector<ComponentId> m_path;
};

} // namespace

std::vector<ResidencyViolation> find_residency_violations(const Design& design, const Workload& workload) {
    const Wiring wiring{design};
    std::vector<ResidencyViolation> found;
    for (const Route& route : plan_routes(design, workload).routes) {
        const RequestClass* request_class = find_class(workload, route.request_class);
        if (!route.root || !request_class || !request_class->residency) continue;
        const Population* population = find_population(workload, route.population);
        const Component* users = users_of(design, workload, route.population);
        const auto home = population->region ? population->region : users->region;
        DataTrail{wiring, *request_class, home, found}.follow(*route.root);
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

} // namespace tiers
