#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace tiers {
namespace {

using namespace std::chrono_literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace fs = std::filesystem;

std::vector<std::string> described(const std::vector<Problem>& problems) {
    std::vector<std::string> lines;
    for (const Problem& problem : problems) lines.push_back(describe(problem));
    return lines;
}

const std::string good = TIERS_SOURCE_DIR "/tests/data/documents/good/";

TEST(DesignDocument, WhatItSaysIsInTheDesign) {
    const auto reading = load_design(good + "cake-shop.tiers");
    ASSERT_TRUE(reading) << ::testing::PrintToString(described(reading.problems));
    const Design& design = *reading.value;
    EXPECT_EQ(design.name, "Cake Shop 1");
    ASSERT_THAT(design.components, SizeIs(3));
    const Component& api = design.components[1];
    EXPECT_EQ(api.id, ComponentId{"api"});
    EXPECT_EQ(api.region, RegionId{"us"});
    EXPECT_EQ(api.position, (Point{420.5, 200}));
    EXPECT_EQ(Settings{api}.count("instances"), 2);
    EXPECT_EQ(Settings{api}.count("autoscale.max"), 6);
    EXPECT_EQ(Settings{api}.distribution("service_time"), Distribution{Exponential{5ms}});
    EXPECT_EQ(design.links[1].from, ComponentId{"api"});
    EXPECT_EQ(design.workload->classes[1].share.value, 0.1);
    EXPECT_EQ(design.faults[0].lasting->value, 20s);
    EXPECT_THAT(reading.notes, IsEmpty());
}

TEST(DesignDocument, LayoutAndOrderDoNotMatterWhenReading) {
    const char* same = R"({"components":[{"position":[1,2],"kind":"users","id":"u","parameters":{}}],"name":"A",)"
                       R"("links":[],"version":1,"format":"tiers.design"})";
    const auto reading = read_design(same);
    ASSERT_TRUE(reading);
    EXPECT_EQ(write_design(*reading.value), R"({
  "format": "tiers.design",
  "version": 1,
  "name": "A",
  "regions": [],
  "components": [
    {
      "id": "u",
      "kind": "users",
      "position": [1, 2]
    }
  ],
  "links": []
}
)");
}

TEST(DesignDocument, AnEmptyWorkloadStaysAnEmptyWorkload) {
    const auto reading = read_design(R"({"format":"tiers.design","version":1,"workload":{},"faults":[]})");
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading.value->workload.has_value());
    EXPECT_THAT(write_design(*reading.value), HasSubstr("\"workload\": {}"));
}

TEST(DesignDocument, ParametersAreWrittenInTheOrderOfTheCatalog) {
    Design design;
    design.components.push_back(
        {"api", "api-server", "", {}, {}, {{"workers", 8.0}, {"cores", 4.0}, {"instances", 2.0}}});
    const std::string text = write_design(design);
    EXPECT_LT(text.find("\"instances\""), text.find("\"cores\""));
    EXPECT_LT(text.find("\"cores\""), text.find("\"workers\""));
}

TEST(DesignDocument, TextThatIsNoUtf8IsWrittenAsTextAllTheSame) {
    Design design;
    design.name = "caf\xe9";
    const auto reading = read_design(write_design(design));
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading.value->name, "caf\uFFFD");
}

TEST(DesignDocument, TheVersionIsLookedAtFirstAndAlone) {
    const auto reading = read_design(R"({ "format": "tiers.design", "version": 7, "boxes": 3, "version": 8 })");
    EXPECT_THAT(described(reading.problems),
                ElementsAre("version: this document is of version 7, and this program reads versions up to 1; open it "
                            "with a Tiers that reads version 7"));
}

TEST(DesignDocument, EndsThatMayNotBeJoinedAreRefusedInTheCatalogsWords) {
    const auto reading = read_design(R"({ "format": "tiers.design", "version": 1,
        "components": [ { "id": "db", "kind": "postgres" }, { "id": "users", "kind": "users" } ],
        "links": [ { "id": "back", "from": "db", "to": "users", "parameters": { "anything": 1 } } ] })");
    EXPECT_THAT(reading.problems,
                ElementsAre(Problem{"links[0]", why_not_linked(*find_kind("postgres"), *find_kind("users"))}));
}

TEST(DesignDocument, OpeningAndSavingAGoodFileChangesNoByte) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(good)) {
        files.push_back(entry.path());
    }
    ASSERT_THAT(files, Contains(fs::path{good + "every-kind.tiers"}));
    for (const fs::path& file : files) {
        const auto text = read_file(file);
        const auto reading = read_design(text.value.value());
        ASSERT_TRUE(reading) << file << ::testing::PrintToString(described(reading.problems));
        EXPECT_EQ(write_design(*reading.value), *text.value) << file;
    }
}

TEST(DesignDocument, TheGoodFileHasEveryKindAndEveryParameterOfIt) {
    const auto reading = load_design(good + "every-kind.tiers");
    ASSERT_TRUE(reading);
    for (const KindSpec& kind : all_kinds()) {
        const auto& components = reading.value->components;
        const auto it = std::ranges::find(components, kind.name, &Component::kind);
        ASSERT_NE(it, components.end()) << kind.name << " is in no component of every-kind.tiers";
        for (const ParameterSpec& spec : kind.parameters) {
            EXPECT_TRUE(it->parameters.contains(spec.name)) << kind.name << " has no " << spec.name;
        }
    }
}

} // namespace
} // namespace tiers
