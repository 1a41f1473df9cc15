#pragma once

#include "core/catalog/kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiled_model.h"
#include "core/simulation/scenario.h"

#include <span>
#include <tuple>
#include <vector>

namespace tiers {

/// Position of the component, or `none`.
[[nodiscard]] Index component_index(const CompiledModel& model, const ComponentId& id);
/// Position of the link, or `none`.
[[nodiscard]] Index link_index(const CompiledModel& model, const LinkId& id);
/// The timer of this length, added where it is new.
[[nodiscard]] Index timer_index(CompiledModel& model, Duration length);

/// What a gateway or an external service lets through.
void compile_limits(const Settings& settings, const KindSpec& kind, CompiledModel& model, CompiledComponent& component);
/// What a caller over a link with these parameters does about failures.
[[nodiscard]] CallPolicy call_policy(std::span<const ParameterSpec> specs, const Parameters& parameters);

/// Adds a component's caches to the model, of which it is to be the next component.
void compile_caches(const Component& source, const KindSpec& kind, Index populations, CompiledModel& model,
                    CompiledComponent& component);

/// How steps use caches.
class CachingCompiler {
  public:
    CachingCompiler(const Scenario& scenario, CompiledModel& model);

    /// The step's use of its cache, added to the model; `none` where it uses none.
    Index add(const RouteStep& step, Index request_class, Index population);
    /// Tells visits what caches mean for them, once all are laid out.
    void connect();

  private:
    void add_demand(const CompiledCaching& caching, const RequestClass& cls, Index population);
    void set_by_link(CompiledCaching& caching, const Link& link, const RequestClass& cls);
    Index scopes(Index& first, Index count);
    void hold(const CompiledCaching& caching, const CompiledComponent& component, CompiledClass& data);
    void list_ranks(CompiledCache& cache, const CompiledClass& data, double item_bytes);
    void keep_expired(const CompiledVisit& visit);

    const Scenario* m_scenario;
    CompiledModel* m_model;
    std::vector<Index> m_link_scopes;                      ///< of single flight: the first of each link
    std::vector<Index> m_cache_scopes;                     ///< that of each cache
    std::vector<std::tuple<Index, Index, Index>> m_askers; ///< cache, population, class: whose demand is known
    double m_listed{};                                     ///< keys that caches list by rank, all together
};
/// A database's shards and standbys; `component` is to be the model's next.
void compile_database(const Settings& settings, const KindSpec& kind, CompiledModel& model,
                      CompiledComponent& component);
/// Read replicas, each with the first database that is linked to it, and what they mean for visits.
void compile_replicas(const Scenario& scenario, CompiledModel& model);
/// Which visits bring data to rest where they may not be.
void compile_residency(const Scenario& scenario, CompiledModel& model);
/// Time on the network between a link's ends, by their regions.
[[nodiscard]] std::int64_t one_way_ns(const Design& design, const Link& link);
/// A queue's own settings, or a worker's place among the consumers; `component` is to be the model's next.
void compile_messaging(const Settings& settings, const KindSpec& kind, CompiledModel& model,
                       CompiledComponent& component);
/// The consumer groups, one a link from a queue to a worker.
void compile_groups(CompiledModel& model);
/// Publishing as the end of a way and consuming as the start of another; numbers the parts of each write and says which
/// writes have to be followed.
void compile_writes(const Scenario& scenario, CompiledModel& model);

/// Compiles a scenario without its changes. `timers` come first among the model's, so that models with the same ones
/// at the front agree on their places.
[[nodiscard]] Compilation compile_once(const Scenario& scenario, std::vector<std::int64_t> timers);
/// Adds the models of the scenario's changes to that of its beginning.
[[nodiscard]] Compilation compile_changes(const Scenario& scenario, const CompiledModel& beginning);

/// Tells visits beforehand what most of them do not need, so that a run need not look.
void compile_shortcuts(CompiledModel& model);

/// Plans the routes and lays their trees out as visits; the model's components, links, classes and populations are
/// there already.
void compile_routes(const Scenario& scenario, CompiledModel& model);

} // namespace tiers
