#include "app/studio/charts/charts_panel.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/constraint_marks.h"
#include "app/studio/charts/fault_spans.h"
#include "app/studio/run/run_controller.h"
#include "app/studio/run/scenario_source.h"
#include "app/studio/theme/choice_menu.h"
#include "app/studio/theme/panel_parts.h"
#include "app/studio/theme/style.h"
#include "app/studio/words/said.h"
#include "core/model/quantity.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace tiers::studio {

namespace {

constexpr int least_chart_width = 290;
constexpr double presenting_scale = 1.5;
constexpr int least_chart_height = 168;
constexpr int compact_chart_height = 112;
constexpr int presenting_chart_height = 200;
constexpr int usual_header = 48;  ///< pixels, with what is around a row of charts
constexpr int footer_row = 48;    ///< pixels at most
constexpr int spare_room = 24;    ///< pixels
constexpr double most_rows = 100; ///< about so many points are shown before a coarser level is taken
constexpr double least_view = 2;  ///< seconds

constexpr std::array topics = {
    ChartTopic::ResponseTime, ChartTopic::Traffic,  ChartTopic::Errors,  ChartTopic::Utilization, ChartTopic::Queues,
    ChartTopic::PoolWaits,    ChartTopic::HitRatio, ChartTopic::Backlog, ChartTopic::Lag,         ChartTopic::Cost};

QString settingOf(ChartTopic topic) {
    return QStringLiteral("charts/") + topicKey(topic);
}

/// Part of the widest row of charts that leaves none alone in the last.
int columnsFor(int count, int width, int leastChartWidth) {
    const int most = std::clamp(width / leastChartWidth, 1, std::max(1, count));
    const int rows = (count + most - 1) / std::max(1, most);
    return rows == 0 ? 1 : (count + rows - 1) / rows;
}

} // namespace

ChartsPanel::ChartsPanel(RunController& run, ScenarioSource& source, QWidget* parent)
    : QWidget(parent), m_run(run), m_source(source), m_leastChartWidth(least_chart_width) {
    buildCharts();
    auto* content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(12, 4, 12, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = buildHeader();
    layout->addWidget(m_header);
    layout->addWidget(panelScroll(content, tr("Charts")), 1);
    m_footers = new QBoxLayout(QBoxLayout::TopToBottom);
    m_footers->setSpacing(0);
    layout->addLayout(m_footers);

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
    for (const ChartTopic topic : topics) {
        auto* made = new MetricChart(chartSpec(topic), this);
        m_charts[static_cast<std::size_t>(topic)] = made;
        made->setMinimumHeight(least_chart_height);
        made->setSeries(isAboutTraffic(topic) ? seriesNames(topic, subject(), {}) : std::vector<QString>{});
        connect(made, &MetricChart::cursorMoved, this, &ChartsPanel::pointAt);
        connect(made, &MetricChart::viewWanted, this, &ChartsPanel::setView);
        connect(made, &MetricChart::wholeWanted, this, &ChartsPanel::followRun);
        connect(made, &MetricChart::noticed, this, &ChartsPanel::noticed);
    }
}

QWidget* ChartsPanel::buildHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(4);

    auto* topicButton = new QToolButton;
    topicButton->setText(tr("Charts"));
    topicButton->setIcon(theme().icon(QStringLiteral("chart")));
    topicButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    topicButton->setPopupMode(QToolButton::InstantPopup);
    topicButton->setToolTip(tr("Which charts are shown"));
    topicButton->setAccessibleName(tr("Charts that are shown"));
    auto* menu = new ChoiceMenu(topicButton);
    for (const ChartTopic topic : topics) {
        const ChartSpec spec = chartSpec(topic);
        QAction* toggle = menu->addAction(spec.title);
        toggle->setCheckable(true);
        toggle->setChecked(QSettings().value(settingOf(topic), isShownAtFirst(topic)).toBool());
        toggle->setToolTip(spec.help);
        connect(toggle, &QAction::toggled, this, [this, topic](bool shown) {
            QSettings().setValue(settingOf(topic), shown);
            if (!m_history.isEmpty()) fill(topic);
            arrange();
        });
        m_toggles[static_cast<std::size_t>(topic)] = toggle;
    }
    menu->setToolTipsVisible(true);
    topicButton->setMenu(menu);
    row->addWidget(topicButton);
    m_otherLabel = new QLabel;
    m_otherLabel->setFont(theme().font(FontRole::Label));
    row->addWidget(m_otherLabel);
    row->addStretch(1);

    m_stretchLabel = new QLabel;
    m_stretchLabel->setFont(theme().font(FontRole::Label));
    m_stretchLabel->setToolTip(tr("How much simulated time each point of a chart takes together"));
    row->addWidget(m_stretchLabel);
    row->addSpacing(8);
    m_follow = new QToolButton;
    m_follow->setText(tr("Follow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(
        wrappedTip(tr("The time axis shows the whole run and goes on with it. Turn this off, zoom with the wheel "
                      "or drag over a chart to look at a part while the run goes on.")));
    m_follow->setAccessibleName(tr("Follow the run"));
    connect(m_follow, &QToolButton::clicked, this, [this](bool follow) {
        if (follow) return followRun();
        const auto [from, to] = view();
        setView(from, to);
    });
    row->addWidget(m_follow);
    m_partPicker = new QComboBox;
    m_partPicker->setToolTip(
        wrappedTip(tr("Whose response times, traffic and errors are shown: a class of requests, or the "
                      "users of a region")));
    m_partPicker->setAccessibleName(tr("Class or region"));
    m_partPicker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_partPicker, &QComboBox::activated, this,
            [this](int index) { showPart(static_cast<std::size_t>(std::max(index, 0))); });
    row->addWidget(m_partPicker);

    m_thingPicker = new ChoiceMenu(this);
    m_thingButton = new QToolButton;
    m_thingButton->setText(tr("Components"));
    m_thingButton->setMenu(m_thingPicker);
    m_thingButton->setPopupMode(QToolButton::InstantPopup);
    m_thingButton->setToolTip(tr("Whose utilization, queues and cost are shown"));
    m_thingButton->setAccessibleName(tr("Components in the charts"));
    row->addWidget(m_thingButton);
    return header;
}

ChartSubject ChartsPanel::subject() const {
    return {m_history, m_run.scenario().design};
}

bool ChartsPanel::isShown(ChartTopic topic) const {
    return toggle(topic)->isChecked();
}

void ChartsPanel::beginRun() {
    clear();
    m_hasRun = true;
    shade();
    mark();
    showScale(timeScale(0, seconds(m_run.options().duration)));
}

void ChartsPanel::clear() {
    m_hasRun = false;
    m_held = false;
    m_now = 0;
    m_level = 0;
    m_history.clear();
    m_other.reset();
    m_otherLabel->clear();
    m_follow->setChecked(true);
    m_follow->setEnabled(false);
    m_stretchLabel->clear();
    m_injected.clear();
    fillPickers();
    setMoment(std::nullopt);
    for (const ChartTopic topic : topics) {
        if (!isAboutTraffic(topic)) chart(topic).setSeries({});
        chart(topic).setOther(std::nullopt);
        chart(topic).setTable(SeriesTable(chart(topic).table().columnCount()));
    }
    shade();
    alignLegends();
}

void ChartsPanel::take(const RunFrame& frame) {
    if (frame.tracks) takeTracks(*frame.tracks);
    if (!frame.injected.empty()) {
        m_injected.insert(m_injected.end(), frame.injected.begin(), frame.injected.end());
        shade();
    }
    if (frame.windows.empty() || m_history.isEmpty()) return;
    const std::size_t before = level().times().size();
    m_history.append(frame.windows);
    m_now = seconds(frame.now);
    if (m_lookingBack) return; // what is shown stands still
    if (!m_held) showScale(timeScale(m_now, seconds(m_run.options().duration)));
    if (level().times().size() > before) appendRows(before);
}

void ChartsPanel::takeTracks(const Recording& tracks) {
    const RunOptions& options = m_run.options();
    const auto chosen = m_part < m_history.parts().size() ? m_history.parts()[m_part] : TrafficPart{};
    m_history.begin(tracks, trafficParts(tracks, m_run.scenario().workload),
                    stretchesOf(options.duration, options.window));
    const auto same = std::ranges::find(m_history.parts(), chosen);
    m_part = same == m_history.parts().end() ? 0 : static_cast<std::size_t>(same - m_history.parts().begin());
    m_level = m_history.levelFor(seconds(options.duration), most_rows);
    m_follow->setEnabled(true);
    fillPickers();
    fill();
}

void ChartsPanel::appendRows(std::size_t from) {
    chooseSeries();
    for (const ChartTopic topic : topics) {
        if (!isShown(topic)) continue;
        const auto& series = m_series[static_cast<std::size_t>(topic)];
        for (std::size_t row = from; row < level().times().size(); ++row)
            chart(topic).append(level().times()[row], seriesValues(topic, subject(), level(), m_part, series, row));
        chart(topic).refresh();
    }
    alignLegends();
}

/// A cache or a pool shows itself only when it is used: the series of a chart may become more.
void ChartsPanel::chooseSeries() {
    for (const ChartTopic topic : topics) {
        if (!isShown(topic) || isAboutTraffic(topic)) continue;
        const auto wanted = seriesOf(topic, subject(), m_shownThings);
        if (wanted != m_series[static_cast<std::size_t>(topic)]) fill(topic);
    }
}

void ChartsPanel::fill() {
    for (const ChartTopic topic : topics)
        if (isShown(topic)) fill(topic);
    m_stretchLabel->setText(tr("one point: %1").arg(QString::fromStdString(format_duration(level().stretch()))));
    alignLegends();
}

void ChartsPanel::fill(ChartTopic topic) {
    auto& series = m_series[static_cast<std::size_t>(topic)];
    const auto wanted = seriesOf(topic, subject(), m_shownThings);
    const auto names = seriesNames(topic, subject(), wanted);
    if (wanted != series || names.size() != chart(topic).table().columnCount()) {
        series = wanted;
        chart(topic).setSeries(names);
    }
    chart(topic).setTable(seriesTable(topic, subject(), level(), m_part, series));
    if (m_other) {
        const ChartSubject other{*m_other, m_run.scenario().design};
        chart(topic).setOther(seriesTable(topic, other, m_other->level(m_level), m_part, series));
    }
}

void ChartsPanel::setOther(std::shared_ptr<const RunHistory> other, const QString& name, const QString& otherName) {
    m_other = std::move(other);
    m_otherLabel->setText(m_other ? tr("— %1   - - %2").arg(name, otherName) : QString());
    if (!m_other)
        for (MetricChart* each : m_charts) each->setOther(std::nullopt);
    if (!m_history.isEmpty()) fill();
}

void ChartsPanel::fillPickers() {
    m_partPicker->clear();
    if (m_history.isEmpty()) m_partPicker->addItem(tr("All requests"));
    for (const TrafficPart& part : m_history.parts()) {
        const QString id = QString::fromStdString(part.id);
        switch (part.kind) {
        case TrafficPart::Kind::All: m_partPicker->addItem(tr("All requests")); break;
        case TrafficPart::Kind::Class: m_partPicker->addItem(id); break;
        case TrafficPart::Kind::Region: m_partPicker->addItem(tr("Users in %1").arg(id)); break;
        }
    }
    m_partPicker->setCurrentIndex(static_cast<int>(m_part < m_history.parts().size() ? m_part : 0));
    m_partPicker->setEnabled(m_history.parts().size() > 1);

    m_thingPicker->clear();
    const auto shown = seriesOf(ChartTopic::Utilization, subject(), m_shownThings);
    for (std::size_t i = 0; i < m_history.components().size(); ++i) {
        if (!m_history.hasServers(i)) continue;
        const ComponentTrack& track = m_history.components()[i];
        QAction* action = m_thingPicker->addAction(nameText(track.name));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(shown, i) != shown.end());
        action->setData(QString::fromStdString(track.id.value));
        connect(action, &QAction::toggled, this, [this] {
            std::set<std::string> ids;
            for (const QAction* each : m_thingPicker->actions())
                if (each->isChecked()) ids.insert(each->data().toString().toStdString());
            for (const LinkId& link : m_history.links()) ids.insert(link.value);
            showThings(std::move(ids));
        });
    }
    m_thingButton->setEnabled(!m_thingPicker->isEmpty());
}

void ChartsPanel::showPart(std::size_t part) {
    m_part = part;
    m_partPicker->setCurrentIndex(static_cast<int>(part));
    mark();
    if (!m_history.isEmpty()) fill();
}

void ChartsPanel::showThings(std::optional<std::set<std::string>> ids) {
    m_shownThings = std::move(ids);
    if (!m_history.isEmpty()) fill();
}

std::pair<double, double> ChartsPanel::view() const {
    const AxisScale scale = m_charts[0]->timeScale();
    return {scale.minimum, scale.maximum};
}

void ChartsPanel::setView(double from, double to) {
    if (m_history.isEmpty()) return;
    const double end = seconds(m_run.options().duration);
    const double length = std::clamp(to - from, std::min(least_view, end), end);
    const double first = std::clamp(from, 0.0, end - length);
    m_held = true;
    m_follow->setChecked(false);
    showScale(timeBetween(first, first + length));
}

void ChartsPanel::setCursor(std::optional<double> time) {
    for (MetricChart* each : m_charts) each->setCursor(time);
}

void ChartsPanel::pointAt(std::optional<double> time) {
    setCursor(time);
    emit cursorMoved(time);
}

void ChartsPanel::setMoment(std::optional<double> time) {
    for (MetricChart* each : m_charts) each->setMoment(time);
    const bool wasLookingBack = std::exchange(m_lookingBack, time.has_value());
    if (!wasLookingBack || m_lookingBack || m_history.isEmpty()) return;
    if (!m_held) showScale(timeScale(m_now, seconds(m_run.options().duration)));
    fill(); // what came in the meantime
}

void ChartsPanel::setPresenting(bool presenting) {
    m_presenting = presenting;
    const double scale = presenting ? presenting_scale : 1;
    m_leastChartWidth = static_cast<int>(least_chart_width * scale);
    m_header->setVisible(!presenting);
    for (MetricChart* each : m_charts) each->setTypeScale(scale);
    placeFooters();
    arrange();
}

QSize ChartsPanel::hintWith(int chartHeight) const {
    const QMargins margins = m_grid->contentsMargins();
    const int row = margins.top() + chartHeight + margins.bottom();
    const int header = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    return {QWidget::sizeHint().width(), header + row + m_footers->sizeHint().height()};
}

QSize ChartsPanel::sizeHint() const {
    return hintWith(least_chart_height);
}

QSize ChartsPanel::minimumSizeHint() const {
    const int height = hintWith(compact_chart_height).height() - m_footers->sizeHint().height() + leastFootersHeight();
    return {QWidget::minimumSizeHint().width(), height};
}

/// Of what stands below the charts, one below the other.
int ChartsPanel::footersHeight() const {
    int height = 0;
    for (int i = 0; i < m_footers->count(); ++i) height += m_footers->itemAt(i)->sizeHint().height();
    return height;
}

/// The same, side by side where each is a single row.
int ChartsPanel::leastFootersHeight() const {
    int highest = 0;
    for (int i = 0; i < m_footers->count(); ++i) highest = std::max(highest, m_footers->itemAt(i)->sizeHint().height());
    return highest > footer_row ? footersHeight() : highest;
}

/// Whether charts of the usual height have no room. Compact ones become usual only where there is room to spare, as
/// what stands below them may then want a little more: else the two would follow on each other without end.
bool ChartsPanel::isLow() const {
    const int wanted = least_chart_height + (m_compact ? spare_room : 0);
    return !m_presenting && height() - usual_header - footersHeight() < wanted;
}

void ChartsPanel::addFooter(QWidget* footer) {
    m_footers->addWidget(footer, m_footers->count() == 0 ? 1 : 0);
}

void ChartsPanel::placeFooters() {
    const bool beside = (m_compact || m_presenting) && leastFootersHeight() <= footer_row;
    m_footers->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool ChartsPanel::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        if (isLow() != m_compact) arrange();
        placeFooters();
        fitCharts(); // what stands below them may be higher than it was
    }
    return QWidget::event(event);
}

void ChartsPanel::followRun() {
    m_held = false;
    m_follow->setChecked(true);
    showScale(timeScale(m_now, seconds(m_run.options().duration)));
}

void ChartsPanel::showScale(const AxisScale& scale) {
    const auto before = view();
    if (!m_history.isEmpty()) {
        const double shown = m_held ? scale.length() : seconds(m_run.options().duration);
        const std::size_t wanted = m_history.levelFor(shown, most_rows);
        if (std::exchange(m_level, wanted) != wanted) fill();
    }
    for (MetricChart* each : m_charts) each->setTimeScale(scale);
    if (view() != before) emit viewChanged(scale.minimum, scale.maximum);
}

void ChartsPanel::shade() {
    const auto spans = m_hasRun ? shadedSpans(m_run.scenario(), m_run.options(), m_injected) : std::vector<ChartSpan>{};
    for (MetricChart* each : m_charts) each->setSpans(spans);
}

void ChartsPanel::mark() {
    const Challenge* challenge = m_source.challenge();
    std::optional<ClassId> cls;
    bool tells = true;
    if (m_part < m_history.parts().size()) {
        const TrafficPart& part = m_history.parts()[m_part];
        if (part.kind == TrafficPart::Kind::Class) cls = ClassId(part.id);
        tells = part.kind != TrafficPart::Kind::Region;
    }
    chart(ChartTopic::ResponseTime)
        .setMarks(challenge && tells ? latencyMarks(*challenge, cls) : std::vector<ChartMark>{});
}

void ChartsPanel::arrange() {
    const bool compact = isLow();
    if (std::exchange(m_compact, compact) != compact) {
        for (MetricChart* each : m_charts) each->setCompact(compact);
        m_header->layout()->setContentsMargins(12, compact ? 0 : 4, 12, compact ? 0 : 4);
        emit compactChanged(compact);
        placeFooters();
    }
    fitCharts();
    std::vector<MetricChart*> shown;
    for (const ChartTopic topic : topics) {
        m_grid->removeWidget(&chart(topic));
        chart(topic).setVisible(isShown(topic));
        if (isShown(topic)) shown.push_back(&chart(topic));
    }
    const int count = static_cast<int>(shown.size());
    const int columns = columnsFor(count, width(), m_leastChartWidth);
    for (int column = 0; column < static_cast<int>(chart_topic_count); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(shown[static_cast<std::size_t>(i)], i / columns, i % columns);
        shown[static_cast<std::size_t>(i)]->refresh();
    }
    alignLegends();
}

/// In a low room a row of charts takes what is left, so that it is seen whole.
void ChartsPanel::fitCharts() {
    const int room = height() - hintWith(0).height();
    const int shown =
        static_cast<int>(std::ranges::count_if(topics, [this](ChartTopic topic) { return isShown(topic); }));
    const int columns = columnsFor(shown, width(), m_leastChartWidth);
    const int rows = std::max(1, (shown + columns - 1) / columns);
    int least = m_compact ? std::clamp(room, compact_chart_height, least_chart_height) : least_chart_height;
    // To those who look on a row is shown whole: all of them, or one.
    if (m_presenting && room / rows < presenting_chart_height) least = std::max(compact_chart_height, room);
    for (MetricChart* each : m_charts) each->setMinimumHeight(least);
}

void ChartsPanel::alignLegends() {
    int tallest = 0;
    for (const MetricChart* each : m_charts)
        if (!each->isHidden()) tallest = std::max(tallest, each->legendHeight());
    for (MetricChart* each : m_charts) each->setLegendHeight(tallest);
}

void ChartsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tiers::studio
