#pragma once

#include "core/model/problem.h"
#include "core/model/quantity.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tiers {

/// Reads the members of one JSON object. What is missing, of the wrong type or not known becomes a problem with its
/// path; the reader goes on with a neutral value, so that all problems are found at once.
class JsonFields {
  public:
    /// `path` is that of the object; empty for the document itself.
    JsonFields(const nlohmann::json& object, std::string path, std::vector<Problem>& problems);

    [[nodiscard]] bool has(std::string_view key) const;
    /// Required members.
    std::string text(std::string_view key);
    double number(std::string_view key);
    double share(std::string_view key);       ///< 0.8 or "80 %"
    Duration duration(std::string_view key);  ///< "500 ms"
    std::int64_t count(std::string_view key); ///< 0 or more
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> text_or_texts(std::string_view key); ///< one text, or a list of one or more
    const nlohmann::json& list(std::string_view key);
    const nlohmann::json& object(std::string_view key);

    /// The member's value, or the fallback where there is none.
    std::string text_or(std::string_view key, std::string fallback);
    double number_or(std::string_view key, double fallback);
    std::vector<std::string> texts_or_none(std::string_view key);
    const nlohmann::json& list_or_none(std::string_view key);

    /// Reports every member that no one asked for.
    void finish();
    void complain(std::string_view key, Phrase message);
    [[nodiscard]] std::string path_of(std::string_view key) const;

  private:
    const nlohmann::json* member(std::string_view key, const Phrase& expectation);

    const nlohmann::json& m_object;
    std::string m_path;
    std::vector<Problem>& m_problems;
    std::set<std::string, std::less<>> m_known;
};

} // namespace tiers
