#include "app/studio/charts/metric_chart.h"

#include "app/studio/charts/chart_legend.h"
#include "app/studio/theme/style.h"
#include "app/studio/theme/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace tiers::studio {

namespace {

constexpr int least_plot_height = 96;
constexpr int least_compact_plot_height = 64;
constexpr int most_points = 12'000; ///< of all lines together: so many are drawn thirty times a second

/// The n-th series' line: told apart by dash as well as by colour.
QPen seriesPen(std::size_t index, bool plain = false) {
    static const std::array dashes = {QList<qreal>{},       QList<qreal>{6, 3},
                                      QList<qreal>{1.5, 2}, QList<qreal>{7, 2, 1.5, 2},
                                      QList<qreal>{3, 3},   QList<qreal>{9, 2, 1.5, 2, 1.5, 2}};
    QPen pen(theme().seriesColor(static_cast<int>(index)), 1.5);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::BevelJoin); // at this width nobody sees more, and it is far quicker
    if (plain) return pen;
    // After six colours the dashes go on by one, so that the pair is another.
    const auto& dash = dashes[(index + index / 6) % dashes.size()];
    if (!dash.isEmpty()) pen.setDashPattern(dash);
    return pen;
}

/// A lone point as a short line: a line of one point would not be seen.
Polyline visible(Polyline piece, double width) {
    if (piece.size() != 1) return piece;
    const QPointF point = piece.front();
    return {point - QPointF(width / 2, 0), point + QPointF(width / 2, 0)};
}

} // namespace

/// The part of the chart that Qt Charts draws: lines or areas, and the grid.
class MetricChart::Plot {
  public:
    explicit Plot(ChartShape shape) : m_shape(shape), m_chart(new QChart), m_view(new QChartView(m_chart)) {
        m_chart->legend()->hide();
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->addAxis(m_time, Qt::AlignBottom);
        m_chart->addAxis(m_value, Qt::AlignLeft);
        for (QValueAxis* axis : {m_time, m_value}) {
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
            axis->setTickType(QValueAxis::TicksDynamic);
            axis->setTickAnchor(0);
        }
        m_time->setGridLineVisible(false);
        m_view->setFrameShape(QFrame::NoFrame);
        m_view->setBackgroundBrush(Qt::NoBrush);
        m_view->viewport()->setAutoFillBackground(false);
        m_view->setRenderHint(QPainter::Antialiasing);
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setMinimumHeight(least_plot_height);
        m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // not as high as it was before
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    [[nodiscard]] QWidget* widget() { return m_view; }
    void setArea(const QRectF& area) { m_chart->setPlotArea(area); }
    void setVisible(bool visible) { m_chart->setVisible(visible); }

    void setScales(const AxisScale& time, const AxisScale& value) {
        setScale(*m_time, time);
        setScale(*m_value, value);
    }

    void setCount(std::size_t count) {
        m_chart->removeAllSeries();
        m_lines.assign(count, {});
        m_dense.assign(count, false);
        m_areas.clear();
        m_others.clear();
        if (m_shape == ChartShape::Stack)
            for (std::size_t i = 0; i < count; ++i) addLine(i); // each area stands on the line below
    }

    /// An area that is not shown still carries those above it.
    void setShown(std::size_t series, bool shown) {
        if (series < m_areas.size()) m_areas[series]->setVisible(shown);
    }

    /// Where there is a point to every pixel (`dense`), dashes would tell nothing and are left out.
    void draw(std::size_t series, const QList<Polyline>& pieces, bool dense) {
        if (m_dense[series] != dense) {
            m_dense[series] = dense;
            style(series);
        }
        auto& pool = m_lines[series];
        while (pool.size() < static_cast<std::size_t>(pieces.size())) addLine(series);
        for (std::size_t i = 0; i < pool.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            pool[i]->replace(index < pieces.size() ? pieces[index] : Polyline{});
        }
    }

    [[nodiscard]] QList<QPointF> points(std::size_t series) const { return pointsOf(m_lines[series]); }
    [[nodiscard]] QList<QPointF> otherPoints(std::size_t series) const {
        return series < m_others.size() ? pointsOf(m_others[series]) : QList<QPointF>{};
    }

    /// Draws another run's line of the series, dashed.
    void drawOther(std::size_t series, const QList<Polyline>& pieces) {
        if (m_others.size() <= series) m_others.resize(m_lines.size());
        auto& pool = m_others[series];
        while (pool.size() < static_cast<std::size_t>(pieces.size())) {
            auto* line = new QLineSeries;
            m_chart->addSeries(line);
            line->attachAxis(m_time);
            line->attachAxis(m_value);
            QPen pen(theme().seriesColor(static_cast<int>(series)), 1.5);
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({5, 3});
            line->setPen(pen);
            pool.push_back(line);
        }
        for (std::size_t i = 0; i < pool.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            pool[i]->replace(index < pieces.size() ? pieces[index] : Polyline{});
        }
    }
    /// Whether dashes are kept for another run.
    void setPlain(bool plain) {
        if (plain == m_plain) return;
        m_plain = plain;
        for (std::size_t i = 0; i < m_lines.size(); ++i) style(i);
    }

    void restyle(const QColor& grid) {
        m_value->setGridLinePen(QPen(grid, 1));
        for (std::size_t i = 0; i < m_lines.size(); ++i) style(i);
    }

  private:
    static void setScale(QValueAxis& axis, const AxisScale& scale) {
        if (axis.max() == scale.maximum && axis.min() == scale.minimum && axis.tickInterval() == scale.step) return;
        axis.setTickInterval(scale.step);
        axis.setRange(scale.minimum, scale.maximum);
    }

    void addLine(std::size_t series) {
        auto* line = new QLineSeries;
        m_lines[series].push_back(line);
        if (m_shape == ChartShape::Lines) {
            m_chart->addSeries(line);
            line->attachAxis(m_time);
            line->attachAxis(m_value);
        } else {
            auto* area = new QAreaSeries(line, series == 0 ? nullptr : m_lines[series - 1].front());
            line->setParent(area);
            m_areas.push_back(area);
            m_chart->addSeries(area);
            area->attachAxis(m_time);
            area->attachAxis(m_value);
        }
        style(series);
    }

    void style(std::size_t series) {
        QPen pen = seriesPen(series, m_plain || m_dense[series]);
        if (m_dense[series])
            pen.setWidthF(1); // wider ones are stroked one by one, and a point to every pixel is a band
        for (QLineSeries* line : m_lines[series]) line->setPen(pen);
        if (series >= m_areas.size()) return;
        QColor fill = pen.color();
        fill.setAlphaF(0.45F);
        m_areas[series]->setPen(pen);
        m_areas[series]->setBrush(fill);
    }

    static QList<QPointF> pointsOf(const std::vector<QLineSeries*>& lines) {
        QList<QPointF> all;
        for (const QLineSeries* line : lines) all += line->points();
        return all;
    }

    ChartShape m_shape;
    bool m_plain{};
    QChart* m_chart;
    QChartView* m_view;
    QValueAxis* m_time{new QValueAxis};
    QValueAxis* m_value{new QValueAxis};
    std::vector<std::vector<QLineSeries*>> m_lines;  ///< of each series, one a piece
    std::vector<bool> m_dense;                       ///< of each series
    std::vector<QAreaSeries*> m_areas;               ///< in a stack, one a series
    std::vector<std::vector<QLineSeries*>> m_others; ///< of another run
};

MetricChart::MetricChart(const ChartSpec& spec, QWidget* parent)
    : QWidget(parent),
      m_spec(spec),
      m_valueScale(spec.least),
      m_head(new QHBoxLayout),
      m_title(new QLabel(spec.title)),
      m_menuButton(new QToolButton),
      m_legend(new ChartLegend),
      m_plot(std::make_unique<Plot>(spec.shape)),
      m_overlay(new ChartOverlay(m_plot->widget())) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_title->setToolTip(wrappedTip(spec.help));
    m_head->setSpacing(4);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_menuButton->setIcon(theme().icon(QStringLiteral("export"), Token::Muted));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setIconSize({14, 14});
    m_menuButton->setToolTip(tr("Save this chart as a picture or its values as a table"));
    m_menuButton->setAccessibleName(tr("Save: %1").arg(spec.title));
    m_head->addWidget(m_menuButton);
    layout->addLayout(m_head);
    layout->addWidget(m_legend);
    layout->addWidget(m_plot->widget(), 1);
    m_plot->widget()->installEventFilter(this);
    m_overlay->setAccessibleName(spec.title);
    m_overlay->setToolTip(wrappedTip(spec.help));
    m_overlay->setAccessibleDescription(spec.help);

    connect(m_legend, &ChartLegend::visibilityChanged, this, &MetricChart::refit);
    connect(m_overlay, &ChartOverlay::pointed, this, &MetricChart::cursorMoved);
    connect(m_overlay, &ChartOverlay::stepped, this, &MetricChart::moveCursor);
    connect(m_overlay, &ChartOverlay::viewWanted, this, &MetricChart::viewWanted);
    connect(m_overlay, &ChartOverlay::wholeWanted, this, &MetricChart::wholeWanted);
    connect(m_overlay, &ChartOverlay::menuWanted, this, &MetricChart::showMenu);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { showMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    connect(&theme(), &Theme::changed, this, &MetricChart::restyle);
    restyle();
}

MetricChart::~MetricChart() = default;

void MetricChart::setSeries(const std::vector<QString>& names) {
    m_table = SeriesTable(names.size());
    m_other.reset();
    m_plot->setPlain(false);
    m_cursor.reset();
    m_plot->setCount(names.size()); // before the legend, whose size may have the chart drawn
    m_legend->setNames(names, figureText(m_spec.unit == Unit::Share ? 1 : 8.88, m_spec.unit) +
                                  (m_spec.unit == Unit::Rate ? QStringLiteral("k") : QString()));
    refit();
    restyle();
}

void MetricChart::setTable(SeriesTable table) {
    m_table = std::move(table);
    refit();
}

void MetricChart::append(double time, std::span<const double> values) {
    m_table.append(time, values);
}

bool MetricChart::isShown(std::size_t series) const {
    return m_legend->entry(series).isChecked();
}

std::vector<std::vector<double>> MetricChart::shownColumns() const {
    std::vector<std::vector<double>> columns(m_table.columnCount());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = m_table.column(i);
        if (m_spec.shape == ChartShape::Lines) {
            if (isShown(i)) columns[i].assign(column.begin(), column.end());
            continue;
        }
        columns[i] = i == 0 ? std::vector<double>(column.size()) : columns[i - 1];
        if (!isShown(i)) continue;
        for (std::size_t row = 0; row < column.size(); ++row) columns[i][row] += column[row];
    }
    return columns;
}

void MetricChart::refit() {
    m_valueScale.reset();
    for (const ChartMark& mark : m_marks)
        if (m_spec.growing) m_valueScale.hold(mark.value);
    refresh();
}

void MetricChart::refresh() {
    const auto columns = shownColumns();
    fitValues(columns);
    const QRectF area = m_overlay->plotArea();
    m_plot->setArea(area);
    m_plot->setScales(m_timeScale, m_valueScale.scale());
    m_plot->setVisible(m_table.rowCount() > 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QList<Polyline> drawn = pieces(m_table, columns[i]);
        const auto points = std::accumulate(drawn.begin(), drawn.end(), qsizetype{},
                                            [](qsizetype sum, const Polyline& piece) { return sum + piece.size(); });
        m_plot->draw(i, drawn, points > pictureColumns());
        const bool any =
            !m_spec.hideZeros || std::ranges::any_of(m_table.column(i), [](double value) { return value > 0; });
        m_plot->setShown(i, any && isShown(i));
        if (m_spec.hideZeros) m_legend->entry(i).setVisible(any);
    }
    drawOther();
    paintOverlay(columns);
    tellValues();
}

QList<Polyline> MetricChart::pieces(const SeriesTable& table, std::span<const double> column) const {
    if (column.empty()) return {};
    const int columns = pictureColumns();
    auto pieces = decimate(table.times(), column, m_timeScale.minimum, m_timeScale.maximum, columns);
    for (Polyline& piece : pieces) piece = visible(std::move(piece), 4 * m_timeScale.length() / columns);
    return pieces;
}

/// One to the pixel; fewer where many lines cover each other.
int MetricChart::pictureColumns() const {
    const int pixels = std::max(1, static_cast<int>(m_overlay->plotArea().width()));
    const int lines = std::max(1, static_cast<int>(m_table.columnCount()));
    return std::min(pixels, std::max(100, most_points / (2 * lines)));
}

void MetricChart::setOther(std::optional<SeriesTable> other) {
    m_other = std::move(other);
    m_plot->setPlain(m_other.has_value());
    restyle();
    refit();
}

void MetricChart::drawOther() {
    for (std::size_t i = 0; i < m_table.columnCount(); ++i) {
        if (!m_other || m_spec.shape == ChartShape::Stack || !isShown(i)) {
            m_plot->drawOther(i, {});
        } else {
            m_plot->drawOther(i, pieces(*m_other, m_other->column(i)));
        }
    }
    if (!m_other || m_spec.shape != ChartShape::Stack || m_table.columnCount() == 0) return;
    std::vector<double> top(m_other->rowCount());
    for (std::size_t i = 0; i < m_table.columnCount(); ++i)
        for (std::size_t row = 0; isShown(i) && row < top.size(); ++row) top[row] += m_other->column(i)[row];
    m_plot->drawOther(m_table.columnCount() - 1, pieces(*m_other, top));
}

void MetricChart::showMenu(QPoint place) {
    QMenu menu(this);
    const auto add = [&](const QString& text, const QString& tip, ChartFormat format) {
        QAction* action = menu.addAction(theme().icon(QStringLiteral("export")), text);
        action->setToolTip(tip);
        action->setEnabled(m_table.rowCount() > 0);
        connect(action, &QAction::triggered, this, [this, format] { saveAs(format); });
    };
    menu.setToolTipsVisible(true);
    add(tr("Save as &PNG…"), tr("A picture of this chart as it is, twice as fine as on the screen"), ChartFormat::Png);
    add(tr("Save as &SVG…"), tr("A drawing of this chart that stays sharp at any size"), ChartFormat::Svg);
    add(tr("Save values as &CSV…"), tr("One row for each point of the whole run: its time in seconds, then the series"),
        ChartFormat::Csv);
    menu.addSeparator();
    QAction* whole = menu.addAction(theme().icon(QStringLiteral("zoom-fit")), tr("Show the &whole run"));
    connect(whole, &QAction::triggered, this, &MetricChart::wholeWanted);
    menu.exec(place);
}

void MetricChart::saveAs(ChartFormat format) {
    if (const auto done = saveChartByDialog(*this, format)) emit noticed(*done);
}

void MetricChart::fitValues(const std::vector<std::vector<double>>& columns) {
    if (!m_spec.growing) return;
    double highest = 0;
    for (const auto& column : columns)
        for (const double value : column)
            if (value > highest) highest = value;
    for (std::size_t i = 0; m_other && m_spec.shape == ChartShape::Lines && i < m_other->columnCount(); ++i)
        for (const double value : m_other->column(i))
            if (isShown(i) && value > highest) highest = value;
    m_valueScale.hold(highest);
}

std::optional<std::size_t> MetricChart::cursorRow() const {
    if (m_table.rowCount() == 0) return std::nullopt;
    return m_cursor ? m_table.rowNear(*m_cursor) : m_table.rowCount() - 1;
}

void MetricChart::moveCursor(int rows) {
    const auto row = cursorRow();
    if (!row) return;
    const auto last = static_cast<int>(m_table.rowCount()) - 1;
    const int moved = std::clamp(static_cast<int>(*row) + (m_cursor ? rows : 0), 0, last);
    emit cursorMoved(m_table.times()[static_cast<std::size_t>(moved)]);
}

void MetricChart::tellValues() {
    const auto row = cursorRow();
    QStringList told;
    for (std::size_t i = 0; i < m_table.columnCount(); ++i) {
        LegendEntry& entry = m_legend->entry(i);
        entry.setValue(row ? figureText(m_table.column(i)[*row], m_spec.unit) : QString());
        if (row && entry.isVisibleTo(m_legend)) told << entry.text() + u' ' + entry.value();
    }
    const QString description =
        row ? tr("At %1: %2").arg(minutesText(m_table.times()[*row]), told.join(QStringLiteral(", ")))
            : m_spec.emptyText;
    if (m_overlay->accessibleDescription() != description) m_overlay->setAccessibleDescription(description);
}

void MetricChart::paintOverlay(const std::vector<std::vector<double>>& columns) {
    ChartOverlay::Scene scene{.time = m_timeScale,
                              .value = m_valueScale.scale(),
                              .unit = m_spec.unit,
                              .marks = m_marks,
                              .spans = m_spans,
                              .cursor = {},
                              .moment = m_moment,
                              .dots = {},
                              .note = {},
                              .emptyText = m_table.rowCount() == 0 ? m_spec.emptyText : QString()};
    if (const auto row = cursorRow(); row && m_cursor) {
        scene.cursor = m_table.times()[*row];
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (isShown(i) && !columns[i].empty() && std::isfinite(columns[i][*row]))
                scene.dots.push_back({columns[i][*row], theme().seriesColor(static_cast<int>(i))});
    }
    const auto isZero = [](const auto& column) { return std::ranges::all_of(column, [](double v) { return v == 0; }); };
    if (std::ranges::all_of(columns, isZero)) scene.note = m_spec.zeroText;
    m_overlay->setScene(std::move(scene));
}

void MetricChart::setTimeScale(const AxisScale& scale) {
    if (scale == m_timeScale) return;
    m_timeScale = scale;
    refresh();
}

void MetricChart::setMarks(std::vector<ChartMark> marks) {
    if (marks == m_marks) return;
    m_marks = std::move(marks);
    refit();
}

void MetricChart::setSpans(std::vector<ChartSpan> spans) {
    if (spans == m_spans) return;
    m_spans = std::move(spans);
    paintOverlay(shownColumns());
}

void MetricChart::setCursor(std::optional<double> time) {
    if (time == m_cursor) return;
    m_cursor = time;
    paintOverlay(shownColumns());
    tellValues();
}

void MetricChart::setMoment(std::optional<double> time) {
    if (time == m_moment) return;
    m_moment = time;
    paintOverlay(shownColumns());
}

void MetricChart::setTypeScale(double scale) {
    m_typeScale = scale;
    m_legend->setTypeScale(scale);
    m_overlay->setTypeScale(scale);
    m_menuButton->setVisible(scale == 1);
    restyle();
    refresh();
}

void MetricChart::setCompact(bool compact) {
    if (std::exchange(m_compact, compact) == compact) return;
    m_legend->setValuesShown(!compact);
    auto* rows = qobject_cast<QBoxLayout*>(layout());
    if (compact) {
        rows->removeWidget(m_legend);
        m_head->insertWidget(1, m_legend, 1000); // all that the title leaves
        m_legend->setFixedHeight(legendHeight());
    } else {
        m_legend->setMinimumHeight(0);
        m_legend->setMaximumHeight(QWIDGETSIZE_MAX);
        m_head->removeWidget(m_legend);
        rows->insertWidget(1, m_legend);
    }
    m_plot->widget()->setMinimumHeight(compact ? least_compact_plot_height : least_plot_height);
}

int MetricChart::legendHeight() const {
    if (m_compact) return m_legend->count() == 0 ? 0 : m_legend->entry(0).sizeHint().height();
    return m_legend->count() == 0 ? 0 : m_legend->heightForWidth(width());
}

void MetricChart::setLegendHeight(int height) {
    m_legend->setFixedHeight(height);
}

QList<QPointF> MetricChart::drawnOther(std::size_t series) const {
    return m_plot->otherPoints(series);
}

QList<QPointF> MetricChart::drawnPoints(std::size_t series) const {
    return m_plot->points(series);
}

void MetricChart::restyle() {
    m_title->setFont(scaledFont(theme().font(FontRole::Body, QFont::DemiBold), m_typeScale));
    m_plot->restyle(theme().color(Token::Grid));
    for (std::size_t i = 0; i < m_legend->count(); ++i) m_legend->entry(i).setSample(seriesPen(i, m_other.has_value()));
    update();
}

bool MetricChart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_plot->widget() && event->type() == QEvent::Resize) {
        m_overlay->setGeometry(m_plot->widget()->rect());
        refresh();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tiers::studio
