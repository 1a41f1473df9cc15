#pragma once

#include "core/catalog/kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiled_model.h"
#include "core/simulation/scenario.h"

#include <span>

namespace tiers {

/// Position of the component, or `none`.
[[nodiscard]] Index component_index(const CompiledModel& model, const ComponentId& id);
/// Position of the link, or `none`.
[[nodiscard]] Index link_index(const CompiledModel& model, const LinkId& id);
/// The timer of this length, added where it is new.
[[nodiscard]] Index timer_index(CompiledModel& model, Duration length);

/// What a gateway or an external service lets through.
void compile_limits(const Settings& settings, const KindSpec& kind, CompiledModel& model, CompiledComponent& component);
/// What a caller over a link with these parameters does about failures.
[[nodiscard]] CallPolicy call_policy(std::span<const ParameterSpec> specs, const Parameters& parameters);

/// Plans the routes and lays their trees out as visits; the model's components, links, classes and populations are
/// there already.
void compile_routes(const Scenario& scenario, CompiledModel& model);

} // namespace tiers
