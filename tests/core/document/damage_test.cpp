#include "core/document/design_document.h"
#include "tests/core/document/damage.h"
#include "tests/core/document/random_design.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tiers {
namespace {

constexpr std::uint64_t seed = 20'240'501;
constexpr int documents = 1000;

/// Whole documents to damage: the kept ones and random ones.
class Originals {
  public:
    Originals() {
        for (const char* name : {"cake-shop", "every-kind", "draft-shop"}) {
            m_kept.push_back(
                read_file(std::string{TIERS_SOURCE_DIR "/tests/data/documents/good/"} + name + ".tiers").value.value());
        }
    }
    std::string next() {
        const std::size_t turn = m_turn++ % (m_kept.size() + 1);
        return turn < m_kept.size() ? m_kept[turn] : write_design(m_random.next());
    }

  private:
    std::vector<std::string> m_kept;
    RandomDesigns m_random{seed};
    std::size_t m_turn{};
};

bool is_json(const std::string& text) {
    return nlohmann::json::accept(text);
}

bool is_utf8(const std::string& text) {
    return is_json(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore)) &&
           nlohmann::json::parse(nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore)) ==
               text;
}

/// A damaged document either reads, and then writes and reads again, or every answer says where and what.
void expect_an_answer(const std::string& text) {
    const auto reading = read_design(text);
    if (reading) {
        const std::string written = write_design(*reading.value);
        const auto again = read_design(written);
        ASSERT_TRUE(again) << describe(again.problems.at(0)) << "\n" << text;
        ASSERT_EQ(write_design(*again.value), written);
        return;
    }
    ASSERT_FALSE(reading.problems.empty()) << text;
    const std::string& first = reading.problems.front().path;
    const bool has_place = first.starts_with("line ") && first.find(", column ") != std::string::npos;
    // A number that no double holds is no JSON to some; it has a path all the same.
    const bool too_large = reading.problems.front().message.text().ends_with("is too large");
    EXPECT_TRUE(is_json(text) ? !has_place : (has_place || too_large)) << first << "\n" << text;
    for (const Problem& problem : reading.problems) {
        EXPECT_FALSE(problem.path.empty()) << problem.message << "\n" << text;
        EXPECT_FALSE(problem.message.empty()) << problem.path << "\n" << text;
        EXPECT_TRUE(is_utf8(problem.path.text()) && is_utf8(problem.message.text())) << text;
    }
}

TEST(Damage, AThousandDocumentsWithDamagedBytesAreAnswered) {
    Originals originals;
    Damage damage{seed};
    for (int i = 0; i < documents; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", document " << i);
        expect_an_answer(damage.of_bytes(originals.next()));
        if (HasFatalFailure()) return;
    }
}

TEST(Damage, AThousandDocumentsWithDamagedValuesAreAnswered) {
    Originals originals;
    Damage damage{seed + 1};
    for (int i = 0; i < documents; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed + 1 << ", document " << i);
        expect_an_answer(damage.of_values(JsonTree::parse(originals.next())));
        if (HasFatalFailure()) return;
    }
}

TEST(Damage, EveryBeginningOfADocumentIsAnsweredWithItsPlace) {
    const std::string whole = Originals{}.next();
    // The last byte is a newline after the closing brace.
    for (std::size_t length = 0; length + 1 < whole.size(); ++length) {
        const auto reading = read_design(whole.substr(0, length));
        ASSERT_EQ(reading.problems.size(), 1U) << length;
        ASSERT_TRUE(reading.problems[0].path.text().starts_with("line ")) << length;
    }
}

TEST(Damage, RandomBytesAreAnswered) {
    std::mt19937_64 random{seed};
    for (int i = 0; i < documents; ++i) {
        SCOPED_TRACE(::testing::Message() << "seed " << seed << ", text " << i);
        std::string text(std::uniform_int_distribution<std::size_t>{0, 200}(random), '\0');
        std::ranges::generate(text, [&] { return static_cast<char>(random()); });
        expect_an_answer(text);
    }
}

} // namespace
} // namespace tiers
