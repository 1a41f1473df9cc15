#include "app/studio/canvas/request_dots.h"

#include "app/studio/canvas/canvas_metrics.h"
#include "app/studio/canvas/canvas_scene.h"
#include "app/studio/canvas/request_mark.h"

#include <QGraphicsItem>

#include <algorithm>

namespace tiers::studio {

namespace {

constexpr int frame_interval = 33;                 // ms
constexpr RequestDots::Milliseconds crossing{380}; // of a link
constexpr RequestDots::Milliseconds stays{1200};   // all stays together, unless they last longer in real time
constexpr RequestDots::Milliseconds longest_stay{6000};
constexpr RequestDots::Milliseconds longest_gap{100}; // between two frames; a window that hung does not hurry after
constexpr int fanned = 5; // marks that wait at the same place lie so many beside one another
constexpr double fanWidth = 5;

/// The mark in the scene. It takes no mouse and has the same size at every zoom.
class MarkItem : public QGraphicsItem {
  public:
    explicit MarkItem(JourneyOutcome outcome) : m_outcome(outcome) {
        setFlag(ItemIgnoresTransformations);
        setAcceptedMouseButtons(Qt::NoButton);
        setZValue(MarkLayer);
    }

    void setReturning(bool returning) {
        if (m_returning == returning) return;
        m_returning = returning;
        update();
    }
    [[nodiscard]] QRectF boundingRect() const override { return requestMarkRect(); }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        paintRequestMark(*painter, m_outcome, m_returning);
    }

  private:
    JourneyOutcome m_outcome;
    bool m_returning{};
};

/// The point at a share of a line's length.
QPointF pointAlong(const QPolygonF& line, double share) {
    double whole = 0;
    for (qsizetype i = 1; i < line.size(); ++i) whole += QLineF(line[i - 1], line[i]).length();
    double left = whole * share;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        if (left <= stretch.length()) return stretch.length() > 0 ? stretch.pointAt(left / stretch.length()) : line[i];
        left -= stretch.length();
    }
    return line.back();
}

} // namespace

struct RequestDots::Dot {
    Dot(const Journey& journey, std::size_t which) : legs(journey.legs), number(which), item(journey.outcome) {}

    std::vector<JourneyLeg> legs;
    std::vector<Milliseconds> times; ///< how long each leg takes on the screen
    std::size_t number;
    std::size_t leg{};
    Milliseconds spent{}; ///< in this leg
    MarkItem item;
};

RequestDots::RequestDots(CanvasScene& scene, QObject* parent) : QObject(parent), m_scene(scene) {
    m_timer.setInterval(frame_interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { advance(std::min(Milliseconds(static_cast<double>(m_clock.restart())), longest_gap)); });
}

RequestDots::~RequestDots() = default;

void RequestDots::follow(const Journey& journey, double speed) {
    if (journey.legs.empty() || m_dots.size() >= most) return;
    auto dot = std::make_unique<Dot>(journey, m_made++);
    Duration stayed{};
    for (const JourneyLeg& leg : journey.legs)
        if (leg.kind == JourneyLeg::Kind::Stay) stayed += leg.length;
    for (const JourneyLeg& leg : journey.legs) {
        Milliseconds time = crossing;
        if (leg.kind == JourneyLeg::Kind::Stay) {
            time = stayed > Duration::zero() ? stays * (seconds(leg.length) / seconds(stayed)) : Milliseconds{};
            const Milliseconds real = speed > 0 ? Milliseconds(seconds(leg.length) * 1000 / speed) : Milliseconds{};
            time = std::max(time, std::min(real, longest_stay));
        }
        dot->times.push_back(time);
    }
    const auto place = placeOf(*dot);
    if (!place) return;
    dot->item.setPos(*place);
    dot->item.setScale(m_grown);
    m_scene.addItem(&dot->item);
    m_dots.push_back(std::move(dot));
    run();
}

void RequestDots::setHeld(bool held) {
    m_held = held;
    run();
}

void RequestDots::clear() {
    m_dots.clear();
    run();
}

void RequestDots::setGrown(double factor) {
    m_grown = factor;
    for (const auto& dot : m_dots) dot->item.setScale(factor);
}

double RequestDots::markSize() const {
    return requestMarkRect().width() * m_grown;
}

void RequestDots::run() {
    const bool moves = !m_held && !m_dots.empty();
    if (moves == m_timer.isActive()) return;
    if (moves) {
        m_clock.start();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void RequestDots::advance(Milliseconds passed) {
    std::erase_if(m_dots, [&](const std::unique_ptr<Dot>& dot) {
        dot->spent += passed;
        while (dot->leg < dot->legs.size() && dot->spent >= dot->times[dot->leg]) {
            dot->spent -= dot->times[dot->leg];
            ++dot->leg;
        }
        if (dot->leg == dot->legs.size()) return true;
        const auto place = placeOf(*dot);
        if (!place) return true; // its link is gone
        dot->item.setReturning(dot->legs[dot->leg].kind == JourneyLeg::Kind::Back);
        dot->item.setPos(*place);
        return false;
    });
    run();
}

std::optional<QPointF> RequestDots::placeOf(const Dot& dot) const {
    const JourneyLeg& leg = dot.legs[dot.leg];
    const LinkItem* link = m_scene.link(leg.link);
    if (!link || link->corners().size() < 2) return std::nullopt;
    const double share = dot.times[dot.leg].count() > 0 ? dot.spent / dot.times[dot.leg] : 0;
    switch (leg.kind) {
    case JourneyLeg::Kind::There: return pointAlong(link->corners(), share);
    case JourneyLeg::Kind::Back: return pointAlong(link->corners(), 1 - share);
    case JourneyLeg::Kind::Stay: {
        const QLineF end(link->corners().back(), link->corners()[link->corners().size() - 2]);
        const double aside = (static_cast<double>(dot.number % fanned) - fanned / 2) * fanWidth;
        return end.length() > 0 ? end.p1() + QPointF(-end.dy(), end.dx()) / end.length() * aside : end.p1();
    }
    }
    return std::nullopt;
}

std::vector<QPointF> RequestDots::places() const {
    std::vector<QPointF> places;
    for (const auto& dot : m_dots) places.push_back(dot->item.pos());
    return places;
}

} // namespace tiers::studio
