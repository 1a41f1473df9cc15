#include "app/studio/charts/charts_panel.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/constraint_marks.h"
#include "app/studio/charts/fault_spans.h"
#include "app/studio/charts/metric_chart.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/panel_parts.h"
#include "core/model/quantity.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int least_chart_width = 290;
constexpr int least_chart_height = 168;
constexpr std::size_t most_utilizations = 6;

std::array<double, 3> latencyValues(const TrafficRow& row) {
    return {row.p50, row.p95, row.p99};
}

std::array<double, 3> trafficValues(const TrafficRow& row) {
    return {row.offered, row.throughput, row.goodput};
}

} // namespace

ChartsPanel::ChartsPanel(RunController& run, ScenarioSource& source, QWidget* parent)
    : QWidget(parent), m_run(run), m_source(source) {
    buildCharts();
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(12, 4, 12, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(panelScroll(content), 1);

    connect(&m_run, &RunController::started, this, &ChartsPanel::beginRun);
    connect(&m_run, &RunController::frameArrived, this, &ChartsPanel::take);
    connect(&m_run, &RunController::stateChanged, this, [this](RunController::State state) {
        if (state == RunController::State::Idle) clear();
    });
    connect(&m_source, &ScenarioSource::challengeChanged, this, &ChartsPanel::mark);
    clear();
    arrange();
}

ChartsPanel::~ChartsPanel() = default;

void ChartsPanel::buildCharts() {
    const std::array<ChartSpec, topicCount> specs = {
        ChartSpec{.title = tr("Response time"),
                  .help =
                      tr("How long users waited for an answer: half of them at most p50, 95 of 100 at most p95, 99 of "
                         "100 at most p99."),
                  .emptyText = tr("Run the design to see how long users wait: the median and the slow tail."),
                  .unit = Unit::Time,
                  .least = 100},
        ChartSpec{.title = tr("Traffic"),
                  .help =
                      tr("Requests that users made (offered), that were answered well (throughput), and of these the "
                         "ones answered within a second (goodput)."),
                  .emptyText = tr("Run the design to see how many requests come and how many are answered."),
                  .unit = Unit::Rate,
                  .least = 5},
        ChartSpec{.title = tr("Errors by cause"),
                  .help = tr("Requests a second that failed, one cause upon the other."),
                  .emptyText = tr("Run the design to see which requests fail, and why."),
                  .unit = Unit::Rate,
                  .shape = ChartShape::Stack,
                  .least = 1,
                  .zeroText = tr("None so far"),
                  .hideZeros = true},
        ChartSpec{.title = tr("Utilization"),
                  .help =
                      tr("The share of its servers that a component's busiest resource has in use. Near 100 % requests "
                         "pile up."),
                  .emptyText = tr("Run the design to see how busy its components are."),
                  .unit = Unit::Share,
                  .least = 1,
                  .growing = false},
    };
    for (std::size_t i = 0; i < topicCount; ++i) {
        m_charts[i] = new MetricChart(specs[i], this);
        m_charts[i]->setMinimumHeight(least_chart_height);
        connect(m_charts[i], &MetricChart::cursorMoved, this, [this](std::optional<double> time) {
            for (MetricChart* chart : m_charts) chart->setCursor(time);
        });
    }
    chart(Topic::ResponseTime).setSeries({tr("p50"), tr("p95"), tr("p99")});
    chart(Topic::Traffic).setSeries({tr("offered"), tr("throughput"), tr("goodput")});
    chart(Topic::Errors)
        .setSeries({tr("timeout"), tr("refused"), tr("pool timeout"), tr("shed"), tr("rate limited"),
                    tr("circuit open"), tr("failed")});
}

QWidget* ChartsPanel::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);
    const std::array<QString, topicCount> names = {tr("Response time"), tr("Traffic"), tr("Errors"), tr("Utilization")};
    for (std::size_t i = 0; i < topicCount; ++i) {
        auto* toggle = new QToolButton;
        toggle->setText(names[i]);
        toggle->setCheckable(true);
        toggle->setChecked(true);
        toggle->setToolTip(tr("Show or hide this chart"));
        toggle->setAccessibleName(tr("Chart: %1").arg(names[i]));
        connect(toggle, &QToolButton::toggled, this, &ChartsPanel::arrange);
        row->addWidget(toggle);
        m_toggles[i] = toggle;
    }
    row->addStretch(1);

    m_stretchLabel = new QLabel;
    m_stretchLabel->setFont(theme().font(FontRole::Label));
    m_stretchLabel->setToolTip(tr("How much simulated time each point of a chart takes together"));
    row->addWidget(m_stretchLabel);
    row->addSpacing(8);
    m_classPicker = new QComboBox;
    m_classPicker->setToolTip(tr("Whose response times, traffic and errors are shown"));
    m_classPicker->setAccessibleName(tr("Class of requests"));
    m_classPicker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_classPicker, &QComboBox::activated, this, [this](int index) {
        const QVariant id = m_classPicker->itemData(index);
        showClass(id.isValid() ? std::optional(ClassId(id.toString().toStdString())) : std::nullopt);
    });
    row->addWidget(m_classPicker);

    m_componentPicker = new QMenu(this);
    m_componentButton = new QToolButton;
    m_componentButton->setText(tr("Components"));
    m_componentButton->setMenu(m_componentPicker);
    m_componentButton->setPopupMode(QToolButton::InstantPopup);
    m_componentButton->setToolTip(tr("Whose utilization is shown"));
    m_componentButton->setAccessibleName(tr("Components in the utilization chart"));
    row->addWidget(m_componentButton);
    return header;
}

void ChartsPanel::beginRun() {
    clear();
    m_hasRun = true;
    shade();
    mark();
    for (MetricChart* chart : m_charts) chart->setTimeScale(timeScale(0, seconds(m_run.options().duration)));
}

void ChartsPanel::clear() {
    m_hasRun = false;
    m_history.clear();
    m_stretchLabel->clear();
    m_injected.clear();
    fillPickers();
    fillTraffic();
    fillUtilization();
    shade();
    alignLegends();
}

void ChartsPanel::take(const RunFrame& frame) {
    if (frame.tracks) takeTracks(*frame.tracks);
    if (!frame.injected.empty()) {
        m_injected.insert(m_injected.end(), frame.injected.begin(), frame.injected.end());
        shade();
    }
    if (frame.windows.empty()) return;
    const std::size_t before = m_history.times().size();
    m_history.append(frame.windows);
    const AxisScale time = timeScale(seconds(frame.now), seconds(m_run.options().duration));
    for (MetricChart* chart : m_charts) chart->setTimeScale(time);
    if (m_history.times().size() > before) appendRows(before);
}

void ChartsPanel::takeTracks(const Recording& tracks) {
    const Duration stretch = stretchOf(m_run.options().duration);
    m_history.begin(tracks, stretch);
    m_stretchLabel->setText(tr("one point: %1").arg(QString::fromStdString(format_duration(stretch))));
    if (m_shownClass && std::ranges::find(m_history.classes(), *m_shownClass) == m_history.classes().end())
        m_shownClass.reset();
    fillPickers();
    fillTraffic();
    fillUtilization();
}

void ChartsPanel::appendRows(std::size_t from) {
    const auto times = m_history.times();
    const auto traffic = m_history.traffic(trafficIndex());
    std::vector<double> utilization(m_utilizationSeries.size());
    for (std::size_t row = from; row < times.size(); ++row) {
        chart(Topic::ResponseTime).append(times[row], latencyValues(traffic[row]));
        chart(Topic::Traffic).append(times[row], trafficValues(traffic[row]));
        chart(Topic::Errors).append(times[row], traffic[row].errors);
        for (std::size_t i = 0; i < utilization.size(); ++i)
            utilization[i] = m_history.utilization(m_utilizationSeries[i])[row];
        chart(Topic::Utilization).append(times[row], utilization);
    }
    for (std::size_t i = 0; i < topicCount; ++i)
        if (m_toggles[i]->isChecked()) m_charts[i]->refresh();
    alignLegends();
}

std::size_t ChartsPanel::trafficIndex() const {
    const auto& classes = m_history.classes();
    if (!m_shownClass) return 0;
    const auto found = std::ranges::find(classes, *m_shownClass);
    return found == classes.end() ? 0 : 1 + static_cast<std::size_t>(std::distance(classes.begin(), found));
}

void ChartsPanel::fillTraffic() {
    SeriesTable latency(3);
    SeriesTable rates(3);
    SeriesTable errors(error_cause_count);
    const auto times = m_history.times();
    const auto rows = m_history.traffic(trafficIndex());
    for (std::size_t i = 0; i < times.size(); ++i) {
        latency.append(times[i], latencyValues(rows[i]));
        rates.append(times[i], trafficValues(rows[i]));
        errors.append(times[i], rows[i].errors);
    }
    chart(Topic::ResponseTime).setTable(std::move(latency));
    chart(Topic::Traffic).setTable(std::move(rates));
    chart(Topic::Errors).setTable(std::move(errors));
}

void ChartsPanel::fillUtilization() {
    m_utilizationSeries.clear();
    for (std::size_t i = 0; i < m_history.components().size(); ++i) {
        const bool shown = m_shownComponents
                               ? m_shownComponents->contains(m_history.components()[i].id)
                               : m_history.hasServers(i) && m_utilizationSeries.size() < most_utilizations;
        if (shown) m_utilizationSeries.push_back(i);
    }
    std::vector<QString> names;
    for (const std::size_t index : m_utilizationSeries) names.push_back(componentTitle(index));
    chart(Topic::Utilization).setSeries(names);

    SeriesTable table(m_utilizationSeries.size());
    std::vector<double> values(m_utilizationSeries.size());
    for (std::size_t row = 0; row < m_history.times().size(); ++row) {
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = m_history.utilization(m_utilizationSeries[i])[row];
        table.append(m_history.times()[row], values);
    }
    chart(Topic::Utilization).setTable(std::move(table));
    alignLegends();
}

void ChartsPanel::fillPickers() {
    m_classPicker->clear();
    m_classPicker->addItem(tr("All requests"));
    for (const ClassId& id : m_history.classes()) {
        const QString text = QString::fromStdString(id.value);
        m_classPicker->addItem(text, text);
        if (m_shownClass == id) m_classPicker->setCurrentIndex(m_classPicker->count() - 1);
    }
    m_classPicker->setEnabled(!m_history.classes().empty());

    m_componentPicker->clear();
    for (std::size_t i = 0; i < m_history.components().size(); ++i) {
        if (!m_history.hasServers(i)) continue;
        QAction* action = m_componentPicker->addAction(componentTitle(i));
        action->setCheckable(true);
        action->setChecked(m_shownComponents ? m_shownComponents->contains(m_history.components()[i].id)
                                             : m_componentPicker->actions().size() <= qsizetype{most_utilizations});
        action->setData(QString::fromStdString(m_history.components()[i].id.value));
        connect(action, &QAction::toggled, this, [this] {
            std::set<ComponentId> shown;
            for (const QAction* each : m_componentPicker->actions())
                if (each->isChecked()) shown.insert(ComponentId(each->data().toString().toStdString()));
            showComponents(std::move(shown));
        });
    }
    m_componentButton->setEnabled(!m_componentPicker->isEmpty());
}

QString ChartsPanel::componentTitle(std::size_t index) const {
    return QString::fromStdString(m_history.components()[index].name);
}

void ChartsPanel::showClass(const std::optional<ClassId>& cls) {
    m_shownClass = cls;
    m_classPicker->setCurrentIndex(cls ? m_classPicker->findData(QString::fromStdString(cls->value)) : 0);
    mark();
    fillTraffic();
    alignLegends();
}

void ChartsPanel::showComponents(std::set<ComponentId> components) {
    m_shownComponents = std::move(components);
    fillUtilization();
}

void ChartsPanel::shade() {
    const auto spans = m_hasRun ? shadedSpans(m_run.scenario(), m_run.options(), m_injected) : std::vector<ChartSpan>{};
    for (MetricChart* chart : m_charts) chart->setSpans(spans);
}

void ChartsPanel::mark() {
    const Challenge* challenge = m_source.challenge();
    chart(Topic::ResponseTime).setMarks(challenge ? latencyMarks(*challenge, m_shownClass) : std::vector<ChartMark>{});
}

void ChartsPanel::arrange() {
    std::vector<MetricChart*> shown;
    for (std::size_t i = 0; i < topicCount; ++i) {
        m_grid->removeWidget(m_charts[i]);
        m_charts[i]->setVisible(m_toggles[i]->isChecked());
        if (m_toggles[i]->isChecked()) shown.push_back(m_charts[i]);
    }
    const int count = static_cast<int>(shown.size());
    int columns = std::clamp(width() / least_chart_width, 1, std::max(1, count));
    if (count == 4 && columns == 3) columns = 2; // no chart alone in a row
    for (int column = 0; column < static_cast<int>(topicCount); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(shown[static_cast<std::size_t>(i)], i / columns, i % columns);
        shown[static_cast<std::size_t>(i)]->refresh();
    }
    alignLegends();
}

void ChartsPanel::alignLegends() {
    int tallest = 0;
    for (const MetricChart* chart : m_charts)
        if (!chart->isHidden()) tallest = std::max(tallest, chart->legendHeight());
    for (MetricChart* chart : m_charts) chart->setLegendHeight(tallest);
}

void ChartsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tiers::studio
