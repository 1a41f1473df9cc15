#pragma once

#include "core/model/design.h"

#include <QAction>

#include <functional>

namespace tiers::studio {

/// Opens a drawing of another program as a new design and tells what was guessed of it.
class ImportAction : public QAction {
    Q_OBJECT

  public:
    /// `place` puts the design on the canvas, unless the person keeps what is there. Dialogs belong to `window`.
    ImportAction(std::function<void(const Design&)> place, QWidget* window);

    /// Says whether the file could be read.
    bool importFile(const QString& file);

  private:
    void ask();

    std::function<void(const Design&)> m_place;
    QWidget* m_window;
};

} // namespace tiers::studio
