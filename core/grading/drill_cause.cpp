#include "core/grading/bottleneck.h"
#include "core/grading/cause.h"
#include "core/grading/told_figure.h"

#include <algorithm>

namespace tiers {

namespace {

/// Errors that users saw while it lasted, by cause.
ErrorCounts errors_within(const Evidence& evidence, const TimeSpan& span) {
    ErrorCounts counts{};
    for (const auto& recording : evidence.recordings) {
        for (const auto& window : recording.windows) {
            if (window.start < span.from || window.start >= span.until) continue;
            for (std::size_t i = 0; i < counts.size(); ++i) counts.at(i) += window.total.errors.at(i);
        }
    }
    return counts;
}

/// Calls to a component that failed while it lasted, by itself or before it took them.
std::uint64_t errors_within(const Evidence& evidence, const ComponentId& id, const TimeSpan& span) {
    std::uint64_t own = 0, of_calls = 0;
    for (const auto& recording : evidence.recordings) {
        for (const auto& window : recording.windows) {
            if (window.start < span.from || window.start >= span.until) continue;
            for (std::size_t c = 0; c < recording.components.size(); ++c)
                if (recording.components[c].id == id) own += window.components[c].errors;
            for (std::size_t l = 0; l < recording.links.size(); ++l) {
                const auto* link = find_link(evidence.design, recording.links[l]);
                if (link != nullptr && link->to == id) of_calls += window.links[l].errors;
            }
        }
    }
    return std::max(own, of_calls);
}

/// Where errors of a cause came from. Windows do not tell causes apart, so that it is one that saw this cause at some
/// time.
std::optional<ComponentId> source_within(const Evidence& evidence, ErrorCause cause, const TimeSpan& span) {
    return deepest_of_most(evidence, [&](const ComponentId& id) {
        return errors_at(evidence, id, cause) > 0 ? errors_within(evidence, id, span) : 0;
    });
}

} // namespace

Cause cause_in_drill(const Evidence& evidence, const Drill& drill, std::uint64_t failed, std::uint64_t ended) {
    const auto errors = errors_within(evidence, drill.span);
    const auto worst = static_cast<std::size_t>(std::ranges::max_element(errors) - errors.begin());
    const auto bottlenecks = find_bottlenecks(evidence, drill.span);
    const auto source = source_within(evidence, static_cast<ErrorCause>(worst), drill.span);
    Cause cause;
    cause.since = drill.span.from;
    cause.sentence = phrase("While {} ({} to {}), {} of {} requests failed", told(drill, evidence.design),
                            figures::clock(drill.span.from), figures::clock(drill.span.until),
                            figures::count(static_cast<double>(failed)), figures::count(static_cast<double>(ended)));
    if (source) {
        cause.component = source;
        cause.sentence += phrase(", most of them because {} {}", name_of(evidence.design, *source),
                                 what_happened(static_cast<ErrorCause>(worst)));
    }
    cause.sentence += ".";
    if (source) cause.sentence += pools_text(evidence, *source);
    if (bottlenecks.empty()) return cause;
    const auto full = cause_of_fullness(evidence, bottlenecks);
    cause.sentence = phrase("{} {}", cause.sentence, full.sentence);
    cause.component = full.component;
    return cause;
}

} // namespace tiers
