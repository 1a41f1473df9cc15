#include "app/studio/run/background.h"

#include <QThread>

#include <gtest/gtest.h>

namespace tiers::studio {
namespace {

TEST(BackgroundTest, WhatMayTakeLongKeepsNoThreadFromThePainting) {
    auto ran = runInBackground([] { return backgroundThreads().contains(QThread::currentThread()); });
    EXPECT_TRUE(ran.result());
    EXPECT_NE(&backgroundThreads(), QThreadPool::globalInstance());
}

} // namespace
} // namespace tiers::studio
