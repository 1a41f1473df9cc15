#pragma once

#include "core/catalog/kind.h"
#include "core/catalog/link_kind.h"
#include "core/model/design.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

struct Place;

/// A link that means something: both ends are there and may be joined.
struct Wire {
    const Link* link{};
    const Place* from{};
    const Place* to{};
    LinkKind kind{LinkKind::Call};
    const std::vector<std::string>* classes{}; ///< null: all

    /// Whether requests of the class take this link at all.
    [[nodiscard]] bool carries(const ClassId& cls) const;
    /// Whether the link says so in its `classes`.
    [[nodiscard]] bool names(const ClassId& cls) const;
    [[nodiscard]] std::span<const ParameterSpec> parameters() const;
};

/// A component of a known kind with the links that leave it, in the document's order.
struct Place {
    const Component* component{};
    const KindSpec* kind{};
    const Region* region{}; ///< null: none
    std::vector<Wire> wires{};

    [[nodiscard]] Role role() const { return kind->role; }
    [[nodiscard]] const ComponentId& id() const { return component->id; }
    [[nodiscard]] Phrase name() const { return display_name(*component); }
    /// 0 in the same region, 1 at the same location, 2 elsewhere.
    [[nodiscard]] int distance_to(const Place& other) const;
};

/// The design looked up once: who is linked to whom, and as what. It borrows the design, which must outlive it.
class Wiring {
  public:
    explicit Wiring(const Design& design);
    Wiring(const Wiring&) = delete;
    Wiring& operator=(const Wiring&) = delete;

    /// The place of a component; nullptr where its kind is unknown.
    [[nodiscard]] const Place* place_of(const ComponentId& id) const;
    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }

  private:
    std::vector<Place> m_places;
};

/// A choice or text as the document has it, else its default; empty where there is neither.
[[nodiscard]] std::string chosen(std::span<const ParameterSpec> specs, const Parameters& parameters,
                                 std::string_view name);

/// How many machines a component runs on; 1 where its kind does not count them.
[[nodiscard]] std::int64_t instances_of(const Component& component);

} // namespace tiers
