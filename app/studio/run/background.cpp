#include "app/studio/run/background.h"

#include <QCoreApplication>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tiers::studio {

void giveWayToTheWindow() {
#ifdef __linux__ // where a thread may have a niceness of its own, and Qt's priorities say nothing
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#endif
}

QThreadPool& backgroundThreads() {
    static QThreadPool threads;
    static const bool awaited = [] {
        qAddPostRoutine([] { threads.waitForDone(); }); // while there is an application to tell
        return true;
    }();
    static_cast<void>(awaited);
    return threads;
}

} // namespace tiers::studio
