#include "core/simulation/engine_state.h"

namespace tiers {

/// A user begins to wait for a request or a page, and will leave after the population's patience.
void Engine::State::lose_patience_later(Index population, Index thing, bool is_page) {
    const auto patience = model->populations[population].patience;
    if (patience <= 0) return;
    auto& lane = patience_lanes[population];
    lane.push({now + patience, now, thing, is_page});
    if (actor_time[first_patience + population] < 0) schedule_actor(first_patience + population, lane.front().deadline);
}

void Engine::State::patience_ends(Index population) {
    auto& lane = patience_lanes[population];
    while (!lane.empty()) {
        const auto wait = lane.front();
        const bool goes_on = wait.is_page
                                 ? pages[wait.thing].start == wait.since && !pages[wait.thing].user_left
                                 : jobs[wait.thing].doing != Doing::Free && jobs[wait.thing].start == wait.since &&
                                       model->visits[jobs[wait.thing].visit].kind == StepKind::Ask;
        if (goes_on && wait.deadline > now) {
            schedule_actor(first_patience + population, wait.deadline);
            return;
        }
        lane.pop();
        if (!goes_on) continue;
        if (wait.is_page)
            leave_page(wait.thing);
        else
            leave_request(wait.thing);
    }
}

/// The user leaves; what was asked for goes on without them, or is dropped where the users' link says so.
void Engine::State::leave_request(Index index) {
    let_go_of_calls(index);
    auto& job = jobs[index];
    const Job left = job;
    ++job.epoch;
    job.failed = true;
    if (has_event(job.doing)) {
        job.doing = Doing::Abandoned;
        job.owner_kind = OwnerKind::Nobody;
    } else {
        free_job(index);
    }
    count_request(left.request_class, left.population, left.start, true, ErrorCause::Timeout, true);
    --open_requests;
    if (left.owner_kind == OwnerKind::User) think(left.owner);
}

/// Nothing more is asked for; what is under way ends by itself.
void Engine::State::leave_page(Index index) {
    auto& page = pages[index];
    page.user_left = true;
    count_request(page.request_class, page.population, page.start, true, ErrorCause::Timeout, true);
    --open_requests;
    if (page.owner != none) think(page.owner);
}

} // namespace tiers
