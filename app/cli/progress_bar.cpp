#include "app/cli/progress_bar.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace tiers::cli {
namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds redraw_interval{100};
constexpr int bar_width = 30;

} // namespace

ProgressBar::ProgressBar(Console& console, std::string label)
    : m_console(console), m_label(std::move(label)), m_next(Clock::now() + patience) {}

ProgressBar::~ProgressBar() {
    if (m_drawn) m_console.err << "\r\x1b[K" << std::flush;
}

void ProgressBar::show(double share) {
    if (!m_console.progress || Clock::now() < m_next) return;
    m_next = Clock::now() + redraw_interval;
    m_drawn = true;
    const int filled = static_cast<int>(std::clamp(share, 0.0, 1.0) * bar_width);
    m_console.err << fmt::format("\r{} [{:#<{}}{:.<{}}] {:3.0f} %\x1b[K", m_label, "", filled, "", bar_width - filled,
                                 share * 100)
                  << std::flush;
}

} // namespace tiers::cli
