#pragma once

#include "core/model/id.h"

#include <vector>

namespace tiers::studio {

/// Things of a design that are selected, or that an edit concerns, by id.
struct Selection {
    std::vector<ComponentId> components;
    std::vector<LinkId> links;
    std::vector<RegionId> regions;
    std::vector<NoteId> notes;

    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const { return components.size() + links.size() + regions.size() + notes.size(); }
    bool operator==(const Selection&) const = default;
};

} // namespace tiers::studio
