#pragma once

#include "core/grading/verdict.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tiers::test {

/// Where the challenges are that the program ships with.
[[nodiscard]] const std::filesystem::path& shipped_challenges();

/// A shipped challenge and its designs, graded as a person's are.
class Shipped {
  public:
    /// Fails the test where it does not read.
    explicit Shipped(const std::string& id);

    [[nodiscard]] const Challenge& challenge() const { return m_challenge; }
    [[nodiscard]] Verdict verdict_of(const Design& design, std::uint64_t seed = 1) const;
    [[nodiscard]] Verdict verdict_of_wrong(const std::string& file, std::uint64_t seed = 1) const;

  private:
    std::filesystem::path m_folder;
    Challenge m_challenge;
};

/// Ids of the constraints that are not met.
[[nodiscard]] std::vector<std::string> missed_by(const Verdict& verdict);
/// The verdict in lines, for a test that failed.
[[nodiscard]] std::string table_of(const Verdict& verdict);
[[nodiscard]] const Finding& finding_of(const Verdict& verdict, std::string_view id);

/// Expects texts that say something, hints and answers with reasons, assumptions with sources.
void expect_texts(const Challenge& challenge);
/// Expects that every constraint is met, clearly, and that there is nothing to advise.
void expect_met(const Verdict& verdict);
/// Expects that the wrong design misses what it is said to, that each miss has a cause, and that it names a component.
void expect_misses(const Shipped& shipped, const WrongDesign& wrong);

} // namespace tiers::test
