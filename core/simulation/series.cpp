#include "core/simulation/result.h"

#include <fmt/format.h>

#include <iterator>

namespace tiers {

std::string write_series(const Recording& recording) {
    std::string csv = "time_s,offered_per_s,ok_per_s,errors_per_s,p50_ms,p95_ms,p99_ms";
    auto out = std::back_inserter(csv);
    for (const auto& component : recording.components)
        for (const auto* column : {"utilization", "queue", "arrivals_per_s", "hit_ratio", "backlog"})
            fmt::format_to(out, ",{}.{}", component.id.value, column);
    csv += '\n';
    for (const auto& window : recording.windows) {
        const double length = seconds(window.length);
        const auto per_second = [&](std::uint64_t count) { return static_cast<double>(count) / length; };
        std::uint64_t errors = 0;
        for (const auto count : window.total.errors) errors += count;
        const auto& response = window.total.response;
        fmt::format_to(out, "{:.6g},{:.6g},{:.6g},{:.6g}", seconds(window.start), per_second(window.total.offered),
                       per_second(window.total.ok), per_second(errors));
        // No answer, no percentile: the field stays empty.
        for (const double q : {0.5, 0.95, 0.99})
            if (response.count() > 0)
                fmt::format_to(out, ",{:.6g}", response.quantile_seconds(q) * 1e3);
            else
                csv += ',';
        for (const auto& sample : window.components) {
            fmt::format_to(out, ",{:.6g},{:.6g},{:.6g},", sample.utilization, sample.queue,
                           per_second(sample.arrivals));
            if (sample.lookups > 0)
                fmt::format_to(out, "{:.6g}", static_cast<double>(sample.hits) / static_cast<double>(sample.lookups));
            fmt::format_to(out, ",{}", sample.backlog);
        }
        csv += '\n';
    }
    return csv;
}

} // namespace tiers
