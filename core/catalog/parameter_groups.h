#pragma once

#include "core/catalog/kind.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace tiers {

/// Groups of parameters that several kinds share.

/// `mtbf`, `mttr` and `price`. Empty times: it never fails by itself. `price_basis` says what the list price rests on.
[[nodiscard]] std::vector<ParameterSpec> upkeep_parameters(std::string mtbf, std::string mttr, std::string price_basis);

/// Of everything that serves requests with workers and cores; they differ in the time that a request takes.
[[nodiscard]] std::vector<ParameterSpec> service_parameters(std::string service_time, std::string service_time_help);

/// `health_check_interval` and what follows from its answers.
[[nodiscard]] std::vector<ParameterSpec> health_check_parameters();

/// The same for documents to carry, where a run does not act on them.
[[nodiscard]] std::vector<ParameterSpec> without_effect(std::vector<ParameterSpec> specs);

/// The groups, one after the other.
[[nodiscard]] std::vector<ParameterSpec> joined(std::initializer_list<std::vector<ParameterSpec>> groups);

} // namespace tiers
