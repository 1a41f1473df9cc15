#pragma once

#include "core/demo/variant_run.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tiers::studio {

class RunController;

/// Plays a demonstration in the window's run: one variant, from scene to scene, at the run's speed. It pauses at each
/// scene. Going back repeats the run up to there, which gives the same figures; another variant is brought to the
/// same moment.
class DemonstrationPlayer : public QObject {
    Q_OBJECT

  public:
    /// Puts a design on the canvas, then calls `placed`: at once, later, or never where the person keeps what is there.
    using Place = std::function<void(const Design& design, const std::function<void()>& placed)>;

    DemonstrationPlayer(RunController& run, Place place, QObject* parent = nullptr);

    /// Begins with the first variant when it has its place on the canvas.
    void open(const Demonstration& demonstration);
    void close();
    /// Only where one is open.
    [[nodiscard]] const Demonstration& demonstration() const { return *m_demonstration; }
    [[nodiscard]] bool isOpen() const { return m_demonstration.has_value(); }
    [[nodiscard]] const Variant& variant() const { return m_demonstration->variants[m_variant]; }
    void setVariant(std::size_t index);

    /// To the next scene at the run's speed.
    void play();
    void pause();
    /// To the next scene, or to the end, as fast as possible.
    void next();
    /// To where this scene began, or to the scene before.
    void back();

    /// The scene that the clock has come to; nothing before the first.
    [[nodiscard]] std::optional<std::size_t> scene() const;
    [[nodiscard]] bool isPlaying() const;
    /// On its way to a moment as fast as possible.
    [[nodiscard]] bool isSeeking() const { return m_seeking.has_value(); }
    [[nodiscard]] bool atEnd() const;
    /// The run shown is this demonstration's, and nothing was done to it from outside.
    [[nodiscard]] bool isUndisturbed() const { return m_owns && !m_disturbed; }
    /// Of the scenes that are over, in order.
    [[nodiscard]] const std::vector<PhaseFigures>& phases() const { return m_phases; }
    /// What the whole run showed; nothing before its end.
    [[nodiscard]] const std::optional<VariantRun>& outcome() const { return m_outcome; }
    [[nodiscard]] static std::uint64_t seed() { return 1; }

  signals:
    /// Another demonstration, or none.
    void opened();
    /// Scene, figures, or what can be done.
    void changed();

  private:
    void begin();
    void seek(Duration time);
    /// What the run showed.
    void forget();
    void follow();
    void take(const Recording& recording);
    [[nodiscard]] Duration nextStop() const;
    [[nodiscard]] std::size_t scenesOver(Duration time) const;

    RunController& m_run;
    Place m_place;
    std::optional<Demonstration> m_demonstration;
    std::size_t m_variant{};
    bool m_beginning{}; ///< a run of its own is about to begin
    bool m_owns{};      ///< the run shown is its own
    bool m_disturbed{};
    std::optional<Duration> m_seeking;
    std::optional<std::size_t> m_followed; ///< the scene that was told of
    std::vector<PhaseFigures> m_phases;
    std::size_t m_asked{}; ///< scenes whose figures were asked for
    std::optional<VariantRun> m_outcome;
};

} // namespace tiers::studio
