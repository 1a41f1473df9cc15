#include "app/studio/run/engine_loop.h"

#include "app/studio/run/shared_recording.h"

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

using namespace std::chrono_literals;

constexpr auto frame_interval = 33ms;
// A slice is fitted to take about this long, so that a pause or a stop is heard soon.
constexpr auto shortest_slice = 2ms;
constexpr auto longest_slice = 6ms;
constexpr Duration first_slice = 1ms;
constexpr Duration smallest_slice = 1us;
constexpr Duration largest_slice = 60s;

template <class... Fs> struct Overloaded : Fs... { using Fs::operator()...; };

} // namespace

EngineLoop::EngineLoop(Engine engine, const RunStart& start, RunMailbox& mailbox, FrameQueue& frames, RunKeeper& keeper)
    : m_engine(std::move(engine)),
      m_mailbox(mailbox),
      m_frames(frames),
      m_keeper(keeper),
      m_slice(first_slice),
      m_paused(start.paused) {
    m_pace.setSpeed(start.speed, now(), m_engine.now());
    m_next.trafficFactor = start.trafficFactor;
    m_next.tracks = shared(m_engine.tracks());
    m_next.injected = start.injected;
    if (start.resumed) {
        for (const Fault& fault : start.injected) m_keeper.note({fault.at.value, fault});
        m_keeper.note({m_engine.now(), start.trafficFactor});
    } else if (start.trafficFactor != 1) {
        m_engine.set_traffic_factor(start.trafficFactor);
        m_keeper.note({m_engine.now(), start.trafficFactor});
    }
    m_keeper.offer(m_engine);
}

void EngineLoop::run(const std::stop_token& stop) {
    publish(now());
    while (!stop.stop_requested() && !m_engine.finished()) {
        for (RunCommand& command : m_mailbox.take()) obey(std::move(command));
        const Duration goal = target(now());
        const bool simulating = goal > m_engine.now();
        if (simulating) simulateSlice(goal);
        if (m_stepTarget && m_engine.now() >= *m_stepTarget) {
            m_stepTarget.reset();
            m_news = true;
        }
        if (m_holdAt && m_engine.now() >= *m_holdAt) {
            m_holdAt.reset();
            m_paused = true;
            m_next.held = m_news = true;
        }

        const auto real = now();
        m_pace.observe(real, m_engine.now());
        const auto nextFrame = m_published + frame_interval;
        if (m_news || (simulating && real >= nextFrame)) publish(real);
        if (simulating && target(real) > m_engine.now()) continue;
        if (m_paused && !m_stepTarget) {
            m_mailbox.wait(stop, std::nullopt);
        } else if (!m_engine.finished()) {
            m_mailbox.wait(stop, std::max(m_published + frame_interval, real + 1ms));
        }
    }
    publish(now());
}

void EngineLoop::obey(RunCommand command) {
    m_news = true;
    const auto real = now();
    std::visit(Overloaded{
                   [&](PauseRun) {
                       m_paused = true;
                       m_stepTarget.reset();
                       m_holdAt.reset();
                       m_pace.restart(real, m_engine.now());
                   },
                   [&](ResumeRun) {
                       m_paused = false;
                       m_stepTarget.reset();
                       m_holdAt.reset();
                       m_pace.restart(real, m_engine.now());
                   },
                   [&](ResumeRunUntil resume) {
                       m_paused = false;
                       m_stepTarget.reset();
                       m_holdAt = resume.time;
                       m_pace.restart(real, m_engine.now());
                   },
                   [&](StepRun step) {
                       m_paused = true;
                       m_holdAt.reset();
                       m_stepTarget = m_stepTarget.value_or(m_engine.now()) + step.span;
                   },
                   [&](StepRunUntil step) {
                       m_paused = true;
                       m_holdAt.reset();
                       m_stepTarget = step.time;
                   },
                   [&](SetRunSpeed set) { m_pace.setSpeed(set.speed, real, m_engine.now()); },
                   [&](SetTrafficFactor set) {
                       m_engine.set_traffic_factor(set.factor);
                       m_keeper.note({m_engine.now(), set.factor});
                       m_next.trafficFactor = set.factor;
                   },
                   [&](InjectFault& injection) { inject(std::move(injection.fault)); },
                   [&](SendRecording) { m_next.recording = shared(m_engine.recording()); },
               },
               command);
}

void EngineLoop::inject(Fault fault) {
    fault.at = m_engine.now();
    if (auto problem = m_engine.inject(fault)) {
        m_next.refused.push_back(std::move(*problem));
    } else {
        m_keeper.note({fault.at.value, fault});
        m_next.injected.push_back(std::move(fault));
    }
}

Duration EngineLoop::target(RunPace::RealTime real) const {
    if (m_stepTarget) return *m_stepTarget;
    if (m_paused) return m_engine.now();
    return m_holdAt ? std::min(*m_holdAt, m_pace.allowed(real)) : m_pace.allowed(real);
}

void EngineLoop::simulateSlice(Duration goal) {
    const auto before = now();
    const Duration distance = goal - m_engine.now();
    const bool whole = distance > m_slice;
    m_engine.run_until(m_engine.now() + std::min(distance, m_slice));
    const auto took = now() - before;
    m_keeper.offer(m_engine);
    if (took > longest_slice) {
        m_slice = std::max(m_slice / 2, smallest_slice);
    } else if (whole && took < shortest_slice) {
        m_slice = std::min(m_slice * 2, largest_slice);
    }
}

void EngineLoop::publish(RunPace::RealTime real) {
    RunFrame frame = std::exchange(m_next, RunFrame{});
    m_next.trafficFactor = frame.trafficFactor;
    frame.now = m_engine.now();
    frame.speed = m_paused ? 0 : m_pace.reached();
    const auto fresh = m_engine.windows(m_windowsSent);
    frame.windows.assign(fresh.begin(), fresh.end());
    m_windowsSent += fresh.size();
    if (!fresh.empty()) frame.cacheFill = m_engine.cache_fill();
    frame.traces = m_traces.collect(m_engine.spans(), most_traces);
    m_frames.push(std::move(frame));
    m_published = real;
    m_news = false;
}

} // namespace tiers::studio
