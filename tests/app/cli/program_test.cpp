#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <sys/wait.h>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The program itself, called by a shell.
class ProgramTest : public CommandTest {
  protected:
    /// Exit code of `tiers ARGS`, with `redirection` after it; -1 where a signal ended it. Standard error goes to
    /// "err" in the test's folder.
    [[nodiscard]] int shell(const std::string& args, const std::string& redirection) const {
        const auto line = "'" TIERS_PROGRAM "' " + args + " 2> '" + path("err") + "' " + redirection;
        const int status = std::system(line.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
};

TEST_F(ProgramTest, PrintsWhatTheLibraryPrints) {
    EXPECT_EQ(shell("run '" + shop() + "' --duration 6s --json", "> '" + path("out") + "'"), 0);
    EXPECT_EQ(read(path("out")), call({"run", shop(), "--duration", "6s", "--json"}).out);
    EXPECT_THAT(read(path("err")), IsEmpty());
}

TEST_F(ProgramTest, AReaderThatWentAwayChangesNothing) {
    // The reader is gone before a byte is written: `read` waits for the marker that the shell writes after closing it.
    const auto line = "mkfifo '" + path("pipe") + "'; (exec 3< '" + path("pipe") + "'; exec 3<&-) & exec 4> '" +
                      path("pipe") + "'; wait; '" TIERS_PROGRAM "' run '" + shop() + "' --duration 6s --json >&4 2> '" +
                      path("err") + "'";
    const int status = std::system(line.c_str());
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_THAT(read(path("err")), IsEmpty());
}

TEST_F(ProgramTest, AFullDiskIsTold) {
    EXPECT_EQ(shell("challenges --json", "> /dev/full"), 3);
    EXPECT_THAT(read(path("err")), HasSubstr("standard output cannot be written: No space left on device"));
}

TEST_F(ProgramTest, AClosedOutputIsToldAndNoFileTakesItsPlace) {
    EXPECT_EQ(shell("run '" + shop() + "' --duration 6s --series '" + path("out.csv") + "'", ">&-"), 3);
    EXPECT_THAT(read(path("out.csv")), ::testing::StartsWith("time_s,"));
    EXPECT_THAT(read(path("out.csv")), ::testing::Not(HasSubstr("What users saw")));
}

} // namespace
} // namespace tiers::cli
