#pragma once

#include "core/catalog/kind.h"
#include "core/model/design.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tiers::studio {

class DesignModel;

/// Components or links whose parameters are shown and changed together. They have parameters in common only where all
/// are of one kind.
struct ParameterSubject {
    std::vector<ComponentId> components;
    std::vector<LinkId> links;
    bool operator==(const ParameterSubject&) const = default;
};

/// A parameter over all of a subject.
struct SharedValue {
    std::optional<ParameterValue> value; ///< as written; nothing: the catalog's default
    bool mixed{};                        ///< not the same everywhere; `value` is then empty
    bool operator==(const SharedValue&) const = default;
};

/// What the subject's parameters may be; empty where its things are gone or of different kinds.
[[nodiscard]] std::span<const ParameterSpec> sharedSpecs(const Design& design, const ParameterSubject& subject);

[[nodiscard]] SharedValue sharedValue(const Design& design, const ParameterSubject& subject, const std::string& name);

/// Writes the parameter of each thing, as one undo step; nothing as value: the catalog's default again.
void setSharedValue(DesignModel& model, const ParameterSubject& subject, const std::string& name,
                    const std::optional<ParameterValue>& value);

} // namespace tiers::studio
