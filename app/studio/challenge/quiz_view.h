#pragma once

#include "core/grading/challenge.h"

#include <QWidget>

#include <span>

namespace tiers::studio {

/// Questions with their answers; choosing one tells whether it is right, and why.
class QuizView : public QWidget {
    Q_OBJECT

  public:
    explicit QuizView(std::span<const QuizQuestion> questions, QWidget* parent = nullptr);

  private:
    QWidget* questionWidget(const QuizQuestion& question);
};

} // namespace tiers::studio
