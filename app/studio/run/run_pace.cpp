#include "app/studio/run/run_pace.h"

namespace tiers::studio {

namespace {

using RealSeconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds longest_debt{250}; ///< of real time, before it is given up
constexpr std::chrono::seconds measured_span{1};

} // namespace

void RunPace::setSpeed(double speed, RealTime real, Duration simulated) {
    m_speed = speed;
    restart(real, simulated);
}

void RunPace::restart(RealTime real, Duration simulated) {
    m_anchor = {real, simulated};
    m_samples.clear();
    m_samples.push_back(m_anchor);
}

Duration RunPace::allowed(RealTime real) const {
    if (m_speed <= 0) return Duration::max();
    return m_anchor.simulated + from_seconds(RealSeconds(real - m_anchor.real).count() * m_speed);
}

void RunPace::observe(RealTime real, Duration simulated) {
    m_samples.push_back({real, simulated});
    while (m_samples.size() > 2 && m_samples[1].real <= real - measured_span) m_samples.pop_front();
    if (m_speed > 0 && due(simulated) + longest_debt < real) m_anchor = {real, simulated};
}

RunPace::RealTime RunPace::due(Duration simulated) const {
    if (m_speed <= 0) return m_anchor.real;
    const RealSeconds real(seconds(simulated - m_anchor.simulated) / m_speed);
    return m_anchor.real + std::chrono::duration_cast<RealTime::duration>(real);
}

double RunPace::reached() const {
    if (m_samples.size() < 2) return 0;
    const RealSeconds real(m_samples.back().real - m_samples.front().real);
    if (real.count() <= 0) return 0;
    return seconds(m_samples.back().simulated - m_samples.front().simulated) / real.count();
}

} // namespace tiers::studio
