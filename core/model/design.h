#pragma once

#include "core/model/fault.h"
#include "core/model/id.h"
#include "core/model/parameter.h"
#include "core/model/workload.h"

#include <optional>
#include <string>
#include <vector>

namespace tiers {

/// A place on the canvas, in canvas units (pixels at 100 %).
struct Point {
    double x{};
    double y{};
    bool operator==(const Point&) const = default;
};

struct Frame {
    double x{};
    double y{};
    double width{};
    double height{};
    bool operator==(const Frame&) const = default;
};

/// A place in the world where components stand. `location` is a name of the round-trip table ("us-east").
struct Region {
    RegionId id{};
    std::string location{};
    Frame frame{};
    std::string name{}; ///< empty: the id
    bool operator==(const Region&) const = default;
};

/// A box on the canvas. `kind` is a name of the catalog ("api-server").
struct Component {
    ComponentId id{};
    std::string kind{};
    std::string name{}; ///< empty: the kind's title
    std::optional<RegionId> region{};
    Point position{};
    Parameters parameters{};
    bool operator==(const Component&) const = default;
};

/// An arrow: `from` uses `to`. `bends` are the points that its line was led through by hand, from caller to callee;
/// empty: the line finds its own way.
struct Link {
    LinkId id{};
    ComponentId from{};
    ComponentId to{};
    Parameters parameters{};
    std::vector<Point> bends{};
    bool operator==(const Link&) const = default;
};

/// A text on the canvas, in Markdown.
struct Note {
    NoteId id{};
    Point position{};
    std::string text{};
    bool operator==(const Note&) const = default;
};

/// An architecture as drawn: a value, in the document's order.
struct Design {
    std::string name{};
    std::vector<Region> regions{};
    std::vector<Component> components{};
    std::vector<Link> links{};
    std::vector<Note> notes{};
    std::optional<Workload> workload{};
    std::vector<Fault> faults{};
    bool operator==(const Design&) const = default;
};

/// The thing with this id, or nullptr.
[[nodiscard]] const Component* find_component(const Design& design, const ComponentId& id);
[[nodiscard]] Component* find_component(Design& design, const ComponentId& id);
[[nodiscard]] const Link* find_link(const Design& design, const LinkId& id);
[[nodiscard]] Link* find_link(Design& design, const LinkId& id);
[[nodiscard]] const Region* find_region(const Design& design, const RegionId& id);

} // namespace tiers
