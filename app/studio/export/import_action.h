#pragma once

#include "core/model/design.h"
#include "core/model/problem.h"

#include <QAction>

#include <functional>
#include <vector>

namespace tiers::studio {

/// Opens a drawing of another program as a new design and tells what was guessed of it.
class ImportAction : public QAction {
    Q_OBJECT

  public:
    /// Puts a design on the canvas, then calls `placed`: at once, later, or never where the person keeps what is there.
    using Place = std::function<void(const Design& design, const std::function<void()>& placed)>;

    /// The dialog that asks for a file belongs to `window`.
    ImportAction(Place place, QWidget* window);

    /// Says whether the file could be read.
    bool importFile(const QString& file);

  signals:
    /// The file could not be read. `headline` and `reassurance` as of DocumentSession::problemsMet.
    void refused(const QString& headline, const QString& reassurance, const std::vector<tiers::Problem>& problems);
    /// The design is there; `notes` say what the file left open.
    void guessed(const QString& headline, const QString& reassurance, const std::vector<tiers::Problem>& notes);

  private:
    void ask();

    Place m_place;
    QWidget* m_window;
};

} // namespace tiers::studio
