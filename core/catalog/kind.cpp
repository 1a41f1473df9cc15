#include "core/catalog/kind.h"

#include "core/catalog/collected_kinds.h"
#include "core/catalog/settings.h"

#include <algorithm>
#include <tuple>

namespace tiers {

std::span<const KindSpec> all_kinds() {
    static const std::vector<KindSpec> kinds = [] {
        auto collected = collect_kinds();
        std::ranges::sort(collected, {}, [](const KindSpec& kind) {
            return std::tuple<int, std::string_view>{kind.palette_order, kind.name};
        });
        return collected;
    }();
    return kinds;
}

const KindSpec* find_kind(std::string_view name) {
    const auto kinds = all_kinds();
    const auto it = std::ranges::find(kinds, name, &KindSpec::name);
    return it == kinds.end() ? nullptr : &*it;
}

const ParameterSpec* find_parameter(std::span<const ParameterSpec> specs, std::string_view name) {
    const auto it = std::ranges::find(specs, name, &ParameterSpec::name);
    return it == specs.end() ? nullptr : &*it;
}

bool is_simulated(const ParameterSpec& spec, const ParameterValue& value) {
    const std::string text = parameter_text(value);
    if (text == spec.default_text) return true;
    if (!spec.simulated || spec.simulated_choices.empty()) return spec.simulated;
    return std::ranges::find(spec.simulated_choices, text) != spec.simulated_choices.end();
}

Phrase display_name(const Component& component) {
    if (!component.name.empty()) return component.name;
    const KindSpec* kind = find_kind(component.kind);
    return kind ? Phrase::words(kind->title) : Phrase(component.kind);
}

Phrase kept_name(std::string_view name) {
    const bool is_title = std::ranges::find(all_kinds(), name, &KindSpec::title) != all_kinds().end();
    return is_title ? Phrase::words(name) : Phrase(name);
}

} // namespace tiers
