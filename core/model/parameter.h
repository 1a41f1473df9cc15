#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace tiers {

/// A parameter as the document has it: a flag, a bare number, a text (a quantity, a choice) or a list of names.
/// Whether it fits is the catalog's to say.
using ParameterValue = std::variant<bool, double, std::string, std::vector<std::string>>;

/// The parameters that were set, by name. A member of a group is named `group.member` ("autoscale.max").
using Parameters = std::map<std::string, ParameterValue, std::less<>>;

} // namespace tiers
