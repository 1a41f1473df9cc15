#pragma once

#include "app/studio/model/design_model.h"
#include "app/studio/timeline/timeline_painter.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace tiers::studio {

/// The tracks of the time line. Bars of the document can be selected, moved, resized, removed and edited with mouse
/// and keyboard; each change is one undo step.
class TimelineView : public QWidget {
    Q_OBJECT

  public:
    explicit TimelineView(DesignModel& model, QWidget* parent = nullptr);
    ~TimelineView() override;

    void setContent(const TimelineContent& content);
    void setTimeScale(const AxisScale& scale);
    void setWarmup(Duration warmup);
    void setPlayHead(std::optional<double> seconds);
    void setCursor(std::optional<double> seconds);
    /// What a fault that is added here strikes unless the person says otherwise: an id, or empty.
    void setPreferredTarget(const std::string& target);

    [[nodiscard]] const std::vector<TimelineBar>& bars() const { return m_bars; }
    [[nodiscard]] const TimelineGeometry& geometry() const { return m_geometry; }
    [[nodiscard]] std::optional<std::size_t> selected() const { return m_state.selected; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Adds a fault at a time, aimed at what is preferred or else at the first thing that it can strike.
    void addFault(const Fault& fault, Duration at);
    void addTraffic(Duration at);
    /// Where something new goes: at the play head, else after the warm-up.
    [[nodiscard]] Duration placeForNew() const;
    /// Fills a menu with the faults that the design can have, to be added at a time.
    void offerFaults(QMenu& menu, Duration at);

  signals:
    /// The person points at a time, in seconds, or no longer at any.
    void pointed(std::optional<double> seconds);
    /// The fields of a bar are wanted; it lies at `place` of this widget.
    void editRequested(const tiers::studio::TimelineBar& bar, const QRect& place);
    void noticed(const QString& text);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    enum class Grip { Body, Start, End };
    struct Drag {
        TimelineBar bar; ///< as it was
        Grip grip{Grip::Body};
        double from{}; ///< seconds, where the mouse was pressed
        std::unique_ptr<DesignModel::Gesture> gesture;
    };

    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;
    [[nodiscard]] Grip gripAt(const TimelineBar& bar, QPointF point) const;
    [[nodiscard]] bool isOwn(std::optional<std::size_t> bar) const;
    bool mayChange(std::optional<std::size_t> bar);
    /// Of a bar that is not the design's own: why it cannot be changed here.
    static QString whyFixed(const TimelineBar& bar);
    void select(std::optional<std::size_t> bar);
    void dragTo(double seconds, bool free);
    /// Puts a bar of the document where its ends are wanted.
    void place(const TimelineBar& bar, Duration from, std::optional<Duration> to, const QString& text);
    void placeTraffic(const TimelineBar& bar, Duration from, std::optional<Duration> to);
    void removeSelected();
    void editSelected();
    void nudge(Duration start, Duration end);
    void changeFactor(double by);
    bool selectNeighbour(int step);
    void describe();
    [[nodiscard]] QString sentence(const TimelineBar& bar) const;

    DesignModel& m_model;
    TimelineContent m_content;
    std::vector<TimelineBar> m_bars;
    TimelineGeometry m_geometry;
    TimelineState m_state;
    std::string m_preferredTarget;
    std::optional<Drag> m_drag;
    std::optional<QPoint> m_refused;                    ///< where a bar was taken hold of that cannot be moved
    std::unique_ptr<DesignModel::Gesture> m_keyGesture; ///< while an arrow key is held
};

} // namespace tiers::studio
