#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace tiers {

/// A stable name of one thing in a document. Ids of different things do not mix.
template <class Tag> struct Id {
    std::string value;

    Id() = default;
    Id(std::string text) : value(std::move(text)) {}
    Id(std::string_view text) : value(text) {}
    Id(const char* text) : value(text) {}

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

using ComponentId = Id<struct ComponentTag>;
using LinkId = Id<struct LinkTag>;
using RegionId = Id<struct RegionTag>;
using NoteId = Id<struct NoteTag>;
using PopulationId = Id<struct PopulationTag>;
using ClassId = Id<struct ClassTag>;

} // namespace tiers

template <class Tag> struct std::hash<tiers::Id<Tag>> {
    std::size_t operator()(const tiers::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
