#include "core/document/design_document.h"
#include "core/drawing/diagram.h"
#include "core/export/formats.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <pugixml.hpp>
#include <string>

namespace tiers {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const std::string data{TIERS_SOURCE_DIR "/tests/data/"};

std::string text_of(const std::string& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// One of every kind, in regions, with links of every kind.
Design every_kind() {
    return load_design(data + "documents/good/every-kind.tiers").value.value();
}

/// What a hostile person would call things.
Design hostile() {
    Design design{.name = "</svg><script>alert(1)</script> \"&' ]]> --> %% @enduml"};
    design.regions.push_back({"eu", "x\"><b>\n}", {-10, -10, 900, 400}});
    design.components.push_back({.id = "a",
                                 .kind = "api-server",
                                 .name = "<img src=x onerror=\"y\"> & \"quoted\"\nend",
                                 .region = RegionId{"eu"}});
    design.components.push_back(
        {.id = "end", .kind = "no\"such<kind>", .name = "\\\" | ] ) } end", .position = {300, 0}});
    design.links.push_back({.id = "a-end\"<", .from = "a", .to = "end"});
    design.notes.push_back({"n", {0, 200}, "# <b>Note</b>\n- one & `two`\n" + std::string(300, 'w')});
    return design;
}

/// The committed files are what `tiers export tests/data/documents/good/every-kind.tiers -o FILE` writes.
TEST(FormatsTest, EveryKindIsWrittenAsTheCommittedFilesShow) {
    const Design design = every_kind();
    EXPECT_EQ(write_mermaid(design), text_of(data + "exports/every-kind.mmd"));
    EXPECT_EQ(write_graphviz(design), text_of(data + "exports/every-kind.dot"));
    EXPECT_EQ(write_plantuml(design), text_of(data + "exports/every-kind.puml"));
    EXPECT_EQ(write_drawio(design), text_of(data + "exports/every-kind.drawio"));
    EXPECT_EQ(write_svg(design, {}), text_of(data + "exports/every-kind.svg"));
}

TEST(FormatsTest, ADiagramSpeaksInTheVoiceThatItIsGiven) {
    const Voice voice{.language = "xx", .say = [](const Phrase& words) {
                          return words.kind() == Phrase::Kind::Name ? words.text() : "~";
                      }};
    const Design design = every_kind();
    const auto svg = write_svg(design, {.voice = voice});
    const auto others = write_mermaid(design, voice) + write_graphviz(design, voice) + write_plantuml(design, voice) +
                        write_drawio(design, voice);
    for (const auto& words : {"API server", "Load balancer", "replicates to", " cores", " workers", "at once"}) {
        EXPECT_THAT(svg, Not(HasSubstr(words)));
        EXPECT_THAT(others, Not(HasSubstr(words)));
    }
}

TEST(FormatsTest, XmlStaysWellFormedWhateverThingsAreCalled) {
    for (const Design& design : {every_kind(), hostile(), Design{}}) {
        pugi::xml_document svg;
        EXPECT_TRUE(svg.load_string(write_svg(design, {}).c_str())) << design.name;
        EXPECT_EQ(svg.select_nodes("//script").size(), 0U);
        pugi::xml_document drawio;
        EXPECT_TRUE(drawio.load_string(write_drawio(design).c_str())) << design.name;
        EXPECT_EQ(drawio.select_nodes("//mxCell[@vertex]").size(),
                  design.components.size() + design.regions.size() + design.notes.size());
        EXPECT_EQ(drawio.select_nodes("//mxCell[@edge]").size(), design.links.size());
    }
}

TEST(FormatsTest, TextsCannotLeaveTheirQuotes) {
    const Design design = hostile();
    EXPECT_THAT(write_mermaid(design),
                HasSubstr("#lt;img src=x onerror=#quot;y#quot;#gt; #amp; #quot;quoted#quot; end"));
    EXPECT_THAT(write_graphviz(design), HasSubstr(R"("end" [label="\\\" | ] ) } end\n)"));
    EXPECT_THAT(write_plantuml(design), HasSubstr("''quoted'' end\""));
}

TEST(FormatsTest, DrawIoPlacesComponentsInTheirRegions) {
    pugi::xml_document xml;
    ASSERT_TRUE(xml.load_string(write_drawio(hostile()).c_str()));
    const auto cell = xml.select_node("//object[@tiers_component='a']/mxCell").node();
    EXPECT_STREQ(cell.attribute("parent").value(), "region_eu");
    EXPECT_EQ(cell.child("mxGeometry").attribute("x").as_double(), 10);
    EXPECT_THAT(cell.attribute("style").value(), HasSubstr("image=data:image/svg+xml,PHN2Zy"));
}

TEST(FormatsTest, IdsThatReadAlikeInAnotherLanguageStayApart) {
    Design design;
    design.components.push_back({.id = "a-b", .kind = "redis"});
    design.components.push_back({.id = "a_b", .kind = "redis"});
    const auto text = write_mermaid(design);
    EXPECT_THAT(text, HasSubstr("  c_a_b[("));
    EXPECT_THAT(text, HasSubstr("  c_a_b_2[("));
}

} // namespace
} // namespace tiers
