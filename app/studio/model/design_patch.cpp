#include "app/studio/model/design_patch.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace tiers::studio {

namespace {

template <class Thing> using Index = std::unordered_map<decltype(Thing::id), std::size_t>;

template <class Thing> Index<Thing> indexById(const std::vector<Thing>& things) {
    Index<Thing> index;
    for (std::size_t i = 0; i < things.size(); ++i) index.emplace(things[i].id, i);
    return index;
}

/// Whether the things that both have stand in the same order.
template <class Thing> bool keepsOrder(const std::vector<Thing>& before, const Index<Thing>& after) {
    std::size_t next = 0;
    for (const Thing& thing : before) {
        const auto it = after.find(thing.id);
        if (it == after.end()) continue;
        if (it->second < next) return false;
        next = it->second;
    }
    return true;
}

/// Nothing came, went or changed its place: the usual edit.
template <class Thing> bool areTheSame(const std::vector<Thing>& before, const std::vector<Thing>& after) {
    return std::ranges::equal(before, after, {}, &Thing::id, &Thing::id);
}

template <class Thing>
std::vector<ThingChange<Thing>> differences(const std::vector<Thing>& before, const std::vector<Thing>& after) {
    if (areTheSame(before, after)) {
        std::vector<ThingChange<Thing>> changes;
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i] != after[i]) changes.push_back({before[i], after[i], i, i});
        return changes;
    }
    const Index<Thing> indexBefore = indexById(before);
    const Index<Thing> indexAfter = indexById(after);
    const bool ordered = keepsOrder(before, indexAfter);

    std::vector<ThingChange<Thing>> changes;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto it = indexAfter.find(before[i].id);
        if (!ordered || it == indexAfter.end())
            changes.push_back({before[i], std::nullopt, i, 0});
        else if (before[i] != after[it->second])
            changes.push_back({before[i], after[it->second], i, it->second});
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!ordered || !indexBefore.contains(after[i].id)) changes.push_back({std::nullopt, after[i], 0, i});
    if (!ordered && before == after) changes.clear();
    return changes;
}

template <class Value> std::optional<ValueChange<Value>> valueDifference(const Value& before, const Value& after) {
    if (before == after) return std::nullopt;
    return ValueChange<Value>{before, after};
}

template <class Thing> void swapEnds(std::vector<ThingChange<Thing>>& changes) {
    for (ThingChange<Thing>& change : changes) {
        std::swap(change.before, change.after);
        std::swap(change.indexBefore, change.indexAfter);
    }
}

template <class Value> void swapEnds(std::optional<ValueChange<Value>>& change) {
    if (change) std::swap(change->before, change->after);
}

template <class Thing> void applyChanges(std::vector<Thing>& things, const std::vector<ThingChange<Thing>>& changes) {
    const auto placeOf = [&things](const auto& id) { return std::ranges::find(things, id, &Thing::id); };
    for (const auto& change : changes) {
        if (!change.before) continue;
        const auto place = placeOf(change.before->id);
        if (place == things.end()) continue;
        if (change.after)
            *place = *change.after;
        else
            things.erase(place);
    }
    for (const auto& change : changes) {
        if (change.before) continue;
        const auto index = std::min(change.indexAfter, things.size());
        things.insert(things.begin() + static_cast<std::ptrdiff_t>(index), *change.after);
    }
}

template <class Value> void applyChange(Value& value, const std::optional<ValueChange<Value>>& change) {
    if (change) value = change->after;
}

DesignChange::Parts partsOf(const Component& before, const Component& after) {
    DesignChange::Parts parts;
    if (before.kind != after.kind || before.region != after.region) parts |= DesignChange::Structure;
    if (before.position != after.position) parts |= DesignChange::Geometry;
    if (before.name != after.name) parts |= DesignChange::Names;
    if (before.parameters != after.parameters) parts |= DesignChange::Parameters;
    return parts;
}

DesignChange::Parts partsOf(const Link& before, const Link& after) {
    DesignChange::Parts parts;
    if (before.from != after.from || before.to != after.to) parts |= DesignChange::Structure;
    if (before.bends != after.bends) parts |= DesignChange::Geometry;
    if (before.parameters != after.parameters) parts |= DesignChange::Parameters;
    return parts;
}

DesignChange::Parts partsOf(const Region& before, const Region& after) {
    DesignChange::Parts parts;
    if (before.frame != after.frame) parts |= DesignChange::Geometry;
    if (before.location != after.location) parts |= DesignChange::Parameters;
    if (before.name != after.name) parts |= DesignChange::Names;
    return parts;
}

DesignChange::Parts partsOf(const Note& before, const Note& after) {
    DesignChange::Parts parts;
    if (before.position != after.position) parts |= DesignChange::Geometry;
    if (before.text != after.text) parts |= DesignChange::Names;
    return parts;
}

template <class Thing, class ThingId>
void summarizeInto(DesignChange::Parts& parts, std::vector<ThingId>& ids,
                   const std::vector<ThingChange<Thing>>& changes) {
    for (const auto& change : changes) {
        parts |= change.before && change.after ? partsOf(*change.before, *change.after)
                                               : DesignChange::Parts{DesignChange::Structure};
        ids.push_back(change.before ? change.before->id : change.after->id);
    }
}

} // namespace

bool DesignPatch::empty() const {
    return regions.empty() && components.empty() && links.empty() && notes.empty() && !name && !workload && !faults;
}

DesignPatch difference(const Design& before, const Design& after) {
    return {
        .regions = differences(before.regions, after.regions),
        .components = differences(before.components, after.components),
        .links = differences(before.links, after.links),
        .notes = differences(before.notes, after.notes),
        .name = valueDifference(before.name, after.name),
        .workload = valueDifference(before.workload, after.workload),
        .faults = valueDifference(before.faults, after.faults),
    };
}

namespace {

template <class Thing> bool onlyChanges(const std::vector<ThingChange<Thing>>& changes) {
    return std::ranges::all_of(changes, [](const auto& change) { return change.before && change.after; });
}

bool onlyChangesThings(const DesignPatch& patch) {
    return onlyChanges(patch.regions) && onlyChanges(patch.components) && onlyChanges(patch.links) &&
           onlyChanges(patch.notes) && !patch.name && !patch.workload && !patch.faults;
}

template <class Thing>
void append(std::vector<ThingChange<Thing>>& changes, const std::vector<ThingChange<Thing>>& later) {
    Index<Thing> known;
    for (std::size_t i = 0; i < changes.size(); ++i) known.emplace(changes[i].before->id, i);
    for (const auto& change : later) {
        const auto it = known.find(change.before->id);
        if (it == known.end())
            changes.push_back(change);
        else
            changes[it->second].after = change.after;
    }
    std::erase_if(changes, [](const auto& change) { return *change.before == *change.after; });
}

} // namespace

std::optional<DesignPatch> joined(DesignPatch first, const DesignPatch& later) {
    if (!onlyChangesThings(first) || !onlyChangesThings(later)) return std::nullopt;
    append(first.regions, later.regions);
    append(first.components, later.components);
    append(first.links, later.links);
    append(first.notes, later.notes);
    return first;
}

DesignPatch inverse(DesignPatch patch) {
    swapEnds(patch.regions);
    swapEnds(patch.components);
    swapEnds(patch.links);
    swapEnds(patch.notes);
    swapEnds(patch.name);
    swapEnds(patch.workload);
    swapEnds(patch.faults);
    return patch;
}

void apply(Design& design, const DesignPatch& patch) {
    applyChanges(design.regions, patch.regions);
    applyChanges(design.components, patch.components);
    applyChanges(design.links, patch.links);
    applyChanges(design.notes, patch.notes);
    applyChange(design.name, patch.name);
    applyChange(design.workload, patch.workload);
    applyChange(design.faults, patch.faults);
}

DesignChange summarize(const DesignPatch& patch) {
    DesignChange change;
    summarizeInto(change.parts, change.things.regions, patch.regions);
    summarizeInto(change.parts, change.things.components, patch.components);
    summarizeInto(change.parts, change.things.links, patch.links);
    summarizeInto(change.parts, change.things.notes, patch.notes);
    if (patch.name) change.parts |= DesignChange::Names;
    if (patch.workload || patch.faults) change.parts |= DesignChange::Workload;
    return change;
}

} // namespace tiers::studio
