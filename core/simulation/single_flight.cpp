#include "core/simulation/single_flight.h"

#include "core/simulation/engine_state.h"

#include <utility>

namespace tiers {

/// The first of several who missed a key asks for all.
Engine::State::StepTurn Engine::State::join_flight(Index index, const CompiledCaching& caching) {
    if (caching.flights == none) return StepTurn::Call;
    auto& job = jobs[index];
    const auto scope = caching.flights + (caching.flights_by_instance ? job.instance : 0);
    const auto flight = flights.find(scope, data_key(job));
    if (flight == none) {
        tie(job).flight = flights.begin(scope, data_key(job));
        return StepTurn::Call;
    }
    if (job.is_rebuild) {
        finish(index, false, ErrorCause::Failed);
        return StepTurn::Over;
    }
    flights.join(flight, index, job.epoch);
    job.doing = Doing::Following;
    job.since = now;
    return StepTurn::Over;
}

/// Who followed the job shares its outcome.
void Engine::State::land(Job& leader, bool failed, ErrorCause cause) {
    const auto as_of = ties_of(leader).as_of;
    const auto flight = std::exchange(tie(leader).flight, none);
    for (;;) {
        const auto follower = flights.take_follower(flight);
        if (follower.job == none) break;
        auto& job = jobs[follower.job];
        if (job.epoch != follower.epoch) continue;
        ++job.epoch;
        job.missed = false;
        if (as_of != KeyVersions::forever || job.ties != none) tie(job).as_of = as_of;
        job.cause = cause;
        job.doing = failed ? Doing::GivingUp : Doing::Resuming;
        schedule(follower.job, now);
    }
    flights.end(flight);
}

/// Who led is gone: the next one asks.
void Engine::State::leave_flight(Job& leader) {
    if (ties_of(leader).flight == none) return;
    const auto flight = std::exchange(tie(leader).flight, none);
    for (;;) {
        const auto follower = flights.take_follower(flight);
        if (follower.job == none) break;
        auto& job = jobs[follower.job];
        if (job.epoch != follower.epoch) continue;
        ++job.epoch;
        tie(job).flight = flight;
        job.doing = Doing::Resuming;
        schedule(follower.job, now);
        return;
    }
    flights.end(flight);
}

} // namespace tiers
