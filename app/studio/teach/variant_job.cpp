#include "app/studio/teach/variant_job.h"

#include "app/studio/run/background.h"

#include <qcoro/qcorofuture.h>

#include <utility>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds between_looks{100};

} // namespace

VariantJob::VariantJob(QObject* parent) : QObject(parent) {
    m_look.setInterval(between_looks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress) emit progressed(m_progress->share);
    });
}

VariantJob::~VariantJob() {
    if (m_progress) m_progress->cancelled = true;
}

void VariantJob::start(const Demonstration& demonstration, const Variant& variant, std::uint64_t seed) {
    cancel();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    emit progressed(0);
    work(this, m_progress, demonstration, static_cast<std::size_t>(&variant - demonstration.variants.data()), seed);
}

void VariantJob::cancel() {
    if (!m_progress) return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_look.stop();
}

QCoro::Task<> VariantJob::work(QPointer<VariantJob> self, std::shared_ptr<Progress> progress,
                               Demonstration demonstration, std::size_t index, std::uint64_t seed) {
    const auto runWhole = [](const std::shared_ptr<Progress>& shared, const Demonstration& shown, std::size_t which,
                             std::uint64_t firstSeed) {
        return run_variant(shown, shown.variants[which], firstSeed, [&](double share) {
            shared->share = share;
            return !shared->cancelled;
        });
    };
    QFuture<Reading<VariantRun>> future = runInBackground(runWhole, progress, std::move(demonstration), index, seed);
    const auto run = co_await future;
    if (!self || self->m_progress != progress) co_return; // given up meanwhile
    self->m_progress.reset();
    self->m_look.stop();
    if (run) {
        emit self->done(*run.value);
    } else {
        emit self->failed(run.problems);
    }
}

} // namespace tiers::studio
