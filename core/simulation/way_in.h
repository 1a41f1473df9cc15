#pragma once

#include "core/simulation/way_on.h"

// The way of a request into the system, from an open population. See way_there.h.

namespace tiers {

[[gnu::always_inline]] inline void Engine::State::plan_next_arrival(Index population) {
    const auto& p = model->populations[population];
    if (p.closed || p.rate <= 0) return;
    double gap = 1;
    switch (p.process) {
    case ArrivalProcess::Poisson: gap = arrival_streams[population].unit_exponential(); break;
    case ArrivalProcess::Constant: break;
    case ArrivalProcess::Bursty: gap = static_cast<double>(p.burst(arrival_streams[population].stream())) * 1e-9; break;
    }
    const double area = gap * 1e9 / p.rate;
    arrivals[population] = {area, now};
    if (is_steady && area < 1e18) [[likely]]
        next_arrivals.plan(events.numbered(now + static_cast<std::int64_t>(area + 0.5), population));
    else
        schedule_arrival(population);
}

/// A request of this class is made. Says who goes on now: the request, its one call, or none.
[[gnu::always_inline]] inline Index Engine::State::start_request(Index cls, const Asker& asker) {
    const auto population = asker.population;
    const auto& demand = model->populations[population].demands[cls];
    if (asker.owner_kind == OwnerKind::Page) ++window_parts[cls].offered;
    if (measuring) ++totals.requests;
    const auto index = take_job();
    auto& job = jobs[index];
    job.start = now;
    job.owner = asker.owner;
    job.owner_kind = asker.owner_kind;
    job.client = asker.client;
    job.population = static_cast<std::uint16_t>(population);
    job.request_class = static_cast<std::uint16_t>(cls);
    job.connection = asker.connection & 15U;
    if (!demand.keys.is_single() || !hot_keys.empty()) {
        job.key = draw_key(population, cls);
        if (demand.likely_cache != none) caches[demand.likely_cache].expect(data_key(job));
    }
    if (demand.entry == none || asker.trace != none || path_faults || hanging_instances > 0)
        return start_at_root(index, asker);
    const auto& visit = visits[demand.entry];
    job.visit = demand.entry;
    ++link_meters[visit.link].calls;
    return arrive(index, job, visit);
}

[[gnu::always_inline]] inline Index Engine::State::draw_class(Index population) {
    const auto& shares = model->populations[population].shares;
    const double drawn = class_streams[population].uniform();
    Index cls = 0; // each share is asked: a loop that ends by chance takes longer
    for (Index c = 0; c + 1 < shares.size(); ++c) cls += shares[c] <= drawn ? 1U : 0U;
    return cls;
}

/// A user asks for something. Says who goes on now, a request or none.
[[gnu::always_inline]] inline Index Engine::State::ask_for_something(Index population, Index user) {
    const auto& p = model->populations[population];
    const auto cls = p.only_class != none ? p.only_class : draw_class(population);
    const bool fresh = p.per_visit && visit_streams[population].uniform() < p.visit_start;
    Index client = p.first_client;
    if (user != none)
        client = users[user].client;
    else if (model->tells_clients_apart)
        client += static_cast<Index>(client_streams[population].below(p.clients));
    ++open_requests;
    ++asked(population, cls).offered;
    if (model->classes[cls].is_page) return start_page(cls, {population, client, user, fresh});
    const auto owner_kind = user == none ? OwnerKind::World : OwnerKind::User;
    const auto trace =
        options.trace_every > 0 && is_traced() ? open_span(SpanKind::Request, none, cls, population) : none;
    return start_request(cls, {population, client, owner_kind, user, fresh, true, 0, trace});
}

} // namespace tiers
