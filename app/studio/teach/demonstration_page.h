#pragma once

#include "core/demo/variant_run.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tiers::studio {

class DemonstrationPlayer;
class PhaseTable;
class SceneCard;
class VariantJob;

/// One demonstration: its scenes with play, pause, next and back; its variants, one on the canvas and another beside
/// it under the same traffic; a ladder's way up and down.
class DemonstrationPage : public QWidget {
    Q_OBJECT

  public:
    /// Of the player's demonstration. `concepts`: titles by id. `stages`: the ladder's ids, lowest first.
    DemonstrationPage(DemonstrationPlayer& player, const std::map<std::string, std::string>& concepts,
                      const std::vector<std::string>& stages, QWidget* parent = nullptr);

    [[nodiscard]] QComboBox* variantBox() const { return m_variant; }
    [[nodiscard]] QComboBox* otherBox() const { return m_other; }
    [[nodiscard]] QToolButton* playButton() const { return m_play; }
    [[nodiscard]] QToolButton* nextButton() const { return m_next; }
    [[nodiscard]] QToolButton* backButton() const { return m_back; }
    [[nodiscard]] SceneCard* card() const { return m_card; }
    [[nodiscard]] PhaseTable* table() const { return m_table; }

  signals:
    void leaveRequested();
    void conceptRequested(const QString& id);
    void demonstrationRequested(const QString& id);

  private:
    void addHeading(QVBoxLayout& column);
    void addLadder(QVBoxLayout& column, const std::vector<std::string>& stages);
    void addPlayer(QVBoxLayout& column);
    void addVariants(QVBoxLayout& column);
    void addConcepts(QVBoxLayout& column, const std::map<std::string, std::string>& concepts);
    QToolButton* playerButton(const QString& icon, const QString& name, const QString& tip);
    void compareWith(int index);
    void refresh();

    DemonstrationPlayer& m_player;
    VariantJob* m_job;
    std::optional<VariantRun> m_beside;
    QString m_besideProblem; ///< why there is none; empty: none was asked for, or it runs
    QComboBox* m_variant{};
    QLabel* m_changes{};
    QComboBox* m_other{};
    QProgressBar* m_progress{};
    QToolButton* m_back{};
    QToolButton* m_play{};
    QToolButton* m_next{};
    QLabel* m_note{};
    SceneCard* m_card{};
    PhaseTable* m_table{};
    std::optional<std::size_t> m_shownScene;
    bool m_cardFilled{};
};

} // namespace tiers::studio
