#include "app/studio/charts/chart_export.h"
#include "app/studio/charts/chart_legend.h"
#include "app/studio/charts/metric_chart.h"
#include "tests/app/studio/window/modal_answer.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace tiers::studio {
namespace {

class ChartExportTest : public testing::Test {
  protected:
    void SetUp() override {
        chart.setSeries({"p50", "p95, of all"});
        chart.resize(400, 220);
        chart.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
        chart.append(1, std::array{40.0, 95.25});
        chart.append(2.5, std::array{std::numeric_limits<double>::quiet_NaN(), 110.0});
        chart.refresh();
    }

    MetricChart chart{{.title = "Response time", .help = "", .emptyText = "Run.", .unit = Unit::Time, .least = 100}};
    QTemporaryDir folder;
};

TEST_F(ChartExportTest, ValuesAreATableWithNamedColumns) {
    EXPECT_EQ(exportedChart(chart, ChartFormat::Csv), "time_s,p50_ms,\"p95, of all_ms\"\n"
                                                      "1,40,95.25\n"
                                                      "2.5,,110\n");
}

TEST_F(ChartExportTest, APictureIsTwiceAsFineAsTheScreenAndShowsTheLines) {
    const auto image = QImage::fromData(exportedChart(chart, ChartFormat::Png), "PNG");
    EXPECT_EQ(image.size() / 2, chart.size().expandedTo({720, 320})) << "and large enough to be read";
    MetricChart empty{chart.spec()};
    empty.setSeries({"p50"});
    empty.resize(chart.size());
    EXPECT_NE(image, QImage::fromData(exportedChart(empty, ChartFormat::Png), "PNG"));
}

TEST_F(ChartExportTest, APictureIsTheSameHoweverLowTheRoomAndWhereverOnePoints) {
    const QByteArray usual = exportedChart(chart, ChartFormat::Png);
    chart.setMoment(1.5);
    chart.setCursor(2);
    chart.setCompact(true);
    chart.resize(300, 120);
    EXPECT_EQ(QImage::fromData(exportedChart(chart, ChartFormat::Png)), QImage::fromData(usual));
}

TEST_F(ChartExportTest, WhatIsHiddenIsNotNamedInADrawing) {
    EXPECT_TRUE(exportedChart(chart, ChartFormat::Svg).contains("p95"));
    chart.legend().entry(1).click();
    EXPECT_FALSE(exportedChart(chart, ChartFormat::Svg).contains("p95"));
}

TEST_F(ChartExportTest, ADrawingIsMadeOfLinesAndTextNotOfPixels) {
    const QByteArray svg = exportedChart(chart, ChartFormat::Svg);
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
    EXPECT_TRUE(svg.contains("<path") || svg.contains("<polyline"));
    EXPECT_TRUE(svg.contains("<title>Response time</title>"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST_F(ChartExportTest, AFileIsWrittenWholeOrNotAtAll) {
    const QString path = folder.filePath("chart.csv");
    EXPECT_FALSE(writeWhole(path, "one"));
    EXPECT_FALSE(writeWhole(path, "another"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "another");
    EXPECT_TRUE(writeWhole(folder.filePath("nowhere/chart.csv"), "one"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ChartExportTest, TheMenuSavesFromTheKeyboard) {
    const QString path = folder.filePath("values.csv");
    QString told;
    QObject::connect(&chart, &MetricChart::noticed, [&](const QString& text) { told = text; });
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        onNextDialog([&](QWidget& dialog) {
            auto* name = dialog.findChild<QLineEdit*>();
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QTest::keyClick(menu, Qt::Key_C);
    });
    chart.menuButton().setFocus();
    QTest::keyClick(&chart.menuButton(), Qt::Key_Space);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(told.contains(path));
}

} // namespace
} // namespace tiers::studio
