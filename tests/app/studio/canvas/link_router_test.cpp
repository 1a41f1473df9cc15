#include "app/studio/canvas/link_geometry.h"
#include "app/studio/canvas/link_router.h"
#include "app/studio/model/card_size.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tiers::studio {
namespace {

QRectF cardOf(const Component& component) {
    return {component.position.x, component.position.y, cardWidth, cardHeight};
}

/// Builds a design from positions and pairs of their indices.
Design drawing(const std::vector<Point>& positions, const std::vector<std::pair<int, int>>& links) {
    Design design;
    for (const Point& position : positions) {
        Component component;
        component.id = "c" + std::to_string(design.components.size());
        component.position = position;
        design.components.push_back(component);
    }
    for (const auto& [from, to] : links)
        design.links.push_back(
            {"l" + std::to_string(design.links.size()), "c" + std::to_string(from), "c" + std::to_string(to), {}});
    return design;
}

bool isOnBorder(const QRectF& card, QPointF point) {
    const bool vertical = (point.x() == card.left() || point.x() == card.right()) && point.y() >= card.top() &&
                          point.y() <= card.bottom();
    const bool horizontal = (point.y() == card.top() || point.y() == card.bottom()) && point.x() >= card.left() &&
                            point.x() <= card.right();
    return vertical || horizontal;
}

bool meet(const QPolygonF& a, const QPolygonF& b) {
    for (qsizetype i = 1; i < a.size(); ++i)
        for (qsizetype j = 1; j < b.size(); ++j)
            if (QRectF(a[i - 1], a[i])
                    .normalized()
                    .adjusted(-0.1, -0.1, 0.1, 0.1)
                    .intersects(QRectF(b[j - 1], b[j]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1)))
                return true;
    return false;
}

TEST(LinkRouterTest, NeighboursInARowAreJoinedStraight) {
    const Design design = drawing({{0, 0}, {300, 0}}, {{0, 1}});
    const QPolygonF line = routeLinks(design).at("l0");
    EXPECT_EQ(line, (QPolygonF{{cardWidth, cardHeight / 2}, {300, cardHeight / 2}}));
}

TEST(LinkRouterTest, LineGoesAroundACardInItsWay) {
    const Design design = drawing({{0, 0}, {320, 0}, {640, 0}}, {{0, 2}});
    const QPolygonF line = routeLinks(design).at("l0");
    EXPECT_FALSE(crosses(line, cardOf(design.components[1])));
}

TEST(LinkRouterTest, LinesFromOneSideFanOutWithoutMeeting) {
    const Design design = drawing({{0, 300}, {320, 0}, {320, 150}, {320, 300}, {320, 450}, {320, 600}},
                                  {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}});
    const LinkLines lines = routeLinks(design);
    for (const Link& a : design.links)
        for (const Link& b : design.links)
            EXPECT_TRUE(a.id == b.id || !meet(lines.at(a.id), lines.at(b.id))) << a.id.value << " and " << b.id.value;
}

TEST(LinkRouterTest, LinesIntoOneSideComeTogetherWithoutMeeting) {
    const Design design = drawing({{320, 200}, {0, 0}, {0, 140}, {0, 280}, {0, 420}}, {{1, 0}, {2, 0}, {3, 0}, {4, 0}});
    const LinkLines lines = routeLinks(design);
    for (const Link& a : design.links)
        for (const Link& b : design.links)
            EXPECT_TRUE(a.id == b.id || !meet(lines.at(a.id), lines.at(b.id))) << a.id.value << " and " << b.id.value;
}

TEST(LinkRouterTest, LinesThereAndBackAreApart) {
    const Design design = drawing({{0, 0}, {300, 100}}, {{0, 1}, {1, 0}});
    const LinkLines lines = routeLinks(design);
    EXPECT_FALSE(meet(lines.at("l0"), lines.at("l1")));
}

TEST(LinkRouterTest, LinkWithoutAnEndIsLeftOut) {
    Design design = drawing({{0, 0}}, {{0, 7}});
    EXPECT_TRUE(routeLinks(design).empty());
}

class LinkRouterPropertyTest : public testing::TestWithParam<unsigned> {};

TEST_P(LinkRouterPropertyTest, LinesAreOrthogonalAndKeepOutOfTheirOwnCards) {
    SCOPED_TRACE(testing::Message() << "seed " << GetParam());
    std::mt19937 random(GetParam());
    std::vector<Point> places;
    for (int column = 0; column < 6; ++column)
        for (int row = 0; row < 6; ++row) {
            std::uniform_int_distribution<> jitter{0, 5};
            places.push_back({column * 248.0 + 8 * jitter(random), row * 128.0 + 8 * jitter(random)});
        }
    std::ranges::shuffle(places, random);
    places.resize(14);
    std::uniform_int_distribution<> any{0, 13};
    std::vector<std::pair<int, int>> links;
    for (int i = 0; i < 24; ++i)
        if (const auto link = std::pair(any(random), any(random)); link.first != link.second) links.push_back(link);

    const Design design = drawing(places, links);
    const LinkLines lines = routeLinks(design);
    for (const Link& link : design.links) {
        const QPolygonF& line = lines.at(link.id);
        const QRectF caller = cardOf(*find_component(design, link.from));
        const QRectF callee = cardOf(*find_component(design, link.to));
        ASSERT_GE(line.size(), 2);
        EXPECT_TRUE(isOnBorder(caller, line.front())) << link.id.value;
        EXPECT_TRUE(isOnBorder(callee, line.back())) << link.id.value;
        EXPECT_FALSE(crosses(line, caller)) << link.id.value;
        EXPECT_FALSE(crosses(line, callee)) << link.id.value;
        for (qsizetype i = 1; i < line.size(); ++i)
            EXPECT_TRUE(line[i].x() == line[i - 1].x() || line[i].y() == line[i - 1].y()) << link.id.value;
    }
    EXPECT_EQ(routeLinks(design), lines) << "the same drawing, the same lines";
}

INSTANTIATE_TEST_SUITE_P(Seeds, LinkRouterPropertyTest, testing::Range(1U, 31U));

} // namespace
} // namespace tiers::studio
