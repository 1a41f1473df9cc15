#include "app/studio/run/run_mailbox.h"

#include <utility>

namespace tiers::studio {

void RunMailbox::post(RunCommand command) {
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    m_posted.notify_one();
}

std::vector<RunCommand> RunMailbox::take() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_commands, {});
}

void RunMailbox::wait(const std::stop_token& stop, std::optional<RealTime> until) {
    std::unique_lock lock(m_mutex);
    const auto posted = [this] { return !m_commands.empty(); };
    if (until) {
        m_posted.wait_until(lock, stop, *until, posted);
    } else {
        m_posted.wait(lock, stop, posted);
    }
}

} // namespace tiers::studio
