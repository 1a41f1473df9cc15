#include "core/drawing/bent_line.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace tiers::studio {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class BendingTest : public CanvasFixture {
  protected:
    BendingTest() {
        link = model.connectComponents(users, api);
        model.undoStack().clear();
        initial = bytes();
    }
    const Link& bent() const { return *find_link(model.design(), link); }
    QPolygonF line() const { return view.canvasScene().link(link)->corners(); }
    QPoint middle(qsizetype stretch) const { return at((line()[stretch] + line()[stretch + 1]) / 2); }
    void doubleClick(QPoint point) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, point);
    }

    LinkId link;
};

TEST_F(BendingTest, AStretchFollowsTheMouseInOneStep) {
    const QPoint start = middle(0);
    drag(start, start + QPoint(0, 96));
    ASSERT_THAT(bent().bends, SizeIs(2));
    EXPECT_EQ(bent().bends[0].y, 136);
    EXPECT_EQ(bent().bends[1].y, 136);
    EXPECT_TRUE(model.undoStack().undoText().startsWith("Lead Users"));
    expectOneStep();
    EXPECT_THAT(view.canvasScene().link(link)->bends(), SizeIs(2)) << "handles show where it was bent";
}

TEST_F(BendingTest, AStretchDraggedBackLeavesEscapeNothingToDo) {
    const QPoint start = middle(0);
    moveTo(start);
    press(start);
    moveTo(start + QPoint(0, 40));
    EXPECT_THAT(bent().bends, SizeIs(2));
    key(Qt::Key_Escape);
    release(start + QPoint(0, 40));
    EXPECT_EQ(bytes(), initial);
    EXPECT_EQ(model.undoStack().count(), 0);
}

TEST_F(BendingTest, AClickOnALinkSelectsItAndBendsNothing) {
    click(middle(0));
    EXPECT_THAT(view.selection().links, SizeIs(1));
    EXPECT_EQ(bytes(), initial);
}

TEST_F(BendingTest, DoubleClickAddsABendAndTakesItAway) {
    const QPoint place = middle(0);
    doubleClick(place);
    ASSERT_THAT(bent().bends, SizeIs(1));
    doubleClick(at({bent().bends[0].x, bent().bends[0].y}));
    EXPECT_THAT(bent().bends, IsEmpty());
    EXPECT_EQ(bytes(), initial);
}

TEST_F(BendingTest, HalvesOfABentStretchMoveApart) {
    doubleClick(middle(0));
    const QPolygonF before = line();
    ASSERT_THAT(before, SizeIs(3));
    const QPoint half = middle(1);
    drag(half, half + QPoint(0, 64));
    EXPECT_NEAR(line()[1].y(), before[1].y(), 1e-6) << "the first half stays";
    EXPECT_GT(line().boundingRect().height(), 60);
}

TEST_F(BendingTest, BendsGoWithBothEndsAndStayForOne) {
    model.setBends(link, {{240, 200}});
    model.move({{users, api}, {}, {}, {}}, {16, 8});
    EXPECT_EQ(bent().bends, (std::vector<Point>{{256, 208}}));
    model.move({{api}, {}, {}, {}}, {80, 0});
    EXPECT_EQ(bent().bends, (std::vector<Point>{{256, 208}}));
}

TEST_F(BendingTest, ALinkFindsItsWayAgain) {
    model.setBends(link, {{240, 200}});
    view.select(link);
    view.actions().straighten->trigger();
    EXPECT_EQ(bytes(), initial);
}

double distanceTo(Point a, Point b, Point point) {
    const double length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
    const double along = (point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y);
    const double share = length <= 0 ? 0 : std::clamp(along / length, 0.0, 1.0);
    return std::hypot(a.x + share * (b.x - a.x) - point.x, a.y + share * (b.y - a.y) - point.y);
}

bool holds(const Box& box, Point point) {
    const Box grown = box.grown(1);
    return point.x >= grown.left && point.x <= grown.right && point.y >= grown.top && point.y <= grown.bottom;
}

TEST(BentLineTest, EveryLineThroughBendsIsOrthogonalAndPassesThem) {
    constexpr unsigned seed = 20260101;
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> place(-600, 600);
    std::uniform_int_distribution<int> count(1, 4);
    const auto card = [&] {
        const double x = place(random), y = place(random);
        return Box{x, y, x + card_width, y + card_height};
    };
    for (int round = 0; round < 500; ++round) {
        const Box caller = card(), callee = card();
        std::vector<Point> bends(static_cast<std::size_t>(count(random)));
        for (Point& bend : bends) bend = {place(random), place(random)};
        const Line line = bent_line(caller, callee, bends);
        ASSERT_GE(line.size(), 2U) << "seed " << seed << ", round " << round;
        for (std::size_t i = 0; i + 1 < line.size(); ++i)
            EXPECT_TRUE(std::abs(line[i].x - line[i + 1].x) < 0.01 || std::abs(line[i].y - line[i + 1].y) < 0.01)
                << "seed " << seed << ", round " << round << ", stretch " << i;
        for (const Point& bend : bends) {
            double least = 1e9;
            for (std::size_t i = 0; i + 1 < line.size(); ++i)
                least = std::min(least, distanceTo(line[i], line[i + 1], bend));
            EXPECT_LT(least, 0.6) << "seed " << seed << ", round " << round;
        }
        EXPECT_TRUE(holds(caller, line.front())) << "seed " << seed << ", round " << round;
        EXPECT_TRUE(holds(callee, line.back())) << "seed " << seed << ", round " << round;
    }
}

} // namespace
} // namespace tiers::studio
