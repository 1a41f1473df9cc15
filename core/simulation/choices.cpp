#include "core/simulation/engine_state.h"

#include <algorithm>

namespace tiers {

/// The caller's choice among several that can answer: each in its turn, by weight (smooth weighted round-robin). One
/// that is down as a whole refuses the connection at once, so the caller goes to the next.
Index Engine::State::choose(const CompiledVisit& choice) {
    const auto alternative = [&](Index i) -> const CompiledVisit& { return model->visits[choice.first_child + i]; };
    const auto answers = [&](Index i) {
        const auto& component = model->components[alternative(i).component];
        const auto first = instances.begin() + component.first_instance;
        return std::any_of(first, first + component.instances, [](const Instance& x) { return x.down.value() == 0; });
    };
    Index best = none;
    double total = 0;
    for (Index i = 0; i < choice.child_count; ++i) {
        if (alternative(i).weight <= 0 || !answers(i)) continue;
        auto& owed = turns[choice.first_turn + i];
        owed += alternative(i).weight;
        total += alternative(i).weight;
        if (best == none || owed > turns[choice.first_turn + best]) best = i;
    }
    if (best == none) return 0;
    turns[choice.first_turn + best] -= total;
    return best;
}

} // namespace tiers
