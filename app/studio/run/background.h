#pragma once

#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace tiers::studio {

/// From here on this thread gives way to the window's, where there are more of them than processors: what the person
/// does goes before what is computed for it.
void giveWayToTheWindow();

/// The threads of what may take long. They are not those of Qt's, with which the window paints: it would wait for them.
[[nodiscard]] QThreadPool& backgroundThreads();

/// QtConcurrent::run for what may take long: it gives way to the window.
template <class Work, class... Arguments> [[nodiscard]] auto runInBackground(Work work, Arguments... arguments) {
    return QtConcurrent::run(&backgroundThreads(),
                             [work = std::move(work), ... given = std::move(arguments)]() mutable {
                                 giveWayToTheWindow();
                                 return std::invoke(std::move(work), std::move(given)...);
                             });
}

} // namespace tiers::studio
