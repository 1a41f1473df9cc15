#include "core/simulation/write_ledger.h"

#include <gtest/gtest.h>

namespace tiers::test {
namespace {

constexpr auto standby_failover = static_cast<std::size_t>(LossCause::Failover);
constexpr auto dead_letter = static_cast<std::size_t>(LossCause::DeadLetter);

TEST(WriteLedger, CountsAWriteWhenNothingCanHappenToItAnyMore) {
    WriteLedger ledger;
    const auto write = ledger.open();
    ledger.refer(write); // a copy that lags
    ledger.executed(write, 1, false);
    ledger.acknowledged(write);
    ledger.release(write); // the request is over
    EXPECT_EQ(ledger.fates().pending, 1U);
    ledger.undone(write, 1, LossCause::Failover);
    ledger.release(write);
    EXPECT_EQ(ledger.fates().lost[standby_failover], 1U);
    EXPECT_EQ(ledger.fates().pending, 0U);
    EXPECT_EQ(ledger.size(), 0U);
}

TEST(WriteLedger, AWriteThatNobodyAcknowledgedIsNotLost) {
    WriteLedger ledger;
    const auto write = ledger.open();
    ledger.executed(write, 1, false);
    ledger.undone(write, 1, LossCause::Failover);
    ledger.release(write);
    EXPECT_EQ(ledger.fates().all_lost(), 0U);
}

TEST(WriteLedger, ARepeatIsADuplicateUnlessTheStoreKnowsIt) {
    for (const bool recognizes : {false, true}) {
        WriteLedger ledger;
        const auto write = ledger.open();
        ledger.executed(write, 1, recognizes);
        ledger.executed(write, 2, recognizes); // another store
        ledger.executed(write, 1, recognizes);
        ledger.acknowledged(write);
        ledger.release(write);
        EXPECT_EQ(ledger.fates().duplicated, recognizes ? 0U : 1U);
    }
}

TEST(WriteLedger, ARepeatMakesGoodWhatWasLost) {
    WriteLedger ledger;
    const auto write = ledger.open();
    ledger.executed(write, 1, false);
    ledger.undone(write, 1, LossCause::Failover);
    ledger.executed(write, 1, false);
    ledger.acknowledged(write);
    ledger.release(write);
    EXPECT_EQ(ledger.fates().all_lost(), 0U);
    EXPECT_EQ(ledger.fates().duplicated, 0U);
}

TEST(WriteLedger, OfWhatWasDoneTwiceOneCopyIsLeft) {
    WriteLedger ledger;
    const auto write = ledger.open();
    ledger.executed(write, 1, false);
    ledger.executed(write, 1, false);
    ledger.undone(write, 1, LossCause::Failover);
    ledger.acknowledged(write);
    ledger.release(write);
    EXPECT_EQ(ledger.fates().all_lost() + ledger.fates().duplicated, 0U);
}

TEST(WriteLedger, WhatWasCarriedOutBeforeIsNotLostWithItsMessage) {
    WriteLedger ledger;
    const auto done = ledger.open(), not_done = ledger.open();
    ledger.executed(done, 1, false);
    for (const auto write : {done, not_done}) {
        ledger.dropped(write, 1, LossCause::DeadLetter);
        ledger.acknowledged(write);
        ledger.release(write);
    }
    EXPECT_EQ(ledger.fates().lost[dead_letter], 1U);
    EXPECT_EQ(ledger.fates().all_lost(), 1U);
}

TEST(WriteLedger, UsesItsPlacesAgain) {
    WriteLedger ledger;
    for (int i = 0; i < 1000; ++i) ledger.release(ledger.open());
    EXPECT_EQ(ledger.open(), 0U);
}

} // namespace
} // namespace tiers::test
