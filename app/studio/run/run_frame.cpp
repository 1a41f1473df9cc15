#include "app/studio/run/run_frame.h"

#include <iterator>
#include <utility>

namespace tiers::studio {

namespace {

template <class T> void moveToEnd(std::vector<T>& to, std::vector<T>&& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

void appendFrame(RunFrame& pending, RunFrame&& later) {
    pending.now = later.now;
    pending.speed = later.speed;
    pending.trafficFactor = later.trafficFactor;
    if (!later.cacheFill.empty()) pending.cacheFill = std::move(later.cacheFill);
    moveToEnd(pending.windows, std::move(later.windows));
    moveToEnd(pending.injected, std::move(later.injected));
    moveToEnd(pending.refused, std::move(later.refused));
    for (RequestTrace& trace : later.traces)
        if (pending.traces.size() < most_traces) pending.traces.push_back(std::move(trace));
    pending.held = pending.held || later.held;
    if (later.tracks) pending.tracks = std::move(later.tracks);
    if (later.recording) pending.recording = std::move(later.recording);
}

} // namespace tiers::studio
