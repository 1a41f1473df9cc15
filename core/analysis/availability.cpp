#include "core/analysis/availability.h"

#include "core/analysis/decision_diagram.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/graph/route_plan.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <span>
#include <string>

namespace tiers {

namespace {

constexpr double minutes_per_month = hours_per_month * 60;

using Statement = DecisionDiagram::Statement;

/// Says of the steps of routes what must be up for them to work.
class WorkingWays {
  public:
    explicit WorkingWays(const Design& design) : m_design(&design) {}

    /// "A request on this route is answered."
    Statement of(const Route& route) { return route.root ? works(*route.root) : DecisionDiagram::never; }
    Statement both(Statement a, Statement b) { return m_diagram.both(a, b); }

    [[nodiscard]] double probability(Statement statement) const { return m_diagram.probability(statement, m_up); }
    /// As above while every component is up but `failed`, where one is given.
    [[nodiscard]] double probability_without(Statement statement, std::optional<std::uint32_t> failed) const {
        std::vector<double> up = m_up;
        for (const auto& [id, thing] : m_things) up[thing] = thing == failed ? 0 : 1;
        return m_diagram.probability(statement, up);
    }
    /// The components that ways depend on.
    [[nodiscard]] const std::map<ComponentId, std::uint32_t>& things() const { return m_things; }
    [[nodiscard]] double availability(std::uint32_t thing) const { return m_up[thing]; }

  private:
    Statement works(const RouteStep& step) {
        switch (step.kind) {
        case StepKind::CacheLookup:
        case StepKind::CacheFill:
        case StepKind::CacheInvalidate: return fails_open(step) ? DecisionDiagram::always : component(step.component);
        case StepKind::LocalLookup:
        case StepKind::Consume: return DecisionDiagram::always;
        case StepKind::Balance: return m_diagram.both(component(step.component), one_of(step));
        case StepKind::Ask:
        case StepKind::Resolve:
        case StepKind::EdgeLookup:
        case StepKind::PassThrough:
        case StepKind::Serve:
        case StepKind::SessionLookup:
        case StepKind::Read:
        case StepKind::Write:
        case StepKind::Fetch:
        case StepKind::Call:
        case StepKind::Publish: return m_diagram.both(component(step.component), all_of(step));
        }
        return DecisionDiagram::never;
    }

    /// The children's statements are joined from the last to the first: things of the first come first in the diagram,
    /// so that joining one to all after it takes no longer than the one is large.
    Statement all_of(const RouteStep& step) {
        const auto ways = each_of(step);
        return std::accumulate(ways.rbegin(), ways.rend(), DecisionDiagram::always,
                               [this](Statement so_far, Statement way) { return m_diagram.both(way, so_far); });
    }

    std::vector<Statement> each_of(const RouteStep& step) {
        std::vector<Statement> ways;
        for (const RouteStep& child : step.children) ways.push_back(works(child));
        return ways;
    }

    Statement one_of(const RouteStep& step) {
        const std::string policy = name_policy(step.component);
        if (policy == "simple" || policy == "weighted") return drawn(step, policy == "weighted");
        const auto ways = each_of(step);
        return std::accumulate(ways.rbegin(), ways.rend(), DecisionDiagram::never,
                               [this](Statement so_far, Statement way) { return m_diagram.either(way, so_far); });
    }

    /// One child, drawn whatever its state: by the weights of the links, or each alike.
    Statement drawn(const RouteStep& step, bool weighted) {
        double weights = 0;
        Statement result = DecisionDiagram::never;
        for (const RouteStep& child : step.children) { // the k-th is kept with probability weight / weights up to it
            const double child_weight = weighted ? weight(child) : 1;
            weights += child_weight;
            const Statement taken = m_diagram.is_up(add_thing(weights > 0 ? child_weight / weights : 0));
            result = m_diagram.choice(taken, works(child), result);
        }
        return result;
    }

    [[nodiscard]] double weight(const RouteStep& step) const {
        const Link* link = step.link ? find_link(*m_design, *step.link) : nullptr;
        if (!link) return 1;
        const Settings settings{link_parameters(*m_design, *link), link->parameters};
        return settings.has("weight") ? settings.number("weight") : 1;
    }

    /// The policy of a DNS that chooses; empty for other choosers.
    [[nodiscard]] std::string name_policy(const ComponentId& id) const {
        const Component* chooser = find_component(*m_design, id);
        const KindSpec* kind = chooser ? find_kind(chooser->kind) : nullptr;
        return kind && kind->role == Role::NameService ? Settings{*chooser}.text("policy") : std::string{};
    }

    [[nodiscard]] bool fails_open(const RouteStep& step) const {
        const Link* link = step.link ? find_link(*m_design, *step.link) : nullptr;
        if (!link) return true;
        return Settings{link_parameters(*m_design, *link), link->parameters}.text("on_failure") != "closed";
    }

    Statement component(const ComponentId& id) {
        const auto known = m_things.find(id);
        if (known != m_things.end()) return m_diagram.is_up(known->second);
        const Component* found = find_component(*m_design, id);
        const std::uint32_t thing = add_thing(found ? component_availability(*found) : 1);
        m_things.emplace(id, thing);
        return m_diagram.is_up(thing);
    }

    std::uint32_t add_thing(double up) {
        m_up.push_back(up);
        return static_cast<std::uint32_t>(m_up.size() - 1);
    }

    const Design* m_design;
    DecisionDiagram m_diagram;
    std::map<ComponentId, std::uint32_t> m_things;
    std::vector<double> m_up; ///< by thing: components, and the draws of choosers
};

/// A class of a population: how much of the traffic it is, and what must be up for it.
struct Demanded {
    double weight{};
    Statement works{};
};

/// Requests a second at most: of a closed population, as if answers took no time.
double demand_of(const Population& population) {
    const auto* closed = std::get_if<ConcurrentDemand>(&population.demand);
    if (!closed) return base_rate_per_second(population);
    const double think = mean_seconds(closed->think_time.value);
    const auto users = static_cast<double>(closed->concurrent_users);
    return think > 0 ? users / think : users;
}

/// Demands of the populations; all alike where nobody asks.
std::vector<double> demands_of(const Workload& workload) {
    std::vector<double> demands;
    for (const Population& population : workload.populations) demands.push_back(demand_of(population));
    if (std::accumulate(demands.begin(), demands.end(), 0.0) <= 0) std::ranges::fill(demands, 1.0);
    return demands;
}

Statement works_for(WorkingWays& ways, const RoutePlan& plan, const PopulationId& population,
                    const RequestClass& request_class) {
    const auto on_route = [&](const ClassId& id) {
        const Route* route = find_route(plan, population, id);
        return route ? ways.of(*route) : DecisionDiagram::never;
    };
    if (!request_class.page) return on_route(request_class.id);
    const PageView& page = *request_class.page;
    const Statement document = on_route(page.document);
    return page.asset_count > 0 ? ways.both(document, on_route(page.assets)) : document;
}

std::vector<Demanded> demanded_ways(WorkingWays& ways, const RoutePlan& plan, const Workload& workload) {
    const std::vector<double> demands = demands_of(workload);
    std::vector<Demanded> demanded;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        for (const RequestClass& request_class : workload.classes) {
            if (request_class.share <= 0) continue;
            demanded.push_back(
                {demands[i] * request_class.share, works_for(ways, plan, workload.populations[i].id, request_class)});
        }
    }
    return demanded;
}

/// The mean of a figure of each way, weighted; 1 where nothing is asked for.
double weighted_mean(std::span<const Demanded> demanded, const std::function<double(Statement)>& figure) {
    double weights = 0;
    double sum = 0;
    for (const Demanded& way : demanded) {
        weights += way.weight;
        sum += way.weight * figure(way.works);
    }
    return weights > 0 ? sum / weights : 1;
}

} // namespace

double overall_availability(const Design& design, const Workload& workload, const RoutePlan& plan) {
    WorkingWays ways{design};
    return weighted_mean(demanded_ways(ways, plan, workload), [&](Statement way) { return ways.probability(way); });
}

AvailabilityFigures structural_availability(const Design& design, const Workload& workload) {
    WorkingWays ways{design};
    const std::vector<Demanded> demanded = demanded_ways(ways, plan_routes(design, workload), workload);
    AvailabilityFigures figures;
    figures.availability = weighted_mean(demanded, [&](Statement way) { return ways.probability(way); });
    const auto without = [&](std::optional<std::uint32_t> failed) {
        return weighted_mean(demanded, [&](Statement way) { return ways.probability_without(way, failed); });
    };
    const double at_best = without(std::nullopt);
    for (const Component& component : design.components) {
        const auto it = ways.things().find(component.id);
        if (it == ways.things().end()) continue;
        const auto& [id, thing] = *it;
        const double availability = ways.availability(thing);
        const double share_lost = at_best - without(thing);
        figures.parts.push_back({id, availability, (1 - availability) * share_lost * minutes_per_month});
    }
    std::ranges::stable_sort(figures.parts, std::ranges::greater{}, &AvailabilityFigures::Part::minutes_per_month);
    return figures;
}

} // namespace tiers
