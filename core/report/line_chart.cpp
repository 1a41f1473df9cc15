#include "core/report/line_chart.h"

#include "core/report/figures.h"
#include "core/report/html_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace tiers {
namespace {

constexpr double width = 920;
constexpr double height = 240;
constexpr double left = 56;
constexpr double right = 12;
constexpr double top = 10;
constexpr double bottom = 26;
constexpr int most_x_ticks = 10;
constexpr int most_y_ticks = 5;
constexpr std::size_t series_styles = 6;

/// Where a figure is drawn.
class Axes {
  public:
    explicit Axes(const LineChart& chart) {
        m_x_end = chart.times_s.empty() ? 1 : std::max(chart.times_s.back(), 1e-9);
        double highest = chart.limit ? chart.limit->value * 1.1 : 0;
        for (const auto& series : chart.series)
            for (const auto& value : series.values) highest = std::max(highest, value.value_or(0));
        m_y_step = tick_step(highest, most_y_ticks);
        m_y_end = std::max(m_y_step, std::ceil(highest / m_y_step) * m_y_step);
    }

    [[nodiscard]] double x(double time_s) const { return left + time_s / m_x_end * (width - left - right); }
    [[nodiscard]] double y(double value) const { return height - bottom - value / m_y_end * (height - top - bottom); }
    [[nodiscard]] double x_end() const { return m_x_end; }
    [[nodiscard]] double y_end() const { return m_y_end; }
    [[nodiscard]] double y_step() const { return m_y_step; }

  private:
    double m_x_end{};
    double m_y_end{};
    double m_y_step{};
};

/// Whole steps from zero to `end`.
int steps(double end, double step) {
    return static_cast<int>(std::floor(end / step + 1e-9));
}

std::string grid(const Axes& axes) {
    std::string svg;
    for (int i = 0; i <= steps(axes.y_end(), axes.y_step()); ++i) {
        const double value = i * axes.y_step();
        svg += fmt::format(R"(<line class="grid" x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)", left,
                           axes.y(value), width - right, axes.y(value));
        svg += fmt::format(R"(<text class="axis end" x="{:.1f}" y="{:.1f}">{}</text>)", left - 8, axes.y(value) + 4,
                           number_text(value));
    }
    const double x_step = time_step(axes.x_end(), most_x_ticks);
    constexpr double half_a_label = 24;
    for (int i = 0; i <= steps(axes.x_end(), x_step); ++i) {
        const double x = axes.x(i * x_step);
        const bool at_the_edge = x + half_a_label > width;
        svg += fmt::format(R"(<text class="axis {}" x="{:.1f}" y="{:.1f}">{}</text>)", at_the_edge ? "end" : "middle",
                           at_the_edge ? width : x, height - 8, span_text(i * x_step));
    }
    return svg;
}

std::string path_of(const LineChart& chart, const ChartSeries& series, const Axes& axes) {
    std::string path;
    bool pen_is_down = false;
    for (std::size_t i = 0; i < std::min(series.values.size(), chart.times_s.size()); ++i) {
        const auto& value = series.values[i];
        if (value)
            path += fmt::format("{}{:.1f} {:.1f}", pen_is_down ? "L" : "M", axes.x(chart.times_s[i]), axes.y(*value));
        pen_is_down = value.has_value();
    }
    return path;
}

std::string legend(const LineChart& chart) {
    std::string html = R"(<p class="legend">)";
    const auto entry = [&](std::string_view style, const std::string& name) {
        html += fmt::format(R"(<span><svg width="24" height="8" aria-hidden="true"><line class="{}" x1="0" y1="4" )"
                            R"(x2="24" y2="4"/></svg> {}</span>)",
                            style, escaped(name));
    };
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        entry(fmt::format("series s{}", i % series_styles), chart.series[i].name);
    if (chart.limit) entry("limit", chart.limit->name);
    return html + "</p>";
}

} // namespace

double tick_step(double range, int most) {
    if (!(range > 0) || !std::isfinite(range)) return 1;
    const double magnitude = std::pow(10.0, std::floor(std::log10(range / most)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (range / (factor * magnitude) <= most + 1e-9) return factor * magnitude;
    return 10 * magnitude;
}

double time_step(double range_s, int most) {
    constexpr std::array<double, 7> clock_steps{10, 15, 30, 60, 120, 300, 600};
    if (range_s / most <= clock_steps.front() / 2) return tick_step(range_s, most);
    const auto step = std::ranges::find_if(clock_steps, [&](double s) { return range_s / s <= most + 1e-9; });
    return step != clock_steps.end() ? *step : 1800 * tick_step(range_s / 1800, most);
}

std::string draw_chart(const LineChart& chart) {
    const Axes axes{chart};
    std::string svg = fmt::format(R"(<figure><figcaption>{} <span class="muted">{}</span></figcaption>)",
                                  escaped(chart.title), escaped(chart.unit));
    svg += fmt::format(R"(<svg class="chart" viewBox="0 0 {:.0f} {:.0f}" role="img" aria-label="{}">)", width, height,
                       escaped(chart.title));
    if (chart.warmup_s > 0)
        svg += fmt::format(R"(<rect class="warmup" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}"/>)"
                           R"(<text class="axis" x="{:.1f}" y="{:.1f}">warm-up</text>)",
                           left, top, axes.x(chart.warmup_s) - left, height - top - bottom, left + 6, top + 14);
    svg += grid(axes);
    if (chart.limit)
        svg += fmt::format(R"(<line class="limit" x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)", left,
                           axes.y(chart.limit->value), width - right, axes.y(chart.limit->value));
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        svg += fmt::format(R"(<path class="series s{}" d="{}"/>)", i % series_styles,
                           path_of(chart, chart.series[i], axes));
    return svg + "</svg>" + legend(chart) + "</figure>\n";
}

} // namespace tiers
