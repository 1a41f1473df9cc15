#include "core/analysis/network.h"
#include "core/simulation/way_back.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tiers {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// A time after another, in ns; nothing where it lies beyond the clock.
std::optional<std::int64_t> after(std::int64_t start, double length) {
    return length < 9e18 - static_cast<double>(start) ? std::optional{start + static_cast<std::int64_t>(length + 0.5)}
                                                      : std::nullopt;
}

/// When the demand's factor, integrated from `from` on, reaches `area` (factor × ns); nothing where it never does.
std::optional<std::int64_t> time_of_area(const std::vector<TrafficPiece>& pieces, std::int64_t from, double area,
                                         double multiplier) {
    if (multiplier <= 0) return std::nullopt;
    area /= multiplier;
    if (pieces.size() == 1) return after(from, pieces.front().from > 0 ? area / pieces.front().from : never);
    auto piece = std::ranges::upper_bound(pieces, from, {}, &TrafficPiece::start) - 1;
    auto start = from;
    for (;; ++piece) {
        const double factor = piece->from + piece->slope * static_cast<double>(start - piece->start);
        const bool last = piece + 1 == pieces.end();
        const double length =
            last ? std::numeric_limits<double>::infinity() : static_cast<double>((piece + 1)->start - start);
        const double whole = last ? (factor > 0 ? length : 0) : length * (factor + piece->slope * length / 2);
        if (area <= whole && whole > 0) {
            // factor × x + slope / 2 × x² = area, in the form that is stable for small slopes.
            const double root = std::sqrt(std::max(0.0, factor * factor + 2 * piece->slope * area));
            const double x = 2 * area / (factor + root);
            return after(start, x);
        }
        if (last) return std::nullopt;
        area -= whole;
        start = (piece + 1)->start;
    }
}

/// The demand's factor integrated over a span.
double area_between(const std::vector<TrafficPiece>& pieces, std::int64_t from, std::int64_t to) {
    double area = 0;
    for (auto piece = std::ranges::upper_bound(pieces, from, {}, &TrafficPiece::start) - 1;
         piece != pieces.end() && piece->start < to; ++piece) {
        const auto a = std::max(from, piece->start);
        const auto b = piece + 1 == pieces.end() ? to : std::min(to, (piece + 1)->start);
        const double fa = piece->from + piece->slope * static_cast<double>(a - piece->start);
        const double length = static_cast<double>(b - a);
        area += length * (fa + piece->slope * length / 2);
    }
    return area;
}

} // namespace

void Engine::State::plan_next_arrival(Index population) {
    const auto& p = model->populations[population];
    if (p.closed || p.rate <= 0) return;
    double gap = 1;
    switch (p.process) {
    case ArrivalProcess::Poisson: gap = draw_exponential(arrival_streams[population]); break;
    case ArrivalProcess::Constant: break;
    case ArrivalProcess::Bursty: gap = static_cast<double>(p.burst(arrival_streams[population])) * 1e-9; break;
    }
    arrivals[population] = {gap * 1e9 / p.rate, now};
    schedule_arrival(population);
}

void Engine::State::schedule_arrival(Index population) {
    const auto& next = arrivals[population];
    const double factor = live_factor * surge_factor;
    if (const auto time = time_of_area(model->traffic, next.since, next.area, factor))
        schedule_actor(first_population + population, *time);
    else
        actor_time[first_population + population] = -1;
}

void Engine::State::change_traffic(double live, double surge) {
    const double old = live_factor * surge_factor;
    live_factor = live;
    surge_factor = surge;
    for (Index p = 0; p < arrivals.size(); ++p) {
        auto& next = arrivals[p];
        if (model->populations[p].closed || next.area <= 0) continue;
        next.area = std::max(1e-3, next.area - old * area_between(model->traffic, next.since, now));
        next.since = now;
        schedule_arrival(p);
    }
}

void Engine::State::arrive_from_outside(Index population) {
    plan_next_arrival(population);
    ask_for_something(population, none);
}

void Engine::State::think(Index user) {
    const auto population = users[user].population;
    const auto job = take_job();
    jobs[job].doing = Doing::Thinking;
    jobs[job].owner = user;
    schedule(job, now + model->populations[population].think(think_streams[population]));
}

Index Engine::State::draw_class(Index population) {
    const auto& shares = model->populations[population].shares;
    const auto chosen = std::ranges::upper_bound(shares, class_streams[population].uniform());
    return static_cast<Index>(
        std::min<std::ptrdiff_t>(chosen - shares.begin(), static_cast<std::ptrdiff_t>(shares.size()) - 1));
}

/// What is counted of page views, and of requests outside pages.
TrafficSample& Engine::State::asked(Index population, Index cls) {
    return window_asked[population * window_parts.size() + cls];
}

void Engine::State::ask_for_something(Index population, Index user) {
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
    if (!model->classes[cls].is_page) {
        const auto owner_kind = user == none ? OwnerKind::Nobody : OwnerKind::User;
        const auto trace = is_traced() ? open_span(SpanKind::Request, none, cls, population) : none;
        start_request(cls, {population, client, owner_kind, user, fresh, true, 0, trace});
        return;
    }
    const auto index = pages.take();
    auto& page = pages[index];
    page = Page{};
    page.start = now;
    page.owner = user;
    page.request_class = cls;
    page.client = client;
    page.population = static_cast<std::uint16_t>(population);
    page.to_start = static_cast<std::uint16_t>(model->classes[cls].asset_count);
    page.under_way = 1;
    page.fresh = fresh;
    if (is_traced()) page.trace = open_span(SpanKind::Page, none, cls, population);
    if (p.loses_patience) lose_patience_later(population, index, true);
    const auto document = model->classes[cls].document;
    start_request(document,
                  {population, client, OwnerKind::Page, index, fresh, true, 0, page_part_trace(page, document)});
}

Index Engine::State::page_part_trace(const Page& page, Index cls) {
    return page.trace == none ? none : open_span(SpanKind::Request, page.trace, cls, page.population);
}

void Engine::State::start_request(Index cls, const Asker& asker) {
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
    job.visit = demand.root;
    job.population = static_cast<std::uint16_t>(population);
    job.request_class = static_cast<std::uint16_t>(cls);
    if (!demand.keys.is_single() || !hot_keys.empty()) job.key = draw_key(population, cls);
    if (model->classes[cls].is_followed) job.write = ledger.open();
    job.fresh = asker.fresh;
    job.connection = asker.connection;
    job.trace = asker.trace;
    if (demand.root == none) {
        job.failed = true;
        job.cause = ErrorCause::Failed;
        job.doing = Doing::NoWay;
        schedule(index, now);
        return;
    }
    if (model->populations[population].loses_patience && asker.owner_kind != OwnerKind::Page)
        lose_patience_later(population, index, false);
    if (asker.fresh && asker.first_connection && demand.dns != none)
        resolve(index);
    else
        continue_steps(index);
}

void Engine::State::resolve(Index index) {
    auto& job = jobs[index];
    const auto& demand = model->populations[job.population].demands[job.request_class];
    const auto user = job.owner_kind == OwnerKind::User   ? job.owner
                      : job.owner_kind == OwnerKind::Page ? pages[job.owner].owner
                                                          : none;
    if (user != none && users[user].dns_until > now) {
        continue_steps(index);
        return;
    }
    auto& meter = component_meters[demand.dns];
    ++meter.arrivals;
    const auto& instance = instances[model->components[demand.dns].first_instance];
    if (instance.down.value() > 0) {
        count_component_error(demand.dns, ErrorCause::Refused);
        fail_call_soon(index, ErrorCause::Refused);
        return;
    }
    if (instance.hangs) {
        freeze(index, false);
        return;
    }
    if (instance.error_rate > 0 && error_streams[demand.dns].uniform() < instance.error_rate) {
        count_component_error(demand.dns, ErrorCause::Failed);
        fail_call_soon(index, ErrorCause::Failed);
        return;
    }
    meter.beside.add(1, now);
    job.since = now;
    job.own = demand.lookup(service_streams[demand.dns], instance.slowness);
    job.doing = Doing::Resolving;
    schedule(index, now + job.own);
    trace_part(job, SpanKind::Lookup, now, now + job.own);
    if (user != none) users[user].dns_until = now + job.own + demand.dns_ttl_ns;
}

void Engine::State::resolved(Index index) {
    auto& job = jobs[index];
    const auto& demand = model->populations[job.population].demands[job.request_class];
    count_component_done(demand.dns, Duration{0}, Duration{job.own}, Duration{job.own});
    component_meters[demand.dns].beside.add(-1, now);
    continue_steps(index);
}

std::int64_t Engine::State::access_time(const Job& root, const CompiledVisit& visit) {
    const auto& population = model->populations[root.population];
    const auto& demand = population.demands[root.request_class];
    if (!demand.through_network) return visit.response_ns;
    auto* page = root.owner_kind == OwnerKind::Page ? &pages[root.owner] : nullptr;
    const double bytes = model->classes[root.request_class].response_bytes;
    int rounds = 0;
    if (population.per_visit && page != nullptr && page->fresh) {
        rounds = slow_start_rounds(bytes, page->doublings[root.connection]);
    } else if (root.fresh) {
        std::uint8_t doublings = 0;
        rounds = slow_start_rounds(bytes, doublings);
    }
    auto begins = now + visit.response_ns + rounds * 2 * visit.request_ns;
    if (page != nullptr) begins = std::max(begins, page->access_free);
    const auto ends = begins + static_cast<std::int64_t>(bytes / access_bytes_per_second * 1e9 + 0.5);
    if (page != nullptr) page->access_free = ends;
    return ends - now;
}

void Engine::State::finish_request(Index index) {
    const auto& job = jobs[index]; // whole until its place is taken again
    if (!job.failed && measuring && model->classes[job.request_class].is_write) {
        ++totals.acknowledged_writes;
        if (job.write != none) ledger.acknowledged(job.write);
    }
    free_job(index);
    const bool is_part = job.owner_kind == OwnerKind::Page;
    count_request(is_part ? window_parts[job.request_class] : asked(job.population, job.request_class), job.start,
                  job.failed, job.cause);
    switch (job.owner_kind) {
    case OwnerKind::Page: page_part_done(job.owner, job.failed, job.cause, job.connection); return;
    case OwnerKind::User: think(job.owner); break;
    case OwnerKind::Nobody:
    case OwnerKind::Job:
    case OwnerKind::Message:
    case OwnerKind::Flush: break;
    }
    --open_requests;
}

void Engine::State::page_part_done(Index index, bool failed, ErrorCause cause, std::uint8_t connection) {
    auto& page = pages[index];
    --page.under_way;
    if (page.user_left) {
        if (page.under_way == 0) end_page(index);
        return;
    }
    if (failed && !page.failed) {
        page.failed = true;
        page.cause = cause;
    }
    const auto& cls = model->classes[page.request_class];
    // Every start below may finish at once and come back here: what the page needs to know is written first.
    const bool first = !page.document_done;
    page.document_done = true;
    if (!page.failed && page.to_start > 0) {
        const int lanes = first ? std::min<int>(page.to_start, cls.connections) : 1;
        const bool cold = first && page.fresh;
        page.to_start = static_cast<std::uint16_t>(page.to_start - lanes);
        page.under_way = static_cast<std::uint16_t>(page.under_way + lanes);
        const auto population = page.population;
        const auto client = page.client;
        for (int lane = 0; lane < lanes; ++lane) {
            const auto lane_connection = first ? static_cast<std::uint8_t>(lane) : connection;
            const auto trace = page_part_trace(pages[index], cls.assets);
            start_request(cls.assets, {population, client, OwnerKind::Page, index, cold && lane > 0, false,
                                       lane_connection, trace});
        }
        return;
    }
    if (page.under_way == 0) finish_page(index);
}

void Engine::State::end_page(Index index) {
    auto& page = pages[index];
    if (page.trace != none) close_span(page.trace, page.failed || page.user_left, false);
    page.start = -1;
    pages.give_back(index);
}

void Engine::State::finish_page(Index index) {
    const Page page = pages[index];
    end_page(index);
    count_request(asked(page.population, page.request_class), page.start, page.failed, page.cause);
    --open_requests;
    if (page.owner != none) think(page.owner);
}

void Engine::State::count_request(TrafficSample& sample, std::int64_t start, bool failed, ErrorCause cause) const {
    if (failed) {
        ++sample.errors[static_cast<std::size_t>(cause)];
        return;
    }
    const Duration response{now - start};
    ++sample.ok;
    if (response <= goodput_deadline) ++sample.good;
    sample.response.record(response);
}

void Engine::State::update_data(Index cls) {
    auto& stream = update_streams[cls];
    const auto& c = model->classes[cls];
    schedule_actor(first_update + cls,
                   now + static_cast<std::int64_t>(draw_exponential(stream) * 1e9 / c.updates_per_second + 0.5));
    const auto key = (static_cast<std::uint64_t>(c.data) << 32) | stream.below(c.keys);
    data_changed(key);
    replicate_update(key);
}

} // namespace tiers
