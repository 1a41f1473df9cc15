#include "app/studio/inspector/workload_words.h"

#include "app/studio/run/figure_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <numeric>

namespace tiers::studio {

namespace {

QString number(double value) {
    return QLocale().toString(value, 'g', 10);
}

class WorkloadWords {
    Q_DECLARE_TR_FUNCTIONS(tiers::studio::WorkloadWords)

  public:
    explicit WorkloadWords(const Population& population) : m_population(population) {}

    QString operator()(const RateDemand&) const {
        return tr("%1 requests").arg(figureText(base_rate_per_second(m_population), Unit::Rate));
    }
    QString operator()(const DailyDemand& demand) const {
        return tr("%1 users a day × %2 requests × peak %3 = %4")
            .arg(number(demand.daily_users), number(demand.requests_per_user), number(demand.peak_factor),
                 figureText(base_rate_per_second(m_population), Unit::Rate));
    }
    QString operator()(const ConcurrentDemand& demand) const {
        return tr("%1 users at a time, thinking %2 between requests")
            .arg(number(static_cast<double>(demand.concurrent_users)),
                 figureText(mean_seconds(demand.think_time.value) * 1000, Unit::Time));
    }

  private:
    const Population& m_population;
};

/// "7 %", "33.33 %".
QString shareText(double share) {
    constexpr double finest = 1e4;
    const double rounded = std::round(share * finest) / finest;
    return tickText(rounded, rounded, Unit::Share);
}

} // namespace

QString requestText(const RequestClass& requests) {
    if (requests.page)
        return WorkloadWords::tr("a page with %n assets", nullptr, static_cast<int>(requests.page->asset_count));
    return requests.operation == Operation::Write ? WorkloadWords::tr("a write") : WorkloadWords::tr("a read");
}

std::vector<WorkloadLine> populationLines(const Workload& workload) {
    std::vector<WorkloadLine> lines;
    for (const auto& population : workload.populations) {
        lines.push_back(
            {QString::fromStdString(population.id.value), std::visit(WorkloadWords{population}, population.demand)});
    }
    return lines;
}

std::vector<WorkloadLine> classLines(const Workload& workload) {
    const double all = std::accumulate(workload.classes.begin(), workload.classes.end(), 0.0,
                                       [](double sum, const RequestClass& each) { return sum + each.share; });
    std::vector<WorkloadLine> lines;
    for (const auto& each : workload.classes) {
        if (each.share <= 0) continue;
        lines.push_back({QString::fromStdString(each.id.value),
                         QStringLiteral("%1, %2").arg(shareText(each.share / all), requestText(each))});
    }
    return lines;
}

} // namespace tiers::studio
