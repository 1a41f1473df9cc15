#include "tests/app/cli/command_fixture.h"

#include <gmock/gmock.h>

namespace tiers::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class ExportTest : public CommandTest {};

TEST_F(ExportTest, EndingSaysWhatIsWritten) {
    const std::vector<std::pair<std::string, std::string>> beginnings{
        {"shop.svg", "<?xml"},
        {"shop.mmd", "---\ntitle: \"Shop\""},
        {"shop.dot", "digraph \"Shop\""},
        {"shop.puml", "@startuml"},
        {"shop.drawio", "<?xml"},
        {"shop.json", "{\n  \"format\": \"tiers.design\""},
    };
    for (const auto& [name, beginning] : beginnings) {
        const auto outcome = call({"export", shop(), "-o", path(name)});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_THAT(read(path(name)), StartsWith(beginning)) << name;
    }
}

TEST_F(ExportTest, UnknownEndingIsRefusedBeforeAnythingIsWritten) {
    const auto outcome = call({"export", shop(), "-o", path("shop.docx")});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("expected a name that ends in .svg, .png"));
    EXPECT_FALSE(std::filesystem::exists(path("shop.docx")));
}

TEST_F(ExportTest, OnlyDrawsAPart) {
    EXPECT_EQ(call({"export", shop(), "-o", path("part.mmd"), "--only", "api", "--only", "db"}).code, 0);
    const auto text = read(path("part.mmd"));
    EXPECT_THAT(text, HasSubstr("c_api --> c_db"));
    EXPECT_THAT(text, ::testing::Not(HasSubstr("c_users")));
    const auto outcome = call({"export", shop(), "-o", path("part.mmd"), "--only", "apj"});
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("no component and no region of this id"));
}

TEST_F(ExportTest, FiguresComeFromARun) {
    EXPECT_EQ(call({"export", shop(), "-o", path("run.svg"), "--figures"}).code, 0);
    EXPECT_THAT(read(path("run.svg")), HasSubstr(" %</text>"));
}

#if TIERS_HAS_QT
TEST_F(ExportTest, PicturesNeedNoDisplay) {
    EXPECT_EQ(call({"export", shop(), "-o", path("shop.png"), "--scale", "1"}).code, 0);
    const auto png = read(path("shop.png"));
    EXPECT_THAT(png, StartsWith("\x89PNG\r\n"));
    EXPECT_EQ(png.substr(16, 8), std::string("\0\0\x03\x48\0\0\0\x78", 8)) << "840 x 120 pixels: cards and a margin";
    EXPECT_EQ(call({"export", shop(), "-o", path("shop.pdf"), "--paper", "a4"}).code, 0);
    EXPECT_THAT(read(path("shop.pdf")), StartsWith("%PDF-1."));
    EXPECT_THAT(read(path("shop.pdf")), HasSubstr("/FontFile2")) << "text that can be selected";
}

TEST_F(ExportTest, PictureTooLargeForTheMachineIsRefused) {
    const auto wide = write("wide.tiers", R"({ "format": "tiers.design", "version": 1, "name": "Wide", "components": [
        { "id": "a", "kind": "redis", "position": [0, 0] }, { "id": "b", "kind": "redis", "position": [90000, 0] } ] })");
    const auto outcome = call({"export", wide, "-o", path("wide.png")});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("take a smaller scale or write SVG"));
    EXPECT_FALSE(std::filesystem::exists(path("wide.png")));
}
#endif

} // namespace
} // namespace tiers::cli
