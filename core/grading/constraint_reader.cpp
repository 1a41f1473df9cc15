#include "core/grading/constraint_reader.h"

#include "core/grading/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tiers {

namespace {

double read_percentile(JsonFields& fields) {
    const auto percentile = fields.number_or("percentile", 95);
    if (percentile <= 0 || percentile >= 100)
        fields.complain("percentile", phrase("expected a number between 0 and 100"));
    return percentile;
}

template <class Key> std::optional<Key> read_optional_id(JsonFields& fields, std::string_view key) {
    if (!fields.has(key)) return std::nullopt;
    return Key(fields.text(key));
}

ConstraintRule read_page_load(JsonFields& fields) {
    return PageLoadConstraint{.page = read_optional_id<ClassId>(fields, "page"),
                              .percentile = read_percentile(fields),
                              .below_ms = milliseconds(fields.duration("below"))};
}

ConstraintRule read_response_time(JsonFields& fields) {
    return ResponseTimeConstraint{.request_class = read_optional_id<ClassId>(fields, "class"),
                                  .population = read_optional_id<PopulationId>(fields, "population"),
                                  .percentile = read_percentile(fields),
                                  .below_ms = milliseconds(fields.duration("below"))};
}

ConstraintRule read_success(JsonFields& fields) {
    return SuccessConstraint{.at_least = fields.share("at_least")};
}

ConstraintRule read_throughput(JsonFields& fields) {
    return ThroughputConstraint{.request_class = read_optional_id<ClassId>(fields, "class"),
                                .at_least_per_s = fields.number("at_least_per_s")};
}

ConstraintRule read_availability(JsonFields& fields) {
    const auto from = fields.text_or("from", "structure");
    if (from != "structure" && from != "drills")
        fields.complain("from", phrase("expected \"structure\" or \"drills\""));
    return AvailabilityConstraint{.at_least = fields.share("at_least"), .in_drills = from == "drills"};
}

ConstraintRule read_recovery_time(JsonFields& fields) {
    return RecoveryTimeConstraint{.within_s = seconds(fields.duration("within")),
                                  .success = fields.share("success"),
                                  .request_class = read_optional_id<ClassId>(fields, "class"),
                                  .percentile = read_percentile(fields),
                                  .below_ms = milliseconds(fields.duration("below"))};
}

std::vector<ClassId> class_ids(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

ConstraintRule read_durability(JsonFields& fields) {
    return DurabilityConstraint{.at_most_lost = static_cast<std::uint64_t>(fields.count("at_most_lost")),
                                .classes = class_ids(fields.texts("classes"))};
}

ConstraintRule read_residency(JsonFields& fields) {
    return ResidencyConstraint{.classes = class_ids(fields.texts_or_none("classes"))};
}

ConstraintRule read_staleness(JsonFields& fields) {
    return StalenessConstraint{.at_most_s = seconds(fields.duration("at_most"))};
}

ConstraintRule read_consistency(JsonFields& fields) {
    return ConsistencyConstraint{.classes = class_ids(fields.texts("classes"))};
}

ConstraintRule read_sessions(JsonFields& fields) {
    return SessionsConstraint{.at_most_lost = static_cast<std::uint64_t>(fields.count("at_most_lost"))};
}

ConstraintRule read_budget(JsonFields& fields) {
    return BudgetConstraint{.usd_per_month = fields.number("usd_per_month")};
}

ConstraintRule read_over_engineering(JsonFields& fields) {
    return OverEngineeringConstraint{.factor = fields.number("factor"), .unneeded = fields.texts("unneeded")};
}

ConstraintRule read_offload(JsonFields& fields) {
    return OffloadConstraint{.kind = fields.text("kind"), .at_least = fields.share("at_least")};
}

struct RuleReader {
    std::string_view key;
    ConstraintRule (*read)(JsonFields&);
};
constexpr std::array rule_readers{
    RuleReader{"page_load", read_page_load},
    RuleReader{"response_time", read_response_time},
    RuleReader{"success", read_success},
    RuleReader{"throughput", read_throughput},
    RuleReader{"availability", read_availability},
    RuleReader{"recovery_time", read_recovery_time},
    RuleReader{"durability", read_durability},
    RuleReader{"residency", read_residency},
    RuleReader{"staleness", read_staleness},
    RuleReader{"consistency", read_consistency},
    RuleReader{"sessions", read_sessions},
    RuleReader{"budget", read_budget},
    RuleReader{"over_engineering", read_over_engineering},
    RuleReader{"offload", read_offload},
};

ConstraintRule read_rule(JsonFields& fields, const std::string& path, std::vector<Problem>& problems) {
    const auto reader = std::ranges::find_if(rule_readers, [&](const auto& r) { return fields.has(r.key); });
    if (reader == rule_readers.end()) {
        std::string known;
        for (const auto& r : rule_readers) known += fmt::format("{}{}", known.empty() ? "" : ", ", r.key);
        problems.push_back({path, phrase("says nothing to judge; expected one of {}", known)});
        return {};
    }
    JsonFields rule(fields.object(reader->key), fields.path_of(reader->key), problems);
    auto result = reader->read(rule);
    rule.finish();
    return result;
}

} // namespace

Constraint read_constraint(const nlohmann::json& json, const std::string& path, std::vector<Problem>& problems) {
    JsonFields fields(json, path, problems);
    Constraint result{.id = fields.text("id"),
                      .title = fields.text("title"),
                      .rule = read_rule(fields, path, problems),
                      .hint = {},
                      .further_hints = fields.text_or_texts("hint")};
    if (!result.further_hints.empty()) {
        result.hint = std::move(result.further_hints.front());
        result.further_hints.erase(result.further_hints.begin());
    }
    fields.finish();
    return result;
}

} // namespace tiers
