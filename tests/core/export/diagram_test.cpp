#include "core/drawing/diagram.h"
#include "core/drawing/geometry.h"
#include "core/drawing/icons.h"
#include "core/drawing/key_facts.h"
#include "core/drawing/link_words.h"
#include "core/drawing/markup.h"
#include "core/drawing/text_width.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <pugixml.hpp>

namespace tiers {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

Design shop() {
    Design design{.name = "Shop"};
    design.components.push_back({.id = "api", .kind = "api-server", .position = {0, 0}});
    design.components.push_back({.id = "db", .kind = "postgres", .position = {400, 0}});
    design.components.push_back({.id = "copy", .kind = "read-replica", .position = {400, 200}});
    design.links.push_back({.id = "api-db", .from = "api", .to = "db"});
    design.links.push_back({.id = "db-copy", .from = "db", .to = "copy"});
    return design;
}

pugi::xml_document parsed(const std::string& svg) {
    pugi::xml_document xml;
    EXPECT_TRUE(xml.load_string(svg.c_str()));
    return xml;
}

TEST(DiagramTest, PictureHoldsEveryCardWithAMargin) {
    const auto xml = parsed(draw_diagram(shop(), {}));
    EXPECT_STREQ(xml.child("svg").attribute("viewBox").value(), "-24 -24 640 320");
}

TEST(DiagramTest, EveryKindHasAnIcon) {
    for (const KindSpec& kind : all_kinds())
        EXPECT_THAT(icon_elements(kind.icon), Not(::testing::IsEmpty())) << kind.name;
    EXPECT_TRUE(icon_elements("no such icon").empty());
}

TEST(DiagramTest, DarkAndTransparentPicturesDifferInColoursOnly) {
    const auto light = draw_diagram(shop(), {});
    const auto dark = draw_diagram(shop(), {.colours = &colours_of(Ground::Dark)});
    EXPECT_THAT(light, HasSubstr("#FAFBFC"));
    EXPECT_THAT(dark, HasSubstr("#171C23"));
    EXPECT_THAT(dark, Not(HasSubstr("#FAFBFC")));
    EXPECT_EQ(parsed(light).select_nodes("//*").size(), parsed(dark).select_nodes("//*").size());
    const auto clear = draw_diagram(shop(), {.transparent = true});
    EXPECT_EQ(parsed(light).select_nodes("/svg/rect").size(), 1U);
    EXPECT_EQ(parsed(clear).select_nodes("/svg/rect").size(), 0U);
}

TEST(DiagramTest, FiguresOfARunStandOnTheCards) {
    DiagramFigures figures;
    figures.components["db"] = {.utilization = 0.99, .queue = 12, .state = "saturated", .mood = CardMood::Failing};
    figures.links["api-db"] = {.calls_per_s = 1000, .error_share = 0.5};
    const auto svg = draw_diagram(shop(), {.figures = &figures});
    EXPECT_THAT(svg, HasSubstr(">99 %<"));
    EXPECT_THAT(svg, HasSubstr(">12 waiting<"));
    EXPECT_THAT(svg, HasSubstr(">saturated<"));
    EXPECT_THAT(svg, HasSubstr("stroke-width=\"3.75\"")) << "1.5 and 0.75 for each power of ten";
    EXPECT_THAT(draw_diagram(shop(), {}), Not(HasSubstr("saturated")));
}

TEST(DiagramTest, PartKeepsLinksBetweenWhatIsInIt) {
    const auto part = part_of(shop(), {"api", "db", "nothing"});
    ASSERT_EQ(part.components.size(), 2U);
    ASSERT_EQ(part.links.size(), 1U);
    EXPECT_EQ(part.links.front().id.value, "api-db");
}

TEST(DiagramTest, LinksAreToldByTheirKind) {
    const auto design = shop();
    EXPECT_EQ(link_verb(kind_of_link(design, design.links[0])), "calls");
    EXPECT_EQ(link_verb(kind_of_link(design, design.links[1])), "replicates to");
}

TEST(DiagramTest, KeyFactsTellWhatMattersOfAKind) {
    EXPECT_THAT(key_facts({.id = "api", .kind = "api-server"}), ElementsAre(HasSubstr("core"), HasSubstr("worker")));
    EXPECT_THAT(key_facts({.id = "x", .kind = "teapot"}), ElementsAre("unknown kind \"teapot\""));
    EXPECT_EQ(key_line({"one fact", "another fact"}, 60, 11), "one fact");
    EXPECT_EQ(key_line({"one fact", "another fact"}, 600, 11), "one fact · another fact");
}

TEST(TextWidthTest, CutsBetweenLettersOnly) {
    EXPECT_EQ(elided("short", 100, 13), "short");
    const auto cut = elided("Überraschungsgäste", 60, 13);
    EXPECT_TRUE(cut.ends_with("…"));
    EXPECT_LE(text_width(cut, 13), 60);
    EXPECT_EQ(escaped(cut), cut) << "no broken letter";
    EXPECT_GT(text_width("wide", 13, FontWeight::Semibold), text_width("wide", 13));
}

TEST(MarkupTest, Base64IsThatOfTheStandard) {
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(base64("f"), "Zg==");
    EXPECT_EQ(base64("fo"), "Zm8=");
    EXPECT_EQ(base64("foo"), "Zm9v");
    EXPECT_EQ(base64("foobar"), "Zm9vYmFy");
}

} // namespace
} // namespace tiers
