#include "app/cli/text_table.h"

#include <gtest/gtest.h>

namespace tiers::cli {
namespace {

TEST(TextTableTest, ColumnsLineUpByTheirAlignment) {
    TextTable table{{{"id"}, {"rate", Align::Right}, {"note"}}};
    table.add_row({"api", "31.2 /s", "busy"});
    table.add_row({"database", "4 /s", ""});
    EXPECT_EQ(table.text(), "  id           rate  note\n"
                            "  api       31.2 /s  busy\n"
                            "  database     4 /s\n");
}

TEST(TextTableTest, LettersOutsideAsciiAndColoursTakeTheirWidthOnTheScreen) {
    EXPECT_EQ(display_width("30.1 µs"), 7U);
    EXPECT_EQ(display_width("\x1b[32mmet\x1b[0m"), 3U);
    TextTable table{{{""}, {""}}};
    table.add_row({"\x1b[32mmet\x1b[0m", "a"});
    table.add_row({"missed", "b"});
    EXPECT_EQ(table.text(""), "\x1b[32mmet\x1b[0m     a\nmissed  b\n");
}

TEST(TextTableTest, ATableWithoutRowsIsEmpty) {
    EXPECT_EQ(TextTable({{"id"}}).text(), "");
}

TEST(WrappedTest, BreaksAtBlanksAndIndentsEachLine) {
    EXPECT_EQ(wrapped("The database is saturated.", 18, "  "), "  The database is\n  saturated.\n");
}

TEST(WrappedTest, AWordLongerThanTheLineStandsAlone) {
    EXPECT_EQ(wrapped("a unbreakable b", 5, ""), "a\nunbreakable\nb\n");
}

} // namespace
} // namespace tiers::cli
