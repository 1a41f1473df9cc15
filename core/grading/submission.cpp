#include "core/grading/submission.h"

#include "core/document/design_document.h"
#include "core/model/fingerprint.h"

#include <algorithm>

namespace tiers {

std::string design_key(const Design& design) {
    Design plain = design;
    plain.name.clear();
    plain.notes.clear();
    plain.workload.reset();
    plain.faults.clear();
    for (auto& region : plain.regions) region.frame = {};
    for (auto& component : plain.components) {
        component.name.clear();
        component.position = {};
    }
    std::ranges::sort(plain.regions, {}, &Region::id);
    std::ranges::sort(plain.components, {}, &Component::id);
    std::ranges::sort(plain.links, {}, &Link::id);
    return fingerprint_text(write_design(plain));
}

} // namespace tiers
