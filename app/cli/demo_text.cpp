#include "app/cli/demo_text.h"

#include "app/cli/text_table.h"
#include "core/grading/figure_text.h"
#include "core/report/figures.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace tiers::cli {
namespace {

constexpr std::size_t text_width = 96;

std::string value_text(FigureUnit unit, double value) {
    switch (unit) {
    case FigureUnit::Count: return count_text(value);
    case FigureUnit::PerSecond: return rate_text(value);
    case FigureUnit::Share: return share_text(value);
    case FigureUnit::Milliseconds: return milliseconds_text(value);
    case FigureUnit::Seconds: return span_text(value);
    case FigureUnit::DollarsPerMonth: return money_text(value);
    }
    return {};
}

std::string value_text(FigureUnit unit, const std::optional<double>& value) {
    return value ? value_text(unit, *value) : "–";
}

std::string paragraph(std::string_view text) {
    return wrapped(text, text_width, "  ");
}

std::string scene_text(const Console& console, const Scene& scene) {
    std::string text = "\n" + painted(console, Paint::Strong, clock_text(scene.at) + "  " + scene.title) + "\n" +
                       paragraph(scene.text);
    if (!scene.question.empty())
        text += paragraph("Question: " + scene.question) + paragraph("Answer: " + scene.answer);
    return text;
}

std::string busiest_text(const PhaseFigures& phase) {
    if (phase.busiest.empty()) return "–";
    return fmt::format("{} {}", phase.busiest.value, share_text(phase.busiest_utilization));
}

/// One row a variant.
std::string phase_table(const Demonstration& demonstration, std::span<const VariantRun> runs, std::size_t scene) {
    std::vector<TextTable::Column> columns{
        {"variant"},           {"offered", Align::Right}, {"goodput", Align::Right}, {"success", Align::Right},
        {"p50", Align::Right}, {"p99", Align::Right},     {"busiest", Align::Right}};
    for (const WatchedFigure& watched : demonstration.watched) columns.push_back({watched.title, Align::Right});
    TextTable table{std::move(columns)};
    for (const VariantRun& run : runs) {
        const PhaseFigures& phase = run.phases[scene];
        std::vector<std::string> cells{run.variant,
                                       rate_text(phase.offered_per_s),
                                       rate_text(phase.goodput_per_s),
                                       value_text(FigureUnit::Share, phase.success_ratio),
                                       value_text(FigureUnit::Milliseconds, phase.p50_ms),
                                       value_text(FigureUnit::Milliseconds, phase.p99_ms),
                                       busiest_text(phase)};
        for (std::size_t i = 0; i < phase.watched.size(); ++i)
            cells.push_back(value_text(form_of(demonstration.watched[i].figure.kind).unit, phase.watched[i]));
        table.add_row(std::move(cells));
    }
    return "\n" + table.text();
}

std::string bounds_text(const Expectation& expectation) {
    const FigureUnit unit = form_of(expectation.figure.kind).unit;
    const auto& [figure, low, high, says] = expectation;
    if (low && high)
        return *low == *high ? value_text(unit, *low)
                             : fmt::format("{} to {}", value_text(unit, *low), value_text(unit, *high));
    return low ? "at least " + value_text(unit, *low) : "at most " + value_text(unit, *high);
}

std::string figure_title(const FigureQuery& figure) {
    std::string text = figure.of.empty() ? "" : figure.of + ": ";
    text += form_of(figure.kind).meaning;
    if (figure.from) text += fmt::format(", {} to {}", clock_text(*figure.from), clock_text(*figure.to));
    return text;
}

std::string checks_text(const Console& console, const VariantRun& run) {
    std::string text = "\n" + painted(console, Paint::Strong, run.variant + ": " + run.title) + "\n";
    for (const ExpectationCheck& check : run.checks) {
        const auto mark =
            check.agrees ? painted(console, Paint::Good, "agrees ") : painted(console, Paint::Bad, "DIFFERS");
        text += fmt::format("  {}  {}: {} (expected {})\n", mark, figure_title(check.expectation.figure),
                            value_text(form_of(check.expectation.figure.kind).unit, check.measured),
                            bounds_text(check.expectation));
        text += wrapped(check.expectation.says, text_width, "           ");
    }
    return text;
}

} // namespace

std::string demonstration_text(const Console& console, const Demonstration& demonstration,
                               std::span<const VariantRun> runs) {
    std::string text = painted(console, Paint::Strong, demonstration.title) + "\n" + paragraph(demonstration.summary);
    if (!demonstration.scale.empty()) text += paragraph("Scale: " + demonstration.scale);
    if (demonstration.ladder) {
        text += paragraph("Stage " + std::to_string(demonstration.ladder->stage) + ": " + demonstration.ladder->load);
        for (const auto& change : demonstration.ladder->changes) text += paragraph("+ " + change);
        text += paragraph(demonstration.ladder->why);
    }
    text += "\n";
    TextTable variants{{{"variant"}, {"what it changes"}}};
    for (const VariantRun& run : runs)
        if (const auto* variant = find_variant(demonstration, run.variant))
            variants.add_row(
                {variant->id, variant->changes + (variant->has_own_traffic ? " (a workload of its own)" : "")});
    text += variants.text();
    for (std::size_t scene = 0; scene < demonstration.scenes.size(); ++scene)
        text += scene_text(console, demonstration.scenes[scene]) + phase_table(demonstration, runs, scene);
    for (const VariantRun& run : runs) text += checks_text(console, run);
    return text;
}

} // namespace tiers::cli
