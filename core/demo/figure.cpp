#include "core/demo/figure.h"

#include "core/analysis/cost.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>
#include <variant>

namespace tiers {

namespace {

using enum FigureKind;
using enum FigureUnit;

/// A window in which fewer of the requests made were answered in time counts as not recovered.
constexpr double recovered_ratio = 0.9;
/// A window in which fewer of the requests made were answered in time counts as downtime.
constexpr double up_ratio = 0.5;

using Windows = std::span<const Window>;
using Figure = std::optional<double>;

double length_seconds(Windows windows) {
    return std::accumulate(windows.begin(), windows.end(), 0.0,
                           [](double sum, const Window& w) { return sum + seconds(w.length); });
}

double ratio(std::uint64_t part, std::uint64_t whole) {
    return static_cast<double>(part) / static_cast<double>(whole);
}

/// The requests of a span: all, those of a class, or those of a population.
class TrafficSpan {
  public:
    TrafficSpan(Windows windows, std::optional<std::size_t> request_class)
        : m_windows(windows), m_class(request_class), m_seconds(length_seconds(windows)) {
        for (const Window& window : windows) add(in(window));
    }
    /// Of a population, which windows do not tell apart.
    TrafficSpan(const TrafficSample& sample, double length) : m_seconds(length), m_sum(sample) {}

    [[nodiscard]] const TrafficSample& sum() const { return m_sum; }
    [[nodiscard]] Figure per_second(std::uint64_t count) const { return static_cast<double>(count) / m_seconds; }
    [[nodiscard]] std::uint64_t failed() const {
        return std::accumulate(m_sum.errors.begin(), m_sum.errors.end(), std::uint64_t{0});
    }
    [[nodiscard]] Figure quantile_ms(double q) const {
        if (m_sum.response.count() == 0) return std::nullopt;
        return m_sum.response.quantile_seconds(q) * 1e3;
    }
    [[nodiscard]] Figure recovery_seconds() const {
        if (m_windows.empty()) return std::nullopt;
        const auto last = std::find_if(m_windows.rbegin(), m_windows.rend(),
                                       [&](const Window& w) { return is_below(w, recovered_ratio); });
        return length_seconds(m_windows.first(static_cast<std::size_t>(m_windows.rend() - last)));
    }
    [[nodiscard]] Figure downtime_seconds() const {
        if (m_windows.empty()) return std::nullopt;
        double sum = 0;
        for (const Window& window : m_windows)
            if (is_below(window, up_ratio)) sum += seconds(window.length);
        return sum;
    }

  private:
    [[nodiscard]] const TrafficSample& in(const Window& window) const {
        return m_class ? window.classes[*m_class] : window.total;
    }
    [[nodiscard]] bool is_below(const Window& window, double share) const {
        const TrafficSample& sample = in(window);
        return static_cast<double>(sample.good) < share * static_cast<double>(sample.offered);
    }
    void add(const TrafficSample& sample) {
        m_sum.offered += sample.offered;
        m_sum.ok += sample.ok;
        m_sum.good += sample.good;
        for (std::size_t c = 0; c < error_cause_count; ++c) m_sum.errors[c] += sample.errors[c];
        m_sum.response.merge(sample.response);
    }

    Windows m_windows;
    std::optional<std::size_t> m_class;
    double m_seconds{};
    TrafficSample m_sum;
};

/// What windows say of one component or link.
template <class Sample> class ThingSpan {
  public:
    ThingSpan(Windows windows, std::vector<Sample> Window::*samples, std::size_t place)
        : m_windows(windows), m_samples(samples), m_place(place) {}

    template <class Member> [[nodiscard]] double total(Member member) const {
        return fold(0.0, [&](double sum, const Sample& s, double) { return sum + static_cast<double>(s.*member); });
    }
    template <class Member> [[nodiscard]] Figure per_second(Member member) const {
        return total(member) / length_seconds(m_windows);
    }
    template <class Member> [[nodiscard]] Figure greatest(Member member) const {
        return fold(
            0.0, [&](double most, const Sample& s, double) { return std::max(most, static_cast<double>(s.*member)); });
    }
    template <class Member> [[nodiscard]] Figure time_average(Member member) const {
        const double sum = fold(0.0, [&](double so_far, const Sample& s, double length) {
            return so_far + static_cast<double>(s.*member) * length;
        });
        return sum / length_seconds(m_windows);
    }
    /// Mean of `member` over as many as `counted` says; nothing where there were none.
    template <class Member, class Counted> [[nodiscard]] Figure mean_over(Member member, Counted counted) const {
        const double count = total(counted);
        if (count == 0) return std::nullopt;
        const double sum = fold(0.0, [&](double so_far, const Sample& s, double) {
            return so_far + static_cast<double>(s.*member) * static_cast<double>(s.*counted);
        });
        return sum / count;
    }

  private:
    template <class Step> [[nodiscard]] double fold(double start, const Step& step) const {
        for (const Window& window : m_windows)
            start = step(start, (window.*m_samples)[m_place], seconds(window.length));
        return start;
    }

    Windows m_windows;
    std::vector<Sample> Window::*m_samples;
    std::size_t m_place;
};
using ComponentSpan = ThingSpan<ComponentSample>;
using LinkSpan = ThingSpan<LinkSample>;

struct WholeRun {
    const RunTotals& totals;
    const Design& design;
};

Figure mean_ms(const TrafficSpan& t) {
    if (t.sum().response.count() == 0) return std::nullopt;
    return t.sum().response.mean_seconds() * 1e3;
}

Figure success_ratio(const TrafficSpan& t) {
    const auto ended = t.sum().ok + t.failed();
    return ended > 0 ? Figure{ratio(t.sum().ok, ended)} : std::nullopt;
}

Figure goodput_ratio(const TrafficSpan& t) {
    return t.sum().offered > 0 ? Figure{ratio(t.sum().good, t.sum().offered)} : std::nullopt;
}

Figure hit_ratio(const ComponentSpan& c) {
    const double lookups = c.total(&ComponentSample::lookups);
    return lookups > 0 ? Figure{c.total(&ComponentSample::hits) / lookups} : std::nullopt;
}

Figure pool_wait_ms(const LinkSpan& l) {
    const Figure mean = l.mean_over(&LinkSample::pool_waiting_mean_seconds, &LinkSample::calls);
    return mean ? Figure{*mean * 1e3} : std::nullopt;
}

Figure residency_violations(const WholeRun& run) {
    std::uint64_t sum = 0;
    for (const ResidencySighting& sighting : run.totals.residency) sum += sighting.count;
    return static_cast<double>(sum);
}

using OfTraffic = Figure (*)(const TrafficSpan&);
using OfComponent = Figure (*)(const ComponentSpan&);
using OfLink = Figure (*)(const LinkSpan&);
using OfComponentRun = Figure (*)(const ComponentTotals&);
using OfRun = Figure (*)(const WholeRun&);

/// A figure's name and how it is taken; the alternative says of what.
struct Measure {
    FigureKind kind;
    std::string_view name;
    FigureUnit unit;
    std::string_view meaning;
    std::variant<OfTraffic, OfComponent, OfLink, OfComponentRun, OfRun> take; ///< in the order of FigureSubject
};

template <auto Member> Figure counted(const WholeRun& run) {
    return static_cast<double>(run.totals.*Member);
}
template <auto Member> Figure component_rate(const ComponentSpan& c) {
    return c.per_second(Member);
}
template <auto Member> Figure component_average(const ComponentSpan& c) {
    return c.time_average(Member);
}
template <auto Member> Figure component_greatest(const ComponentSpan& c) {
    return c.greatest(Member);
}
template <auto Member> Figure link_rate(const LinkSpan& l) {
    return l.per_second(Member);
}

Figure offered_rate(const TrafficSpan& t) {
    return t.per_second(t.sum().offered);
}
Figure goodput_rate(const TrafficSpan& t) {
    return t.per_second(t.sum().good);
}
Figure failed_requests(const TrafficSpan& t) {
    return static_cast<double>(t.failed());
}
template <int Percent> Figure percentile_ms(const TrafficSpan& t) {
    return t.quantile_ms(Percent / 100.0);
}
Figure recovery_time(const TrafficSpan& t) {
    return t.recovery_seconds();
}
Figure downtime(const TrafficSpan& t) {
    return t.downtime_seconds();
}
Figure breaker_open(const LinkSpan& l) {
    return l.time_average(&LinkSample::breaker_open);
}
Figure lost_messages(const ComponentTotals& totals) {
    return static_cast<double>(totals.lost_messages);
}
Figure monthly_dollars(const WholeRun& run) {
    return monthly_cost(run.design).usd_per_month;
}

const std::array<Measure, 31> measures{{
    {OfferedRate, "offered_per_s", PerSecond, "requests made", offered_rate},
    {GoodputRate, "goodput_per_s", PerSecond, "requests answered well within a second", goodput_rate},
    {SuccessRatio, "success_ratio", Share, "requests answered well, of those that ended", success_ratio},
    {GoodputRatio, "goodput_ratio", Share, "requests answered well within a second, of those made", goodput_ratio},
    {FailedRequests, "failed", Count, "requests that failed", failed_requests},
    {MeanResponse, "mean_ms", Milliseconds, "mean response time", mean_ms},
    {MedianResponse, "p50_ms", Milliseconds, "median response time", percentile_ms<50>},
    {Percentile95, "p95_ms", Milliseconds, "p95 response time", percentile_ms<95>},
    {Percentile99, "p99_ms", Milliseconds, "p99 response time", percentile_ms<99>},
    {RecoveryTime, "recovery_time_s", Seconds,
     "until 90 % of the requests made are answered well within a second, and stay so", recovery_time},
    {Downtime, "downtime_s", Seconds,
     "time in which fewer than half of the requests made were answered within a second", downtime},
    {ArrivalRate, "arrivals_per_s", PerSecond, "calls to it", component_rate<&ComponentSample::arrivals>},
    {Utilization, "utilization", Share, "utilization of its busiest resource",
     component_average<&ComponentSample::utilization>},
    {QueueMax, "queue_max", Count, "longest queue at it", component_greatest<&ComponentSample::queue_max>},
    {HitRatio, "hit_ratio", Share, "lookups that found what they looked for", hit_ratio},
    {BacklogMax, "backlog_max", Count, "most messages not yet done", component_greatest<&ComponentSample::backlog>},
    {LagMax, "lag_max_s", Seconds, "greatest age of the oldest message not yet done",
     component_greatest<&ComponentSample::lag_seconds>},
    {InstancesServing, "instances_serving", Count, "instances in service, on average",
     component_average<&ComponentSample::instances_serving>},
    {LostMessages, "lost_messages", Count, "messages lost by a crash or because no consumer came in time",
     lost_messages},
    {CallRate, "calls_per_s", PerSecond, "calls over it, retries included", link_rate<&LinkSample::calls>},
    {RetryRate, "retries_per_s", PerSecond, "retries over it", link_rate<&LinkSample::retries>},
    {BreakerOpen, "breaker_open", Share, "time that the callers' circuit breakers were open", breaker_open},
    {PoolWait, "pool_wait_ms", Milliseconds, "mean wait for a connection of the pool", pool_wait_ms},
    {AcknowledgedWrites, "acknowledged_writes", Count, "writes that were acknowledged",
     counted<&RunTotals::acknowledged_writes>},
    {LostWrites, "lost_writes", Count, "acknowledged writes that were lost", counted<&RunTotals::lost_writes>},
    {StaleReads, "stale_reads", Count, "reads that showed an old value", counted<&RunTotals::stale_reads>},
    {OwnWritesMissed, "own_writes_missed", Count, "reads of a replica that did not show the reader's own last write",
     counted<&RunTotals::read_your_writes_violations>},
    {StalenessMax, "max_staleness_s", Seconds, "age of the oldest value shown",
     counted<&RunTotals::max_staleness_seconds>},
    {LostSessions, "lost_sessions", Count, "users' sessions lost", counted<&RunTotals::lost_sessions>},
    {ResidencyViolations, "residency_violations", Count, "times that data came to rest outside its region",
     residency_violations},
    {MonthlyCost, "cost_usd_per_month", DollarsPerMonth, "cost of all components", monthly_dollars},
}};

Windows windows_of(const Recording& recording, const FigureQuery& query) {
    const auto from = query.from.value_or(recording.warmup);
    const auto to = query.to.value_or(recording.until);
    const auto first = std::ranges::find_if(recording.windows, [&](const Window& w) { return w.start >= from; });
    const auto end = std::find_if(first, recording.windows.end(), [&](const Window& w) { return w.start >= to; });
    return {first, end};
}

template <class Things, class IdOf>
std::optional<std::size_t> place_of(const Things& things, const std::string& id, const IdOf& id_of) {
    const auto it = std::ranges::find_if(things, [&](const auto& thing) { return id_of(thing).value == id; });
    if (it == things.end()) return std::nullopt;
    return static_cast<std::size_t>(it - things.begin());
}

/// Takes a figure of what the query names; nothing where there is no such thing.
struct Taking {
    const Recording& recording;
    const Design& design;
    const FigureQuery& query;
    Windows windows;

    Figure operator()(OfTraffic take) const {
        if (query.of.empty()) return take({windows, std::nullopt});
        if (const auto place = place_of(recording.classes, query.of, std::identity{})) return take({windows, place});
        const auto place = place_of(recording.populations, query.of, std::identity{});
        if (!place || query.from) return std::nullopt;
        return take({recording.totals.populations[*place], length_seconds(windows)});
    }
    [[nodiscard]] std::optional<std::size_t> component() const {
        return place_of(recording.components, query.of, [](const ComponentTrack& t) { return t.id; });
    }
    Figure operator()(OfComponent take) const {
        const auto place = component();
        return place ? take({windows, &Window::components, *place}) : std::nullopt;
    }
    Figure operator()(OfLink take) const {
        const auto place = place_of(recording.links, query.of, std::identity{});
        return place ? take({windows, &Window::links, *place}) : std::nullopt;
    }
    Figure operator()(OfComponentRun take) const {
        const auto place = component();
        return place ? take(recording.totals.components[*place]) : std::nullopt;
    }
    Figure operator()(OfRun take) const { return take({recording.totals, design}); }
};

std::vector<FigureForm> forms_of_measures() {
    std::vector<FigureForm> forms;
    std::ranges::transform(measures, std::back_inserter(forms), [](const Measure& m) {
        return FigureForm{m.kind, m.name, static_cast<FigureSubject>(m.take.index()), m.unit, m.meaning};
    });
    return forms;
}

} // namespace

bool is_of_whole_run(FigureSubject subject) {
    return subject == FigureSubject::ComponentRun || subject == FigureSubject::Run;
}

std::span<const FigureForm> figure_forms() {
    static const std::vector<FigureForm> forms = forms_of_measures();
    return forms;
}

const FigureForm& form_of(FigureKind kind) {
    return *std::ranges::find(figure_forms(), kind, &FigureForm::kind);
}

std::optional<double> measure(const Recording& recording, const Design& design, const FigureQuery& query) {
    const Windows windows = windows_of(recording, query);
    if (windows.empty()) return std::nullopt;
    const auto& take = std::ranges::find(measures, query.kind, &Measure::kind)->take;
    return std::visit(Taking{recording, design, query, windows}, take);
}

} // namespace tiers
