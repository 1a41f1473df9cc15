#pragma once

#include "core/model/fault.h"

#include <QListWidget>
#include <QWidget>

#include <vector>

class QLabel;

namespace tiers::studio {

class FaultFields;

/// The list of faults. Each can be dragged.
class FaultList : public QListWidget {
    Q_OBJECT

  public:
    explicit FaultList(QWidget* parent = nullptr);

    /// What is dragged or chosen: the fault of the current row as its fields have it.
    [[nodiscard]] const Fault& fault() const { return m_faults[static_cast<std::size_t>(currentRow())]; }
    void setFault(const Fault& fault);

  signals:
    /// Enter or a double click.
    void chosen();

  protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    std::vector<Fault> m_faults; ///< one a row, without a target
};

/// What can be broken, with the figures of each fault. A fault is dragged onto what it should strike, or chosen and
/// then clicked there.
class FaultPalette : public QWidget {
    Q_OBJECT

  public:
    explicit FaultPalette(QWidget* parent = nullptr);

    [[nodiscard]] FaultList& list() const { return *m_list; }
    [[nodiscard]] FaultFields& fields() const { return *m_fields; }
    /// Whether the next click on the canvas strikes.
    void showArmed(bool armed);

  signals:
    /// The person chose a fault and will click what it should strike.
    void armed(const tiers::Fault& fault);

  private:
    void showCurrent();

    FaultList* m_list;
    FaultFields* m_fields;
    QLabel* m_help;
    QLabel* m_hint;
};

} // namespace tiers::studio
