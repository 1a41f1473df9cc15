#pragma once

#include "core/demo/demonstration.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tiers::studio {

/// What the class has before it now: the scene's caption, the question to put, and the answer one press away.
class SceneCard : public QFrame {
    Q_OBJECT

  public:
    explicit SceneCard(QWidget* parent = nullptr);

    /// A scene, and which of how many it is.
    void showScene(const Scene& scene, std::size_t index, std::size_t count);
    /// Before the first scene: how to begin.
    void showBeginning(const QString& text);

    [[nodiscard]] QPushButton* answerButton() const { return m_reveal; }
    [[nodiscard]] QString shownText() const;

  private:
    void restyle();

    QLabel* m_place;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_question;
    QPushButton* m_reveal;
    QLabel* m_answer;
};

} // namespace tiers::studio
