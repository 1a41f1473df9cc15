#pragma once

#include "core/catalog/kind.h"
#include "core/document/json_cursor.h"
#include "core/model/parameter.h"

#include <span>

namespace tiers {

/// Reads the parameters of a component or link against its specs. Members of a group ("autoscale.max") stand in an
/// object of the group's name.
[[nodiscard]] Parameters read_parameters(const JsonCursor& cursor, std::span<const ParameterSpec> specs);

/// The parameters in the specs' order, groups as objects; those that no spec names come last.
[[nodiscard]] JsonTree parameters_tree(const Parameters& parameters, std::span<const ParameterSpec> specs);

} // namespace tiers
