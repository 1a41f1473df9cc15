#include "app/studio/explain/compare_panel.h"

#include "app/studio/charts/metric_chart.h"
#include "app/studio/charts/run_history.h"
#include "app/studio/explain/compare_job.h"
#include "app/studio/run/figure_text.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"
#include "app/studio/words/said.h"
#include "core/document/design_document.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr int usual_pairs = 8;
constexpr int least_pairs = 2;
constexpr int most_pairs = 64;
constexpr int least_table_width = 320;
constexpr int least_chart_width = 240; ///< a narrower one is left out

Unit unitOf(const PairedFigure& figure) {
    if (figure.unit == "ms") return Unit::Time;
    if (figure.unit == "per_s") return Unit::Rate;
    if (figure.unit == "ratio") return Unit::Share;
    return Unit::Count;
}

QString titleOf(const PairedFigure& figure) {
    const auto tr = [](const char* text) { return ComparePanel::tr(text); };
    if (figure.name == "offered") return tr("Offered");
    if (figure.name == "throughput") return tr("Throughput");
    if (figure.name == "goodput") return tr("Goodput");
    if (figure.name == "success") return tr("Answered well");
    if (figure.name == "busiest") return tr("Busiest component");
    if (figure.name == "cost") return tr("Cost, USD a month");
    return tr("Response time %1").arg(QString::fromStdString(figure.name));
}

/// Whether more of it is better.
bool isGood(const PairedFigure& figure, double difference) {
    const bool lessIsBetter = figure.unit == "ms" || figure.name == "busiest" || figure.name == "cost";
    return lessIsBetter ? difference < 0 : difference > 0;
}

QString signedText(double value, Unit unit) {
    const QString text = figureText(std::abs(value), unit);
    if (value == 0) return text;
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + text;
}

SeriesTable tableOf(const Recording& recording, bool response) {
    SeriesTable table(2);
    const Duration stretch = stretchOf(recording.until);
    HistoryLevel level(stretch, recording, {TrafficPart{}});
    for (const Window& window : recording.windows) level.append(window);
    for (std::size_t row = 0; row < level.times().size(); ++row) {
        const TrafficRow& traffic = level.traffic(0)[row];
        table.append(level.times()[row],
                     response ? std::array{traffic.p50, traffic.p95} : std::array{traffic.offered, traffic.goodput});
    }
    return table;
}

} // namespace

ComparePanel::ComparePanel(ScenarioSource& source, QWidget* parent)
    : QWidget(parent),
      m_source(source),
      m_job(new CompareJob(this)),
      m_text(new QLabel),
      m_keepButton(new QPushButton(tr("Keep this design as “before”"))),
      m_openButton(new QPushButton(tr("Open one…"))),
      m_compareButton(new QPushButton(theme().icon(QStringLiteral("compare")), tr("Compare"))),
      m_pairs(new QSpinBox),
      m_progress(new QProgressBar),
      m_empty(new QLabel),
      m_table(new QTableWidget(0, 5)) {
    m_keepButton->setToolTip(tr("Remember the design as it is now; edit it, then compare"));
    m_openButton->setToolTip(tr("Take a design from a file as the one before"));
    m_compareButton->setToolTip(tr("Run both designs with the same requests at the same times, several times over"));
    m_pairs->setRange(least_pairs, most_pairs);
    m_pairs->setValue(usual_pairs);
    m_pairs->setSuffix(tr(" runs each"));
    m_pairs->setAccessibleName(tr("Runs of each design"));
    m_pairs->setToolTip(tr("Each with other random numbers, the same for both designs: the intervals are over them"));
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(80);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(m_text, 1);
    for (QWidget* each : QWidgetList{m_progress, m_keepButton, m_openButton, m_pairs, m_compareButton})
        head->addWidget(each);

    m_table->setHorizontalHeaderLabels({tr("Before"), tr("Now"), tr("Difference"), tr("95 % interval"), tr("Change")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setMinimumWidth(least_table_width);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("Differences"));
    m_table->hide();
    m_empty->setText(tr("1. Keep the design as it is.\n2. Change something on the canvas.\n3. Compare: both meet the "
                        "same requests at the same times, and you see what differs and how sure that is."));
    m_empty->setWordWrap(true);
    m_empty->setMinimumWidth(least_table_width);
    setTone(*m_empty, Tone::Muted);
    m_body = new QHBoxLayout;
    m_body->setContentsMargins(12, 0, 12, 8);
    m_body->setSpacing(16);
    m_body->addWidget(m_empty, 3, Qt::AlignCenter);
    m_body->addWidget(m_table, 3);
    const std::array<ChartSpec, 2> specs = {
        ChartSpec{.title = tr("Response time"),
                  .help = tr("Solid: the design now. Dashed: the one before. The first pair of runs."),
                  .emptyText = tr("Both designs over time"),
                  .unit = Unit::Time,
                  .least = 100},
        ChartSpec{.title = tr("Traffic"),
                  .help = tr("Solid: the design now. Dashed: the one before. The first pair of runs."),
                  .emptyText = tr("Both designs over time"),
                  .unit = Unit::Rate,
                  .least = 5}};
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_charts[i] = new MetricChart(specs[i]);
        m_charts[i]->setSeries(i == 0 ? std::vector{tr("p50"), tr("p95")} : std::vector{tr("offered"), tr("goodput")});
        connect(m_charts[i], &MetricChart::noticed, this, &ComparePanel::noticed);
        connect(m_charts[i], &MetricChart::cursorMoved, this, [this](std::optional<double> time) {
            for (MetricChart* each : m_charts) each->setCursor(time);
        });
        m_charts[i]->hide();
        m_body->addWidget(m_charts[i], 2);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);

    connect(m_keepButton, &QPushButton::clicked, this, [this] {
        const Design& design = m_source.scenario().design;
        keep(design, design.name.empty() ? tr("the design as it was") : QString::fromStdString(design.name));
    });
    connect(m_openButton, &QPushButton::clicked, this, &ComparePanel::open);
    connect(m_compareButton, &QPushButton::clicked, this, &ComparePanel::compare);
    connect(&m_source, &ScenarioSource::changed, this, &ComparePanel::refresh);
    connect(m_job, &CompareJob::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(100 * share)); });
    connect(m_job, &CompareJob::done, this, [this](const auto& runs) {
        tell(*runs);
        refresh();
        emit compared();
    });
    connect(m_job, &CompareJob::failed, this, [this](const QString& why) {
        refresh();
        emit noticed(tr("They cannot be compared: %1").arg(why));
    });
    refresh();
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showResults();
}

void ComparePanel::showResults() {
    const bool any = m_table->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    const QMargins around = m_body->contentsMargins();
    int room = width() - around.left() - around.right();
    const int wanted = tableWidth();
    const bool besideIt = any && room - wanted >= m_body->spacing() + least_chart_width;
    m_table->setMaximumWidth(besideIt ? wanted : QWIDGETSIZE_MAX);
    m_body->setStretchFactor(m_table, besideIt ? 100 : 3); // all that it wants, and the charts the rest
    room -= wanted;
    for (MetricChart* each : m_charts) {
        room -= m_body->spacing() + least_chart_width;
        each->setVisible(any && room >= 0);
    }
}

/// Without a scroll bar to the side.
int ComparePanel::tableWidth() const {
    m_table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    int width = m_table->verticalHeader()->sizeHint().width() + m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < m_table->columnCount(); ++column)
        width += m_table->horizontalHeader()->sectionSize(column);
    return width;
}

void ComparePanel::keep(const Design& design, const QString& name) {
    m_kept = design;
    m_keptName = name;
    refresh();
}

void ComparePanel::setPairs(int pairs) {
    m_pairs->setValue(pairs);
}

void ComparePanel::open() {
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("A design to compare with"), QString(), tr("Designs (*.tiers)"));
    if (path.isEmpty()) return;
    const auto read = load_design(path.toStdString());
    if (read) return keep(*read.value, QFileInfo(path).fileName());
    emit noticed(read.problems.empty() ? tr("“%1” could not be read.").arg(path) : said(read.problems.front()));
}

/// The design under what the one on the canvas is run with.
Scenario ComparePanel::scenarioOf(const Design& design) const {
    if (const Challenge* challenge = m_source.challenge()) {
        Scenario scenario = scenario_of(*challenge, design);
        scenario.workload = m_source.workload();
        return scenario;
    }
    return {design, m_source.workload(), m_source.scenario().faults};
}

void ComparePanel::compare() {
    if (m_job->isRunning()) {
        m_job->cancel();
    } else if (m_kept) {
        m_job->start(scenarioOf(*m_kept), m_source.scenario(), m_source.options(), m_pairs->value());
    }
    refresh();
}

void ComparePanel::refresh() {
    const bool running = m_job->isRunning();
    m_progress->setVisible(running);
    m_compareButton->setText(running ? tr("Stop") : tr("Compare"));
    m_compareButton->setEnabled(running || (m_kept && m_source.hasWorkload()));
    m_keepButton->setEnabled(!running);
    m_openButton->setEnabled(!running);
    m_text->setText(m_kept ? tr("Before: %1. Now: the canvas.").arg(m_keptName) : QString());
}

void ComparePanel::tell(const PairedRuns& runs) {
    m_table->setRowCount(static_cast<int>(runs.figures.size()));
    QStringList titles;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PairedFigure& figure = runs.figures[static_cast<std::size_t>(row)];
        const Unit unit = unitOf(figure);
        titles << titleOf(figure);
        const auto put = [&](int column, const QString& text, Token token = Token::Text) {
            auto* item = new QTableWidgetItem(text);
            item->setFont(theme().figures(FontRole::Body));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setForeground(theme().color(token));
            m_table->setItem(row, column, item);
        };
        put(0, figureText(figure.first, unit));
        put(1, figureText(figure.second, unit));
        put(2, signedText(figure.difference, unit));
        put(3, figure.bounds
                   ? tr("%1 to %2").arg(signedText(figure.bounds->low, unit), signedText(figure.bounds->high, unit))
                   : QString());
        const bool certain =
            figure.differs() || (figure.difference != 0 && figure.bounds && figure.bounds->low == figure.bounds->high);
        if (!certain) {
            put(4, figure.difference == 0 ? tr("the same") : tr("may be chance"), Token::Muted);
        } else {
            const bool good = isGood(figure, figure.difference);
            put(4, good ? tr("✓ better") : tr("✕ worse"), good ? Token::Good : Token::Bad);
        }
    }
    m_table->setVerticalHeaderLabels(titles);
    showResults();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_charts[i]->setTimeScale(timeScale(seconds(runs.second.until), seconds(runs.second.until)));
        m_charts[i]->setTable(tableOf(runs.second, i == 0));
        m_charts[i]->setOther(tableOf(runs.first, i == 0));
    }
}

} // namespace tiers::studio
