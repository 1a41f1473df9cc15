#include "core/document/design_document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace tiers {
namespace {

namespace fs = std::filesystem;

const fs::path folder = TIERS_SOURCE_DIR "/tests/data/documents/bad";

std::vector<std::string> bad_documents() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".tiers") names.push_back(entry.path().stem().string());
    }
    std::ranges::sort(names);
    return names;
}

/// A document with mistakes, and beside it every answer, one a line.
class BadDocument : public ::testing::TestWithParam<std::string> {};

TEST_P(BadDocument, IsAnsweredWithEveryProblem) {
    const auto reading = load_design(folder / (GetParam() + ".tiers"));
    EXPECT_FALSE(reading);
    std::string answers;
    for (const Problem& problem : reading.problems) answers += describe(problem) + "\n";
    EXPECT_EQ(answers, read_file(folder / (GetParam() + ".expected")).value.value_or(""));
}

std::string test_name(const ::testing::TestParamInfo<std::string>& test) {
    std::string name = test.param;
    std::erase(name, '-');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Documents, BadDocument, ::testing::ValuesIn(bad_documents()), test_name);

} // namespace
} // namespace tiers
