#include "app/studio/challenge/challenge_panel.h"

#include "app/studio/challenge/challenge_page.h"
#include "app/studio/challenge/grading_job.h"
#include "app/studio/challenge/live_judge.h"
#include "app/studio/challenge/shelf_page.h"
#include "app/studio/challenge/solved_challenges.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/words/said.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tiers::studio {

ChallengePanel::ChallengePanel(ScenarioSource& source, RunController& run, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_run(run),
      m_judge(new LiveJudge(source, run, this)),
      m_grading(new GradingJob(this)),
      m_pages(new QStackedWidget),
      m_shelfPage(new ShelfPage) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(m_shelfPage);

    connect(m_shelfPage, &ShelfPage::chosen, this, [this](const QString& id) { open(id.toStdString()); });
    connect(&m_source, &ScenarioSource::challengeChanged, this, &ChallengePanel::showPage);
    connect(m_judge, &LiveJudge::cleared, this, &ChallengePanel::clearVerdict);
    connect(m_judge, &LiveJudge::judged, this, &ChallengePanel::showLive);
    connect(&m_run, &RunController::started, this, [this] {
        if (!m_page) return;
        m_page->foldBrief();
        m_page->setWarmingUp();
        m_page->setStatus(tr("The run warms up first: what it measures shows here after that."));
    });
    connect(&m_source, &ScenarioSource::changed, this, [this] {
        if (m_page && m_verdict) m_page->setStatus(tr("Measured before your last edit."));
    });
    connect(m_grading, &GradingJob::progressed, this, [this](double share) {
        if (m_page) m_page->setGradingProgress(share);
        emit gradingProgressed(share);
    });
    connect(m_grading, &GradingJob::ended, this, [this] {
        if (m_page) m_page->setGradingProgress(-1);
        emit gradingProgressed(std::nullopt);
    });
    connect(m_grading, &GradingJob::graded, this, &ChallengePanel::showGraded);
    connect(m_grading, &GradingJob::failed, this, [this](const std::vector<Problem>& problems) {
        QStringList texts;
        for (const Problem& problem : problems) texts << said(problem);
        if (m_page) m_page->setStatus(tr("The design cannot be graded yet. %1").arg(texts.join(u' ')));
    });
    showPage();
}

ChallengePanel::~ChallengePanel() = default;

void ChallengePanel::setShelf(ChallengeShelf shelf) {
    m_shelf = std::move(shelf);
    m_shelfPage->setShelf(m_shelf);
}

void ChallengePanel::open(const std::string& id) {
    const auto found = std::ranges::find(m_shelf.challenges, id, &Challenge::id);
    if (found != m_shelf.challenges.end()) m_source.setChallenge(*found);
}

void ChallengePanel::close() {
    m_source.setChallenge(std::nullopt);
}

void ChallengePanel::placeStarter() {
    if (const Challenge* challenge = m_source.challenge()) place(challenge->starter, tr("Place the starter"));
}

void ChallengePanel::place(const Design& design, const QString& step) {
    m_source.designModel().replace(design, step);
    emit designPlaced();
}

void ChallengePanel::showPage() {
    m_grading->cancel();
    if (ChallengePage* old = std::exchange(m_page, nullptr)) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    if (m_source.challenge() == nullptr) {
        m_pages->setCurrentWidget(m_shelfPage);
        return;
    }
    m_page = new ChallengePage(m_source);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    connect(m_page, &ChallengePage::backRequested, this, &ChallengePanel::close, Qt::QueuedConnection);
    connect(m_page, &ChallengePage::starterRequested, this, &ChallengePanel::placeStarter);
    connect(m_page, &ChallengePage::referenceRequested, this, [this] {
        if (const Challenge* challenge = m_source.challenge()) place(challenge->reference, tr("Open the reference"));
    });
    connect(m_page, &ChallengePage::modelRequested, this, [this] {
        if (const Challenge* challenge = m_source.challenge(); challenge != nullptr && challenge->model)
            place(*challenge->model, tr("Open the model design"));
    });
    connect(m_page, &ChallengePage::gradingRequested, this, [this] {
        m_graded = m_source.designModel().design();
        m_grading->start(m_graded, m_source.assumedChallenge(), m_seed);
    });
    connect(m_page, &ChallengePage::gradingCancelled, m_grading, &GradingJob::cancel);
    connect(m_page, &ChallengePage::verdictRequested, this, [this] {
        if (m_verdict) emit verdictReady(*m_verdict, m_basis);
    });
    clearVerdict();
}

void ChallengePanel::clearVerdict() {
    m_verdict.reset();
    if (!m_page) return;
    m_page->setVerdict(nullptr);
    m_page->setStatus(tr("Run the design to measure it."));
}

void ChallengePanel::showLive(const Verdict& verdict, bool final) {
    if (!m_page) return;
    m_verdict = verdict;
    m_basis = {1, m_run.options().seed, m_judge->isDisturbed(), m_source.assumptionsChanged(), std::nullopt};
    if (!final) m_basis.until = verdict.result.duration_s;
    m_page->setVerdict(&verdict);
    m_page->setStatus(!final                   ? tr("Measured so far in the run under way.")
                      : m_judge->isDisturbed() ? tr("Measured in a run that you changed: grade the design to be sure.")
                                               : tr("Measured in the run that ended."));
    if (!final) return;
    keepProgress(m_run.scenario().design);
    if (!m_grading->isRunning()) emit verdictReady(verdict, m_basis); // else the better one is on its way
}

void ChallengePanel::showGraded(const Verdict& verdict) {
    if (!m_page) return;
    m_verdict = verdict;
    m_basis = {verdict.result.replications, m_seed, false, m_source.assumptionsChanged(), std::nullopt};
    m_page->setVerdict(&verdict);
    m_page->setStatus(drawsTheSame(m_graded, m_source.designModel().design())
                          ? tr("Graded over %n runs.", nullptr, verdict.result.replications)
                          : tr("Graded over %n runs, before your last edit.", nullptr, verdict.result.replications));
    keepProgress(m_graded);
    emit verdictReady(verdict, m_basis);
}

void ChallengePanel::keepProgress(const Design& design) {
    const Challenge* challenge = m_source.challenge();
    if (!challenge || !m_verdict || !keepIfSolved(*challenge, design, *m_verdict, m_basis)) return;
    m_shelfPage->setShelf(m_shelf);
    emit noticed(tr("Solved: the list of challenges remembers it."));
}

} // namespace tiers::studio
