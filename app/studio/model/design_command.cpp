#include "app/studio/model/design_command.h"

#include "app/studio/model/design_model.h"

#include <utility>

namespace tiers::studio {

EditDesignCommand::EditDesignCommand(DesignModel& model, const QString& text, DesignPatch patch, int gesture)
    : QUndoCommand(text), m_model(&model), m_patch(std::move(patch)), m_gesture(gesture) {
    setObsolete(m_patch.empty());
}

void EditDesignCommand::undo() {
    m_model->apply(inverse(m_patch));
}

void EditDesignCommand::redo() {
    m_model->apply(m_patch);
}

int EditDesignCommand::id() const {
    return m_gesture == 0 ? -1 : m_gesture;
}

bool EditDesignCommand::mergeWith(const QUndoCommand* later) {
    const auto* other = dynamic_cast<const EditDesignCommand*>(later);
    if (!other) return false;
    if (auto both = joined(m_patch, other->m_patch)) {
        m_patch = std::move(*both);
    } else {
        const Design after = m_model->design();
        Design before = after;
        studio::apply(before, inverse(other->m_patch));
        studio::apply(before, inverse(m_patch));
        m_patch = difference(before, after);
    }
    setObsolete(m_patch.empty());
    return true;
}

} // namespace tiers::studio
