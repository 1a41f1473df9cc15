#pragma once

#include "core/model/problem.h"

#include <QDialog>

#include <vector>

namespace tiers::studio {

/// What is wrong with a document, or was guessed of a drawing, as a list: where in it, and what to do. The list can be
/// copied.
class ProblemDialog : public QDialog {
    Q_OBJECT

  public:
    enum class About { Problems, Guesses };

    /// `headline`: what did not work, in a sentence. `reassurance`: what that means for the person.
    ProblemDialog(About about, const QString& headline, const QString& reassurance,
                  const std::vector<Problem>& problems, QWidget* parent = nullptr);
};

} // namespace tiers::studio
