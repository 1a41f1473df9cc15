#pragma once

#include "core/model/workload.h"

/// The traffic that a design brings itself, where no challenge does.
namespace tiers::studio {

/// To begin with: visitors who read, and now and then write.
[[nodiscard]] Workload usualWorkload();

/// The figure of a population's demand that a person thinks in: requests a second, users a day, users at a time.
[[nodiscard]] double demandOf(const Population& population);
[[nodiscard]] Workload withDemand(Workload workload, const PopulationId& population, double demand);

/// The share of the requests that are of a class, from 0 to 1.
[[nodiscard]] double shareOf(const Workload& workload, const ClassId& id);
/// Gives a class a share of all; the others keep their proportions.
[[nodiscard]] Workload withShare(Workload workload, const ClassId& id, double share);

} // namespace tiers::studio
