#include "app/studio/challenge/grading_job.h"

#include "app/studio/run/background.h"

#include <qcoro/qcorofuture.h>

#include <utility>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds between_looks{100};

} // namespace

GradingJob::GradingJob(QObject* parent) : QObject(parent) {
    m_look.setInterval(between_looks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress) emit progressed(m_progress->share);
    });
}

GradingJob::~GradingJob() {
    if (m_progress) m_progress->cancelled = true;
}

void GradingJob::start(Design design, Challenge challenge, std::uint64_t seed) {
    cancel();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    emit progressed(0);
    work(this, m_progress, std::move(design), std::move(challenge), seed);
}

void GradingJob::cancel() {
    if (!m_progress) return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_look.stop();
    emit ended();
}

QCoro::Task<> GradingJob::work(QPointer<GradingJob> self, std::shared_ptr<Progress> progress, Design design,
                               Challenge challenge, std::uint64_t seed) {
    const auto gradeDesign = [](const std::shared_ptr<Progress>& shared, const Design& graded, const Challenge& asked,
                                std::uint64_t firstSeed) {
        Grades grades;
        const auto goOn = [&](double share) {
            shared->share = share;
            return !shared->cancelled;
        };
        grades.verdict = grade(graded, asked, firstSeed, goOn, grades.problems);
        return grades;
    };
    QFuture<Grades> future = runInBackground(gradeDesign, progress, std::move(design), std::move(challenge), seed);
    const Grades grades = co_await future;
    if (!self || self->m_progress != progress) co_return; // given up meanwhile
    self->m_progress.reset();
    self->m_look.stop();
    emit self->ended();
    if (!self) co_return;
    if (grades.verdict) {
        emit self->graded(*grades.verdict);
    } else {
        emit self->failed(grades.problems);
    }
}

} // namespace tiers::studio
