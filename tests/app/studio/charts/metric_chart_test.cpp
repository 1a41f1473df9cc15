#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/metric_chart.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>

namespace tiers::studio {
namespace {

ChartSpec latency() {
    return {.title = "Response time", .help = "", .emptyText = "Run the design.", .unit = Unit::Time, .least = 100};
}

class MetricChartTest : public testing::Test {
  protected:
    static void showAt(MetricChart& chart, QSize size) {
        chart.resize(size);
        chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    }
    static ChartOverlay& overlayOf(MetricChart& chart) { return *chart.findChild<ChartOverlay*>(); }
    static QPoint at(MetricChart& chart, double share) {
        const QRectF plot = overlayOf(chart).plotArea();
        return {static_cast<int>(std::lround(plot.left() + share * plot.width())), static_cast<int>(plot.center().y())};
    }
};

TEST_F(MetricChartTest, TellsWhatWillBeThereWhileThereIsNothing) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    EXPECT_EQ(chart.overlay().scene().emptyText, "Run the design.");
    chart.append(1, std::array{40.0});
    chart.refresh();
    EXPECT_TRUE(chart.overlay().scene().emptyText.isEmpty());
}

TEST_F(MetricChartTest, DrawsAtMostTwoPointsToThePixelAndKeepsEverySpike) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    chart.setTimeScale({20'000, 5000});
    for (int i = 1; i <= 20'000; ++i) chart.append(i, std::array{i == 7777 ? 950.0 : i == 9999 ? 1.0 : 50.0});
    chart.refresh();
    const auto points = chart.drawnPoints(0);
    EXPECT_LE(points.size(), 2 * 400);
    EXPECT_TRUE(points.contains(QPointF(7777, 950)));
    EXPECT_TRUE(points.contains(QPointF(9999, 1)));
}

TEST_F(MetricChartTest, ManyLinesShareTheirPointsAndKeepEverySpike) {
    MetricChart chart(latency());
    chart.setSeries(std::vector<QString>(20, "p50"));
    showAt(chart, {1200, 220});
    chart.setTimeScale({20'000, 5000});
    std::array<double, 20> row{};
    for (int i = 1; i <= 20'000; ++i) {
        row.fill(i == 7777 ? 950.0 : 50.0);
        chart.append(i, row);
    }
    chart.refresh();
    EXPECT_LE(20 * chart.drawnPoints(3).size(), 13'000);
    EXPECT_TRUE(chart.drawnPoints(3).contains(QPointF(7777, 950)));
}

TEST_F(MetricChartTest, NothingIsDrawnBeforeAFrame) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    chart.append(1, std::array{40.0});
    chart.append(2, std::array{41.0});
    EXPECT_TRUE(chart.drawnPoints(0).isEmpty());
    chart.refresh();
    EXPECT_EQ(chart.drawnPoints(0).size(), 2);
}

TEST_F(MetricChartTest, TheValueAxisGrowsInStepsAndStaysWhenFiguresFall) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    EXPECT_EQ(chart.valueScale().maximum, 100);
    chart.append(1, std::array{340.0});
    chart.refresh();
    EXPECT_EQ(chart.valueScale().maximum, 400);
    chart.append(2, std::array{20.0});
    chart.refresh();
    EXPECT_EQ(chart.valueScale().maximum, 400);
}

TEST_F(MetricChartTest, AMarkIsAlwaysOnTheChart) {
    MetricChart chart(latency());
    chart.setSeries({"p95"});
    showAt(chart, {400, 220});
    chart.setMarks({{500, "p95 below 500 ms"}});
    EXPECT_GE(chart.valueScale().maximum, 500);
}

TEST_F(MetricChartTest, AClickInTheLegendHidesASeriesAndFitsTheAxisToTheRest) {
    MetricChart chart(latency());
    chart.setSeries({"p50", "p99"});
    showAt(chart, {400, 220});
    chart.append(1, std::array{40.0, 900.0});
    chart.append(2, std::array{45.0, 950.0});
    chart.refresh();
    EXPECT_EQ(chart.drawnPoints(1).size(), 2);

    QTest::mouseClick(&chart.legend().entry(1), Qt::LeftButton);

    EXPECT_TRUE(chart.drawnPoints(1).isEmpty());
    EXPECT_EQ(chart.drawnPoints(0).size(), 2);
    EXPECT_EQ(chart.valueScale().maximum, 100);
    QTest::mouseClick(&chart.legend().entry(1), Qt::LeftButton);
    EXPECT_EQ(chart.drawnPoints(1).size(), 2);
}

TEST_F(MetricChartTest, TheLegendTellsTheNewestValuesUnlessThePersonPoints) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    chart.setTimeScale({100, 20});
    chart.append(20, std::array{40.0});
    chart.append(80, std::array{90.0});
    chart.refresh();
    EXPECT_TRUE(chart.legend().entry(0).value().startsWith("90"));

    QObject::connect(&chart, &MetricChart::cursorMoved, &chart, &MetricChart::setCursor);
    QTest::mouseMove(&overlayOf(chart), at(chart, 0.25));
    EXPECT_TRUE(chart.legend().entry(0).value().startsWith("40"));
    EXPECT_EQ(chart.overlay().scene().cursor, 20.0);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&overlayOf(chart), &leave);
    EXPECT_TRUE(chart.legend().entry(0).value().startsWith("90"));
}

TEST_F(MetricChartTest, TheCursorMovesByKeysToo) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    for (const double time : {1.0, 2.0, 3.0}) chart.append(time, std::array{10 * time});
    chart.refresh();
    QObject::connect(&chart, &MetricChart::cursorMoved, &chart, &MetricChart::setCursor);
    QTest::keyClick(&overlayOf(chart), Qt::Key_Left);
    EXPECT_EQ(chart.overlay().scene().cursor, 3.0);
    QTest::keyClick(&overlayOf(chart), Qt::Key_Left);
    EXPECT_EQ(chart.overlay().scene().cursor, 2.0);
    QTest::keyClick(&overlayOf(chart), Qt::Key_Right);
    EXPECT_EQ(chart.overlay().scene().cursor, 3.0);
    QTest::keyClick(&overlayOf(chart), Qt::Key_Escape);
    EXPECT_FALSE(chart.overlay().scene().cursor);
}

TEST_F(MetricChartTest, AStackPutsEachSeriesUponTheOnesBefore) {
    ChartSpec spec = latency();
    spec.shape = ChartShape::Stack;
    MetricChart chart(spec);
    chart.setSeries({"timeout", "refused"});
    showAt(chart, {400, 220});
    chart.append(1, std::array{10.0, 5.0});
    chart.append(2, std::array{20.0, 7.0});
    chart.refresh();
    EXPECT_EQ(chart.drawnPoints(1), (QList<QPointF>{{1, 15}, {2, 27}}));
    QTest::mouseClick(&chart.legend().entry(0), Qt::LeftButton);
    EXPECT_EQ(chart.drawnPoints(1), (QList<QPointF>{{1, 5}, {2, 7}}));
}

TEST_F(MetricChartTest, ASeriesThatNeverHappenedHasNoLegendWhereTheChartSaysSo) {
    ChartSpec spec = latency();
    spec.shape = ChartShape::Stack;
    spec.hideZeros = true;
    MetricChart chart(spec);
    chart.setSeries({"timeout", "refused"});
    showAt(chart, {400, 220});
    chart.append(1, std::array{0.0, 5.0});
    chart.refresh();
    EXPECT_FALSE(chart.legend().entry(0).isVisible());
    EXPECT_TRUE(chart.legend().entry(1).isVisible());
}

TEST_F(MetricChartTest, AGapInTheMeasurementsIsAGapInTheLine) {
    MetricChart chart(latency());
    chart.setSeries({"p50"});
    showAt(chart, {400, 220});
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    for (const double value : {10.0, 11.0, nothing, 12.0, 13.0})
        chart.append(static_cast<double>(chart.table().rowCount()) + 1, std::array{value});
    chart.refresh();
    EXPECT_EQ(chart.drawnPoints(0).size(), 4);
    EXPECT_EQ(chart.valueScale().maximum, 100);
}

} // namespace
} // namespace tiers::studio
