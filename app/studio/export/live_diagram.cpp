#include "app/studio/export/live_diagram.h"

namespace tiers::studio {

namespace {

CardMood moodOf(Condition condition) {
    switch (condition) {
    case Condition::Fine: return CardMood::Fine;
    case Condition::Strained: return CardMood::Strained;
    case Condition::Failing: return CardMood::Failing;
    }
    return CardMood::Fine;
}

} // namespace

DiagramFigures diagramFigures(const LiveFigures& figures) {
    DiagramFigures diagram;
    for (const auto& [id, shown] : figures.components)
        diagram.components.emplace(id, CardFigures{.utilization = shown.utilization,
                                                   .queue = shown.queue,
                                                   .hit_ratio = shown.hitRatio,
                                                   .state = shown.state.toStdString(),
                                                   .mood = moodOf(shown.condition)});
    for (const auto& [id, shown] : figures.links)
        diagram.links.emplace(id, LinkFlow{.calls_per_s = shown.callsPerSecond, .error_share = shown.errorShare});
    return diagram;
}

} // namespace tiers::studio
