#pragma once

#include "app/studio/canvas/live_figures.h"
#include "core/model/design.h"
#include "core/simulation/recording.h"

#include <QCoreApplication>

#include <deque>
#include <span>
#include <vector>

namespace tiers::studio {

/// Turns windows of a run into what the canvas paints on the design. Figures are taken over the last windows together,
/// so that rare requests do not make them flicker; and it remembers what has lasted: one bad window is no trouble yet.
class LiveFigureTracker {
    Q_DECLARE_TR_FUNCTIONS(tiers::studio::LiveFigureTracker)

  public:
    /// A run of `design` begins, whose windows follow `tracks`; figures are those of the last `span`.
    void begin(const Design& design, const Recording& tracks, Duration span = {});
    /// `cacheFill`: as Engine::cache_fill at the end of the windows; empty: not known.
    void append(std::span<const Window> windows, const std::vector<double>& cacheFill = {});
    void clear();

    /// Empty before the first window.
    [[nodiscard]] const LiveFigures& figures() const { return m_figures; }

  private:
    /// For how many windows in a row something has held.
    struct Lasting {
        int saturated{};
        int poolEmpty{};
    };

    /// What the figures need of a window.
    struct Sample {
        Duration length{};
        std::vector<ComponentSample> components;
        std::vector<LinkSample> links;
    };

    void remember(const Window& window);
    void judgeLasting(const Window& window);
    void update();
    [[nodiscard]] bool isBreakerOpen(std::size_t component) const;
    [[nodiscard]] ComponentFigures figuresOf(std::size_t component, double length) const;
    [[nodiscard]] LinkFigures figuresOfLink(std::size_t link, double length) const;

    std::vector<ComponentId> m_components;
    std::vector<LinkId> m_links;
    std::vector<std::size_t> m_callers; ///< of each link: the index of the component that it leaves
    std::vector<Lasting> m_lasting;     ///< of each component
    std::vector<double> m_cacheFill;    ///< of each component, below 0 for what has no cache
    Duration m_span{};
    std::deque<Sample> m_recent;
    LiveFigures m_figures;
};

} // namespace tiers::studio
