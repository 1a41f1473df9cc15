#pragma once

#include "app/studio/model/arrange.h"
#include "app/studio/model/design_change.h"
#include "app/studio/model/selection.h"
#include "core/model/design.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <optional>
#include <vector>

namespace tiers::studio {

struct DesignPatch;

/// The design that is being worked on. Every edit is one undo step with a text that names it ("Move 3 components"); an
/// edit that changes nothing leaves no step. Views read `design()` and follow `changed`; they own nothing of it.
class DesignModel : public QObject {
    Q_OBJECT
  public:
    explicit DesignModel(QObject* parent = nullptr);
    ~DesignModel() override;

    [[nodiscard]] const Design& design() const { return m_design; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Another document: replaces everything and forgets the undo steps.
    void load(Design design);

    // Adding. New things get readable ids ("api-server-2", "api-db").
    ComponentId addComponent(const QString& kind, QPointF position);
    /// The link, or an empty id where `whyNotConnected` has a reason.
    LinkId connectComponents(const ComponentId& from, const ComponentId& to);
    /// A component and a link to it, in one step; an empty id where the two may not be joined.
    ComponentId addConnected(const ComponentId& from, const QString& kind, QPointF position);
    RegionId addRegion(const QString& location, const QRectF& frame);
    NoteId addNote(QPointF position, const QString& text);
    /// A copy of a fragment (see design_fragment.h), moved by `offset`. `text` names the step ("Paste 2 components").
    Selection insertFragment(const Design& fragment, QPointF offset, const QString& text);

    /// Why a link from one to the other may not be, in a sentence; empty where it may.
    [[nodiscard]] QString whyNotConnected(const ComponentId& from, const ComponentId& to) const;

    // Arranging: see arrange.h, layered_layout.h and replicate.h.
    void align(const std::vector<ComponentId>& components, edits::Alignment alignment);
    void distribute(const std::vector<ComponentId>& components, edits::Direction direction);
    /// Without components: all of them.
    void tidyUp(const std::vector<ComponentId>& components);
    std::vector<ComponentId> replicate(const ComponentId& component, int copies);

    // Changing.
    void move(const Selection& things, QPointF delta);
    void moveComponents(const std::vector<ComponentId>& components, QPointF delta);
    /// Removes things with what hangs on them (a component's links, faults on them).
    void remove(const Selection& things);
    void remove(const std::vector<ComponentId>& components, const std::vector<LinkId>& links);
    /// As `remove`, for things that went to the clipboard.
    void cut(const Selection& things);
    /// An empty name gives the component its kind's title back.
    void rename(const ComponentId& component, const QString& name);
    /// Nothing: the catalog's default again. The value has passed `check_parameter`.
    void setParameter(const ComponentId& component, const std::string& name, std::optional<ParameterValue> value);
    void setParameter(const LinkId& link, const std::string& name, std::optional<ParameterValue> value);
    void setRegion(const ComponentId& component, const std::optional<RegionId>& region);
    void setRegionFrame(const RegionId& region, const QRectF& frame);
    void setRegionLocation(const RegionId& region, const QString& location);
    /// An empty name gives the region its id back.
    void renameRegion(const RegionId& region, const QString& name);
    /// The points that a link's line is led through; none: it finds its own way again.
    void setBends(const LinkId& link, std::vector<Point> bends);
    /// A note whose text becomes empty is removed.
    void setNoteText(const NoteId& note, const QString& text);
    void setName(const QString& name);
    void setWorkload(std::optional<Workload> workload);
    void setFaults(std::vector<Fault> faults);
    /// Another design in one step that can be undone, such as a challenge's starter.
    void replace(Design design, const QString& text);

    /// While it lives, all edits are one undo step: a drag, a slider held, an arrow key kept pressed.
    class Gesture {
      public:
        explicit Gesture(DesignModel& model);
        ~Gesture();
        Gesture(const Gesture&) = delete;
        Gesture& operator=(const Gesture&) = delete;

        /// Takes everything back that was done since the gesture began; no step remains.
        void cancel();

      private:
        DesignModel* m_model;
        Design m_before;
    };

  signals:
    void changed(const tiers::studio::DesignChange& change);
    /// An edit was not made, and why.
    void refused(const QString& why);

  private:
    friend class EditDesignCommand;
    void apply(const DesignPatch& patch);
    /// False where the design would hold more than a document may.
    bool edit(const QString& text, const std::function<void(Design&)>& change);

    Design m_design;
    QUndoStack m_undoStack;
    int m_gestureDepth{};
    int m_gesture{}; ///< number of the latest gesture
};

} // namespace tiers::studio
