#include "core/report/line_chart.h"

#include "core/drawing/markup.h"
#include "core/drawing/text_width.h"
#include "core/report/figures.h"

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

std::string axis_text(double x, double y, std::string_view anchor, std::string_view text, const Colours& colours) {
    return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="11" text-anchor="{}" fill="{}">{}</text>)", x, y,
                       anchor, colours.muted, escaped(text));
}

std::string grid(const Axes& axes, const Colours& colours, const Voice& voice) {
    std::string svg;
    for (int i = 0; i <= steps(axes.y_end(), axes.y_step()); ++i) {
        const double value = i * axes.y_step();
        svg += fmt::format(R"(<line stroke="{}" x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)", colours.grid, left,
                           axes.y(value), width - right, axes.y(value));
        svg += axis_text(left - 8, axes.y(value) + 4, "end", voice(figures::number(value)), colours);
    }
    const double x_step = time_step(axes.x_end(), most_x_ticks);
    constexpr double half_a_label = 24;
    for (int i = 0; i <= steps(axes.x_end(), x_step); ++i) {
        const double x = axes.x(i * x_step);
        const bool at_the_edge = x + half_a_label > width;
        svg += axis_text(at_the_edge ? width : x, height - 8, at_the_edge ? "end" : "middle",
                         voice(figures::span(i * x_step)), colours);
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

/// Colour and dash of a series: told apart without colour too.
std::string series_style(std::size_t index, const Colours& colours) {
    static constexpr std::array<std::string_view, series_styles> dashes{"", "6 3", "2 2", "8 3 2 3", "12 4", "4 4"};
    const auto dash = dashes[index % series_styles];
    return fmt::format(R"(fill="none" stroke="{}" stroke-width="1.5" stroke-linejoin="round"{})",
                       colours.series[index % series_styles],
                       dash.empty() ? "" : fmt::format(R"( stroke-dasharray="{}")", dash));
}

std::string limit_style(const Colours& colours) {
    return fmt::format(R"(stroke="{}" stroke-dasharray="3 3")", colours.bad);
}

struct Legend {
    std::string svg;
    double height{};
};

/// Entries below the chart, as many a line as fit.
Legend legend(const LineChart& chart, const Colours& colours, const Voice& voice) {
    constexpr double line_height = 18;
    constexpr double mark = 24;
    constexpr double gap = 16;
    Legend legend;
    double x = left;
    double y = height + 14;
    const auto entry = [&](const std::string& style, const std::string& name) {
        const double room = mark + 6 + text_width(name, 11) + gap;
        if (x > left && x + room > width) {
            x = left;
            y += line_height;
        }
        legend.svg += fmt::format(R"(<line {} x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)", style, x, y - 4,
                                  x + mark, y - 4);
        legend.svg += axis_text(x + mark + 6, y, "start", name, colours);
        x += room;
    };
    for (std::size_t i = 0; i < chart.series.size(); ++i) entry(series_style(i, colours), voice(chart.series[i].name));
    if (chart.limit) entry(limit_style(colours), voice(chart.limit->name));
    legend.height = y + 8 - height;
    return legend;
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

std::string draw_chart(const LineChart& chart, const Colours& colours, const Voice& voice) {
    const Axes axes{chart};
    const auto below = legend(chart, colours, voice);
    std::string svg =
        fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 {:.0f} {:.0f}" )"
                    R"(font-family="Inter, system-ui, sans-serif" role="img"><title>{}</title>)",
                    width, height + below.height, escaped(voice(chart.title)));
    if (chart.warmup_s > 0)
        svg += fmt::format(R"(<rect fill="{}" fill-opacity="0.12" x="{:.1f}" y="{:.1f}" width="{:.1f}" )"
                           R"(height="{:.1f}"/>)",
                           colours.muted, left, top, axes.x(chart.warmup_s) - left, height - top - bottom) +
               axis_text(left + 6, top + 14, "start", voice(phrase("warm-up")), colours);
    svg += grid(axes, colours, voice);
    if (chart.limit)
        svg += fmt::format(R"(<line {} x1="{:.1f}" y1="{:.1f}" x2="{:.1f}" y2="{:.1f}"/>)", limit_style(colours), left,
                           axes.y(chart.limit->value), width - right, axes.y(chart.limit->value));
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        svg += fmt::format(R"(<path {} d="{}"/>)", series_style(i, colours), path_of(chart, chart.series[i], axes));
    return svg + below.svg + "</svg>\n";
}

} // namespace tiers
