#include "app/studio/challenge/card_delegate.h"
#include "app/studio/challenge/shelf_page.h"
#include "app/studio/challenge/solved_challenges.h"
#include "app/studio/challenge/verdict_text.h"
#include "app/studio/model/design_model.h"
#include "core/grading/verdict.h"
#include "tests/app/studio/challenge/cake_shop.h"

#include <QListWidget>
#include <QSettings>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

class SolvedChallengesTest : public testing::Test {
  protected:
    SolvedChallengesTest() {
        QSettings().clear();
        verdict.challenge = "cake-shop-1";
        verdict.passed = true;
        model.addComponent("users", {0, 0});
    }
    [[nodiscard]] QString detail() const {
        ShelfPage page;
        page.setShelf(test::shelf());
        for (int row = 0; row < page.list()->count(); ++row)
            if (page.list()->item(row)->data(Qt::UserRole) == "cake-shop-1")
                return page.list()->item(row)->data(CardDelegate::Detail).toString();
        return {};
    }

    DesignModel model;
    Verdict verdict;
};

TEST_F(SolvedChallengesTest, ADesignThatPassesIsKeptOnceAndShown) {
    EXPECT_FALSE(detail().contains("Solved"));
    EXPECT_TRUE(keepIfSolved(test::cakeShop(), model.design(), verdict, {}));
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {})) << "no news";
    EXPECT_EQ(solvedOn("cake-shop-1"), QDate::currentDate());
    EXPECT_TRUE(detail().contains("Solved"));
}

TEST_F(SolvedChallengesTest, OnlyOnesOwnWorkUnderTheRightTrafficCounts) {
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {.disturbed = true}));
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {.assumed = true}));
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {.until = 30})) << "it goes on";
    model.load(test::cakeShop().reference);
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {})) << "it is the reference";
    model.load({});
    verdict.passed = false;
    EXPECT_FALSE(keepIfSolved(test::cakeShop(), model.design(), verdict, {}));
    EXPECT_FALSE(solvedOn("cake-shop-1"));
}

} // namespace
} // namespace tiers::studio
