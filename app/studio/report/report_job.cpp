#include "app/studio/report/report_job.h"

#include "app/picture/report_paper.h"
#include "app/studio/run/background.h"
#include "app/studio/words/said.h"
#include "core/grading/verdict.h"
#include "core/report/page.h"
#include "core/report/report.h"

#include <QCoreApplication>
#include <qcoro/qcorofuture.h>

#include <utility>
#include <vector>

namespace tiers::studio {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};

struct Graded {
    const Design* design;
    Verdict verdict;
    Recording recording;
};

} // namespace

/// What the thread gives back. Paper is set in the window's thread, which owns the fonts.
struct ReportJob::Made {
    std::string bytes{};
    std::optional<Content> paper{};
    std::vector<Problem> problems{};
};

ReportJob::ReportJob(QObject* parent) : QObject(parent) {
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress) emit progressed(m_progress->share);
    });
}

ReportJob::~ReportJob() {
    if (m_progress) m_progress->cancelled = true;
}

void ReportJob::start(ReportOrder order) {
    cancel();
    m_progress = std::make_shared<Progress>();
    m_look.start();
    emit progressed(0);
    work(this, m_progress, std::move(order));
}

void ReportJob::cancel() {
    if (!m_progress) return;
    m_progress->cancelled = true;
    m_progress.reset();
    m_look.stop();
    emit ended();
}

ReportJob::Made ReportJob::make(Progress& progress, const ReportOrder& order, const std::string& version,
                                const Voice& voice) {
    Made made;
    std::vector<const Design*> designs{&order.design};
    if (order.other) designs.push_back(&*order.other);
    std::vector<Graded> graded;
    for (const Design* design : designs) {
        const double before = static_cast<double>(graded.size());
        const auto goOn = [&](double share) {
            progress.share = (before + share) / static_cast<double>(designs.size());
            return !progress.cancelled;
        };
        auto verdict = grade(*design, order.challenge, order.seed, goOn, made.problems);
        if (!verdict) return made;
        auto recording = record_for_charts(*design, order.challenge, *verdict);
        graded.push_back({design, std::move(*verdict), std::move(recording)});
    }
    std::vector<ReportSubject> subjects;
    for (const Graded& each : graded)
        subjects.push_back({.challenge = order.challenge,
                            .design = *each.design,
                            .verdict = each.verdict,
                            .recording = each.recording,
                            .version = version,
                            .author = order.author,
                            .all_hints = order.allHints,
                            .assumed = order.assumed,
                            .voice = voice});
    const auto content = [&](const Colours& colours) {
        return subjects.size() == 1 ? report_content(subjects.front(), colours)
                                    : comparison_content(subjects.front(), subjects.back(), colours);
    };
    switch (order.format) {
    case ReportFormat::Page: made.bytes = write_page(content(page_colours())); break;
    case ReportFormat::Paper: made.paper = content(colours_of(Ground::Light)); break;
    case ReportFormat::Json: made.bytes = write_report_json(subjects.front()); break;
    case ReportFormat::Csv: made.bytes = write_report_csv(subjects.front()); break;
    }
    return made;
}

QCoro::Task<> ReportJob::work(QPointer<ReportJob> self, std::shared_ptr<Progress> progress, ReportOrder order) {
    const auto version = QCoreApplication::applicationVersion().toStdString();
    QFuture<Made> future = runInBackground([progress, order = std::move(order), version, voice = ownVoice()] {
        return make(*progress, order, version, voice);
    });
    Made made = co_await future;
    if (!self || self->m_progress != progress) co_return; // given up meanwhile
    if (made.paper) {
        auto paper = picture::print_report(*made.paper, picture::Paper::A4);
        if (paper) made.bytes = std::move(*paper.value);
        made.problems = std::move(paper.problems);
    }
    self->m_progress.reset();
    self->m_look.stop();
    emit self->ended();
    if (!self) co_return;
    if (made.problems.empty()) {
        emit self->done(made.bytes);
    } else {
        emit self->failed(said(made.problems.front()));
    }
}

} // namespace tiers::studio
