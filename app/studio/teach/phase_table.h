#pragma once

#include "core/demo/variant_run.h"

#include <QTreeWidget>

#include <span>

namespace tiers::studio {

/// The figures of the scenes that are over: of the variant that is played and, beside it, of another under the same
/// traffic. At the end what was to be expected, and whether it came.
class PhaseTable : public QTreeWidget {
    Q_OBJECT

  public:
    explicit PhaseTable(QWidget* parent = nullptr);

    /// `phases` of the variant that is played, as far as they are over; `outcome` where it has ended; `other` may be
    /// null.
    void show(const Demonstration& demonstration, std::span<const PhaseFigures> phases, const VariantRun* outcome,
              const VariantRun* other);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  private:
    void addPhase(const Demonstration& demonstration, std::size_t scene, const PhaseFigures& phase,
                  const PhaseFigures* other);
    void addChecks(const VariantRun& outcome);
};

} // namespace tiers::studio
