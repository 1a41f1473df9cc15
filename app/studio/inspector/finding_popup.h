#pragma once

#include "core/graph/lint.h"

#include <QFrame>
#include <QString>

#include <vector>

namespace tiers::studio {

/// What there is to say about one thing of the design, beside it, with remedies that can be carried out at once. It
/// closes by a click elsewhere, by Escape, and after a remedy.
class FindingPopup : public QFrame {
    Q_OBJECT

  public:
    explicit FindingPopup(QWidget* parent);

    /// `remedies`: what can be done at once about each; empty where nothing can.
    void open(const std::vector<LintFinding>& findings, const std::vector<QString>& remedies, QPoint global);

  signals:
    void remedyRequested(const tiers::LintFinding& finding);
};

} // namespace tiers::studio
