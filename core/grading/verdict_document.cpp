#include "core/grading/verdict.h"

#include <nlohmann/json.hpp>

namespace tiers {

namespace {

using Json = nlohmann::ordered_json;

template <class T> Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json finding_json(const Finding& finding) {
    Json json;
    json["id"] = finding.constraint;
    json["title"] = finding.title;
    json["judgement"] = judgement_name(finding.judgement);
    json["measured"] = finding.measured;
    json["interval"] = finding.interval;
    json["target"] = finding.target;
    json["value"] = or_null(finding.value);
    json["bounds"] = finding.bounds ? Json::array({finding.bounds->low, finding.bounds->high}) : Json(nullptr);
    json["limit"] = finding.limit;
    json["unit"] = finding.unit;
    json["cause"] = finding.cause;
    json["component"] = finding.component ? Json(finding.component->value) : Json(nullptr);
    json["when_s"] = finding.when ? Json(seconds(*finding.when)) : Json(nullptr);
    json["hint"] = finding.hint;
    json["hints"] = Json::array();
    if (!finding.hint.empty()) json["hints"].push_back(finding.hint);
    for (const auto& further : finding.further_hints) json["hints"].push_back(further);
    json["note"] = finding.note;
    return json;
}

} // namespace

std::string write_verdict(const Verdict& verdict) {
    Json json;
    json["format"] = "tiers.verdict";
    json["version"] = 1;
    json["challenge"] = verdict.challenge;
    json["design"] = verdict.design;
    json["passed"] = verdict.passed;
    json["headline"] = headline(verdict);
    json["constraints"] = Json::array();
    for (const auto& finding : verdict.findings) json["constraints"].push_back(finding_json(finding));
    json["advice"] = verdict.advice;
    json["cost_usd_per_month"] = verdict.cost_usd_per_month;
    json["reference_cost_usd_per_month"] = verdict.reference_cost_usd_per_month;
    json["availability"] = verdict.availability;
    json["result"] = Json::parse(write_result(verdict.result));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tiers
