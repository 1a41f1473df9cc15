#include "app/studio/run/shared_recording.h"

#include "app/studio/run/background.h"

#include <QCoreApplication>

#include <utility>

namespace tiers::studio {

std::shared_ptr<const Recording> shared(Recording recording) {
    auto kept = std::make_unique<const Recording>(std::move(recording));
    return {kept.release(), [](const Recording* gone) {
                if (!QCoreApplication::instance()) return delete gone; // the program ends
                backgroundThreads().start([gone] { delete gone; });
            }};
}

} // namespace tiers::studio
