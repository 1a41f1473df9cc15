#include "app/studio/run/journey_of.h"

#include <algorithm>

namespace tiers::studio {

namespace {

using Kind = JourneyLeg::Kind;

constexpr std::size_t most_legs = 80;
constexpr Duration slow{std::chrono::seconds{1}}; ///< the goodput deadline of the engine

class Walk {
  public:
    Walk(const RequestTrace& trace, const Recording& tracks) : m_spans(trace.spans), m_tracks(tracks) {}

    /// The calls that a span made, in order, with the stays between them at the far end of `link`.
    void followCalls(std::uint32_t from, const LinkId& link) {
        Duration reached = m_spans[from].start;
        for (std::uint32_t i = from + 1; i < m_spans.size(); ++i) {
            const Span& call = m_spans[i];
            if (call.parent != from || call.kind != SpanKind::Visit || call.link >= m_tracks.links.size()) continue;
            stay(link, call.start - reached);
            const LinkId& next = m_tracks.links[call.link];
            legs.push_back({Kind::There, next, {}});
            followCalls(i, next);
            if (!call.ended) continue;
            legs.push_back({Kind::Back, next, {}});
            reached = std::max(reached, call.end);
        }
        if (m_spans[from].ended) stay(link, m_spans[from].end - reached);
    }

    std::vector<JourneyLeg> legs;

  private:
    void stay(const LinkId& link, Duration length) {
        if (!link.empty() && length > Duration::zero()) legs.push_back({Kind::Stay, link, length});
    }

    const std::vector<Span>& m_spans;
    const Recording& m_tracks;
};

} // namespace

Journey journeyOf(const RequestTrace& trace, const Recording& tracks) {
    Journey journey;
    if (trace.spans.empty()) return journey;
    const Span& request = trace.spans.front();
    if (request.failed)
        journey.outcome = JourneyOutcome::Failed;
    else if (request.end - request.start > slow)
        journey.outcome = JourneyOutcome::Slow;
    Walk walk(trace, tracks);
    walk.followCalls(0, {});
    if (walk.legs.size() <= most_legs) journey.legs = std::move(walk.legs);
    return journey;
}

} // namespace tiers::studio
