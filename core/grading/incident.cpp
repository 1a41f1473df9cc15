#include "core/grading/incident.h"

#include "core/grading/drills.h"
#include "core/grading/evidence.h"
#include "core/grading/figure_text.h"
#include "core/grading/incident_signs.h"
#include "core/grading/told_figure.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace tiers {

namespace {

using namespace std::chrono_literals;

/// What shows this long after a cause is over may still come from it.
constexpr Duration aftermath = 30s;
constexpr Duration slack = 2s; ///< a window or two
constexpr std::size_t most_steps = 14;
constexpr double noted_rise = 1.3; ///< of traffic

/// What began something.
struct Trigger {
    Duration from{};
    Duration until{};
    IncidentStep step;
    Phrase told; ///< "Redis was down"
    bool cuts{}; ///< who calls what broke fails at once, before anything fills up
};

bool cuts_off(FaultKind kind) {
    switch (kind) {
    case FaultKind::Outage:
    case FaultKind::Restart:
    case FaultKind::Errors:
    case FaultKind::Partition:
    case FaultKind::RegionOutage: return true;
    case FaultKind::Hang:
    case FaultKind::Slow:
    case FaultKind::Capacity:
    case FaultKind::Flush:
    case FaultKind::Latency:
    case FaultKind::Loss:
    case FaultKind::Surge:
    case FaultKind::HotKey:
    case FaultKind::ExpireHotKey:
    case FaultKind::Deploy:
    case FaultKind::Pause: return false;
    }
    return false;
}

/// As documents have it: whole where it is.
double document_seconds(Duration time) {
    return static_cast<double>(time.count()) / 1e9;
}

/// Something that went wrong, before it is put into words.
struct Draft {
    std::vector<Trigger> triggers;
    std::optional<Episode> symptom;
    Duration from{};
    Duration until{};
};

void add_faults(const Scenario& scenario, std::span<const Fault> faults, Duration end, std::vector<Trigger>& found) {
    for (const Fault& fault : faults) {
        if (fault.at.value >= end) continue;
        for (const Drill& drill : drills_of(std::span(&fault, 1), end)) {
            Trigger trigger{.from = drill.span.from,
                            .until = drill.span.until,
                            .step = {},
                            .told = {},
                            .cuts = cuts_off(fault.kind)};
            trigger.told = told(drill, scenario.design);
            const bool lasts = fault.lasting && trigger.until < end;
            trigger.step = {
                .at = trigger.from,
                .kind = IncidentStepKind::Broke,
                .sentence = lasts ? phrase("{}, until {}.", trigger.told.capitalized(), figures::clock(trigger.until))
                                  : trigger.told.capitalized() + ".",
                .component = {},
                .link = {}};
            if (find_component(scenario.design, ComponentId(fault.target)) != nullptr)
                trigger.step.component = ComponentId(fault.target);
            if (find_link(scenario.design, LinkId(fault.target)) != nullptr) trigger.step.link = LinkId(fault.target);
            found.push_back(std::move(trigger));
        }
    }
}

void add_changes(const Scenario& scenario, Duration end, std::vector<Trigger>& found) {
    for (const DesignChange& change : scenario.changes) {
        if (change.at >= end) continue;
        found.push_back({.from = change.at,
                         .until = change.at,
                         .step = {.at = change.at,
                                  .kind = IncidentStepKind::Broke,
                                  .sentence = phrase("Parameters of the design were changed."),
                                  .component = {},
                                  .link = {}},
                         .told = phrase("parameters were changed"),
                         .cuts = false});
    }
}

double offered(const Window& window) {
    return static_cast<double>(window.total.offered) / seconds(window.length);
}

/// Traffic that rose without a fault that says so.
void add_rises(const Course& course, std::vector<Trigger>& found) {
    std::vector<double> usual;
    for (const std::size_t i : course.calm) usual.push_back(offered(course.recording.windows[i]));
    if (usual.empty()) return;
    std::ranges::sort(usual);
    const double before = usual[usual.size() / 2];
    std::vector<bool> high;
    for (const Window& window : course.recording.windows)
        high.push_back(before > 0 && offered(window) > noted_rise * before && offered(window) > before + 5);
    const auto is_told = [&](Duration at) {
        return std::ranges::any_of(course.scenario.faults, [&](const Fault& fault) {
            return fault.kind == FaultKind::Surge && fault.at.value <= at + slack;
        });
    };
    for (const Episode& episode : episodes_of(high, 3, 3)) {
        const auto& windows = course.recording.windows;
        const Duration from = windows[episode.first].start;
        if (is_told(from)) continue;
        double most = 0;
        for (std::size_t i = episode.first; i <= episode.last; ++i) most = std::max(most, offered(windows[i]));
        found.push_back({.from = from,
                         .until = windows[episode.last].start + windows[episode.last].length,
                         .step = {.at = from,
                                  .kind = IncidentStepKind::Broke,
                                  .sentence = phrase("Traffic rose from {} to {} requests a second.",
                                                     figures::count(before), figures::count(most)),
                                  .component = {},
                                  .link = {}},
                         .told = phrase("traffic rose"),
                         .cuts = false});
    }
}

/// Windows before the first trigger, warm-up left out where something is left; else the later ones of the warm-up, when
/// it is half over; else the calmer half of the run, by the share of requests that were answered in time.
std::vector<std::size_t> calm_windows(const Recording& recording, Duration first_trigger) {
    std::vector<std::size_t> calm, warming, all;
    for (std::size_t i = 0; i < recording.windows.size(); ++i) {
        const Window& window = recording.windows[i];
        all.push_back(i);
        const bool before = window.start + window.length <= first_trigger;
        if (before && window.start >= recording.warmup) calm.push_back(i);
        if (before && window.start >= recording.warmup / 2) warming.push_back(i);
    }
    constexpr std::size_t enough = 3;
    if (calm.size() >= enough) return calm;
    if (warming.size() >= enough) return warming; // much of what comes later may be amiss
    std::ranges::stable_sort(all, std::greater{}, [&](std::size_t i) {
        const TrafficSample& total = recording.windows[i].total;
        return total.offered == 0 ? 0.0 : static_cast<double>(total.good) / static_cast<double>(total.offered);
    });
    all.resize((all.size() + 1) / 2);
    std::ranges::sort(all);
    return all;
}

Duration start_of(const Recording& recording, const Episode& episode) {
    return recording.windows[episode.first].start;
}

Duration end_of(const Recording& recording, const Episode& episode) {
    const Window& last = recording.windows[episode.last];
    return last.start + last.length;
}

/// Triggers with what users noticed of them; what they noticed without a trigger stands alone.
std::vector<Draft> drafts_of(const Recording& recording, std::vector<Trigger> triggers,
                             std::span<const Episode> noticed) {
    std::ranges::stable_sort(triggers, {}, &Trigger::from);
    std::vector<Draft> drafts;
    for (const Episode& episode : noticed) {
        const Duration from = start_of(recording, episode);
        Draft draft{.triggers = {}, .symptom = episode, .from = from, .until = end_of(recording, episode)};
        for (Trigger& trigger : triggers) {
            const bool before = trigger.from <= from + slack && from <= trigger.until + aftermath;
            const bool within = trigger.from > from && trigger.from < draft.until;
            if (trigger.told.empty() || !(before || within)) continue;
            draft.from = std::min(draft.from, trigger.from);
            draft.triggers.push_back(std::exchange(trigger, {}));
        }
        // What comes back soon after with no cause of its own is the same thing.
        if (!drafts.empty() && draft.triggers.empty() && drafts.back().symptom &&
            from <= drafts.back().until + aftermath) {
            drafts.back().symptom->last = episode.last;
            drafts.back().until = draft.until;
            continue;
        }
        drafts.push_back(std::move(draft));
    }
    for (Trigger& trigger : triggers) {
        if (trigger.told.empty()) continue;
        drafts.push_back({.triggers = {trigger}, .symptom = {}, .from = trigger.from, .until = trigger.until});
    }
    std::ranges::stable_sort(drafts, {}, &Draft::from);
    return drafts;
}

Phrase headline_of(const Draft& draft, bool over, Duration end) {
    std::vector<Phrase> causes;
    std::string told;
    for (const Trigger& trigger : draft.triggers) {
        if (told.find(trigger.told.text()) != std::string::npos) continue;
        causes.push_back(trigger.told);
        told = joined(causes, ", ");
    }
    const Phrase cause = causes.empty() ? phrase("Without a fault") : joined(causes, ", ").capitalized();
    if (!draft.symptom) return phrase("{}: users noticed nothing", cause);
    if (!over) return phrase("{}: users noticed, and it was not over at the end", cause);
    return phrase("{}: users noticed for {}", cause,
                  figures::milliseconds(1e3 * seconds(std::min(draft.until, end) - draft.from)));
}

IncidentStep last_step(const Draft& draft, bool over, const Recording& recording, std::span<const IncidentStep> steps) {
    Duration cause_over{};
    for (const Trigger& trigger : draft.triggers) cause_over = std::max(cause_over, trigger.until);
    const bool had_cause = !draft.triggers.empty();
    IncidentStep step{
        .at = draft.until, .kind = IncidentStepKind::Recovered, .sentence = {}, .component = {}, .link = {}};
    if (!draft.symptom) {
        step.at = std::min(cause_over, recording.until);
        step.sentence = phrase("Users noticed nothing of it.");
        return step;
    }
    const auto full = std::ranges::find(steps, IncidentStepKind::Filled, &IncidentStep::kind);
    if (!over) {
        step.at = recording.until;
        step.sentence =
            had_cause && cause_over + slack < recording.until
                ? phrase("It was not over when the run ended, {} after its cause was: it kept itself going.",
                         figures::milliseconds(1e3 * seconds(recording.until - cause_over)))
                : phrase("It was not over when the run ended.");
        return step;
    }
    if (!had_cause || draft.until <= cause_over + slack) {
        step.sentence = phrase("From here on users were served as before.");
        return step;
    }
    const Phrase later = figures::milliseconds(1e3 * seconds(draft.until - cause_over));
    step.sentence = full == steps.end()
                        ? phrase("From here on users were served as before, {} after the cause was over.", later)
                        : phrase("From here on users were served as before, {} after the cause was over: what had "
                                 "filled up had to be worked off first.",
                                 later);
    return step;
}

Incident told_of(const Draft& draft, const Course& course, std::span<const Sign> signs) {
    const Recording& recording = course.recording;
    const bool over = draft.until + slack < recording.until || !draft.symptom;
    Incident incident{
        .from = draft.from, .until = {}, .noticed = draft.symptom.has_value(), .headline = {}, .steps = {}};
    if (over) incident.until = draft.until;
    incident.headline = headline_of(draft, over, recording.until);
    std::vector<Sign> steps;
    for (const Trigger& trigger : draft.triggers) steps.push_back({{}, trigger.step, 0, 0});
    if (draft.symptom) {
        const IncidentStep seen{.at = start_of(recording, *draft.symptom),
                                .kind = IncidentStepKind::Noticed,
                                .sentence = symptom_text(course, *draft.symptom),
                                .component = {},
                                .link = {}};
        steps.push_back({*draft.symptom, seen, 0, 0});
    }
    for (const Sign& sign : signs) {
        const Duration at = start_of(recording, sign.episode);
        if (at + slack >= draft.from && at < draft.until) steps.push_back(sign);
    }
    // Windows are too coarse to see what came first within one: there the cause is told before what it led to, calls
    // to what broke first, and the callee before the caller.
    const auto is_at_cause = [&](const IncidentStep& step) {
        const Link* link = step.link ? find_link(course.scenario.design, *step.link) : nullptr;
        return link != nullptr && step.kind == IncidentStepKind::GaveUp &&
               std::ranges::any_of(draft.triggers, [&](const Trigger& trigger) {
                   return trigger.cuts && trigger.step.component == link->to;
               });
    };
    const auto place = [&](const Sign& sign) {
        const Duration at = std::max(sign.step.at, draft.from);
        const bool broke = sign.step.kind == IncidentStepKind::Broke;
        const int order = is_at_cause(sign.step) ? 1 : 2 * static_cast<int>(sign.step.kind);
        return std::tuple(broke ? at : at - at % 1s, order, sign.rank, -sign.depth);
    };
    std::ranges::stable_sort(steps, {}, place);
    if (steps.size() > most_steps) steps.resize(most_steps);
    std::ranges::transform(steps, std::back_inserter(incident.steps), &Sign::step);
    incident.steps.push_back(last_step(draft, over, recording, incident.steps));
    return incident;
}

} // namespace

std::string_view incident_step_name(IncidentStepKind kind) {
    switch (kind) {
    case IncidentStepKind::Broke: return "broke";
    case IncidentStepKind::Filled: return "filled";
    case IncidentStepKind::GaveUp: return "gave_up";
    case IncidentStepKind::Noticed: return "noticed";
    case IncidentStepKind::Recovered: return "recovered";
    }
    return "broke";
}

std::vector<Incident> find_incidents(const Scenario& scenario, std::span<const Fault> injected,
                                     const Recording& recording) {
    if (recording.windows.empty()) return {};
    std::vector<Trigger> triggers;
    add_faults(scenario, scenario.faults, recording.until, triggers);
    add_faults(scenario, injected, recording.until, triggers);
    add_changes(scenario, recording.until, triggers);
    Duration first = recording.until;
    for (const Trigger& trigger : triggers) first = std::min(first, trigger.from);
    const Course course{scenario, recording, calm_windows(recording, first)};
    add_rises(course, triggers);
    auto noticed = symptoms(course);
    // The beginning is cold for everyone.
    std::erase_if(noticed, [&](const Episode& e) { return end_of(recording, e) <= recording.warmup; });
    const auto signs = find_signs(course);
    std::vector<Incident> incidents;
    for (const Draft& draft : drafts_of(recording, std::move(triggers), noticed))
        incidents.push_back(told_of(draft, course, signs));
    return incidents;
}

std::string incidents_text(std::span<const Incident> incidents) {
    if (incidents.empty()) return "Nothing went wrong that users would have noticed.\n";
    std::string text;
    for (const Incident& incident : incidents) {
        if (!text.empty()) text += '\n';
        text += incident.headline.text() + '\n';
        for (const IncidentStep& step : incident.steps)
            text += fmt::format("  {:>6}  {}\n", clock_text(step.at), step.sentence.text());
    }
    return text;
}

std::string write_incidents(std::span<const Incident> incidents) {
    nlohmann::ordered_json document;
    document["format"] = "tiers.incidents";
    document["version"] = 1;
    document["incidents"] = nlohmann::ordered_json::array();
    for (const Incident& incident : incidents) {
        nlohmann::ordered_json entry;
        entry["headline"] = incident.headline;
        entry["from_s"] = document_seconds(incident.from);
        entry["until_s"] = incident.until ? nlohmann::ordered_json(document_seconds(*incident.until)) : nullptr;
        entry["noticed"] = incident.noticed;
        entry["steps"] = nlohmann::ordered_json::array();
        for (const IncidentStep& step : incident.steps) {
            nlohmann::ordered_json told;
            told["at_s"] = document_seconds(step.at);
            told["kind"] = incident_step_name(step.kind);
            told["sentence"] = step.sentence;
            if (step.component) told["component"] = step.component->value;
            if (step.link) told["link"] = step.link->value;
            entry["steps"].push_back(std::move(told));
        }
        document["incidents"].push_back(std::move(entry));
    }
    return document.dump(2) + '\n';
}

} // namespace tiers
