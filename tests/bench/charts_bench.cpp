#include "app/studio/charts/metric_chart.h"

#include <QApplication>
#include <QImage>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <time.h>
#include <vector>

// How long a frame of a chart takes: a row is added, the chart is refreshed and painted. Twenty series over an hour of
// one-second rows, whole and looked at closely. Without a screen; prints milliseconds of the
// processor a frame.

namespace {

using namespace tiers::studio;

constexpr std::size_t series_count = 20;
constexpr int hour = 3600;
constexpr int frames = 40;

/// Of the processor, that this thread has had.
double busy_ms() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median_frame_ms(MetricChart& chart, int first_row, std::vector<double>& values) {
    QImage picture(chart.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.5 + 0.4 * std::sin(0.01 * (first_row + frame) * static_cast<double>(i + 1));
        const double before = busy_ms();
        chart.append(first_row + frame, values);
        chart.refresh();
        chart.render(&picture);
        times.push_back(busy_ms() - before);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    MetricChart chart({.title = "Utilization", .unit = Unit::Share, .least = 1, .growing = false});
    std::vector<QString> names;
    for (std::size_t i = 0; i < series_count; ++i) names.push_back(QStringLiteral("component %1").arg(i + 1));
    chart.setSeries(names);
    chart.resize(640, 320);
    chart.show();
    chart.setTimeScale({hour, 600});
    std::vector<double> values(series_count);
    for (int row = 0; row < hour - 2 * frames; ++row) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = 0.5 + 0.4 * std::sin(0.01 * row * static_cast<double>(i + 1));
        chart.append(row, values);
    }
    const double whole = median_frame_ms(chart, hour - 2 * frames, values);
    chart.setTimeScale({hour, 20, hour - 120.0});
    const double close = median_frame_ms(chart, hour - frames, values);
    fmt::print(
        "{} series, {} rows, {} x {} px: {:.1f} ms a frame whole, {:.1f} ms close (33 ms are 30 frames a second)\n",
        series_count, hour, chart.width(), chart.height(), whole, close);
    return whole < 33 && close < 33 ? EXIT_SUCCESS : EXIT_FAILURE;
}
