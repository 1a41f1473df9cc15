#pragma once

#include "core/catalog/kind.h"
#include "core/simulation/random.h"
#include "core/simulation/scenario.h"

#include <string>
#include <vector>

namespace tiers::test {

/// Designs that run, made by chance: users, perhaps a DNS and a CDN, servers with stores, caches, queues and workers
/// behind them, whatever kinds and parameters the engine acts on, with classes, traffic and faults.
class RandomScenarios {
  public:
    explicit RandomScenarios(std::uint64_t seed) : m_stream(seed, "random scenarios") {}

    [[nodiscard]] Scenario next();

  private:
    bool chance(double probability) { return m_stream.uniform() < probability; }
    int between(int low, int high);
    double real(double low, double high) { return low + (high - low) * m_stream.uniform(); }
    double spread(double low, double high); ///< by its logarithm
    template <class T> const T& one_of(const std::vector<T>& things) {
        return things[m_stream.below(static_cast<std::uint32_t>(things.size()))];
    }
    std::string time(double low_ms, double high_ms);
    [[nodiscard]] ParameterValue value_of(const ParameterSpec& spec);
    Parameters parameters_of(std::span<const ParameterSpec> specs, double share);
    ComponentId add(const std::string& kind);
    void connect(const ComponentId& from, const ComponentId& to);
    void add_entry();
    void add_server(const ComponentId& from);
    void add_behind(const ComponentId& server);
    Workload workload();
    RequestClass request_class(int number);
    Fault fault();

    RandomStream m_stream;
    Scenario m_scenario;
    int m_count{};
};

} // namespace tiers::test
