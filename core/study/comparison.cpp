#include "core/study/comparison.h"

#include <functional>
#include <map>

namespace tiers {

namespace {

using Figures = std::vector<std::pair<std::string, double>>;

void add_traffic(Figures& figures, const std::string& path, const TrafficFigures& traffic) {
    figures.emplace_back(path + "throughput_per_s", traffic.throughput_per_s);
    figures.emplace_back(path + "goodput_per_s", traffic.goodput_per_s);
    figures.emplace_back(path + "success_ratio", traffic.success_ratio);
    figures.emplace_back(path + "response_ms.mean", traffic.response_ms.mean);
    figures.emplace_back(path + "response_ms.p50", traffic.response_ms.p50);
    figures.emplace_back(path + "response_ms.p95", traffic.response_ms.p95);
    figures.emplace_back(path + "response_ms.p99", traffic.response_ms.p99);
}

Figures figures_of(const RunResult& result) {
    Figures figures{{"offered_per_s", result.totals.offered_per_s}};
    add_traffic(figures, "", result.totals);
    figures.emplace_back("lost_writes", static_cast<double>(result.lost_writes));
    figures.emplace_back("stale_reads", static_cast<double>(result.stale_reads));
    figures.emplace_back("lost_sessions", static_cast<double>(result.lost_sessions));
    figures.emplace_back("cost_usd_per_month", result.cost_usd_per_month);
    figures.emplace_back("availability", result.availability);
    for (const auto& [id, traffic] : result.classes)
        if (traffic.offered_per_s > 0) add_traffic(figures, "classes." + id + ".", traffic);
    for (const auto& [id, component] : result.components) {
        figures.emplace_back("components." + id + ".utilization", component.utilization);
        if (component.hit_ratio) figures.emplace_back("components." + id + ".hit_ratio", *component.hit_ratio);
    }
    return figures;
}

double mean(std::span<const double> values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

std::vector<ComparedFigure> compare_results(std::span<const RunResult> first, std::span<const RunResult> second) {
    std::vector<std::string> names;
    std::map<std::string, std::vector<double>> left, right;
    for (const auto& result : first)
        for (const auto& [name, value] : figures_of(result)) {
            if (&result == &first.front()) names.push_back(name);
            left[name].push_back(value);
        }
    for (const auto& result : second)
        for (const auto& [name, value] : figures_of(result)) right[name].push_back(value);
    std::vector<ComparedFigure> compared;
    for (const auto& name : names) {
        const auto& a = left[name];
        const auto& b = right[name];
        if (a.size() != first.size() || b.size() != first.size()) continue;
        std::vector<double> differences;
        for (std::size_t i = 0; i < a.size(); ++i) differences.push_back(b[i] - a[i]);
        ComparedFigure figure{.name = name, .first = mean(a), .second = mean(b), .difference = mean(differences)};
        figure.interval = student_interval(differences);
        figure.differs =
            figure.interval ? figure.interval->low > 0 || figure.interval->high < 0 : figure.first != figure.second;
        compared.push_back(std::move(figure));
    }
    return compared;
}

} // namespace tiers
