#pragma once

#include "app/studio/model/design_patch.h"

#include <QUndoCommand>

namespace tiers::studio {

class DesignModel;

/// One undo step: a difference and its inverse. Steps of the same gesture merge; one whose difference comes to nothing
/// is obsolete.
class EditDesignCommand : public QUndoCommand {
  public:
    /// `gesture` tells the gestures apart; nothing merges where it is 0.
    EditDesignCommand(DesignModel& model, const QString& text, DesignPatch patch, int gesture);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* later) override;

  private:
    DesignModel* m_model;
    DesignPatch m_patch;
    int m_gesture;
};

} // namespace tiers::studio
