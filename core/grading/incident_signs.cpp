#include "core/grading/incident_signs.h"

#include "core/catalog/kind.h"
#include "core/grading/bottleneck.h"
#include "core/grading/cause.h"
#include "core/grading/told_figure.h"
#include "core/graph/route_plan.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace tiers {

namespace {

constexpr double full_utilization = 0.97;
constexpr double noted_share = 0.05;     ///< of requests or calls, beyond what is usual
constexpr double noted_wait = 0.010;     ///< seconds for a connection
constexpr double noted_fall = 0.2;       ///< of a hit ratio
constexpr double noted_growth = 1.8;     ///< of requests that come to a component
constexpr double noted_slowdown = 3;     ///< of users' 95th percentile
constexpr double noted_slowness = 0.050; ///< seconds beyond what is usual
constexpr double least_rate = 5;         ///< a second: fewer tell nothing
constexpr std::size_t least_windows = 2;
constexpr std::size_t gap_windows = 3;

std::uint64_t sum(const ErrorCounts& errors) {
    return std::accumulate(errors.begin(), errors.end(), std::uint64_t{0});
}

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

double middle(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, half);
    return *half;
}

/// A figure of each window and what is usual of it.
struct Track {
    std::vector<double> values;
    double usual{};

    [[nodiscard]] double highest(const Episode& episode) const {
        return *std::max_element(begin(episode), end(episode));
    }
    [[nodiscard]] double lowest(const Episode& episode) const {
        return *std::min_element(begin(episode), end(episode));
    }
    [[nodiscard]] double total(const Episode& episode) const {
        return std::accumulate(begin(episode), end(episode), 0.0);
    }

  private:
    [[nodiscard]] std::vector<double>::const_iterator begin(const Episode& episode) const {
        return values.begin() + static_cast<std::ptrdiff_t>(episode.first);
    }
    [[nodiscard]] std::vector<double>::const_iterator end(const Episode& episode) const {
        return values.begin() + static_cast<std::ptrdiff_t>(episode.last) + 1;
    }
};

template <class Figure> Track track_of(const Course& course, Figure figure) {
    Track track;
    for (const Window& window : course.recording.windows) track.values.push_back(figure(window));
    std::vector<double> calm;
    for (const std::size_t index : course.calm) calm.push_back(track.values[index]);
    track.usual = middle(std::move(calm));
    return track;
}

template <class Holds> std::vector<Episode> where(const Course& course, Holds holds) {
    std::vector<bool> bad(course.recording.windows.size());
    for (std::size_t i = 0; i < bad.size(); ++i) bad[i] = holds(i);
    return episodes_of(bad, least_windows, gap_windows);
}

double rate(std::uint64_t count, const Window& window) {
    return static_cast<double>(count) / seconds(window.length);
}

/// "1,200 requests a second".
Phrase requests_a_second(double rate) {
    return phrase("{} requests a second", figures::count(rate));
}

double ended(const TrafficSample& sample) {
    return static_cast<double>(sample.ok + sum(sample.errors));
}

/// The share of requests that failed; of those that were made where none ended.
double failed_share(const Window& window) {
    const double all = ended(window.total);
    if (all > 0) return static_cast<double>(sum(window.total.errors)) / all;
    return window.total.offered > 0 ? 1 : 0;
}

ErrorCause worst_of(const ErrorCounts& errors) {
    return static_cast<ErrorCause>(std::ranges::max_element(errors) - errors.begin());
}

/// How requests failed, as those who made them see it.
Phrase what_users_met(ErrorCause cause) {
    switch (cause) {
    case ErrorCause::Timeout: return phrase("they took too long");
    case ErrorCause::Refused: return phrase("they were refused");
    case ErrorCause::PoolTimeout: return phrase("no connection was free in time");
    case ErrorCause::Shed: return phrase("a queue was full");
    case ErrorCause::RateLimited: return phrase("a rate limit held them back");
    case ErrorCause::CircuitOpen: return phrase("a circuit breaker was open");
    case ErrorCause::Failed: return phrase("an answer was an error");
    }
    return {};
}

/// Collects the signs of one run.
class Finder {
  public:
    explicit Finder(const Course& course)
        : m_course(course), m_routes(plan_routes(course.scenario.design, course.scenario.workload)) {}

    std::vector<Sign> signs() {
        for (std::size_t i = 0; i < m_course.recording.components.size(); ++i) {
            look_at_fullness(i);
            look_at_arrivals(i);
            look_at_hits(i);
            look_at_backlog(i);
        }
        for (std::size_t i = 0; i < m_course.recording.links.size(); ++i) {
            const Link* link = find_link(m_course.scenario.design, m_course.recording.links[i]);
            if (link == nullptr) continue;
            look_at_pool(i, *link);
            look_at_retries(i, *link);
            look_at_breaker(i, *link);
            look_at_failures(i, *link);
        }
        return std::move(m_signs);
    }

  private:
    [[nodiscard]] Phrase name(const ComponentId& id) const { return name_of(m_course.scenario.design, id); }

    void add(const Episode& episode, IncidentStepKind kind, const ComponentId& component, Phrase sentence, int rank = 0,
             std::optional<LinkId> link = {}) {
        IncidentStep step{.at = m_course.recording.windows[episode.first].start,
                          .kind = kind,
                          .sentence = std::move(sentence),
                          .component = component,
                          .link = std::move(link)};
        m_signs.push_back({episode, std::move(step), rank, depth_of(m_routes, component)});
    }

    void look_at_fullness(std::size_t index) {
        const ComponentTrack& track = m_course.recording.components[index];
        const auto queue = track_of(m_course, [&](const Window& w) { return double{w.components[index].queue}; });
        const auto busy = track_of(m_course, [&](const Window& w) { return w.components[index].utilization; });
        const auto full = [&](std::size_t i) {
            return busy.values[i] >= full_utilization && queue.values[i] > std::max(1.0, 2 * queue.usual);
        };
        for (const Episode& episode : where(m_course, full)) {
            const auto& samples = m_course.recording.windows[episode.first].components[index].resources;
            const auto busiest = std::ranges::max_element(
                samples, {}, [](const ResourceSample& r) { return ratio(r.busy_mean, r.servers); });
            const auto resource = static_cast<std::size_t>(busiest - samples.begin());
            add(episode, IncidentStepKind::Filled, track.id,
                phrase("{} was full: all {} {} were busy and {} requests waited, on average, at the worst.",
                       name(track.id), figures::count(busiest->servers), resource_words(track.resources[resource]),
                       figures::count(queue.highest(episode))),
                1);
        }
    }

    /// Requests that come to it although users make no more.
    void look_at_arrivals(std::size_t index) {
        const ComponentTrack& track = m_course.recording.components[index];
        const auto coming = track_of(m_course, [&](const Window& w) { return rate(w.components[index].arrivals, w); });
        const auto asked = track_of(m_course, [](const Window& w) { return rate(w.total.offered, w); });
        const auto more = [&](std::size_t i) {
            const double users = std::max(1.0, ratio(asked.values[i], asked.usual));
            return coming.values[i] > coming.usual * users * noted_growth &&
                   coming.values[i] > coming.usual * users + least_rate;
        };
        for (const Episode& episode : where(m_course, more))
            add(episode, IncidentStepKind::Filled, track.id,
                coming.usual < 1 ? phrase("{} got up to {}, and hardly any before.", name(track.id),
                                          requests_a_second(coming.highest(episode)))
                                 : phrase("{} got up to {} instead of {}.", name(track.id),
                                          requests_a_second(coming.highest(episode)), figures::count(coming.usual)));
    }

    void look_at_hits(std::size_t index) {
        const ComponentTrack& track = m_course.recording.components[index];
        const auto hits = track_of(m_course, [&](const Window& w) {
            const auto& sample = w.components[index];
            return sample.lookups > 0 ? static_cast<double>(sample.hits) / static_cast<double>(sample.lookups) : -1;
        });
        const auto cold = [&](std::size_t i) {
            return hits.values[i] >= 0 && hits.values[i] < hits.usual - noted_fall &&
                   rate(m_course.recording.windows[i].components[index].lookups, m_course.recording.windows[i]) >=
                       least_rate;
        };
        for (const Episode& episode : where(m_course, cold))
            add(episode, IncidentStepKind::Filled, track.id,
                phrase("The hit ratio of {} fell from {} to {}.", name(track.id), figures::share(hits.usual),
                       figures::share(std::max(0.0, hits.lowest(episode)))));
    }

    void look_at_backlog(std::size_t index) {
        const ComponentTrack& track = m_course.recording.components[index];
        if (!track.is_queue) return;
        const auto backlog =
            track_of(m_course, [&](const Window& w) { return static_cast<double>(w.components[index].backlog); });
        const auto lag = track_of(m_course, [&](const Window& w) { return w.components[index].lag_seconds; });
        const auto behind = [&](std::size_t i) {
            return backlog.values[i] > 2 * backlog.usual + 20 && lag.values[i] > std::max(1.0, 2 * lag.usual);
        };
        for (const Episode& episode : where(m_course, behind))
            add(episode, IncidentStepKind::Filled, track.id,
                phrase("{} kept what its consumers could not do yet: up to {} messages, the oldest {} old.",
                       name(track.id), figures::count(backlog.highest(episode)),
                       figures::milliseconds(1e3 * lag.highest(episode))));
    }

    void look_at_pool(std::size_t index, const Link& link) {
        const auto wait = track_of(m_course, [&](const Window& w) { return w.links[index].pool_waiting_mean_seconds; });
        const auto empty = [&](std::size_t i) {
            return m_course.recording.windows[i].links[index].pool_queue_max > 0 &&
                   wait.values[i] > std::max(noted_wait, noted_slowdown * wait.usual);
        };
        for (const Episode& episode : where(m_course, empty))
            add(episode, IncidentStepKind::Filled, link.from,
                phrase("The connections of {} to {} were all taken; a call waited up to {} for one, on average.",
                       name(link.from), name(link.to), figures::milliseconds(1e3 * wait.highest(episode))),
                2, link.id);
    }

    void look_at_retries(std::size_t index, const Link& link) {
        const auto again = track_of(m_course, [&](const Window& w) { return rate(w.links[index].retries, w); });
        const auto calls = track_of(m_course, [&](const Window& w) { return rate(w.links[index].calls, w); });
        const auto many = [&](std::size_t i) {
            return again.values[i] >= least_rate && again.values[i] > again.usual + 0.1 * calls.values[i];
        };
        for (const Episode& episode : where(m_course, many))
            add(episode, IncidentStepKind::GaveUp, link.from,
                phrase("{} called {} again and again: up to {} retries a second.", name(link.from), name(link.to),
                       figures::count(again.highest(episode))),
                0, link.id);
    }

    void look_at_breaker(std::size_t index, const Link& link) {
        const auto open = track_of(m_course, [&](const Window& w) { return w.links[index].breaker_open; });
        const auto opened = [&](std::size_t i) { return open.values[i] > noted_share; };
        for (const Episode& episode : where(m_course, opened))
            add(episode, IncidentStepKind::GaveUp, link.from,
                phrase("The circuit breaker of {} opened: calls to {} failed at once instead of waiting.",
                       name(link.from), name(link.to)),
                0, link.id);
    }

    /// What users see is told as theirs.
    void look_at_failures(std::size_t index, const Link& link) {
        const Component* caller = find_component(m_course.scenario.design, link.from);
        const KindSpec* kind = caller == nullptr ? nullptr : find_kind(caller->kind);
        if (kind == nullptr || kind->role == Role::Users) return;
        const auto failed = track_of(m_course, [&](const Window& w) {
            const auto& sample = w.links[index];
            return ratio(static_cast<double>(sample.errors), static_cast<double>(sample.calls));
        });
        const auto errors = track_of(m_course, [&](const Window& w) { return rate(w.links[index].errors, w); });
        const auto many = [&](std::size_t i) {
            return failed.values[i] > failed.usual + noted_share && errors.values[i] >= least_rate;
        };
        for (const Episode& episode : where(m_course, many)) {
            const auto& causes = m_course.recording.totals.links[index].errors;
            const auto how = sum(causes) == 0 ? phrase("failed them") : what_happened(worst_of(causes));
            add(episode, IncidentStepKind::GaveUp, link.from,
                phrase("Calls from {} to {} failed, up to {} a second, most because {} {}.", name(link.from),
                       name(link.to), figures::count(errors.highest(episode)), name(link.to), how),
                0, link.id);
        }
    }

    const Course& m_course;
    RoutePlan m_routes;
    std::vector<Sign> m_signs;
};

} // namespace

std::vector<Episode> episodes_of(const std::vector<bool>& bad, std::size_t least, std::size_t gap) {
    std::vector<Episode> found;
    for (std::size_t i = 0; i < bad.size(); ++i) {
        if (!bad[i]) continue;
        if (!found.empty() && i - found.back().last <= gap + 1) {
            found.back().last = i;
        } else {
            found.push_back({i, i});
        }
    }
    std::erase_if(found, [&](const Episode& episode) { return episode.last - episode.first + 1 < least; });
    return found;
}

std::vector<Episode> symptoms(const Course& course) {
    const auto failed = track_of(course, failed_share);
    const auto slow = track_of(course, [](const Window& w) {
        return w.total.response.count() > 0 ? w.total.response.quantile_seconds(0.95) : 0.0;
    });
    const auto bad = [&](std::size_t i) {
        const bool fails = failed.values[i] > failed.usual + noted_share &&
                           rate(course.recording.windows[i].total.offered, course.recording.windows[i]) >= least_rate;
        const bool lags = course.recording.windows[i].total.response.count() >= 10 &&
                          slow.values[i] > noted_slowdown * slow.usual && slow.values[i] > slow.usual + noted_slowness;
        return fails || lags;
    };
    return where(course, bad);
}

Phrase symptom_text(const Course& course, const Episode& episode) {
    TrafficSample seen;
    const auto slow = track_of(course, [](const Window& w) {
        return w.total.response.count() > 0 ? w.total.response.quantile_seconds(0.95) : 0.0;
    });
    for (std::size_t i = episode.first; i <= episode.last; ++i) {
        const TrafficSample& sample = course.recording.windows[i].total;
        seen.ok += sample.ok;
        for (std::size_t c = 0; c < error_cause_count; ++c) seen.errors[c] += sample.errors[c];
    }
    std::vector<Phrase> parts;
    if (const auto failed = sum(seen.errors); failed > 0 && static_cast<double>(failed) > 0.01 * ended(seen)) {
        parts.push_back(phrase("{} of {} requests failed, most because {}", figures::count(static_cast<double>(failed)),
                               figures::count(ended(seen)), what_users_met(worst_of(seen.errors))));
    }
    if (slow.highest(episode) > noted_slowdown * slow.usual && slow.highest(episode) > slow.usual + noted_slowness)
        parts.push_back(phrase("5 of 100 waited {} or longer at the worst, {} before",
                               figures::milliseconds(1e3 * slow.highest(episode)),
                               figures::milliseconds(1e3 * slow.usual)));
    if (parts.empty()) return phrase("Users noticed: hardly any request was answered.");
    return phrase("Users noticed: {}.", joined(parts, "; "));
}

std::vector<Sign> find_signs(const Course& course) {
    return Finder(course).signs();
}

} // namespace tiers
