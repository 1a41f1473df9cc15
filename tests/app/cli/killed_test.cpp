#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <csignal>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tiers::cli {
namespace {

using ::testing::AnyOf;
using ::testing::Eq;
using ::testing::HasSubstr;

/// Calls of the program that replace a file, ended at every moment of it.
class KilledTest : public CommandTest, public ::testing::WithParamInterface<std::vector<std::string>> {
  protected:
    [[nodiscard]] std::vector<std::string> args(const std::string& output) const {
        std::vector<std::string> all;
        for (const auto& arg : GetParam()) all.push_back(arg == "SHOP" ? shop() : arg == "OUT" ? output : arg);
        return all;
    }

    /// Starts the program in the test's folder under this process's eyes; -1 where the system forbids to look on.
    [[nodiscard]] static pid_t start(const std::vector<std::string>& args) {
        std::vector<char*> argv{const_cast<char*>(TIERS_PROGRAM)};
        for (const auto& arg : args) argv.push_back(const_cast<char*>(arg.c_str()));
        argv.push_back(nullptr);
        const pid_t child = ::fork();
        if (child == 0) {
            static_cast<void>(std::freopen("/dev/null", "w", stdout));
            static_cast<void>(std::freopen("/dev/null", "w", stderr));
            if (::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0) ::_exit(99);
            ::execv(TIERS_PROGRAM, argv.data());
            ::_exit(98);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSTOPPED(status) ? child : -1;
    }

    [[nodiscard]] bool has_side_file() const {
        for (const auto& entry : std::filesystem::directory_iterator{path("")})
            if (entry.path().filename().string().starts_with(".tiers-")) return true;
        return false;
    }

    /// Goes on to the next entry into or return from a system call. False where the program has ended.
    [[nodiscard]] static bool step(pid_t child) {
        int status = 0;
        return ::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr) == 0 && ::waitpid(child, &status, 0) == child &&
               WIFSTOPPED(status);
    }
};

TEST_P(KilledTest, AtAnySystemCallOfASaveTheFileIsTheOldOrTheNewWhole) {
    const auto output = path("out" + std::filesystem::path{GetParam().back()}.extension().string());
    auto call_args = args(output);
    if (GetParam().back() != "OUT") call_args.back() = output;
    ASSERT_THAT(call(call_args).code, AnyOf(0, 1));
    const auto whole = read(output);
    ASSERT_GT(whole.size(), 100U);
    const std::string old = "what was there before\n";

    int kept = 0, replaced = 0;
    for (int after = 0;; ++after) {
        write(std::filesystem::path{output}.filename().string(), old);
        const pid_t child = start(call_args);
        if (child < 0) GTEST_SKIP() << "this system does not let a process look on another";
        bool runs = true;
        while (runs && !has_side_file()) runs = step(child);
        ASSERT_TRUE(runs) << "it ended before it saved";
        for (int i = 0; runs && i < after; ++i) runs = step(child);
        if (!runs) break;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto left = read(output);
        ASSERT_THAT(left, AnyOf(Eq(old), Eq(whole))) << "killed " << after << " stops after the side file was there";
        (left == old ? kept : replaced) += 1;
        for (const auto& entry : std::filesystem::directory_iterator{path("")})
            if (entry.path().filename().string().starts_with(".tiers-")) std::filesystem::remove(entry.path());
    }
    EXPECT_GT(kept, 5);
    EXPECT_GT(replaced, 0);
    std::cout << "killed " << kept + replaced << " times: the old file " << kept << " times, the new one " << replaced
              << " times\n";
}

INSTANTIATE_TEST_SUITE_P(
    Saves, KilledTest,
    ::testing::Values(std::vector<std::string>{"run", "SHOP", "--duration", "2s", "--save", "OUT"},
                      std::vector<std::string>{"run", "SHOP", "--duration", "2s", "--series", "OUT"},
                      std::vector<std::string>{"sweep", "SHOP", "--duration", "2s", "--threads", "1", "--vary",
                                               "api.instances=1..2", "--csv", "OUT"},
                      std::vector<std::string>{"export", "SHOP", "-o", "x.svg"},
                      std::vector<std::string>{
                          "report", std::string{TIERS_SOURCE_DIR} + "/challenges/cake-shop-1/undersized.tiers",
                          "--challenge", "cake-shop-1", "-o", "x.html"}),
    [](const auto& test) {
        const auto& args = test.param;
        return args[0] + (args[0] == "run" ? args[4].substr(2) : "");
    });

class FullDiskTest : public CommandTest {};

/// Files of the programs that this one starts can grow to so many bytes, while it lives.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

  private:
    rlimit m_before{};
};

TEST_F(FullDiskTest, EndsWithAnErrorAndTheOldFileWhole) {
    const auto design = shop();
    for (const std::string call :
         {"run DESIGN --duration 2s --save OUT", "run DESIGN --duration 9s --series OUT", "export DESIGN -o OUT.svg",
          "export DESIGN -o OUT.drawio", "sweep DESIGN --duration 2s --vary api.instances=1..20 --csv OUT"}) {
        auto line = call;
        line.replace(line.find("DESIGN"), 6, "'" + design + "'");
        const auto at = line.find("OUT");
        const auto name = "out" + line.substr(at + 3);
        write(name, "old");
        line =
            "'" TIERS_PROGRAM "' " + line.substr(0, at) + "'" + path(name) + "' > /dev/null 2> '" + path("err") + "'";
        int status = 0;
        {
            const FileSizeLimit full{512};
            status = std::system(line.c_str());
        }
        ASSERT_TRUE(WIFEXITED(status)) << line;
        EXPECT_EQ(WEXITSTATUS(status), 3) << line;
        EXPECT_THAT(read(path("err")), HasSubstr("cannot be written: File too large")) << line;
        EXPECT_EQ(read(path(name)), "old") << line;
    }
}

} // namespace
} // namespace tiers::cli
