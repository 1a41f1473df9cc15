#include "app/studio/inspector/parameter_subject.h"

#include "app/studio/model/design_model.h"
#include "core/catalog/link_kind.h"

#include <algorithm>

namespace tiers::studio {

namespace {

std::span<const ParameterSpec> specsOf(const Design& design, const ComponentId& id) {
    const Component* component = find_component(design, id);
    const KindSpec* kind = component == nullptr ? nullptr : find_kind(component->kind);
    return kind == nullptr ? std::span<const ParameterSpec>{} : std::span{kind->parameters};
}

std::span<const ParameterSpec> specsOf(const Design& design, const LinkId& id) {
    const Link* link = find_link(design, id);
    return link == nullptr ? std::span<const ParameterSpec>{} : link_parameters(design, *link);
}

std::vector<const Parameters*> parametersOf(const Design& design, const ParameterSubject& subject) {
    std::vector<const Parameters*> found;
    for (const auto& id : subject.components) {
        if (const auto* component = find_component(design, id)) found.push_back(&component->parameters);
    }
    for (const auto& id : subject.links) {
        if (const auto* link = find_link(design, id)) found.push_back(&link->parameters);
    }
    return found;
}

std::optional<ParameterValue> valueIn(const Parameters& parameters, const std::string& name) {
    const auto it = parameters.find(name);
    return it == parameters.end() ? std::nullopt : std::optional{it->second};
}

} // namespace

std::span<const ParameterSpec> sharedSpecs(const Design& design, const ParameterSubject& subject) {
    std::vector<std::span<const ParameterSpec>> all;
    for (const auto& id : subject.components) all.push_back(specsOf(design, id));
    for (const auto& id : subject.links) all.push_back(specsOf(design, id));
    if (all.empty()) return {};
    // The catalog hands out one list a kind, so lists are the same where they begin at the same place.
    const bool same = std::ranges::all_of(all, [&](const auto& specs) { return specs.data() == all.front().data(); });
    return same ? all.front() : std::span<const ParameterSpec>{};
}

SharedValue sharedValue(const Design& design, const ParameterSubject& subject, const std::string& name) {
    const auto all = parametersOf(design, subject);
    if (all.empty()) return {};
    const auto first = valueIn(*all.front(), name);
    const bool same = std::ranges::all_of(all, [&](const auto* each) { return valueIn(*each, name) == first; });
    return same ? SharedValue{first, false} : SharedValue{std::nullopt, true};
}

void setSharedValue(DesignModel& model, const ParameterSubject& subject, const std::string& name,
                    const std::optional<ParameterValue>& value) {
    const DesignModel::Gesture gesture(model);
    for (const auto& id : subject.components) model.setParameter(id, name, value);
    for (const auto& id : subject.links) model.setParameter(id, name, value);
}

} // namespace tiers::studio
