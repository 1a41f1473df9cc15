#pragma once

#include <QPointF>
#include <Qt>

class QKeyEvent;

namespace tiers::studio {

/// Where the mouse is and what is held down.
struct Pointer {
    QPointF scene;
    QPoint viewport;
    Qt::KeyboardModifiers modifiers;
};

/// Something that the person is in the middle of, from press to release: a move, a rubber band, a wire. It ends when
/// `release` or `key` says so, or by `cancel`, which leaves nothing behind.
class Interaction {
  public:
    enum class State { GoesOn, Done };

    virtual ~Interaction() = default;
    virtual void move(const Pointer& pointer) = 0;
    virtual State release(const Pointer& pointer) = 0;
    /// A key while it goes on; keys that it does not know are swallowed.
    virtual State key(const QKeyEvent& event) {
        Q_UNUSED(event)
        return State::GoesOn;
    }
    virtual void cancel() = 0;
};

} // namespace tiers::studio
