#include "core/catalog/kind.h"
#include "core/document/design_document.h"
#include "core/export/formats.h"
#include "core/import/imports.h"
#include "core/import/sketch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>

namespace tiers {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace fs = std::filesystem;
const fs::path source{TIERS_SOURCE_DIR};

Reading<Design> import_file(const fs::path& file) {
    return import_design(read_file(file).value.value(), import_format(file).value());
}

std::vector<std::string> pairs(const Design& design) {
    std::vector<std::string> pairs;
    for (const auto& link : design.links) pairs.push_back(link.from.value + " > " + link.to.value);
    std::ranges::sort(pairs);
    return pairs;
}

std::string kind_of(const Design& design, const std::string& id) {
    const auto* component = find_component(design, id);
    return component != nullptr ? component->kind : "not there";
}

/// Every design that ships with a challenge, and one with every kind in it.
std::vector<fs::path> shipped() {
    std::vector<fs::path> files{source / "tests/data/documents/good/every-kind.tiers",
                                source / "tests/data/documents/good/cake-shop.tiers"};
    for (const auto& entry : fs::recursive_directory_iterator{source / "challenges"})
        if (entry.path().extension() == ".tiers") files.push_back(entry.path());
    return files;
}

TEST(ImportTest, DrawIoExportsOfEveryShippedDesignComeBackWhole) {
    const auto files = shipped();
    ASSERT_GT(files.size(), 20U);
    for (const auto& file : files) {
        const auto design = load_design(file).value.value();
        const auto again = import_design(write_drawio(design), ImportFormat::DrawIo);
        ASSERT_TRUE(again) << file << ": " << describe(again.problems.front());
        EXPECT_EQ(*again.value, design) << file << ": workload and faults, too";
        EXPECT_THAT(again.notes, IsEmpty()) << file << ": nothing had to be guessed";
    }
}

TEST(ImportTest, AWorkloadThatSpeaksOfWhatWasRemovedIsLeftOutAndTold) {
    const auto design = load_design(source / "tests/data/documents/good/cake-shop.tiers").value.value();
    auto xml = write_drawio(design);
    const std::string name = "&quot;target&quot;:&quot;";
    const auto at = xml.find(name);
    ASSERT_NE(at, std::string::npos);
    xml.insert(at + name.size(), "gone-");
    const auto again = import_design(xml, ImportFormat::DrawIo);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value->components, design.components);
    EXPECT_FALSE(again.value->workload);
    EXPECT_THAT(again.notes.at(0), ::testing::StartsWith("Workload and faults were left out. faults["));
}

TEST(ImportTest, ATitleInAnotherLanguageIsNoName) {
    const Voice voice{.language = "de",
                      .say = [](const Phrase& words) { return words.text() == "Queue" ? "Schlange" : words.text(); }};
    Design design;
    design.components = {{.id = "plain", .kind = "queue"}, {.id = "called", .kind = "queue", .name = "Schlange 2"}};
    const auto mermaid = write_mermaid(design, voice);
    EXPECT_THAT(mermaid, HasSubstr("\"Schlange<br/>"));
    for (const auto& [text, format] :
         {std::pair{mermaid, ImportFormat::Mermaid}, {write_drawio(design, voice), ImportFormat::DrawIo}}) {
        const auto again = import_design(text, format);
        ASSERT_TRUE(again);
        EXPECT_EQ(find_component(*again.value, "plain")->name, "");
        EXPECT_EQ(find_component(*again.value, "called")->name, "Schlange 2");
    }
}

TEST(ImportTest, MermaidExportsKeepComponentsKindsAndLinks) {
    for (const auto& file : shipped()) {
        const auto design = load_design(file).value.value();
        const auto again = import_design(write_mermaid(design), ImportFormat::Mermaid);
        ASSERT_TRUE(again) << file << ": " << describe(again.problems.front());
        EXPECT_EQ(again.value->components.size(), design.components.size());
        for (const auto& component : design.components)
            EXPECT_EQ(kind_of(*again.value, component.id.value), component.kind) << file;
        EXPECT_EQ(pairs(*again.value), pairs(design)) << file;
        EXPECT_EQ(again.value->regions.size(), design.regions.size());
    }
}

TEST(ImportTest, ComposeServicesBecomeComponentsByTheirImages) {
    const auto reading = import_file(source / "tests/data/imports/shop.yml");
    ASSERT_TRUE(reading) << describe(reading.problems.front());
    const auto& design = *reading.value;
    EXPECT_EQ(kind_of(design, "proxy"), "reverse-proxy");
    EXPECT_EQ(kind_of(design, "web"), "api-server");
    EXPECT_EQ(kind_of(design, "db"), "postgres");
    EXPECT_EQ(kind_of(design, "cache"), "redis");
    EXPECT_EQ(kind_of(design, "events"), "queue");
    EXPECT_EQ(kind_of(design, "users"), "users");
    EXPECT_THAT(pairs(design),
                ::testing::ElementsAre("mailer > events", "proxy > web", "users > proxy", "web > cache", "web > db"));
    EXPECT_EQ(find_component(design, "web")->parameters.size(), 1U) << "three instances";
    EXPECT_THAT(reading.notes, Contains(HasSubstr("Users were added before \"proxy\"")));
    EXPECT_THAT(reading.notes, Contains("Places were made up: the file has none"));
}

TEST(ImportTest, FlowchartsOfOthersAreReadAsFarAsTheyTell) {
    const auto reading = import_file(source / "tests/data/imports/shop.mmd");
    ASSERT_TRUE(reading) << describe(reading.problems.front());
    const auto& design = *reading.value;
    EXPECT_EQ(design.name, "Shop");
    EXPECT_EQ(kind_of(design, "visitors"), "users");
    EXPECT_EQ(kind_of(design, "load-balancer"), "load-balancer");
    EXPECT_EQ(kind_of(design, "orders"), "postgres") << "a cylinder";
    EXPECT_EQ(kind_of(design, "mail-worker"), "worker");
    EXPECT_EQ(kind_of(design, "thing"), "service");
    EXPECT_EQ(display_name(*find_component(design, "api-one")), "API \"one\"");
    EXPECT_EQ(pairs(design).size(), 8U);
    EXPECT_THAT(pairs(design), Contains("load-balancer > api-two"));
    EXPECT_EQ(design.regions.size(), 1U);
    EXPECT_THAT(reading.notes, Contains("\"Thing\" became a Service: nothing in it tells its kind"));
}

TEST(ImportTest, DiagramsOfOthersAreGuessedFromShapesAndLabels) {
    const auto reading = import_file(source / "tests/data/imports/foreign.drawio");
    ASSERT_TRUE(reading) << describe(reading.problems.front());
    const auto& design = *reading.value;
    EXPECT_EQ(kind_of(design, "web"), "api-server");
    EXPECT_EQ(find_component(design, "web")->position, (Point{240, 160})) << "from the group's corner";
    EXPECT_EQ(find_component(design, "web")->region, RegionId{"g"});
    EXPECT_EQ(kind_of(design, "c"), "redis") << "an ElastiCache picture without a label";
    EXPECT_EQ(design.links.size(), 2U);
    EXPECT_THAT(reading.notes, Contains(HasSubstr("The group \"VPC\" became a region")));
    EXPECT_THAT(reading.notes, Contains("An arrow from \"a\" to \"\" was left out"));
}

TEST(ImportTest, LinksThatMakeNoSenseAreLeftOutInWords) {
    const auto reading =
        import_design("graph LR\n db[(Orders)] --> u([Users])\n u --> api[API]\n api --> db", ImportFormat::Mermaid);
    ASSERT_TRUE(reading) << describe(reading.problems.front());
    EXPECT_EQ(reading.value->links.size(), 2U);
    EXPECT_THAT(reading.notes, Contains(HasSubstr("The link from \"orders\" to \"users\" was left out. Users ask")));
}

TEST(ImportTest, CompressedDiagramsAreRead) {
    const std::string page =
        "dVAxDsIwDHyN9xAjxEyATiz8ICIWVEpI5KYo/T2hDhQGBkt3vrN8NqAJpWObbqfoyAMeAA3HmAWFYsh70Kp3gHvQWtUCffyj8qyq"
        "h/UjSedMrh/gNbaxIQHuKr7EZiPOVMS3klayTPf8tart6SgGyjxVSxtYSxI1Cd0Ks4PQ68e/pK2gBX7T5c5Z+3nDEw==";
    const auto reading = import_design("<mxfile><diagram>" + page + "</diagram></mxfile>", ImportFormat::DrawIo);
    ASSERT_TRUE(reading) << describe(reading.problems.front());
    EXPECT_EQ(reading.value->components.front().kind, "redis");
    EXPECT_EQ(reading.value->components.front().position, (Point{40, 8}));
    const auto broken = import_design("<mxfile><diagram>" + page.substr(0, page.size() / 2) + "</diagram></mxfile>",
                                      ImportFormat::DrawIo);
    ASSERT_FALSE(broken) << "a broken stream is refused, not guessed";
    EXPECT_THAT(describe(broken.problems.front()), HasSubstr("compressed content cannot be read"));
}

TEST(ImportTest, HostileFilesAreRefusedInWords) {
    const auto problem = [](const std::string& text, ImportFormat format) {
        const auto reading = import_design(text, format);
        return reading ? std::string{"read"} : describe(reading.problems.front());
    };
    EXPECT_THAT(
        problem("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mxfile>&x;</mxfile>", ImportFormat::DrawIo),
        HasSubstr("no draw.io diagram"));
    EXPECT_THAT(problem("a: &a [*a, *a]\nservices: {}", ImportFormat::Compose), HasSubstr("no box"));
    EXPECT_THAT(problem("services: [", ImportFormat::Compose), HasSubstr("no valid YAML"));
    EXPECT_THAT(problem(std::string(100'000, '['), ImportFormat::Compose), HasSubstr("YAML"));
    EXPECT_THAT(problem(std::string(largest_import_bytes + 1, 'x'), ImportFormat::Mermaid), HasSubstr("at most 4 MiB"));
    std::string wide = "graph LR\n";
    for (int i = 0; i < 3000; ++i) wide += "n" + std::to_string(i) + "\n";
    EXPECT_THAT(problem(wide, ImportFormat::Mermaid), HasSubstr("at most 2000"));
}

TEST(ImportTest, DamagedFilesNeverDoMoreThanFail) {
    std::mt19937_64 random{7};
    for (const char* name : {"shop.yml", "shop.mmd", "foreign.drawio"}) {
        const fs::path file = source / "tests/data/imports" / name;
        const auto whole = read_file(file).value.value();
        for (int round = 0; round < 300; ++round) {
            std::string text = whole;
            for (int i = 0; i < 6; ++i) text[random() % text.size()] = static_cast<char>(random() % 256);
            const auto reading = import_design(text, *import_format(file));
            EXPECT_TRUE(reading.value.has_value() || !reading.problems.empty()) << name << " " << round;
        }
    }
}

TEST(GuessedKindTest, ShortWordsStandAlone) {
    EXPECT_EQ(guessed_kind("Orders DB"), "postgres");
    EXPECT_EQ(guessed_kind("feedback form"), "");
    EXPECT_EQ(guessed_kind("nginx:1.25"), "reverse-proxy");
    EXPECT_EQ(guessed_kind("Postgres read replica"), "read-replica");
    EXPECT_EQ(guessed_kind("S3 bucket"), "object-storage");
    for (const auto* word : {"redis", "kafka", "worker", "cdn", "dns", "user", "api", "search", "stripe", "gateway"})
        EXPECT_NE(find_kind(guessed_kind(word)), nullptr) << word;
}

} // namespace
} // namespace tiers
