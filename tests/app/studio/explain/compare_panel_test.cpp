#include "app/studio/charts/metric_chart.h"
#include "app/studio/explain/compare_panel.h"
#include "app/studio/model/design_model.h"
#include "app/studio/run/scenario_source.h"
#include "tests/app/studio/patience.h"
#include "tests/app/studio/run/small_shop.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class ComparePanelTest : public testing::Test {
  protected:
    void SetUp() override {
        model.load(test::smallShop().design);
        panel.resize(1100, 300);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.setPairs(3);
    }
    int rowOf(const QString& title) {
        for (int row = 0; row < panel.table().rowCount(); ++row)
            if (panel.table().verticalHeaderItem(row)->text() == title) return row;
        return -1;
    }

    DesignModel model;
    ScenarioSource source{model};
    ComparePanel panel{source};
};

TEST_F(ComparePanelTest, AnEditIsComparedWithTheDesignThatWasKept) {
    EXPECT_FALSE(panel.compareButton().isEnabled());
    QTest::mouseClick(&panel.keepButton(), Qt::LeftButton);
    ASSERT_TRUE(panel.hasKept());
    Design slower = model.design();
    slower.components[1].parameters = {{"service_time", std::string("80 ms")}};
    model.load(slower);

    QSignalSpy compared(&panel, &ComparePanel::compared);
    QTest::mouseClick(&panel.compareButton(), Qt::LeftButton);
    ASSERT_TRUE(compared.wait(patience));
    const int response = rowOf("Response time p50");
    ASSERT_GE(response, 0);
    EXPECT_TRUE(panel.table().item(response, 2)->text().startsWith("+"));
    EXPECT_EQ(panel.table().item(response, 4)->text(), "✕ worse");
    EXPECT_EQ(panel.table().item(rowOf("Offered"), 4)->text(), "the same") << "identical traffic";
    EXPECT_TRUE(panel.responseChart().other());
    EXPECT_FALSE(panel.responseChart().drawnOther(0).isEmpty());
    EXPECT_FALSE(panel.responseChart().drawnPoints(0).isEmpty());
}

TEST_F(ComparePanelTest, CanBeStopped) {
    QTest::mouseClick(&panel.keepButton(), Qt::LeftButton);
    panel.setPairs(64);
    QTest::mouseClick(&panel.compareButton(), Qt::LeftButton);
    EXPECT_EQ(panel.compareButton().text(), "Stop");
    QTest::mouseClick(&panel.compareButton(), Qt::LeftButton);
    EXPECT_EQ(panel.compareButton().text(), "Compare");
    EXPECT_EQ(panel.table().rowCount(), 0);
}

TEST_F(ComparePanelTest, TheTableIsSeenWholeBesideAChart) {
    panel.resize(1016, 330);
    QTest::mouseClick(&panel.keepButton(), Qt::LeftButton);
    Design slower = model.design();
    slower.components[1].parameters = {{"service_time", std::string("80 ms")}};
    model.load(slower);
    QSignalSpy compared(&panel, &ComparePanel::compared);
    QTest::mouseClick(&panel.compareButton(), Qt::LeftButton);
    ASSERT_TRUE(compared.wait(patience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.responseChart().isVisible(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.table().horizontalScrollBar()->maximum() == 0; }))
        << panel.table().width() << " is too narrow by " << panel.table().horizontalScrollBar()->maximum();
    panel.resize(700, 330);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.responseChart().isVisible(); })) << "the table comes first";
}

} // namespace
} // namespace tiers::studio
