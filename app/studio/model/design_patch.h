#pragma once

#include "app/studio/model/design_change.h"
#include "core/model/design.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tiers::studio {

/// One thing before and after. Nothing before: it came; nothing after: it went. The indices are its places in the
/// document's order.
template <class Thing> struct ThingChange {
    std::optional<Thing> before;
    std::optional<Thing> after;
    std::size_t indexBefore{};
    std::size_t indexAfter{};
};

/// A value before and after.
template <class Value> struct ValueChange {
    Value before;
    Value after;
};

/// The difference between two designs, thing by thing and by id.
struct DesignPatch {
    std::vector<ThingChange<Region>> regions;
    std::vector<ThingChange<Component>> components;
    std::vector<ThingChange<Link>> links;
    std::vector<ThingChange<Note>> notes;
    std::optional<ValueChange<std::string>> name;
    std::optional<ValueChange<std::optional<Workload>>> workload;
    std::optional<ValueChange<std::vector<Fault>>> faults;

    [[nodiscard]] bool empty() const;
};

/// What turns `before` into `after`.
[[nodiscard]] DesignPatch difference(const Design& before, const Design& after);
/// Both patches in one, where neither adds nor removes anything; nothing where one does.
[[nodiscard]] std::optional<DesignPatch> joined(DesignPatch first, const DesignPatch& later);
/// The way back: before and after swapped.
[[nodiscard]] DesignPatch inverse(DesignPatch patch);
/// Turns the design that the patch was taken from into the other one, the document's order included.
void apply(Design& design, const DesignPatch& patch);
/// Which parts and things a patch touches.
[[nodiscard]] DesignChange summarize(const DesignPatch& patch);

} // namespace tiers::studio
