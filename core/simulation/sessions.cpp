#include "core/simulation/engine_state.h"

namespace tiers {

/// A request that needs its session comes to a server or a store that keeps sessions in memory. One that is not there
/// is lost: the user signs in again, and the session lives here from now on.
void Engine::State::use_session(const Job& job, Index component) {
    auto& home = session_homes[component][job.client];
    if (home == job.instance) return;
    if (home != none && measuring) ++totals.lost_sessions;
    home = job.instance;
}

/// The sessions in the memory of an instance are gone with it; where it keeps none, none are.
void Engine::State::lose_sessions(Index component, Index instance) {
    for (auto& home : session_homes[component]) {
        if (home != instance) continue;
        home = none;
        if (measuring) ++totals.lost_sessions;
    }
}

} // namespace tiers
