#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiled_model.h"
#include "core/simulation/compiler.h"
#include "core/simulation/limits.h"
#include "core/simulation/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tiers {

namespace {

/// Checks in a row before a DNS believes a change, as Route 53's default.
constexpr int dns_check_threshold = 3;

Index limited(std::int64_t count) {
    return static_cast<Index>(std::clamp<std::int64_t>(count, 0, none - 1));
}

bool has_parameter(const KindSpec& kind, std::string_view name) {
    return find_parameter(kind.parameters, name) != nullptr;
}

BalancingPolicy policy_named(std::string_view name) {
    if (name == "least-connections") return BalancingPolicy::LeastConnections;
    if (name == "random") return BalancingPolicy::Random;
    if (name == "power-of-two") return BalancingPolicy::PowerOfTwo;
    if (name == "hash") return BalancingPolicy::Hash;
    return BalancingPolicy::RoundRobin;
}

std::vector<TrafficPiece> traffic_pieces(const std::vector<TrafficPoint>& points) {
    std::vector<TrafficPiece> pieces{{0, 1, 0}};
    double factor = 1;
    for (const auto& point : points) {
        const auto start = point.at.value.count(), ramp = point.ramp.value.count();
        while (!pieces.empty() && pieces.back().start >= start) pieces.pop_back();
        if (ramp > 0) {
            pieces.push_back({start, factor, (point.factor - factor) / static_cast<double>(ramp)});
            pieces.push_back({start + ramp, point.factor, 0});
        } else {
            pieces.push_back({start, point.factor, 0});
        }
        factor = point.factor;
    }
    return pieces;
}

class Compiler {
  public:
    Compiler(const Scenario& scenario, std::vector<std::int64_t> timers)
        : m_scenario(scenario), m_model(std::make_shared<CompiledModel>()) {
        m_model->timers = std::move(timers);
    }

    Compilation compile() {
        compile_components();
        if (m_problems.empty()) compile_links();
        if (m_problems.empty()) check_counts();
        if (m_problems.empty()) compile_balancers();
        if (m_problems.empty()) compile_groups(*m_model);
        compile_classes();
        compile_populations();
        if (m_problems.empty()) compile_routes(m_scenario, *m_model);
        check_warm_caches();
        m_model->traffic = traffic_pieces(m_scenario.workload.traffic);
        compile_faults();
        if (!m_problems.empty()) return {nullptr, std::move(m_problems)};
        return {std::move(m_model), {}};
    }

  private:
    void refuse(Phrase path, Phrase message) { m_problems.push_back({std::move(path), std::move(message)}); }

    void compile_components() {
        for (const auto& region : m_scenario.design.regions) m_model->regions.push_back(region.id.value);
        const auto& components = m_scenario.design.components;
        for (std::size_t i = 0; i < components.size(); ++i) {
            const auto& component = components[i];
            const auto* kind = find_kind(component.kind);
            const auto path = fmt::format("components[{}]", i);
            if (kind == nullptr) {
                refuse(path + ".kind", phrase("\"{}\" is no kind of component", component.kind));
                continue;
            }
            if (!kind->simulated) {
                refuse(path + ".kind", phrase("{} ({}) cannot be simulated yet: remove it to run the design",
                                              display_name(component), component.kind));
                continue;
            }
            m_model->components.push_back(compiled(component, *kind));
        }
    }

    CompiledComponent compiled(const Component& component, const KindSpec& kind) {
        CompiledComponent result;
        const Settings settings{component};
        result.id = component.id;
        result.name = display_name(component);
        result.role = kind.role;
        if (component.region) result.region = region_index(component.region->value);
        if (has_parameter(kind, "instances") && kind.role != Role::Balancer) set_instances(result, settings, kind);
        if (has_parameter(kind, "workers")) result.slots = limited(settings.count("workers"));
        if (has_parameter(kind, "queue_limit")) result.queue_limit = limited(settings.count("queue_limit"));
        if (has_parameter(kind, "cores")) result.cores = limited(settings.count("cores"));
        if (has_parameter(kind, "max_connections") && settings.has("max_connections"))
            result.connection_limit = limited(settings.count("max_connections"));
        if (kind.role == Role::Database || kind.role == Role::Replica) result.slots = result.connection_limit;
        if (has_parameter(kind, "concurrency")) result.slots = limited(settings.count("concurrency"));
        compile_limits(settings, kind, *m_model, result);
        if (kind.role == Role::Cache) result.cores = 1;
        compile_caches(component, kind, static_cast<Index>(m_scenario.workload.populations.size()), *m_model, result);
        if (kind.role == Role::Balancer) {
            result.policy = policy_named(settings.text("policy"));
            result.check_interval = settings.duration("health_check_interval").count();
            result.unhealthy_after = static_cast<int>(settings.count("unhealthy_after"));
            result.healthy_after = static_cast<int>(settings.count("healthy_after"));
        }
        if (kind.role == Role::Balancer) result.sticky = settings.flag("sticky");
        if (kind.role == Role::NameService) {
            const auto policy = settings.text("policy");
            result.policy = policy == "geo" || policy == "latency" ? BalancingPolicy::Nearest
                            : policy == "failover"                 ? BalancingPolicy::Failover
                                                                   : BalancingPolicy::Random;
            result.answer_ttl = settings.duration("ttl").count();
            result.check_interval = settings.duration("health_check_interval").count();
            result.unhealthy_after = result.healthy_after = dns_check_threshold;
            if (policy == "simple") result.check_interval = 0;
        }
        if (has_parameter(kind, "sessions")) result.sessions_in_memory = settings.text("sessions") == "memory";
        compile_database(settings, kind, *m_model, result);
        compile_messaging(settings, kind, *m_model, result);
        result.first_instance = m_model->instance_count;
        m_model->instance_count += result.instances;
        return result;
    }

    static void set_instances(CompiledComponent& result, const Settings& settings, const KindSpec& kind) {
        result.instances = result.initial_instances = std::max<Index>(1, limited(settings.count("instances")));
        if (!has_parameter(kind, "autoscale.max")) return;
        result.start_time = settings.duration("autoscale.start_time").count();
        if (!settings.has("autoscale.max")) return;
        auto& scale = result.autoscale;
        scale.max = std::max<Index>(1, limited(settings.count("autoscale.max")));
        scale.min = std::min(scale.max, settings.has("autoscale.min") ? limited(settings.count("autoscale.min"))
                                                                      : result.instances);
        scale.target = settings.number("autoscale.target_utilization");
        scale.cooldown = settings.duration("autoscale.cooldown").count();
        result.initial_instances = std::clamp(result.instances, scale.min, scale.max);
        result.instances = scale.max;
    }

    [[nodiscard]] Index region_index(const std::string& id) const {
        const auto it = std::ranges::find(m_model->regions, id);
        return it == m_model->regions.end() ? none : static_cast<Index>(it - m_model->regions.begin());
    }

    void compile_links() {
        for (const auto& link : m_scenario.design.links) {
            CompiledLink compiled;
            compiled.id = link.id;
            compiled.from = component_index(*m_model, link.from);
            compiled.to = component_index(*m_model, link.to);
            const auto specs = link_parameters(m_scenario.design, link);
            const Settings settings{specs, link.parameters};
            compiled.policy = call_policy(specs, link.parameters);
            if (compiled.policy.has_breaker || compiled.policy.retry_budget >= 0) {
                compiled.first_caller = m_model->caller_count;
                m_model->caller_count += m_model->components[compiled.from].instances;
            }
            if (find_parameter(specs, "pool_size") != nullptr && settings.has("pool_size")) {
                compiled.pool_size = limited(settings.count("pool_size"));
                if (settings.has("pool_queue_limit"))
                    compiled.pool_queue_limit = limited(settings.count("pool_queue_limit"));
                if (settings.has("pool_timeout"))
                    compiled.pool_timer = timer_index(*m_model, settings.duration("pool_timeout"));
                compiled.first_pool = m_model->pool_count;
                m_model->pool_count += m_model->components[compiled.from].instances;
            }
            m_model->links.push_back(std::move(compiled));
        }
    }

    /// Before anything is laid out for each instance.
    void check_counts() {
        const auto at_most = [&](std::string_view path, std::uint64_t count, std::uint64_t most, const Phrase& what) {
            if (count > most) refuse(path, phrase("make {} {}, and at most {} are simulated", count, what, most));
        };
        std::uint64_t instances = 0, targets = 0, callers = 0;
        for (const auto& component : m_model->components) instances += component.instances;
        for (const auto& link : m_model->links) {
            if (link.from == none || link.to == none) continue;
            const auto& from = m_model->components[link.from];
            callers += from.instances;
            if (from.role == Role::Balancer || from.role == Role::NameService)
                targets += m_model->components[link.to].instances;
        }
        at_most("components", instances, most_instances, phrase("instances together"));
        at_most("links", targets, most_targets, phrase("targets of load balancers and DNS together"));
        at_most("links", callers, most_pools, phrase("pools of connections together"));
    }

    /// A cache in the state that it would have after a long run is drawn key by key.
    void check_warm_caches() {
        for (const auto& cache : m_model->caches) {
            double keys = 0;
            for (const auto& demand : cache.demands) keys += static_cast<double>(demand.keys);
            if (keys > static_cast<double>(most_warm_keys))
                refuse(fmt::format("components[{}].parameters.prefill", cache.component),
                       phrase("a warm cache is drawn from at most {} keys, and {} are asked for; let it begin "
                              "cold",
                              most_warm_keys, Phrase::figure(fmt::format("{:.0f}", keys))));
        }
    }

    void compile_balancers() {
        for (auto& component : m_model->components) {
            if (component.role != Role::Balancer && component.role != Role::NameService) continue;
            for (Index l = 0; l < m_model->links.size(); ++l) {
                const auto& link = m_model->links[l];
                if (link.from == none || &m_model->components[link.from] != &component) continue;
                const auto& design_link = m_scenario.design.links[l];
                const auto specs = link_parameters(m_scenario.design, design_link);
                double weight = 1;
                if (const Settings settings{specs, design_link.parameters};
                    !ignores_weights(component) && find_parameter(specs, "weight") != nullptr && settings.has("weight"))
                    weight = settings.number("weight");
                const auto& target = m_model->components[link.to];
                for (Index instance = 0; instance < target.instances; ++instance)
                    component.targets.push_back({l, link.to, instance, weight, target.first_instance + instance});
            }
            const bool has_answers = component.role == Role::NameService && component.targets.size() > 1;
            if (component.sticky || has_answers) m_model->tells_clients_apart = true;
            component.equal_weights = std::ranges::all_of(component.targets, [&](const BalancerTarget& target) {
                return target.weight == component.targets.front().weight;
            });
            component.first_target = m_model->target_count;
            m_model->target_count += static_cast<Index>(component.targets.size());
        }
    }

    /// A DNS of the simple policy gives its answers alike, whatever their weights.
    [[nodiscard]] bool ignores_weights(const CompiledComponent& component) const {
        return component.role == Role::NameService &&
               Settings{*find_component(m_scenario.design, component.id)}.text("policy") == "simple";
    }

    void compile_classes() {
        const auto& classes = m_scenario.workload.classes;
        if (classes.empty()) refuse("workload.classes", phrase("expected at least one class of requests, got none"));
        const auto index_of = [&](const ClassId& id) {
            const auto it = std::ranges::find(classes, id, &RequestClass::id);
            return it == classes.end() ? none : static_cast<Index>(it - classes.begin());
        };
        for (std::size_t i = 0; i < classes.size(); ++i) {
            const auto& source = classes[i];
            CompiledClass compiled;
            compiled.id = source.id;
            compiled.is_write = source.operation == Operation::Write;
            const auto shares = [&](const RequestClass& other) { return shares_data(other, source); };
            compiled.data = static_cast<Index>(std::ranges::find_if(classes, shares) - classes.begin());
            compiled.is_keyed = is_keyed(source) || !source.data.empty();
            compiled.item_bytes = source.item_size.value.count;
            compiled.response_bytes = source.response_size.value.count;
            compiled.updates_per_second = source.updates.value.per_second;
            compiled.keys = static_cast<std::uint32_t>(std::clamp<std::int64_t>(source.keys, 1, 4'000'000'000));
            if (source.page) {
                compiled.is_page = true;
                compiled.document = index_of(source.page->document);
                compiled.assets = index_of(source.page->assets);
                compiled.asset_count = source.page->asset_count;
                compiled.connections = std::clamp(source.page->connections, 1, 16);
                if (compiled.document == none || (compiled.assets == none && compiled.asset_count > 0))
                    refuse(fmt::format("workload.classes[{}].page", i),
                           phrase("names a class that is not there: a page needs a document class and an asset class"));
            }
            m_model->classes.push_back(std::move(compiled));
        }
    }

    void compile_populations() {
        const auto& workload = m_scenario.workload;
        if (workload.populations.empty())
            refuse("workload.populations", phrase("expected at least one population, got none"));
        double total_share = 0;
        for (const auto& cls : workload.classes) total_share += cls.share;
        if (!workload.classes.empty() && total_share <= 0)
            refuse("workload.classes", phrase("expected a share above 0 on at least one class, got none"));
        for (std::size_t i = 0; i < workload.populations.size(); ++i) {
            const auto& source = workload.populations[i];
            CompiledPopulation compiled;
            compiled.id = source.id;
            compiled.rate = base_rate_per_second(source);
            if (const auto* closed = std::get_if<ConcurrentDemand>(&source.demand)) {
                compiled.closed = true;
                compiled.users = limited(closed->concurrent_users);
                compiled.think = Sampler{closed->think_time.value};
                if (compiled.users > most_users)
                    refuse(fmt::format("workload.populations[{}].concurrent_users", i),
                           phrase("at most {} users are simulated one by one, got {}; say how many requests they "
                                  "send by \"rate\"",
                                  most_users, compiled.users));
                if (compiled.think.is_zero())
                    refuse(fmt::format("workload.populations[{}].think_time", i),
                           phrase("expected a time above 0: users who do not think ask without end"));
            }
            if (std::holds_alternative<ConstantArrivals>(source.arrivals))
                compiled.process = ArrivalProcess::Constant;
            else if (const auto* bursty = std::get_if<BurstyArrivals>(&source.arrivals)) {
                compiled.process = ArrivalProcess::Bursty;
                const auto second = std::chrono::seconds{1};
                // Squared variation below 1 comes from Erlang phases (to the nearest whole number of them), above 1
                // from a hyperexponential.
                compiled.burst =
                    bursty->scv >= 1
                        ? Sampler{Hyperexponential{second, bursty->scv}}
                        : Sampler{Erlang{static_cast<int>(std::lround(1 / std::max(bursty->scv, 1e-3))), second}};
            }
            const auto same_home = [&](const Population& other) { return other.region == source.region; };
            compiled.home = static_cast<Index>(std::ranges::find_if(workload.populations, same_home) -
                                               workload.populations.begin());
            compiled.first_client = m_model->client_count;
            compiled.clients = limited(client_count(source));
            m_model->client_count += compiled.clients;
            if (source.patience) {
                const auto* constant = std::get_if<Constant>(&source.patience->value);
                if (constant != nullptr)
                    compiled.patience = constant->value.count();
                else
                    compiled.varied_patience = Sampler{source.patience->value};
            }
            compiled.loses_patience = compiled.patience > 0 || !compiled.varied_patience.is_zero();
            compiled.per_visit = source.connection == Connection::PerVisit;
            compiled.visit_start = 1 / std::max(1.0, source.requests_per_visit);
            double sum = 0;
            for (const auto& cls : workload.classes)
                compiled.shares.push_back(total_share > 0 ? (sum += cls.share) / total_share : 0);
            const auto is_asked = [](const RequestClass& cls) { return cls.share > 0; };
            if (std::ranges::count_if(workload.classes, is_asked) == 1)
                compiled.only_class =
                    static_cast<Index>(std::ranges::find_if(workload.classes, is_asked) - workload.classes.begin());
            compiled.demands.resize(workload.classes.size());
            for (std::size_t c = 0; c < workload.classes.size(); ++c)
                compiled.demands[c].keys = KeySampler{workload.classes[c].popularity, workload.classes[c].keys};
            m_model->populations.push_back(std::move(compiled));
        }
    }

    void compile_faults() {
        for (std::size_t i = 0; i < m_scenario.faults.size(); ++i) {
            const auto& fault = m_scenario.faults[i];
            if (auto problem = check_fault(*m_model, fault))
                refuse(phrase("{}.{}", fmt::format("faults[{}]", i), problem->path), problem->message);
            m_model->faults.push_back(fault);
        }
    }

    const Scenario& m_scenario;
    std::shared_ptr<CompiledModel> m_model;
    std::vector<Problem> m_problems;
};

} // namespace

Index component_index(const CompiledModel& model, const ComponentId& id) {
    const auto it = std::ranges::find(model.components, id, &CompiledComponent::id);
    return it == model.components.end() ? none : static_cast<Index>(it - model.components.begin());
}

Index link_index(const CompiledModel& model, const LinkId& id) {
    const auto it = std::ranges::find(model.links, id, &CompiledLink::id);
    return it == model.links.end() ? none : static_cast<Index>(it - model.links.begin());
}

Index timer_index(CompiledModel& model, Duration length) {
    const auto it = std::ranges::find(model.timers, length.count());
    if (it != model.timers.end()) return static_cast<Index>(it - model.timers.begin());
    model.timers.push_back(length.count());
    return static_cast<Index>(model.timers.size() - 1);
}

Compilation compile_once(const Scenario& scenario, std::vector<std::int64_t> timers) {
    return Compiler{scenario, std::move(timers)}.compile();
}

Compilation compile(const Scenario& scenario) {
    auto beginning = compile_once(scenario, {});
    if (scenario.changes.empty() || !beginning.model) return beginning;
    return compile_changes(scenario, *beginning.model);
}

} // namespace tiers
