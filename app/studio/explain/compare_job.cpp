#include "app/studio/explain/compare_job.h"

#include "app/studio/run/background.h"
#include "app/studio/words/said.h"

#include <qcoro/qcorofuture.h>

#include <utility>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds between_looks{100};

} // namespace

CompareJob::CompareJob(QObject* parent) : QObject(parent) {
    m_look.setInterval(between_looks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress) emit progressed(m_progress->share);
    });
}

CompareJob::~CompareJob() {
    cancel();
}

void CompareJob::start(Scenario first, Scenario second, const RunOptions& options, int pairs) {
    cancel();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    emit progressed(0);
    work(this, m_progress, std::move(first), std::move(second), options, pairs);
}

void CompareJob::cancel() {
    if (!m_progress) return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_look.stop();
}

QCoro::Task<> CompareJob::work(QPointer<CompareJob> self, std::shared_ptr<Progress> progress, Scenario first,
                               Scenario second, RunOptions options, int pairs) {
    const auto runAll = [options, pairs](const std::shared_ptr<Progress>& shared, const Scenario& a,
                                         const Scenario& b) {
        return run_pairs(a, b, options, pairs, [&](double share) {
            shared->share = share;
            return !shared->cancelled;
        });
    };
    QFuture<PairedOutcome> future = runInBackground(runAll, progress, std::move(first), std::move(second));
    PairedOutcome outcome = co_await future;
    if (!self || self->m_progress != progress) co_return; // given up meanwhile
    self->m_progress.reset();
    self->m_look.stop();
    if (outcome.runs) {
        emit self->done(std::make_shared<const PairedRuns>(std::move(*outcome.runs)));
    } else {
        emit self->failed(outcome.problems.empty() ? QString() : said(outcome.problems.front()));
    }
}

} // namespace tiers::studio
