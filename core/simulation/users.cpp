#include "core/analysis/network.h"
#include "core/simulation/way_in.h"

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

void Engine::State::learn_traffic() {
    is_steady = model->traffic.size() == 1 && model->traffic.front().from == 1 && live_factor * surge_factor == 1;
}

void Engine::State::schedule_arrival(Index population) {
    const auto& next = arrivals[population];
    const double factor = live_factor * surge_factor;
    if (const auto time = time_of_area(model->traffic, next.since, next.area, factor))
        next_arrivals.plan(events.numbered(*time, population));
    else
        next_arrivals.cancel(population);
}

void Engine::State::change_traffic(double live, double surge) {
    const double old = live_factor * surge_factor;
    live_factor = live;
    surge_factor = surge;
    learn_traffic();
    for (Index p = 0; p < arrivals.size(); ++p) {
        auto& next = arrivals[p];
        if (model->populations[p].closed || next.area <= 0) continue;
        next.area = std::max(1e-3, next.area - old * area_between(model->traffic, next.since, now));
        next.since = now;
        schedule_arrival(p);
    }
}

void Engine::State::think(Index user) {
    const auto population = users[user].population;
    const auto job = take_job();
    jobs[job].doing = Doing::Thinking;
    jobs[job].owner = user;
    schedule(job, now + model->populations[population].think(think_streams[population]));
}

Index Engine::State::start_page(Index cls, const PageAsker& asker) {
    const auto index = pages.take();
    auto& page = pages[index];
    page = Page{};
    page.start = now;
    page.owner = asker.user;
    page.request_class = cls;
    page.client = asker.client;
    page.population = static_cast<std::uint16_t>(asker.population);
    page.to_start = static_cast<std::uint16_t>(model->classes[cls].asset_count);
    page.under_way = 1;
    page.fresh = asker.fresh;
    if (is_traced()) page.trace = open_span(SpanKind::Page, none, cls, asker.population);
    if (model->populations[asker.population].loses_patience) lose_patience_later(asker.population, index, true);
    const auto document = model->classes[cls].document;
    const auto trace = page_part_trace(page, document);
    return start_request(document,
                         {asker.population, asker.client, OwnerKind::Page, index, asker.fresh, true, 0, trace});
}

Index Engine::State::page_part_trace(const Page& page, Index cls) {
    return page.trace == none ? none : open_span(SpanKind::Request, page.trace, cls, page.population);
}

/// A request that begins with what the users' side does for it.
Index Engine::State::start_at_root(Index index, const Asker& asker) {
    auto& job = jobs[index];
    const auto& demand = model->populations[asker.population].demands[job.request_class];
    job.visit = demand.root;
    job.fresh = asker.fresh;
    if (model->classes[job.request_class].is_followed) tie(job).write = ledger.open();
    if (asker.trace != none) tie(job).trace = asker.trace;
    if (demand.root == none) {
        job.failed = true;
        job.cause = ErrorCause::Failed;
        job.doing = Doing::NoWay;
        schedule(index, now);
        return none;
    }
    if (model->populations[asker.population].loses_patience && asker.owner_kind != OwnerKind::Page)
        lose_patience_later(asker.population, index, false);
    if (!asker.fresh || !asker.first_connection || demand.dns == none) return index;
    resolve(index);
    return none;
}

void Engine::State::resolve(Index index) {
    auto& job = jobs[index];
    const auto& demand = model->populations[job.population].demands[job.request_class];
    const auto user = job.owner_kind == OwnerKind::User   ? job.owner
                      : job.owner_kind == OwnerKind::Page ? pages[job.owner].owner
                                                          : none;
    if (user != none && users[user].dns_until > now) return run_on(index);
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
    job.own = demand.lookup(service_streams[demand.dns].stream(), instance.slowness);
    job.doing = Doing::Resolving;
    schedule(index, now + job.own);
    trace_part(job, SpanKind::Lookup, now, now + job.own);
    if (user != none) users[user].dns_until = now + job.own + demand.dns_ttl_ns;
}

void Engine::State::resolved(Index index) {
    auto& job = jobs[index];
    const auto& demand = model->populations[job.population].demands[job.request_class];
    count_done(component_meters[demand.dns], job, Measured{Duration{job.own}});
    component_meters[demand.dns].beside.add(-1, now);
    run_on(index);
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
            run_on(start_request(cls.assets, {population, client, OwnerKind::Page, index, cold && lane > 0, false,
                                              lane_connection, trace}));
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
    count_request(asked(page.population, page.request_class), time_since(page.start), page.failed, page.cause);
    --open_requests;
    if (page.owner != none) think(page.owner);
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
