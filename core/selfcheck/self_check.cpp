#include "core/selfcheck/self_check.h"

#include "core/selfcheck/groups.h"

#include <boost/math/distributions/students_t.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

namespace tiers {

std::vector<SelfCheck> self_checks() {
    std::vector<SelfCheck> all;
    for (const auto group :
         {selfcheck::stations, selfcheck::networks, selfcheck::callers, selfcheck::caches, selfcheck::messaging})
        for (auto& check : group()) all.push_back(std::move(check));
    return all;
}

std::vector<SelfCheckRow> judge(const SelfCheck& check, std::span<const Recording> recordings) {
    std::vector<SelfCheckRow> rows;
    for (const auto& comparison : check.comparisons) {
        const auto n = static_cast<double>(recordings.size());
        double sum = 0, squares = 0;
        for (const auto& recording : recordings) sum += comparison.measure(recording);
        const double mean = sum / n;
        for (const auto& recording : recordings) {
            const double deviation = comparison.measure(recording) - mean;
            squares += deviation * deviation;
        }
        const boost::math::students_t student{n - 1};
        const double reach = boost::math::quantile(student, 0.9995) * std::sqrt(squares / (n - 1) / n);
        SelfCheckRow row{.id = check.id,
                         .title = check.title,
                         .figure = comparison.figure,
                         .formula = comparison.formula,
                         .unit = comparison.unit,
                         .expected = comparison.expected * comparison.scale,
                         .expected_high = comparison.expected_high * comparison.scale,
                         .measured = mean * comparison.scale,
                         .low = (mean - reach) * comparison.scale,
                         .high = (mean + reach) * comparison.scale};
        const bool has_bounds = comparison.expected_high > 0;
        row.agrees = row.low <= (has_bounds ? row.expected_high : row.expected) && row.high >= row.expected;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string write_self_check(std::span<const SelfCheckRow> rows) {
    using Json = nlohmann::ordered_json;
    auto cases = Json::array();
    bool all_agree = true;
    for (const auto& row : rows) {
        all_agree = all_agree && row.agrees;
        Json json{
            {"id", row.id}, {"case", row.title}, {"figure", row.figure}, {"formula", row.formula}, {"unit", row.unit}};
        json["expected"] = row.expected_high > 0 ? Json{row.expected, row.expected_high} : Json(row.expected);
        json["measured"] = row.measured;
        json["interval"] = {row.low, row.high};
        json["agrees"] = row.agrees;
        cases.push_back(std::move(json));
    }
    const Json document{
        {"format", "tiers.selfcheck"}, {"version", 1}, {"agrees", all_agree}, {"cases", std::move(cases)}};
    return document.dump(2) + "\n";
}

} // namespace tiers
