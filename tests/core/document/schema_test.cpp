#include "core/demo/demonstration_reader.h"
#include "core/document/design_document.h"
#include "core/grading/challenge_reader.h"
#include "resources/schemas/catalog_schema.h"
#include "tests/core/document/damage.h"
#include "tests/core/document/random_design.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace tiers {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const fs::path schemas = TIERS_SOURCE_DIR "/resources/schemas";
const fs::path documents = TIERS_SOURCE_DIR "/tests/data/documents";
constexpr std::uint64_t seed = 20'240'501;

Json json_file(const fs::path& file) {
    return Json::parse(read_file(file).value.value());
}

/// To JSON Schema 2.0 is an integer; to the validator only 2 is.
void make_whole_numbers_integers(Json& json) {
    if (json.is_number_float()) {
        const auto number = json.get<double>();
        if (std::abs(number) < 9e15 && number == std::floor(number)) json = static_cast<std::int64_t>(number);
    } else if (json.is_structured()) {
        for (Json& inner : json) make_whole_numbers_integers(inner);
    }
}

/// A schema of ours, with those that it refers to.
class Schema {
  public:
    explicit Schema(const std::string& name) {
        const Json json = json_file(schemas / name);
        const valijson::adapters::NlohmannJsonAdapter adapter{json};
        valijson::SchemaParser parser{valijson::SchemaParser::kDraft7};
        parser.populateSchema(
            adapter, m_schema,
            [](const std::string& uri) { return std::make_unique<Json>(json_file(schemas / uri)).release(); },
            [](const Json* document) { const std::unique_ptr<const Json> owned{document}; });
    }

    /// The first thing that is wrong, or nothing.
    [[nodiscard]] std::string complaint(Json document) const {
        make_whole_numbers_integers(document);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter{document}, &results)) return {};
        valijson::ValidationResults::Error error;
        results.popError(error);
        std::ostringstream text;
        for (const std::string& step : error.context) text << step;
        text << ": " << error.description;
        return text.str();
    }

  private:
    valijson::Schema m_schema;
};

const Schema& design_schema() {
    static const Schema schema{"design.schema.json"};
    return schema;
}

TEST(Schema, TheCatalogsIsUpToDate) {
    EXPECT_EQ(read_file(schemas / "catalog.schema.json").value.value_or(""), write_catalog_schema())
        << "build the target update_schemas";
}

TEST(Schema, GoodFilesSatisfyIt) {
    for (const auto& entry : fs::directory_iterator(documents / "good")) {
        EXPECT_EQ(design_schema().complaint(json_file(entry.path())), "") << entry.path();
    }
    for (const auto& entry : fs::recursive_directory_iterator(TIERS_SOURCE_DIR "/challenges")) {
        if (entry.path().extension() != ".tiers") continue;
        EXPECT_EQ(design_schema().complaint(json_file(entry.path())), "") << entry.path();
    }
}

TEST(Schema, TheKeptWorkloadSatisfiesIt) {
    EXPECT_EQ(Schema{"workload.schema.json"}.complaint(json_file(documents / "bakery-workload.json")), "");
}

TEST(Schema, WhateverTheReaderTakesSatisfiesIt) {
    RandomDesigns random{seed};
    for (int i = 0; i < 150; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", design " << i);
        const std::string text = write_design(random.next());
        ASSERT_EQ(design_schema().complaint(Json::parse(text)), "") << text;
    }
}

TEST(Schema, WhatItRefusesInADamagedDocumentTheReaderRefuses) {
    RandomDesigns random{seed};
    Damage damage{seed};
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", document " << i);
        const std::string text = damage.of_values(JsonTree::parse(write_design(random.next())));
        const Json json = Json::parse(text, nullptr, false);
        // The schema is that of the current version.
        if (json.is_discarded() || !json.is_object() || json.value("version", Json{}) != 1) continue;
        const std::string complaint = design_schema().complaint(json);
        if (complaint.empty()) continue;
        ++refused;
        ASSERT_FALSE(read_design(text)) << complaint << "\n" << text;
    }
    EXPECT_GT(refused, 100);
}

/// A change to a good document that makes it a bad one, as a JSON Patch.
struct Fault {
    const char* what;
    const char* patch;
};

class StructuralFault : public ::testing::TestWithParam<Fault> {};

TEST_P(StructuralFault, IsRefusedBySchemaAndReader) {
    const Json good = json_file(documents / "good/cake-shop.tiers");
    ASSERT_EQ(design_schema().complaint(good), "");
    ASSERT_TRUE(read_design(good.dump()));
    const Json bad = good.patch(Json::parse(GetParam().patch));
    EXPECT_NE(design_schema().complaint(bad), "") << GetParam().what;
    EXPECT_FALSE(read_design(bad.dump())) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    Schema, StructuralFault,
    ::testing::Values(
        Fault{"no format", R"([{"op":"remove","path":"/format"}])"},
        Fault{"another format", R"([{"op":"replace","path":"/format","value":"tiers.result"}])"},
        Fault{"no version", R"([{"op":"remove","path":"/version"}])"},
        Fault{"a newer version", R"([{"op":"replace","path":"/version","value":2}])"},
        Fault{"a version in words", R"([{"op":"replace","path":"/version","value":"1"}])"},
        Fault{"an unknown member", R"([{"op":"add","path":"/titel","value":"x"}])"},
        Fault{"a name that is no text", R"([{"op":"replace","path":"/name","value":3}])"},
        Fault{"components that are no list", R"([{"op":"replace","path":"/components","value":{}}])"},
        Fault{"a component that is no object", R"([{"op":"replace","path":"/components/0","value":"users"}])"},
        Fault{"a component without an id", R"([{"op":"remove","path":"/components/0/id"}])"},
        Fault{"a component without a kind", R"([{"op":"remove","path":"/components/0/kind"}])"},
        Fault{"an unknown kind", R"([{"op":"replace","path":"/components/0/kind","value":"mainframe"}])"},
        Fault{"an id with a blank", R"([{"op":"replace","path":"/components/0/id","value":"a b"}])"},
        Fault{"an unknown member of a component", R"([{"op":"add","path":"/components/0/colour","value":"red"}])"},
        Fault{"a position of one number", R"([{"op":"replace","path":"/components/0/position","value":[1]}])"},
        Fault{"a position in words", R"([{"op":"replace","path":"/components/0/position","value":["a","b"]}])"},
        Fault{"an unknown parameter", R"([{"op":"add","path":"/components/1/parameters/ttl","value":"5 s"}])"},
        Fault{"a parameter of another type",
              R"([{"op":"add","path":"/components/1/parameters/instances","value":"x"}])"},
        Fault{"a negative count", R"([{"op":"add","path":"/components/1/parameters/instances","value":-2}])"},
        Fault{"an unknown unit", R"([{"op":"add","path":"/components/1/parameters/wait_time","value":"5 parsecs"}])"},
        Fault{"an unknown choice", R"([{"op":"add","path":"/components/1/parameters/sessions","value":"cookies"}])"},
        Fault{"a group that is no object",
              R"([{"op":"replace","path":"/components/1/parameters/autoscale","value":3}])"},
        Fault{"an empty group", R"([{"op":"replace","path":"/components/1/parameters/autoscale","value":{}}])"},
        Fault{"an unknown member of a group",
              R"([{"op":"add","path":"/components/1/parameters/autoscale/x","value":3}])"},
        Fault{"null", R"([{"op":"add","path":"/components/1/parameters/workers","value":null}])"},
        Fault{"a link without an end", R"([{"op":"remove","path":"/links/0/to"}])"},
        Fault{"a link parameter of another type",
              R"([{"op":"add","path":"/links/1/parameters/pool_size","value":"x"}])"},
        Fault{"an unknown link parameter", R"([{"op":"add","path":"/links/1/parameters/pool","value":3}])"},
        Fault{"a region without a location", R"([{"op":"remove","path":"/regions/0/location"}])"},
        Fault{"a frame of three numbers", R"([{"op":"remove","path":"/regions/0/frame/0"}])"},
        Fault{"a note that is no object", R"([{"op":"add","path":"/notes/0","value":"hello"}])"},
        Fault{"a population without a demand", R"([{"op":"remove","path":"/workload/populations/0/rate"}])"},
        Fault{"a population of two demands",
              R"([{"op":"add","path":"/workload/populations/0/daily_users","value":3}])"},
        Fault{"think time without users",
              R"([{"op":"add","path":"/workload/populations/0/think_time","value":"1 s"}])"},
        Fault{"a negative rate", R"([{"op":"replace","path":"/workload/populations/0/rate","value":-3}])"},
        Fault{"an unknown arrival process",
              R"([{"op":"add","path":"/workload/populations/0/arrivals","value":"odd"}])"},
        Fault{"a share above one", R"([{"op":"replace","path":"/workload/classes/0/share","value":1.5}])"},
        Fault{"an unknown operation", R"([{"op":"replace","path":"/workload/classes/0/operation","value":"peek"}])"},
        Fault{"no keys", R"([{"op":"add","path":"/workload/classes/0/keys","value":0}])"},
        Fault{"a page without a document", R"([{"op":"add","path":"/workload/classes/0/page","value":{}}])"},
        Fault{"an unknown fault", R"([{"op":"replace","path":"/faults/0/fault","value":"fire"}])"},
        Fault{"a fault without a time", R"([{"op":"remove","path":"/faults/0/at"}])"},
        Fault{"a fault without a target", R"([{"op":"remove","path":"/faults/0/target"}])"},
        Fault{"a slow-down without a factor", R"([{"op":"replace","path":"/faults/0/fault","value":"slow"}])"},
        Fault{"a factor that an outage has not", R"([{"op":"add","path":"/faults/0/factor","value":3}])"}));

TEST(ChallengeSchema, TheChallengesSatisfyIt) {
    const Schema schema{"challenge.schema.json"};
    int challenges = 0;
    for (const auto& entry : fs::directory_iterator(TIERS_SOURCE_DIR "/challenges")) {
        const fs::path file = entry.path() / "challenge.json";
        if (!fs::exists(file)) continue;
        ++challenges;
        EXPECT_EQ(schema.complaint(json_file(file)), "") << file;
        const auto reading = read_challenge(read_file(file).value.value());
        EXPECT_TRUE(reading) << file << ": " << (reading ? "" : describe(reading.problems.at(0)));
    }
    EXPECT_GT(challenges, 0);
}

class ChallengeFault : public ::testing::TestWithParam<Fault> {};

TEST_P(ChallengeFault, IsRefusedBySchemaAndReader) {
    const Schema schema{"challenge.schema.json"};
    const Json good = json_file(TIERS_SOURCE_DIR "/challenges/cake-shop-1/challenge.json");
    const Json bad = good.patch(Json::parse(GetParam().patch));
    EXPECT_NE(schema.complaint(bad), "") << GetParam().what;
    EXPECT_FALSE(read_challenge(bad.dump())) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    ChallengeSchema, ChallengeFault,
    ::testing::Values(Fault{"another format", R"([{"op":"replace","path":"/format","value":"tiers.design"}])"},
                      Fault{"a newer version", R"([{"op":"replace","path":"/version","value":2}])"},
                      Fault{"no title", R"([{"op":"remove","path":"/title"}])"},
                      Fault{"an unknown member", R"([{"op":"add","path":"/titel","value":"x"}])"},
                      Fault{"a run without a length", R"([{"op":"remove","path":"/run/duration"}])"},
                      Fault{"no replication", R"([{"op":"replace","path":"/run/replications","value":0}])"},
                      Fault{"a workload with a mistake", R"([{"op":"add","path":"/workload/speed","value":3}])"},
                      Fault{"a constraint that asks nothing",
                            R"([{"op":"add","path":"/constraints/0","value":{"id":"x","title":"x","hint":"x"}}])"},
                      Fault{"a hint of no steps", R"([{"op":"replace","path":"/constraints/0/hint","value":[]}])"},
                      Fault{"an availability from nowhere",
                            R"([{"op":"add","path":"/constraints/3/availability/from","value":"luck"}])"},
                      Fault{"a constraint without an id", R"([{"op":"remove","path":"/constraints/0/id"}])"},
                      Fault{"an assumption without a source", R"([{"op":"remove","path":"/assumptions/0/source"}])"},
                      Fault{"an assumption below zero",
                            R"([{"op":"replace","path":"/assumptions/0/value","value":-1}])"},
                      Fault{"tags that are no list", R"([{"op":"replace","path":"/tags","value":"cdn"}])"}));

TEST(DemonstrationSchema, TheDemonstrationsSatisfyIt) {
    const Schema schema{"demonstration.schema.json"};
    int demonstrations = 0;
    for (const auto& entry : fs::directory_iterator(TIERS_SOURCE_DIR "/challenges")) {
        const fs::path file = entry.path() / "demo.json";
        if (!fs::exists(file)) continue;
        ++demonstrations;
        EXPECT_EQ(schema.complaint(json_file(file)), "") << file;
    }
    EXPECT_GT(demonstrations, 0);
}

TEST(DemonstrationSchema, NamesEveryFigure) {
    const Json figures = json_file(schemas / "demonstration.schema.json").at("/definitions/figure/enum"_json_pointer);
    std::vector<std::string> names;
    for (const FigureForm& form : figure_forms()) names.emplace_back(form.name);
    EXPECT_EQ(figures.get<std::vector<std::string>>(), names);
}

class DemonstrationFault : public ::testing::TestWithParam<Fault> {};

TEST_P(DemonstrationFault, IsRefusedBySchemaAndReader) {
    const Schema schema{"demonstration.schema.json"};
    const fs::path folder = TIERS_SOURCE_DIR "/challenges/queue-or-calls";
    const Json bad = json_file(folder / "demo.json").patch(Json::parse(GetParam().patch));
    EXPECT_NE(schema.complaint(bad), "") << GetParam().what;
    const auto beside = [&](const std::string& file) { return load_design(folder / file); };
    EXPECT_FALSE(read_demonstration(bad.dump(), beside)) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(
    DemonstrationSchema, DemonstrationFault,
    ::testing::Values(Fault{"another format", R"([{"op":"replace","path":"/format","value":"tiers.design"}])"},
                      Fault{"a newer version", R"([{"op":"replace","path":"/version","value":2}])"},
                      Fault{"no title", R"([{"op":"remove","path":"/title"}])"},
                      Fault{"an unknown member", R"([{"op":"add","path":"/titel","value":"x"}])"},
                      Fault{"a run without a length", R"([{"op":"remove","path":"/run/duration"}])"},
                      Fault{"no scene", R"([{"op":"replace","path":"/scenes","value":[]}])"},
                      Fault{"a question without an answer", R"([{"op":"remove","path":"/scenes/0/answer"}])"},
                      Fault{"a variant without an id", R"([{"op":"remove","path":"/variants/0/id"}])"},
                      Fault{"an unknown figure",
                            R"([{"op":"replace","path":"/variants/0/expect/0/figure","value":"speed"}])"},
                      Fault{"a figure without a sentence", R"([{"op":"remove","path":"/variants/0/expect/0/says"}])"},
                      Fault{"a span without an end", R"([{"op":"remove","path":"/variants/0/expect/0/to"}])"}));

} // namespace
} // namespace tiers
