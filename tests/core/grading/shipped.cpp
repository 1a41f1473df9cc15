#include "tests/core/grading/shipped.h"

#include "core/document/design_document.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace tiers::test {

namespace fs = std::filesystem;

const fs::path& shipped_challenges() {
    static const fs::path folder = fs::path(TIERS_SOURCE_DIR) / "challenges";
    return folder;
}

Shipped::Shipped(const std::string& id) : m_folder(shipped_challenges() / id) {
    auto reading = load_challenge(m_folder);
    for (const auto& problem : reading.problems) ADD_FAILURE() << describe(problem);
    if (!reading) throw std::runtime_error(id + " does not read");
    m_challenge = std::move(*reading.value);
}

Verdict Shipped::verdict_of(const Design& design, std::uint64_t seed) const {
    std::vector<Problem> problems;
    auto verdict = grade(design, m_challenge, seed, {}, problems);
    for (const auto& problem : problems) ADD_FAILURE() << describe(problem);
    if (!verdict) throw std::runtime_error("no verdict");
    return *verdict;
}

Verdict Shipped::verdict_of_wrong(const std::string& file, std::uint64_t seed) const {
    const auto design = load_design(m_folder / file);
    if (!design) throw std::runtime_error(file + " does not read");
    return verdict_of(*design.value, seed);
}

std::vector<std::string> missed_by(const Verdict& verdict) {
    std::vector<std::string> missed;
    for (const auto& finding : verdict.findings) {
        if (finding.judgement != Judgement::Met) missed.push_back(finding.constraint);
    }
    return missed;
}

std::string table_of(const Verdict& verdict) {
    std::string text;
    for (const auto& f : verdict.findings)
        text += f.constraint + ": " + std::string(judgement_name(f.judgement)) + " " + f.measured + " (" + f.interval +
                ") " + f.target + " | " + f.cause + " " + f.note + "\n";
    for (const auto& sentence : verdict.advice) text += sentence + "\n";
    return text;
}

const Finding& finding_of(const Verdict& verdict, std::string_view id) {
    const auto it = std::ranges::find(verdict.findings, id, &Finding::constraint);
    if (it == verdict.findings.end()) throw std::runtime_error("no such constraint");
    return *it;
}

void expect_texts(const Challenge& challenge) {
    constexpr std::size_t a_paragraph = 400;
    for (const auto* text : {&challenge.brief, &challenge.approach, &challenge.concepts, &challenge.solution}) {
        EXPECT_GT(text->size(), a_paragraph);
        EXPECT_TRUE(text->starts_with("# "));
    }
    EXPECT_GE(challenge.goals.size(), 3);
    EXPECT_GE(challenge.quiz.size(), 5);
    EXPECT_GE(challenge.wrong_designs.size(), 3);
    for (const auto& question : challenge.quiz) EXPECT_FALSE(question.why.empty()) << question.question;
    for (const auto& assumption : challenge.assumptions) EXPECT_FALSE(assumption.source.empty()) << assumption.id;
    for (const auto& constraint : challenge.constraints) EXPECT_FALSE(constraint.hint.empty()) << constraint.id;
}

void expect_met(const Verdict& verdict) {
    EXPECT_TRUE(verdict.passed) << table_of(verdict);
    EXPECT_TRUE(verdict.advice.empty()) << table_of(verdict);
    for (const auto& finding : verdict.findings) EXPECT_TRUE(finding.note.empty()) << finding.constraint;
}

void expect_misses(const Shipped& shipped, const WrongDesign& wrong) {
    const auto verdict = shipped.verdict_of_wrong(wrong.file);
    EXPECT_THAT(missed_by(verdict), testing::UnorderedElementsAreArray(wrong.misses)) << wrong.file << "\n"
                                                                                      << table_of(verdict);
    for (const auto& finding : verdict.findings) {
        if (finding.judgement == Judgement::Met) continue;
        EXPECT_TRUE(finding.component) << wrong.file << ": " << finding.constraint;
        EXPECT_FALSE(finding.cause.empty()) << wrong.file << ": " << finding.constraint;
    }
}

} // namespace tiers::test
