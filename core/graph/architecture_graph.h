#pragma once

#include "core/model/design.h"

#include <memory>
#include <span>
#include <vector>

namespace tiers {

/// The drawing as a directed graph in domain words. Answers come in the document's order and never depend on the
/// order of insertion. Links whose ends are missing are left out.
class ArchitectureGraph {
  public:
    explicit ArchitectureGraph(const Design& design);
    ~ArchitectureGraph();
    ArchitectureGraph(ArchitectureGraph&&) noexcept;
    ArchitectureGraph& operator=(ArchitectureGraph&&) noexcept;
    ArchitectureGraph(const ArchitectureGraph&) = delete;
    ArchitectureGraph& operator=(const ArchitectureGraph&) = delete;

    /// Links that leave or enter a component.
    [[nodiscard]] std::vector<LinkId> links_from(const ComponentId& component) const;
    [[nodiscard]] std::vector<LinkId> links_to(const ComponentId& component) const;
    /// Everything that can be reached by following links from any of `starts`, the starts included.
    [[nodiscard]] std::vector<ComponentId> reachable_from(std::span<const ComponentId> starts) const;
    /// Each cycle once, as the components along it from the one that comes first in the document.
    [[nodiscard]] std::vector<std::vector<ComponentId>> cycles() const;
    /// Components without which no `target` can be reached from any of `starts` (dominators), in the order of the way.
    [[nodiscard]] std::vector<ComponentId> single_points(std::span<const ComponentId> starts,
                                                         const ComponentId& target) const;

  private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace tiers
