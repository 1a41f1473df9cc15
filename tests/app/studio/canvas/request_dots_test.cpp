#include "app/studio/canvas/request_dots.h"
#include "app/studio/canvas/request_mark.h"
#include "tests/app/studio/canvas/canvas_fixture.h"

#include <QImage>
#include <QLineF>

#include <chrono>

namespace tiers::studio {
namespace {

using namespace std::chrono_literals;
using Kind = JourneyLeg::Kind;
using Milliseconds = RequestDots::Milliseconds;

class RequestDotsTest : public CanvasFixture {
  protected:
    RequestDotsTest() {
        first = model.connectComponents(users, api);
        second = model.connectComponents(api, db);
        dots.setHeld(true); // the test is the clock
    }

    [[nodiscard]] Journey there() const { return {JourneyOutcome::Answered, {{Kind::There, first, {}}}}; }
    [[nodiscard]] QPointF startOf(const LinkId& link) const { return view.canvasScene().link(link)->corners().front(); }
    [[nodiscard]] QPointF endOf(const LinkId& link) const { return view.canvasScene().link(link)->corners().back(); }

    LinkId first;
    LinkId second;
    RequestDots dots{view.canvasScene()};
};

TEST_F(RequestDotsTest, GoThereAndBackOverTheLinksOfTheirWay) {
    dots.follow({JourneyOutcome::Answered, {{Kind::There, first, {}}, {Kind::Back, first, {}}}}, 1);
    ASSERT_EQ(dots.count(), 1U);
    EXPECT_EQ(dots.places().front(), startOf(first));
    dots.advance(Milliseconds(190));
    const double half = QLineF(startOf(first), dots.places().front()).length();
    EXPECT_GT(half, 10);
    dots.advance(Milliseconds(190));
    EXPECT_EQ(dots.places().front(), endOf(first)) << "turns round at the callee";
    dots.advance(Milliseconds(379));
    EXPECT_LT(QLineF(startOf(first), dots.places().front()).length(), 3);
    dots.advance(Milliseconds(2));
    EXPECT_EQ(dots.count(), 0U) << "it is back";
}

TEST_F(RequestDotsTest, WaitWhereTheRequestWaited) {
    const Journey waits{JourneyOutcome::Slow, {{Kind::There, first, {}}, {Kind::Stay, first, 3s}}};
    dots.follow(waits, 1);
    dots.advance(Milliseconds(400));
    const QPointF at = dots.places().front();
    EXPECT_LT(QLineF(endOf(first), at).length(), 16);
    dots.advance(Milliseconds(2900));
    ASSERT_EQ(dots.count(), 1U) << "three seconds of real time at single speed";
    EXPECT_EQ(dots.places().front(), at);
    dots.advance(Milliseconds(100));
    EXPECT_EQ(dots.count(), 0U);
}

TEST_F(RequestDotsTest, AreAFewDozenAtMost) {
    for (int i = 0; i < 100; ++i) dots.follow(there(), 1);
    EXPECT_EQ(dots.count(), RequestDots::most);
    EXPECT_LE(RequestDots::most, 48U);
}

TEST_F(RequestDotsTest, GoWithTheirLinkWhenItMovesAndEndWhenItIsGone) {
    dots.follow(there(), 1);
    dots.advance(Milliseconds(100));
    const QPointF before = dots.places().front();
    model.moveComponents({users, api}, {0, 160});
    dots.advance(Milliseconds(1));
    EXPECT_NEAR(dots.places().front().y(), before.y() + 160, 2);
    model.remove({}, {first});
    dots.advance(Milliseconds(1));
    EXPECT_EQ(dots.count(), 0U);
}

TEST_F(RequestDotsTest, OverLinksThatAreNotThereNothingTravels) {
    dots.follow({JourneyOutcome::Answered, {{Kind::There, "elsewhere", {}}}}, 1);
    dots.follow({}, 1);
    EXPECT_EQ(dots.count(), 0U);
}

TEST_F(RequestDotsTest, MoveByThemselvesUnlessHeld) {
    dots.follow(there(), 1);
    const QPointF start = dots.places().front();
    dots.setHeld(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dots.count() == 0 || dots.places().front() != start; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dots.count() == 0; }));
}

TEST_F(RequestDotsTest, DoNotTakeTheMouse) {
    dots.follow(there(), 1);
    dots.advance(Milliseconds(190));
    EXPECT_EQ(view.canvasScene().itemUnder(dots.places().front()), view.canvasScene().link(first));
}

TEST(RequestMarkTest, OutcomesDifferInFormNotOnlyInColour) {
    const auto form = [](JourneyOutcome outcome, bool returning) {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.translate(16, 16);
        paintRequestMark(painter, outcome, returning);
        painter.end();
        return image.convertToFormat(QImage::Format_Alpha8);
    };
    EXPECT_NE(form(JourneyOutcome::Answered, false), form(JourneyOutcome::Slow, false));
    EXPECT_NE(form(JourneyOutcome::Answered, false), form(JourneyOutcome::Failed, false));
    EXPECT_NE(form(JourneyOutcome::Slow, false), form(JourneyOutcome::Failed, false));
}

} // namespace
} // namespace tiers::studio
