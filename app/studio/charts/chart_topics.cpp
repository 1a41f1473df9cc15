#include "app/studio/charts/chart_topics.h"

#include "app/studio/words/said.h"
#include "core/catalog/price.h"
#include "core/catalog/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace tiers::studio {

namespace {

constexpr std::size_t most_at_first = 6;
constexpr double hours_a_month = 730;
constexpr auto all_others = std::numeric_limits<std::size_t>::max(); ///< a series: what a stack has no room for

QString tr(const char* text) {
    return QCoreApplication::translate("tiers::studio::ChartsPanel", text);
}

bool isAboutLinks(ChartTopic topic) {
    return topic == ChartTopic::PoolWaits;
}

bool concerns(ChartTopic topic, const ChartSubject& subject, std::size_t index) {
    const RunHistory& history = subject.history;
    switch (topic) {
    case ChartTopic::ResponseTime:
    case ChartTopic::Traffic:
    case ChartTopic::Errors: return false;
    case ChartTopic::Utilization:
    case ChartTopic::Queues: return history.hasServers(index);
    case ChartTopic::PoolWaits: return history.hasPool(index);
    case ChartTopic::HitRatio: return history.isCache(index);
    case ChartTopic::Backlog:
    case ChartTopic::Lag: return history.components()[index].has_backlog;
    case ChartTopic::Cost: {
        const Component* component = find_component(subject.design, history.components()[index].id);
        return component != nullptr && paid_instances(*component) > 0 && instance_price(*component).usd_per_hour > 0;
    }
    }
    return false;
}

std::string idOf(ChartTopic topic, const RunHistory& history, std::size_t index) {
    return isAboutLinks(topic) ? history.links()[index].value : history.components()[index].id.value;
}

QString nameOf(const ChartSubject& subject, ChartTopic topic, std::size_t index) {
    if (index == all_others) return tr("all others");
    if (!isAboutLinks(topic)) return nameText(subject.history.components()[index].name);
    const LinkId& id = subject.history.links()[index];
    const Link* link = find_link(subject.design, id);
    if (link == nullptr) return QString::fromStdString(id.value);
    const auto titled = [&](const ComponentId& component) {
        const auto& tracks = subject.history.components();
        const auto found = std::ranges::find(tracks, component, &ComponentTrack::id);
        return found == tracks.end() ? QString::fromStdString(component.value) : nameText(found->name);
    };
    return titled(link->from) + QStringLiteral(" → ") + titled(link->to);
}

/// What a component costs a month as it stands: what scales by itself for the instances that serve, all else for what
/// it was ordered with.
struct MonthlyPrice {
    double instance{};
    double ordered{};
    bool scales{};

    [[nodiscard]] double of(double serving) const { return instance * (scales ? serving : ordered); }
};

/// Of each of the history's components.
std::vector<MonthlyPrice> pricesOf(const ChartSubject& subject) {
    std::unordered_map<ComponentId, const Component*> components;
    for (const Component& component : subject.design.components) components.emplace(component.id, &component);
    std::vector<MonthlyPrice> prices;
    for (const ComponentTrack& track : subject.history.components()) {
        const auto found = components.find(track.id);
        if (found == components.end()) {
            prices.emplace_back();
            continue;
        }
        const Settings settings{*found->second};
        prices.push_back({.instance = instance_price(*found->second).usd_per_hour * hours_a_month,
                          .ordered = static_cast<double>(paid_instances(*found->second)),
                          .scales = settings.has("autoscale.max") && settings.count("autoscale.max") > 0});
    }
    return prices;
}

double instancesAt(const HistoryLevel& level, std::size_t index, std::size_t row) {
    return level.component(index)[row].instances;
}

/// What each of the series costs, and where asked for all others together.
std::vector<double> costs(const std::vector<MonthlyPrice>& prices, const HistoryLevel& level,
                          const std::vector<std::size_t>& series, std::size_t row) {
    const auto costOf = [&](std::size_t index) { return prices[index].of(instancesAt(level, index, row)); };
    double others = 0;
    for (std::size_t i = 0; i < prices.size(); ++i) others += costOf(i);
    std::vector<double> values;
    for (const std::size_t each : series) {
        values.push_back(each == all_others ? others : costOf(each));
        others -= values.back();
    }
    return values;
}

/// The most expensive ones, and one series for all others where they are too many: a stack shows the whole.
std::vector<std::size_t> mostExpensive(const ChartSubject& subject, std::vector<std::size_t> all) {
    if (all.size() <= most_at_first) return all;
    const auto prices = pricesOf(subject);
    std::ranges::stable_sort(all, std::ranges::greater{}, [&](std::size_t index) { return prices[index].of(1); });
    all.resize(most_at_first - 1);
    std::ranges::sort(all);
    all.push_back(all_others);
    return all;
}

} // namespace

ChartSpec chartSpec(ChartTopic topic) {
    switch (topic) {
    case ChartTopic::ResponseTime:
        return {.title = tr("Response time"),
                .help = tr("How long users waited for an answer: half of them at most p50, 95 of 100 at most p95, 99 "
                           "of 100 at most p99."),
                .emptyText = tr("Run the design to see how long users wait: the median and the slow tail."),
                .unit = Unit::Time,
                .least = 100};
    case ChartTopic::Traffic:
        return {.title = tr("Traffic"),
                .help = tr("Requests that users made (offered), that were answered well (throughput), and of these "
                           "the ones answered within a second (goodput)."),
                .emptyText = tr("Run the design to see how many requests come and how many are answered."),
                .unit = Unit::Rate,
                .least = 5};
    case ChartTopic::Errors:
        return {.title = tr("Errors by cause"),
                .help = tr("Requests a second that failed, stacked by cause."),
                .emptyText = tr("Run the design to see which requests fail, and why."),
                .unit = Unit::Rate,
                .shape = ChartShape::Stack,
                .least = 1,
                .zeroText = tr("None so far"),
                .hideZeros = true};
    case ChartTopic::Utilization:
        return {.title = tr("Utilization"),
                .help =
                    tr("How much of a component's busiest resource is in use: its workers or cores, for example. Near "
                       "100 % requests pile up."),
                .emptyText = tr("Run the design to see how busy its components are."),
                .unit = Unit::Share,
                .least = 1,
                .growing = false};
    case ChartTopic::Queues:
        return {.title = tr("Queues"),
                .help = tr("Requests that wait at a component for a worker, a connection or a core, on average."),
                .emptyText = tr("Run the design to see where requests wait."),
                .unit = Unit::Count,
                .least = 5,
                .zeroText = tr("Nobody waits so far")};
    case ChartTopic::PoolWaits:
        return {.title = tr("Pool wait"),
                .help = tr("How long a call waited for a connection of its caller's pool, on average."),
                .emptyText = tr("Run the design to see where calls wait for a connection."),
                .unit = Unit::Time,
                .least = 1,
                .zeroText = tr("No call waits so far")};
    case ChartTopic::HitRatio:
        return {.title = tr("Hit ratio"),
                .help = tr("The share of look-ups that a cache could answer."),
                .emptyText = tr("Run a design with a cache to see how often it has the answer."),
                .unit = Unit::Share,
                .least = 1,
                .growing = false};
    case ChartTopic::Backlog:
        return {.title = tr("Backlog"),
                .help = tr("Messages that are published and not done yet."),
                .emptyText = tr("Run a design with a queue to see how much is waiting to be done."),
                .unit = Unit::Count,
                .least = 10,
                .zeroText = tr("No backlog so far")};
    case ChartTopic::Lag:
        return {.title = tr("Lag"),
                .help = tr("The age of the oldest message that is not done yet."),
                .emptyText = tr("Run a design with a queue to see how late its consumers are."),
                .unit = Unit::Time,
                .least = 1000,
                .zeroText = tr("No lag so far")};
    case ChartTopic::Cost:
        return {.title = tr("Cost, USD a month"),
                .help = tr("What the instances that are paid for would cost a month, stacked by component. It "
                           "moves where instances come and go by themselves."),
                .emptyText = tr("Run the design to see what it costs as it grows and shrinks."),
                .unit = Unit::Count,
                .shape = ChartShape::Stack,
                .least = 10,
                .tableUnit = QStringLiteral("_usd_per_month")};
    }
    return {};
}

bool isShownAtFirst(ChartTopic topic) {
    return topic == ChartTopic::ResponseTime || isAboutTraffic(topic) || topic == ChartTopic::Utilization;
}

QString topicKey(ChartTopic topic) {
    switch (topic) {
    case ChartTopic::ResponseTime: return QStringLiteral("response-time");
    case ChartTopic::Traffic: return QStringLiteral("traffic");
    case ChartTopic::Errors: return QStringLiteral("errors");
    case ChartTopic::Utilization: return QStringLiteral("utilization");
    case ChartTopic::Queues: return QStringLiteral("queues");
    case ChartTopic::PoolWaits: return QStringLiteral("pool-waits");
    case ChartTopic::HitRatio: return QStringLiteral("hit-ratio");
    case ChartTopic::Backlog: return QStringLiteral("backlog");
    case ChartTopic::Lag: return QStringLiteral("lag");
    case ChartTopic::Cost: return QStringLiteral("cost");
    }
    return {};
}

bool isAboutTraffic(ChartTopic topic) {
    return topic == ChartTopic::ResponseTime || topic == ChartTopic::Traffic || topic == ChartTopic::Errors;
}

std::vector<std::size_t> seriesOf(ChartTopic topic, const ChartSubject& subject,
                                  const std::optional<std::set<std::string>>& ids) {
    std::vector<std::size_t> series;
    if (isAboutTraffic(topic)) return series;
    const std::size_t count =
        isAboutLinks(topic) ? subject.history.links().size() : subject.history.components().size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!concerns(topic, subject, i)) continue;
        if (!ids || ids->contains(idOf(topic, subject.history, i))) series.push_back(i);
    }
    if (ids) return series;
    if (topic == ChartTopic::Cost) return mostExpensive(subject, std::move(series));
    series.resize(std::min(series.size(), most_at_first));
    return series;
}

std::vector<QString> seriesNames(ChartTopic topic, const ChartSubject& subject,
                                 const std::vector<std::size_t>& series) {
    if (topic == ChartTopic::ResponseTime) return {tr("p50"), tr("p95"), tr("p99")};
    if (topic == ChartTopic::Traffic) return {tr("offered"), tr("throughput"), tr("goodput")};
    if (topic == ChartTopic::Errors)
        return {tr("timeout"),      tr("refused"),      tr("pool timeout"), tr("shed"),
                tr("rate limited"), tr("breaker open"), tr("failed")};
    std::vector<QString> names;
    for (const std::size_t each : series) names.push_back(nameOf(subject, topic, each));
    return names;
}

std::vector<double> seriesValues(ChartTopic topic, const ChartSubject& subject, const HistoryLevel& level,
                                 std::size_t part, const std::vector<std::size_t>& series, std::size_t row) {
    const auto gathered = [&](auto figure) {
        std::vector<double> values;
        for (const std::size_t each : series) values.push_back(figure(each));
        return values;
    };
    const auto ofComponents = [&](double ComponentRow::*figure) {
        return gathered([&](std::size_t each) { return level.component(each)[row].*figure; });
    };
    switch (topic) {
    case ChartTopic::ResponseTime: {
        const TrafficRow& traffic = level.traffic(part)[row];
        return {traffic.p50, traffic.p95, traffic.p99};
    }
    case ChartTopic::Traffic: {
        const TrafficRow& traffic = level.traffic(part)[row];
        return {traffic.offered, traffic.throughput, traffic.goodput};
    }
    case ChartTopic::Errors: {
        const auto& errors = level.traffic(part)[row].errors;
        return {errors.begin(), errors.end()};
    }
    case ChartTopic::Utilization: return ofComponents(&ComponentRow::utilization);
    case ChartTopic::Queues: return ofComponents(&ComponentRow::queue);
    case ChartTopic::PoolWaits: return gathered([&](std::size_t each) { return level.poolWait(each)[row]; });
    case ChartTopic::HitRatio: return ofComponents(&ComponentRow::hitRatio);
    case ChartTopic::Backlog: return ofComponents(&ComponentRow::backlog);
    case ChartTopic::Lag: return ofComponents(&ComponentRow::lag);
    case ChartTopic::Cost: return costs(pricesOf(subject), level, series, row);
    }
    return {};
}

SeriesTable seriesTable(ChartTopic topic, const ChartSubject& subject, const HistoryLevel& level, std::size_t part,
                        const std::vector<std::size_t>& series) {
    SeriesTable table(seriesNames(topic, subject, series).size());
    const auto prices = topic == ChartTopic::Cost ? pricesOf(subject) : std::vector<MonthlyPrice>{};
    for (std::size_t row = 0; row < level.times().size(); ++row)
        table.append(level.times()[row], topic == ChartTopic::Cost
                                             ? costs(prices, level, series, row)
                                             : seriesValues(topic, subject, level, part, series, row));
    return table;
}

} // namespace tiers::studio
