#pragma once

#include "core/catalog/kind.h"
#include "core/model/design.h"

#include <cstdint>
#include <random>
#include <span>
#include <string>

namespace tiers {

/// Makes designs that a document may hold: any kinds, links that may be drawn, parameters, workloads and faults, with
/// quantities written in many ways. The same seed gives the same designs.
class RandomDesigns {
  public:
    explicit RandomDesigns(std::uint64_t seed) : m_random(seed) {}

    [[nodiscard]] Design next();
    /// A value that the catalog takes.
    [[nodiscard]] ParameterValue value_for(const ParameterSpec& spec);

  private:
    [[nodiscard]] bool chance(double share);
    [[nodiscard]] int between(int low, int high);
    [[nodiscard]] double real(double low, double high);
    template <class Items> [[nodiscard]] const auto& one_of(const Items& items);
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string duration_text();
    [[nodiscard]] std::string distribution_text();
    [[nodiscard]] Quantity<Duration> duration();
    [[nodiscard]] Quantity<Rate> rate();
    [[nodiscard]] Quantity<Bytes> bytes();
    [[nodiscard]] Quantity<Distribution> distribution();
    [[nodiscard]] Quantity<double> share();
    [[nodiscard]] Quantity<double> factor();
    [[nodiscard]] Parameters parameters(std::span<const ParameterSpec> specs);
    [[nodiscard]] Population population(const Design& design, int index);
    [[nodiscard]] RequestClass request_class(const Design& design, int index);
    [[nodiscard]] Workload workload(const Design& design);
    [[nodiscard]] Fault fault(const Design& design);
    void add_links(Design& design);

    std::mt19937_64 m_random;
};

} // namespace tiers
