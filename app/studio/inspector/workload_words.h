#pragma once

#include "core/model/workload.h"

#include <QString>

#include <vector>

namespace tiers::studio {

/// A population or a class and what it does.
struct WorkloadLine {
    QString name;
    QString text;
};

/// Who asks: "10,000 users a day × 6 requests × peak 3 = 2.08 /s".
[[nodiscard]] std::vector<WorkloadLine> populationLines(const Workload& workload);

/// What users ask for by themselves, with its share: "60 %, a page with 20 assets".
[[nodiscard]] std::vector<WorkloadLine> classLines(const Workload& workload);

/// What a request of a class is: "a write".
[[nodiscard]] QString requestText(const RequestClass& requests);

} // namespace tiers::studio
