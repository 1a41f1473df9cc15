#pragma once

#include "app/studio/challenge/verdict_text.h"
#include "core/grading/verdict.h"

#include <QWidget>

#include <optional>
#include <string>

class QStackedWidget;

namespace tiers::studio {

class ChallengePage;
class GradingJob;
class LiveJudge;
class RunController;
class ScenarioSource;
class ShelfPage;

/// The challenges: a shelf of them, and the one that is open.
class ChallengePanel : public QWidget {
    Q_OBJECT

  public:
    ChallengePanel(ScenarioSource& source, RunController& run, QWidget* parent = nullptr);
    ~ChallengePanel() override;

    void setShelf(ChallengeShelf shelf);
    [[nodiscard]] const ChallengeShelf& shelf() const { return m_shelf; }
    /// Begins a challenge of the shelf; an id that is not there is passed over.
    void open(const std::string& id);
    /// Back to the shelf, without a challenge.
    void close();
    /// Puts the challenge's starter on the canvas, as one undo step.
    void placeStarter();
    /// The seed that grading starts from.
    void setSeed(std::uint64_t seed) { m_seed = seed; }

    /// The page of the open challenge, or nullptr.
    [[nodiscard]] ChallengePage* page() const { return m_page; }
    [[nodiscard]] ShelfPage* shelfPage() const { return m_shelfPage; }

  signals:
    /// A verdict is there: at the end of a run while nothing is being graded, after grading, or because the person
    /// asks for the last one.
    void verdictReady(const tiers::Verdict& verdict, const tiers::studio::VerdictBasis& basis);
    /// How far a grading is, from 0 to 1; nothing: none is under way.
    void gradingProgressed(std::optional<double> share);
    /// The starter or the reference took the design's place.
    void designPlaced();
    /// Something worth a line in the status bar.
    void noticed(const QString& text);

  private:
    void showPage();
    void place(const Design& design, const QString& step);
    void showLive(const Verdict& verdict, bool final);
    void showGraded(const Verdict& verdict);
    void clearVerdict();
    void keepProgress(const Design& design);

    ScenarioSource& m_source;
    RunController& m_run;
    LiveJudge* m_judge;
    GradingJob* m_grading;
    ChallengeShelf m_shelf;
    QStackedWidget* m_pages;
    ShelfPage* m_shelfPage;
    ChallengePage* m_page{};
    std::optional<Verdict> m_verdict; ///< the last one that was shown
    VerdictBasis m_basis;
    Design m_graded; ///< as it was when its grading began
    std::uint64_t m_seed{1};
};

} // namespace tiers::studio
