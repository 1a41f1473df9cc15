#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/resource.h>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;

class CliImportTest : public CommandTest {};

TEST_F(CliImportTest, AnExportComesBackAndAGuessIsTold) {
    EXPECT_EQ(call({"export", shop(), "-o", path("shop.drawio")}).code, 0);
    const auto own = call({"import", path("shop.drawio"), "-o", path("again.tiers")});
    EXPECT_EQ(own.code, 0) << own.err;
    EXPECT_EQ(own.out, "Read 3 components and 2 links.\n");
    EXPECT_EQ(call({"validate", path("again.tiers")}).code, 0);
    const auto drawn =
        call({"import", write("a.mmd", "graph LR\n a[Web shop] --> b[(Orders)]\n"), "-o", path("b.tiers")});
    EXPECT_EQ(drawn.code, 0);
    EXPECT_THAT(drawn.out, HasSubstr("  \"Web shop\" became the kind API server\n"));
}

TEST_F(CliImportTest, WhatCannotBeReadLeavesTheOldFileWhole) {
    const auto old = write("old.tiers", "old");
    EXPECT_EQ(call({"import", write("a.docx", "x"), "-o", old}).code, 2);
    EXPECT_EQ(call({"import", write("a.drawio", "<mxfile"), "-o", old}).code, 3);
    EXPECT_EQ(call({"import", path("none.yml"), "-o", old}).code, 3);
    EXPECT_EQ(read(old), "old");
}

TEST_F(CliImportTest, AFullDiskLeavesTheOldFileWhole) {
    const auto old = write("old.svg", "old");
    const rlimit small{.rlim_cur = 64, .rlim_max = RLIM_INFINITY};
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto file = std::string{TIERS_SOURCE_DIR} + "/tests/data/documents/good/every-kind.tiers";
    const auto outcome = call({"export", file, "-o", old});
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("cannot be written"));
    EXPECT_EQ(read(old), "old");
    for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{old}.parent_path()})
        EXPECT_EQ(entry.path().filename(), "old.svg") << "nothing is left beside it";
}

TEST_F(CliImportTest, AFullDeviceIsToldInWords) {
    if (!std::filesystem::exists("/dev/full")) GTEST_SKIP();
    std::filesystem::create_symlink("/dev/full", path("full.svg"));
    const auto outcome = call({"export", shop(), "-o", path("full.svg")});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("cannot be written: No space left on device"));
}

} // namespace
} // namespace tiers::cli
