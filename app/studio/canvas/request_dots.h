#pragma once

#include "app/studio/canvas/journey.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tiers::studio {

class CanvasScene;

/// Requests of a run as marks that travel over the links, slowed down so that the eye can follow. Each is one request
/// that was simulated. How it ended shows in colour and form: a disc, a diamond where it was slow, a cross where it
/// failed; hollow on the way back.
class RequestDots : public QObject {
    Q_OBJECT

  public:
    using Milliseconds = std::chrono::duration<double, std::milli>;
    static constexpr std::size_t most = 24; ///< at a time; further requests are passed over

    explicit RequestDots(CanvasScene& scene, QObject* parent = nullptr);
    ~RequestDots() override;

    /// Lets a request travel, if there is room. `speed`: of the run, simulated seconds per real second; 0: as fast as
    /// possible.
    void follow(const Journey& journey, double speed);
    /// Stops all where they are, or lets them go on.
    void setHeld(bool held);
    void clear();
    /// How large the marks are, 1 as usual; for eyes that are further away.
    void setGrown(double factor);
    /// Moves all by so much of real time; a timer does so while there are any.
    void advance(Milliseconds passed);

    [[nodiscard]] std::size_t count() const { return m_dots.size(); }
    /// Where each is, in scene coordinates.
    [[nodiscard]] std::vector<QPointF> places() const;
    /// How large a mark is, in pixels of the screen.
    [[nodiscard]] double markSize() const;

  private:
    struct Dot;

    [[nodiscard]] std::optional<QPointF> placeOf(const Dot& dot) const;
    void run();

    CanvasScene& m_scene;
    std::vector<std::unique_ptr<Dot>> m_dots;
    std::size_t m_made{};
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_held{};
    double m_grown{1};
};

} // namespace tiers::studio
