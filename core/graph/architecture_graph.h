#pragma once

#include "core/model/design.h"

#include <memory>
#include <span>
#include <vector>

namespace tiers {

/// The drawing as a directed graph in domain words. Components are answered in the document's order, whatever the order
/// of the links. Links with a missing end are left out; ids that the design does not have are ignored.
class ArchitectureGraph {
  public:
    explicit ArchitectureGraph(const Design& design);
    ~ArchitectureGraph();
    ArchitectureGraph(ArchitectureGraph&&) noexcept;
    ArchitectureGraph& operator=(ArchitectureGraph&&) noexcept;
    ArchitectureGraph(const ArchitectureGraph&) = delete;
    ArchitectureGraph& operator=(const ArchitectureGraph&) = delete;

    /// Links that leave or enter a component, in the document's order.
    [[nodiscard]] std::vector<LinkId> links_from(const ComponentId& component) const;
    [[nodiscard]] std::vector<LinkId> links_to(const ComponentId& component) const;
    /// Everything that can be reached by following links from any of `starts`, the starts included.
    [[nodiscard]] std::vector<ComponentId> reachable_from(std::span<const ComponentId> starts) const;
    /// Cycles as the components along them, from the one that comes first in the document. Every component that lies on
    /// a cycle is in at least one, and none is told twice. Where cycles share components, the shorter are told.
    [[nodiscard]] std::vector<std::vector<ComponentId>> cycles() const;
    /// Components that every way from any of `starts` to `target` leads through (dominators), in the order of the way,
    /// without the target itself and without `starts`. Empty where there is no way.
    [[nodiscard]] std::vector<ComponentId> single_points(std::span<const ComponentId> starts,
                                                         const ComponentId& target) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace tiers
