#include "core/simulation/way_back.h"

namespace tiers {

/// A user begins to wait for a request or a page, and will leave after the population's patience.
void Engine::State::lose_patience_later(Index population, Index thing, bool is_page) {
    const auto& p = model->populations[population];
    if (!p.varied_patience.is_zero()) {
        const auto watcher = take_job();
        auto& job = jobs[watcher];
        job.doing = Doing::Watching;
        job.owner = thing;
        job.start = now;
        job.missed = is_page;
        schedule(watcher, now + p.varied_patience(patience_streams[population]));
        return;
    }
    const auto patience = p.patience;
    if (patience <= 0) return;
    auto& lane = patience_lanes[population];
    lane.push({now + patience, now, thing, is_page});
    if (actor_time[first_patience + population] < 0) schedule_actor(first_patience + population, lane.front().deadline);
}

bool Engine::State::still_waits(Index thing, std::int64_t since, bool is_page) const {
    if (is_page) return pages[thing].start == since && !pages[thing].user_left;
    const auto& job = jobs[thing];
    return job.doing != Doing::Free && job.doing != Doing::Abandoned && job.start == since &&
           model->visits[job.visit].kind == StepKind::Ask;
}

void Engine::State::leave(Index thing, bool is_page) {
    if (is_page)
        leave_page(thing);
    else
        leave_request(thing);
}

void Engine::State::patience_ends(Index population) {
    auto& lane = patience_lanes[population];
    while (!lane.empty()) {
        const auto wait = lane.front();
        const bool waits = still_waits(wait.thing, wait.since, wait.is_page);
        if (waits && wait.deadline > now) {
            schedule_actor(first_patience + population, wait.deadline);
            return;
        }
        lane.pop();
        if (waits) leave(wait.thing, wait.is_page);
    }
}

/// The event of a job that does nothing but wait for a user's patience to end.
void Engine::State::watch_ends(Index watcher) {
    const Job job = jobs[watcher];
    free_job(watcher);
    if (still_waits(job.owner, job.start, job.missed)) leave(job.owner, job.missed);
}

/// The user leaves; what was asked for goes on without them, or is dropped where the users' link says so.
void Engine::State::leave_request(Index index) {
    let_go_of_calls(index);
    auto& job = jobs[index];
    if (job.doing == Doing::Resolving) {
        const auto& demand = model->populations[job.population].demands[job.request_class];
        component_meters[demand.dns].beside.add(-1, now);
        component_meters[demand.dns].unanswered_seconds += seconds(Duration{now - job.since});
    }
    const Job left = job;
    ++job.epoch;
    job.failed = true;
    if (has_event(job.doing)) {
        job.doing = Doing::Abandoned;
        job.owner_kind = OwnerKind::Nobody;
    } else {
        free_job(index);
    }
    count_request(asked(left.population, left.request_class), time_since(left.start), true, ErrorCause::Timeout);
    --open_requests;
    if (left.owner_kind == OwnerKind::User) think(left.owner);
}

/// Nothing more is asked for; what is under way ends by itself.
void Engine::State::leave_page(Index index) {
    auto& page = pages[index];
    page.user_left = true;
    count_request(asked(page.population, page.request_class), time_since(page.start), true, ErrorCause::Timeout);
    --open_requests;
    if (page.owner != none) think(page.owner);
}

} // namespace tiers
