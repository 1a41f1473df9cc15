#pragma once

#include "core/model/id.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace tiers::studio {

/// How a component fares; it colours its card.
enum class Condition { Fine, Strained, Failing };

/// What a card shows of its component while a run goes on. Figures of the latest window.
struct ComponentFigures {
    double utilization{}; ///< of the busiest resource, 0 to 1
    double queue{};       ///< requests waiting; a queue component's backlog
    double errorsPerSecond{};
    std::optional<double> hitRatio{}; ///< caches, 0 to 1
    std::optional<double> fill{};     ///< caches with a memory limit: the share of it in use, 0 to 1
    std::vector<float> instances{};   ///< utilization of each; below 0: down. Empty: not shown one by one
    QString state{};                  ///< a word or two where something is wrong: "saturated", "down", "pool empty"
    Condition condition{Condition::Fine};

    friend bool operator==(const ComponentFigures&, const ComponentFigures&) = default;
};

/// What a link shows.
struct LinkFigures {
    double callsPerSecond{};
    double errorShare{};                     ///< 0 to 1
    std::optional<double> responseSeconds{}; ///< mean of the window's calls
    double breakerOpen{};                    ///< share of the callers' circuit breakers that were open, 0 to 1

    friend bool operator==(const LinkFigures&, const LinkFigures&) = default;
};

/// Everything that is painted over the design while it runs.
struct LiveFigures {
    std::unordered_map<ComponentId, ComponentFigures> components;
    std::unordered_map<LinkId, LinkFigures> links;
};

} // namespace tiers::studio
