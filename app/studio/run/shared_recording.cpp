#include "app/studio/run/shared_recording.h"

#include <QThreadPool>

#include <utility>

namespace tiers::studio {

std::shared_ptr<const Recording> shared(Recording recording) {
    auto kept = std::make_unique<const Recording>(std::move(recording));
    return {kept.release(), [](const Recording* gone) {
                auto* pool = QThreadPool::globalInstance();
                if (!pool) return delete gone; // the program ends
                pool->start([gone] { delete gone; });
            }};
}

} // namespace tiers::studio
