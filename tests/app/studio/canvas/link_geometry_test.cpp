#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/link_painter.h"
#include "app/studio/model/card_size.h"

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

const QRectF left(0, 0, 100, 60);
const QRectF right(300, 120, 100, 60);

TEST(LinkGeometryTest, LineBetweenFacingSidesTurnsTwiceInItsLane) {
    const QPolygonF line = orthogonalLine(portAt(left, CardSide::Right), CardSide::Right, portAt(right, CardSide::Left),
                                          CardSide::Left, 200);
    EXPECT_EQ(line, (QPolygonF{{100, 30}, {200, 30}, {200, 150}, {300, 150}}));
}

TEST(LinkGeometryTest, LineOfOneHeightIsStraight) {
    const QPolygonF line = orthogonalLine({100, 30}, CardSide::Right, {300, 30}, CardSide::Left, 200);
    EXPECT_EQ(line, (QPolygonF{{100, 30}, {300, 30}}));
}

TEST(LinkGeometryTest, LineFromSideToTopTurnsOnce) {
    const QPolygonF line = orthogonalLine({100, 30}, CardSide::Right, {350, 120}, CardSide::Top, 0);
    EXPECT_EQ(line, (QPolygonF{{100, 30}, {350, 30}, {350, 120}}));
}

TEST(LinkGeometryTest, RoundedPathKeepsItsEndsAndStaysWithinItsCorners) {
    const QPolygonF corners{{0, 0}, {50, 0}, {50, 6}, {100, 6}};
    const QPainterPath path = roundedPath(corners, 8);
    EXPECT_EQ(path.pointAtPercent(0), QPointF(0, 0));
    EXPECT_EQ(path.currentPosition(), QPointF(100, 6));
    EXPECT_TRUE(corners.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1).contains(path.boundingRect()));
}

TEST(LinkGeometryTest, ArrowPointsAlongTheLastStretch) {
    const QPolygonF head = arrowHead({{0, 0}, {0, 50}}, 10, 8);
    EXPECT_EQ(head[0], QPointF(0, 50));
    EXPECT_DOUBLE_EQ(head[1].y(), 40);
    EXPECT_DOUBLE_EQ(head[2].y(), 40);
}

TEST(LinkGeometryTest, ALabelStandsOnItsLineOrAboveTheCardsWhereTheLineIsTooShort) {
    const QRectF roomy = linkLabelRect({{QPointF(0, 0), QPointF(900, 0)}}, "calls");
    EXPECT_EQ(roomy.center(), QPointF(450, 0));
    const QRectF tight = linkLabelRect({{QPointF(0, 0), QPointF(30, 0)}}, "847 /s · mean 5.23 ms");
    EXPECT_EQ(tight.center().x(), 15);
    EXPECT_LT(tight.bottom(), -cardHeight / 2);
    const QRectF upright = linkLabelRect({{QPointF(0, 0), QPointF(0, 40)}}, "847 /s · mean 5.23 ms");
    EXPECT_EQ(upright.center(), QPointF(0, 20));
}

TEST(LinkGeometryTest, LabelSitsOnTheLongestStretch) {
    EXPECT_EQ(labelPoint({{0, 0}, {20, 0}, {20, 100}, {40, 100}}), QPointF(20, 50));
}

TEST(LinkGeometryTest, CrossingCountsOnlyTheInside) {
    EXPECT_TRUE(crosses({{-10, 30}, {110, 30}}, left));
    EXPECT_FALSE(crosses({{-10, 0}, {110, 0}}, left)) << "along the border";
    EXPECT_FALSE(crosses({{100, 30}, {200, 30}}, left)) << "from the border outwards";
}

TEST(LinkGeometryTest, DraftReachesTheMouseFromEverySide) {
    for (const CardSide side : allCardSides)
        for (const QPointF mouse : {QPointF(400, 300), QPointF(-200, -100), QPointF(50, 400)}) {
            const QPolygonF line = draftLine(portAt(left, side), side, mouse);
            EXPECT_EQ(line.front(), portAt(left, side));
            EXPECT_EQ(line.back(), mouse);
        }
}

} // namespace
} // namespace tiers::studio
