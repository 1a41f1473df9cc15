#include "core/analysis/network.h"
#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiler.h"

#include <algorithm>
#include <deque>

namespace tiers {

namespace {

std::int64_t transfer_ns(double bytes, double bytes_per_second) {
    return bytes_per_second > 0 ? static_cast<std::int64_t>(bytes / bytes_per_second * 1e9 + 0.5) : 0;
}

class RouteCompiler {
  public:
    RouteCompiler(const Scenario& scenario, CompiledModel& model)
        : m_design(scenario.design), m_workload(scenario.workload), m_model(model), m_caching(scenario, model) {}

    void connect_caches() { m_caching.connect(); }

    void compile(const Route& route) {

        const auto population = std::ranges::find(m_workload.populations, route.population, &Population::id) -
                                m_workload.populations.begin();
        const auto cls =
            std::ranges::find(m_workload.classes, route.request_class, &RequestClass::id) - m_workload.classes.begin();
        m_population = static_cast<Index>(population);
        m_class = static_cast<Index>(cls);
        m_home = location_of(m_design, m_workload.populations.front(),
                             users_of(m_design, m_workload, m_workload.populations.front().id));
        m_users = location_of(m_design, m_workload.populations[m_population],
                              users_of(m_design, m_workload, route.population));
        const auto* users = users_of(m_design, m_workload, route.population);
        const auto& home = m_workload.populations[m_population].region;
        const auto region = home ? home : users != nullptr ? users->region : std::nullopt;
        const auto place = region ? std::ranges::find(m_model.regions, region->value) : m_model.regions.end();
        m_users_region = place == m_model.regions.end() ? none : static_cast<Index>(place - m_model.regions.begin());
        auto& demand = m_model.populations[m_population].demands[m_class];
        if (users != nullptr) m_model.populations[m_population].users_component = component_index(m_model, users->id);
        demand.through_network = m_users != nullptr;
        if (!route.root) return;
        demand.root = lay_out(*route.root);
        set_name_service(demand, *route.root);
    }

  private:
    /// Breadth first, so that the children of a visit follow one another.
    Index lay_out(const RouteStep& root) {
        struct Pending {
            const RouteStep* step;
            const RouteStep* parent;
            Index visit;
            Index from;
        };
        const auto first = static_cast<Index>(m_model.visits.size());
        m_model.visits.emplace_back();
        std::deque<Pending> pending{{&root, nullptr, first, none}};
        while (!pending.empty()) {
            const auto [step, parent, visit, from] = pending.front();
            pending.pop_front();
            const auto first_child = static_cast<Index>(m_model.visits.size());
            m_model.visits.resize(m_model.visits.size() + step->children.size());
            m_model.visits[visit] = visit_of(*step, parent);
            m_model.visits[visit].parent = from;
            m_model.visits[visit].first_child = first_child;
            m_model.visits[visit].child_count = static_cast<Index>(step->children.size());
            for (Index i = 0; i < step->children.size(); ++i)
                pending.push_back({&step->children[i], step, first_child + i, visit});
            if (m_model.visits[visit].is_own_choice) {
                m_model.visits[visit].first_turn = m_model.turn_count;
                m_model.turn_count += static_cast<Index>(step->children.size());
            } else if (step->kind == StepKind::Balance) {
                aim(m_model.visits[visit], *step);
            }
        }
        return first;
    }

    CompiledVisit visit_of(const RouteStep& step, const RouteStep* parent) {
        const auto& component = *find_component(m_design, step.component);
        const auto& cls = m_workload.classes[m_class];
        CompiledVisit visit;
        visit.kind = step.kind;
        visit.on_miss = step.condition == StepCondition::OnMiss;
        visit.component = component_index(m_model, step.component);
        visit.request_class = m_class;
        auto& keeper = m_model.components[visit.component];
        if (step.kind == StepKind::SessionLookup) keeper.sessions_in_memory = true;
        visit.uses_session = keeper.sessions_in_memory && cls.session &&
                             (step.kind == StepKind::Serve || step.kind == StepKind::SessionLookup);
        if (visit.uses_session) m_model.tells_clients_apart = true;
        visit.population = static_cast<std::uint16_t>(m_population);
        set_times(visit, component, cls);
        visit.is_later = step.condition == StepCondition::Later;
        visit.caching = m_caching.add(step, m_class, m_population);
        visit.is_name_choice = is_name_choice(step);
        visit.is_own_choice = step.kind == StepKind::Balance && !step.link;
        set_limits(visit);
        visit.faces_users = parent != nullptr && !visit.is_name_choice && step.kind != StepKind::Resolve &&
                            (parent->kind == StepKind::Ask || is_name_choice(*parent));
        if (step.link && parent != nullptr) {
            set_link(visit, *find_link(m_design, *step.link), component, *parent, cls);
            if (!visit.is_name_choice) set_regions(visit, *parent);
        }
        return visit;
    }

    void set_times(CompiledVisit& visit, const Component& component, const RequestClass& cls) {
        const Settings settings{component};
        switch (visit.kind) {
        case StepKind::Serve:
        case StepKind::Call:
        case StepKind::Consume:
            visit.service = Sampler{settings.distribution(settings.has("auth_time") ? "auth_time" : "service_time")};
            if (settings.has("wait_time")) visit.wait = Sampler{settings.distribution("wait_time")};
            break;
        case StepKind::SessionLookup:
        case StepKind::CacheLookup:
        case StepKind::CacheFill:
        case StepKind::CacheInvalidate: visit.service = Sampler{settings.distribution("service_time")}; break;
        case StepKind::Read: visit.service = Sampler{settings.distribution("read_time")}; break;
        case StepKind::Write: visit.service = Sampler{settings.distribution("write_time")}; break;
        case StepKind::Fetch:
            visit.service = Sampler{settings.distribution("first_byte_time")};
            visit.transfer_ns = transfer_ns(cls.response_size.value.count, settings.bytes("bandwidth").count);
            break;
        case StepKind::Ask:
        case StepKind::Resolve:
        case StepKind::EdgeLookup:
        case StepKind::PassThrough:
        case StepKind::Balance:
        case StepKind::LocalLookup: return;
        case StepKind::Publish: visit.service = Sampler{settings.distribution("publish_time")}; break;
        }
        if (const auto own = cls.times.find(component.id); own != cls.times.end())
            visit.service = Sampler{own->second.value};
    }

    void set_limits(CompiledVisit& visit) const {
        const auto& component = m_model.components[visit.component];
        if (component.role == Role::Gateway && (component.limit || component.client_limit))
            visit.after_work = AfterWork::Limit;
        if (component.role == Role::ExternalService) {
            visit.limits_arrivals = component.limit.has_value();
            if (component.error_rate > 0) visit.after_work = AfterWork::Err;
        }
    }

    void set_link(CompiledVisit& visit, const Link& link, const Component& component, const RouteStep& parent,
                  const RequestClass& cls) {
        visit.link = link_index(m_model, link.id);
        const auto specs = link_parameters(m_design, link);
        const Settings settings{specs, link.parameters};
        if (find_parameter(specs, "timeout") != nullptr && settings.has("timeout"))
            visit.timer = timer_index(m_model, settings.duration("timeout"));
        if (visit.is_name_choice || visit.kind == StepKind::Resolve) return;
        if (parent.kind == StepKind::Balance && !parent.link && find_parameter(specs, "weight")->simulated)
            visit.weight = settings.number("weight");
        if (find_parameter(specs, "idempotent") != nullptr) visit.recognizes_repeats = settings.flag("idempotent");
        const auto* from = visit.faces_users
                               ? m_users
                               : location_of(m_design, *find_component(m_design, parent.component), m_users, m_home);
        const auto* to = location_of(m_design, component, m_users, m_home);
        auto round_trip_ns = round_trip_between(from, to).count();
        if (visit.faces_users && m_users != nullptr) round_trip_ns += access_round_trip.count();
        const bool far = round_trip_ns > 0;
        if (find_parameter(specs, "latency") != nullptr && settings.has("latency"))
            round_trip_ns = 2 * settings.duration("latency").count();
        visit.request_ns = round_trip_ns / 2;
        visit.response_ns = round_trip_ns - visit.request_ns;
        if (far && !visit.faces_users)
            visit.response_ns += transfer_ns(answer_bytes(visit.kind, cls), backbone_bytes_per_second);
    }

    /// The regions that a message leaves and enters, which a fault of a region cuts apart. A CDN is where the users
    /// are.
    void set_regions(CompiledVisit& visit, const RouteStep& parent) {
        const auto region_of = [&](Index component) {
            const auto role = m_model.components[component].role;
            return role == Role::EdgeCache || role == Role::Users ? m_users_region
                                                                  : m_model.components[component].region;
        };
        visit.from_region = visit.faces_users ? m_users_region : region_of(component_index(m_model, parent.component));
        visit.to_region = region_of(visit.component);
    }

    [[nodiscard]] bool is_name_choice(const RouteStep& step) const {
        return step.kind == StepKind::Balance &&
               m_model.components[component_index(m_model, step.component)].role == Role::NameService;
    }

    static double answer_bytes(StepKind kind, const RequestClass& cls) {
        switch (kind) {
        case StepKind::CacheLookup:
        case StepKind::Read: return cls.item_size.value.count;
        case StepKind::Serve:
        case StepKind::Balance:
        case StepKind::Fetch:
        case StepKind::PassThrough:
        case StepKind::EdgeLookup:
        case StepKind::Call: return cls.response_size.value.count;
        default: return 0;
        }
    }

    /// For each target of the balancer, the child that leads there.
    void aim(CompiledVisit& visit, const RouteStep& step) {
        const auto& balancer = m_model.components[visit.component];
        visit.first_branch = static_cast<Index>(m_model.branches.size());
        visit.first_target = balancer.first_target;
        visit.target_count = static_cast<Index>(balancer.targets.size());
        visit.takes_turns = balancer.role == Role::Balancer && !balancer.sticky && balancer.equal_weights &&
                            balancer.policy == BalancingPolicy::RoundRobin;
        for (const auto& target : balancer.targets) {
            const auto& link = m_model.links[target.link].id;
            const auto child = std::ranges::find(step.children, std::optional{link}, &RouteStep::link);
            const auto leads = child != step.children.end();
            m_model.branches.push_back(
                {leads ? visit.first_child + static_cast<Index>(child - step.children.begin()) : none, target.instance,
                 target.run_instance, leads && target.weight > 0});
        }
    }

    /// The name that the users look up first.
    void set_name_service(CompiledDemand& demand, const RouteStep& root) {
        for (Index i = 0; i < root.children.size(); ++i) {
            const auto& child = m_model.visits[m_model.visits[demand.root].first_child + i];
            if (child.kind != StepKind::Resolve) continue;
            demand.dns = child.component;
            const Settings settings{*find_component(m_design, root.children[i].component)};
            demand.lookup = Sampler{settings.distribution("lookup_time")};
            demand.dns_ttl_ns = settings.duration("ttl").count();
        }
    }

    const Design& m_design;
    const Workload& m_workload;
    CompiledModel& m_model;
    CachingCompiler m_caching;
    Index m_population{};
    Index m_class{};
    const Location* m_users{};
    Index m_users_region{none};
    const Location* m_home{}; ///< of the first population: where what stands in no region is taken to be
};

} // namespace

std::int64_t one_way_ns(const Design& design, const Link& link) {
    const auto* from = location_of(design, *find_component(design, link.from), nullptr, nullptr);
    const auto* to = location_of(design, *find_component(design, link.to), nullptr, nullptr);
    return round_trip_between(from, to).count() / 2;
}

void compile_routes(const Scenario& scenario, CompiledModel& model) {
    RouteCompiler compiler{scenario, model};
    for (const auto& route : plan_routes(scenario.design, scenario.workload).routes) compiler.compile(route);
    compile_writes(scenario, model);
    compile_replicas(scenario, model);
    compile_residency(scenario, model);
    compiler.connect_caches();
    compile_shortcuts(model);
}

} // namespace tiers
