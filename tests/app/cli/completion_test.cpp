#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

#include <regex>
#include <set>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;

class CompletionTest : public CommandTest {
  protected:
    static std::set<std::string> found(const std::string& text, const std::string& pattern) {
        const std::regex expression{pattern};
        std::set<std::string> words;
        for (auto it = std::sregex_iterator{text.begin(), text.end(), expression}; it != std::sregex_iterator{}; ++it)
            words.insert((*it)[1]);
        return words;
    }
    /// Commands as the help lists them.
    static std::set<std::string> commands() {
        const auto help = call({"--help"}).out;
        const auto list = help.find("Subcommands:");
        return found(help.substr(list, help.find("Begin with:") - list), R"(\n  ([a-z-]+) )");
    }
};

TEST_F(CompletionTest, EveryCommandAndFlagIsInEveryScriptAndInTheManual) {
    const auto manual = std::regex_replace(call({"manual"}).out, std::regex{R"(\\-)"}, "-");
    const auto bash = call({"completion", "bash"}).out;
    const auto zsh = call({"completion", "zsh"}).out;
    const auto fish = call({"completion", "fish"}).out;
    const auto names = commands();
    ASSERT_TRUE(names.contains("export") && names.contains("grade"));
    EXPECT_THAT(zsh, HasSubstr("'grade:Run designs against a challenge and judge them\\: a verdict a file'"));
    EXPECT_THAT(fish, HasSubstr("'Run designs against a challenge and judge them: a verdict a file'"));
    for (const auto& name : names) {
        EXPECT_THAT(bash, HasSubstr("        " + name + ") flags="));
        EXPECT_THAT(zsh, HasSubstr("        " + name + ")\n"));
        EXPECT_THAT(fish, HasSubstr(" -a " + name + " "));
        EXPECT_THAT(manual, HasSubstr(".SS tiers " + name));
        for (const auto& flag : found(call({name, "--help"}).out, R"(\n  (?:-[a-z],)?(--[a-z-]+))")) {
            EXPECT_THAT(*found(bash, name + R"(\) flags='(.*)')").begin() + " ", HasSubstr(flag + " ")) << name;
            EXPECT_THAT(zsh, HasSubstr("'*" + flag + "["));
            EXPECT_THAT(fish, HasSubstr("from " + name + "'"));
            EXPECT_THAT(fish, HasSubstr(" -l " + flag.substr(2) + " "));
            EXPECT_THAT(manual, HasSubstr("\\fB" + flag + "\\fR"));
        }
    }
}

TEST_F(CompletionTest, UnknownShellIsAUsageError) {
    EXPECT_EQ(call({"completion", "cobol"}).code, 2);
}

} // namespace
} // namespace tiers::cli
