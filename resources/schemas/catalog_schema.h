#pragma once

#include <string>

namespace tiers {

/// The JSON Schema of what the catalog decides: components of every kind with their parameters, the parameters of
/// links, and faults. It is kept as `catalog.schema.json`, which the other schemas refer to.
[[nodiscard]] std::string write_catalog_schema();

} // namespace tiers
