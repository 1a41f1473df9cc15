#include "app/studio/explain/explain_panel.h"

#include "app/studio/charts/metric_chart.h"
#include "app/studio/charts/run_history.h"
#include "app/studio/explain/incident_view.h"
#include "app/studio/explain/waterfall_view.h"
#include "app/studio/run/background.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/theme/panel_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabBar>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <set>

namespace tiers::studio {

namespace {

constexpr qint64 between_refreshes = 2000; ///< milliseconds
constexpr int list_width = 230;
constexpr int low_room = 300; ///< pixels of the whole panel: below, the chart is compact

constexpr std::array shares = {TimeShare::Network, TimeShare::PoolWait, TimeShare::Queue, TimeShare::Service,
                               TimeShare::Retries};

} // namespace

ExplainPanel::ExplainPanel(RunController& run, QWidget* parent) : QWidget(parent), m_run(run) {
    buildPages();
    connect(&m_run, &RunController::started, this, &ExplainPanel::beginRun);
    connect(&m_run, &RunController::frameArrived, this, &ExplainPanel::take);
    connect(&m_run, &RunController::recordingArrived, this, [this](const auto& recording) {
        m_asked = false;
        if (isVisible()) weigh(recording);
    });
    connect(&m_run, &RunController::finished, this, [this](const auto& recording) {
        ++m_generation; // what is being looked at is older
        m_busy = false;
        weigh(recording);
    });
    connect(&m_run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) clear();
        if (state == RunController::State::Paused) ask();
    });
    clear();
}

ExplainPanel::~ExplainPanel() = default;

void ExplainPanel::buildPages() {
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("What happened"));
    m_tabs->addTab(tr("Where the time goes"));
    m_tabs->addTab(tr("Slowest requests"));
    m_tabs->setAccessibleName(tr("What is explained"));
    m_basis = new QLabel;
    m_basis->setFont(theme().font(FontRole::Label));
    m_class = new QComboBox;
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_class->setAccessibleName(tr("Class of requests"));
    m_class->setToolTip(tr("Whose time is looked at"));
    connect(m_class, &QComboBox::activated, this, [this] {
        if (m_recording) weigh(m_recording);
    });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_basis);
    head->addSpacing(8);
    head->addWidget(m_class);

    m_incidents = new IncidentView;
    m_breakdown = new MetricChart({.title = tr("Where the time of a request goes"),
                                   .help = tr("Mean time of the requests that were traced, by what it went into. "
                                              "Retries: attempts that failed and were made again, and the waits "
                                              "between them."),
                                   .emptyText = tr("Run the design to see where the time of its requests goes."),
                                   .unit = Unit::Time,
                                   .shape = ChartShape::Stack,
                                   .least = 10});
    std::vector<QString> names;
    names.reserve(std::size(shares));
    for (const TimeShare share : shares) names.push_back(shareTitle(share));
    m_breakdown->setSeries(names);
    m_breakdown->setCompact(true); // until there is room
    connect(m_breakdown, &MetricChart::cursorMoved, m_breakdown, &MetricChart::setCursor);
    connect(m_breakdown, &MetricChart::noticed, this, &ExplainPanel::noticed);
    auto* chartPage = new QWidget;
    auto* chartLayout = new QVBoxLayout(chartPage);
    chartLayout->setContentsMargins(12, 4, 12, 8);
    chartLayout->addWidget(m_breakdown);

    m_requests = new QListWidget;
    m_requests->setFixedWidth(list_width);
    m_requests->setAccessibleName(tr("Slowest requests"));
    m_requests->setObjectName(QStringLiteral("slowest"));
    m_requests->setFrameShape(QFrame::NoFrame);
    connect(m_requests, &QListWidget::currentRowChanged, this, &ExplainPanel::showRequest);
    m_waterfall = new WaterfallView;
    connect(m_waterfall, &WaterfallView::callActivated, this, [this](const QString& component, const QString& link) {
        Selection things;
        if (!component.isEmpty()) things.components.emplace_back(component.toStdString());
        if (!link.isEmpty()) things.links.emplace_back(link.toStdString());
        emit revealed(things);
    });
    auto* requestPage = new QWidget;
    auto* requestLayout = new QHBoxLayout(requestPage);
    requestLayout->setContentsMargins(12, 4, 12, 8);
    requestLayout->addWidget(m_requests);
    m_waterfallArea = panelScroll(m_waterfall, tr("Request, step by step"));
    requestLayout->addWidget(m_waterfallArea, 1);

    m_noRequests =
        new QLabel(tr("Run the design. Its slowest requests are listed here, and each can be opened: what it "
                      "waited for, where it computed, which calls failed."));
    m_noRequests->setWordWrap(true);
    m_noRequests->setAlignment(Qt::AlignCenter);
    m_noRequests->setForegroundRole(QPalette::PlaceholderText);
    requestLayout->addWidget(m_noRequests, 1);

    m_pages = new QStackedWidget;
    m_pages->addWidget(panelScroll(m_incidents, tr("What went wrong")));
    m_pages->addWidget(chartPage);
    m_pages->addWidget(requestPage);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_class->setVisible(page != 0);
        m_basis->setVisible(page != 0);
    });
    m_class->hide();
    m_basis->hide();
    connect(m_incidents, &IncidentView::stepActivated, this, [this](const IncidentStep& step) {
        emit timePointed(seconds(step.at));
        Selection things;
        if (step.component) things.components.push_back(*step.component);
        if (step.link) things.links.push_back(*step.link);
        if (!things.empty()) emit revealed(things);
    });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
}

void ExplainPanel::showPage(Page page) {
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void ExplainPanel::showEmptiness() {
    const bool any = !m_slowest.empty();
    m_requests->setVisible(any);
    m_waterfallArea->setVisible(any);
    m_noRequests->setVisible(!any);
}

void ExplainPanel::beginRun() {
    clear();
    m_incidents->setNote(tr("The run has just begun."));
}

void ExplainPanel::clear() {
    ++m_generation;
    m_busy = m_asked = false;
    m_injected.clear();
    m_recording.reset();
    m_slowest.clear();
    m_since.invalidate();
    m_basis->clear();
    m_class->clear();
    m_class->addItem(tr("All requests"));
    m_requests->clear();
    m_waterfall->clear();
    showEmptiness();
    m_breakdown->setTable(SeriesTable(time_share_count));
    m_incidents->setNote(tr("Run the design. Where something goes wrong, this page tells what broke, what filled up "
                            "because of it, who gave up, and when it was over."));
}

void ExplainPanel::take(const RunFrame& frame) {
    m_injected.insert(m_injected.end(), frame.injected.begin(), frame.injected.end());
    if (frame.tracks) {
        m_class->clear();
        m_class->addItem(tr("All requests"));
        for (const ClassId& cls : frame.tracks->classes) m_class->addItem(QString::fromStdString(cls.value));
    }
    if (!frame.windows.empty()) ask();
}

void ExplainPanel::ask() {
    if (!isVisible() || m_busy || m_asked || !m_run.isActive()) return;
    const bool due = !m_since.isValid() || m_since.elapsed() >= between_refreshes;
    if (!due && m_run.state() == RunController::State::Running) return;
    m_asked = true;
    m_since.restart();
    m_run.requestRecording();
}

void ExplainPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
}

void ExplainPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_breakdown->setCompact(height() < low_room);
}

std::optional<std::uint32_t> ExplainPanel::chosenClass() const {
    const int index = m_class->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(index - 1));
}

void ExplainPanel::weigh(const std::shared_ptr<const Recording>& recording) {
    if (recording->windows.empty() || m_busy) return;
    m_busy = true;
    work(this, m_generation,
         {recording, m_run.scenario(), m_injected, chosenClass(), stretchOf(m_run.options().duration)});
}

QCoro::Task<> ExplainPanel::work(QPointer<ExplainPanel> self, std::uint64_t generation, ExplainQuestion question) {
    QFuture<Explanation> future = runInBackground(&explained, std::move(question));
    const Explanation explanation = co_await future;
    if (!self || self->m_generation != generation) co_return;
    self->m_busy = false;
    self->tell(explanation);
}

void ExplainPanel::tell(const Explanation& explanation) {
    m_recording = explanation.recording;
    m_incidents->setIncidents(explanation.incidents);
    m_basis->setText(tr("over %Ln traced requests", nullptr, static_cast<int>(explanation.traced)));
    m_basis->setToolTip(
        tr("One request in %1 leaves a trace; the figures are means over those.").arg(m_run.options().trace_every));
    SeriesTable table(time_share_count);
    std::array<double, time_share_count> values{};
    for (const BreakdownRow& row : explanation.rows) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = row.requests == 0 ? std::numeric_limits<double>::quiet_NaN() : 1e3 * row.mean[i];
        table.append(row.end, values);
    }
    m_breakdown->setTimeScale(timeScale(seconds(explanation.recording->until), seconds(m_run.options().duration)));
    m_breakdown->setTable(std::move(table));

    const bool same =
        m_slowest.size() == explanation.slowest.size() &&
        std::ranges::equal(
            m_slowest, explanation.slowest, {}, [](const RequestWaterfall& each) { return each.spans.front().start; },
            [](const RequestWaterfall& each) { return each.spans.front().start; });
    if (same) return;
    m_slowest = explanation.slowest;
    m_requests->clear();
    for (const RequestWaterfall& request : m_slowest) {
        const Span& span = request.spans.front();
        const bool known = span.request_class < m_recording->classes.size();
        const QString name = known ? QString::fromStdString(m_recording->classes[span.request_class].value) : QString();
        QString text = tr("%1  %2 at %3")
                           .arg(figureText(1e3 * seconds(span.end - span.start), Unit::Time), name,
                                minutesText(seconds(span.start)));
        if (span.failed) text += tr(", failed");
        m_requests->addItem(text);
    }
    showEmptiness();
    if (!m_slowest.empty()) {
        const QSignalBlocker quiet(m_requests);
        m_requests->setCurrentRow(0);
        m_waterfall->setRequest(m_slowest.front(), *m_recording, m_run.scenario().design);
    } else {
        m_waterfall->clear();
    }
}

/// The request's waterfall, and on the canvas the way that it took.
void ExplainPanel::showRequest(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_slowest.size() || !m_recording) return;
    const RequestWaterfall& request = m_slowest[static_cast<std::size_t>(row)];
    m_waterfall->setRequest(request, *m_recording, m_run.scenario().design);
    std::set<std::uint32_t> components, links;
    for (const Span& span : request.spans) {
        if (span.kind != SpanKind::Visit) continue;
        if (span.component < m_recording->components.size()) components.insert(span.component);
        if (span.link < m_recording->links.size()) links.insert(span.link);
    }
    Selection things;
    for (const auto each : components) things.components.push_back(m_recording->components[each].id);
    for (const auto each : links) things.links.push_back(m_recording->links[each]);
    emit revealed(things);
    emit timePointed(seconds(request.spans.front().start));
}

} // namespace tiers::studio
