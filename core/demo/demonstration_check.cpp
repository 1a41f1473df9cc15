#include "core/demo/demonstration_reader.h"
#include "core/document/suggestion.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace tiers {

namespace {

using Problems = std::vector<Problem>;

template <class Things, class IdOf>
void collect_ids(const Things& things, const IdOf& id_of, std::vector<std::string_view>& ids) {
    for (const auto& thing : things) ids.push_back((thing.*id_of).value);
}

/// What a figure of this subject may be of.
std::vector<std::string_view> subjects(const Design& design, FigureSubject subject, bool whole_run) {
    std::vector<std::string_view> ids;
    switch (subject) {
    case FigureSubject::Traffic:
        collect_ids(design.workload->classes, &RequestClass::id, ids);
        if (whole_run) collect_ids(design.workload->populations, &Population::id, ids);
        break;
    case FigureSubject::Component:
    case FigureSubject::ComponentRun: collect_ids(design.components, &Component::id, ids); break;
    case FigureSubject::Link: collect_ids(design.links, &Link::id, ids); break;
    case FigureSubject::Run: break;
    }
    return ids;
}

void check_subject(const FigureQuery& figure, const Design& design, const std::string& path, Problems& problems) {
    const FigureForm& form = form_of(figure.kind);
    const auto ids = subjects(design, form.subject, !figure.from);
    const bool may_be_all = form.subject == FigureSubject::Traffic || form.subject == FigureSubject::Run;
    if (figure.of.empty() && may_be_all) return;
    if (std::ranges::find(ids, figure.of) != ids.end()) return;
    if (form.subject == FigureSubject::Run)
        problems.push_back({path + ".of", phrase("{} is of the whole run; leave it out", form.name)});
    else
        problems.push_back({path + ".of", phrase("nothing that has {} is called \"{}\"; {}", form.name, figure.of,
                                                 suggest(figure.of, ids))});
}

void check_span(const FigureQuery& figure, Duration duration, const std::string& path, Problems& problems) {
    if (figure.from.has_value() != figure.to.has_value()) {
        problems.push_back({path, phrase("from and to come together")});
    } else if (figure.from && is_of_whole_run(form_of(figure.kind).subject)) {
        problems.push_back({path, phrase("{} is of the whole run; leave from and to out", form_of(figure.kind).name)});
    } else if (figure.from && (*figure.from >= *figure.to || *figure.to > duration)) {
        problems.push_back({path, phrase("from must come before to, and to no later than the run's end")});
    }
}

void check_scenes(const Demonstration& demonstration, Problems& problems) {
    if (demonstration.scenes.empty())
        problems.push_back({"scenes", phrase("is empty; a script has at least one scene")});
    for (std::size_t i = 0; i < demonstration.scenes.size(); ++i) {
        const Duration at = demonstration.scenes[i].at;
        const auto path = fmt::format("scenes[{}].at", i);
        if (at >= demonstration.duration) problems.push_back({path, phrase("is not before the run's end")});
        if (i > 0 && at <= demonstration.scenes[i - 1].at)
            problems.push_back({path, phrase("is not after the scene before")});
    }
}

void check_variant(const Demonstration& demonstration, std::size_t place, Problems& problems) {
    const Variant& variant = demonstration.variants[place];
    const auto path = fmt::format("variants[{}]", place);
    const auto same = [&](const Variant& other) { return other.id == variant.id; };
    if (std::ranges::count_if(demonstration.variants, same) > 1)
        problems.push_back({path + ".id", phrase("\"{}\" is there twice; give each its own", variant.id)});
    if (!variant.design.workload) {
        problems.push_back({path, phrase("has no workload; design.tiers brings the one that all variants meet")});
        return;
    }
    for (std::size_t i = 0; i < variant.later.size(); ++i) {
        const auto at = fmt::format("{}.later[{}]", path, i);
        if (variant.later[i].at >= demonstration.duration)
            problems.push_back({at + ".at", phrase("is not before the run's end")});
        if (variant.later[i].design.workload != variant.design.workload)
            problems.push_back(
                {at + ".set", phrase("changes the workload; say it in the design's traffic or as a fault")});
    }
    if (variant.expectations.empty()) problems.push_back({path + ".expect", phrase("is empty; say what it must show")});
    for (std::size_t i = 0; i < variant.expectations.size(); ++i) {
        const FigureQuery& figure = variant.expectations[i].figure;
        const auto at = fmt::format("{}.expect[{}]", path, i);
        check_subject(figure, variant.design, at, problems);
        check_span(figure, demonstration.duration, at, problems);
    }
}

/// A watched figure must be of something that at least one variant has.
void check_watched(const Demonstration& demonstration, Problems& problems) {
    for (std::size_t i = 0; i < demonstration.watched.size(); ++i) {
        const auto path = fmt::format("watch[{}]", i);
        Problems fewest;
        for (const Variant& variant : demonstration.variants) {
            Problems found;
            if (variant.design.workload) check_subject(demonstration.watched[i].figure, variant.design, path, found);
            fewest = std::move(found);
            if (fewest.empty()) break;
        }
        std::ranges::move(fewest, std::back_inserter(problems));
    }
}

} // namespace

std::vector<Problem> check_demonstration(const Demonstration& demonstration) {
    Problems problems;
    check_scenes(demonstration, problems);
    if (demonstration.variants.empty()) problems.push_back({"variants", phrase("is empty; there is nothing to run")});
    for (std::size_t i = 0; i < demonstration.variants.size(); ++i) check_variant(demonstration, i, problems);
    check_watched(demonstration, problems);
    return problems;
}

} // namespace tiers
