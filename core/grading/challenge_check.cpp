#include "core/catalog/kind.h"
#include "core/grading/challenge_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace tiers {

namespace {

/// Checks the names that a constraint's rule uses.
class RuleCheck {
  public:
    RuleCheck(const Challenge& challenge, std::string path, std::vector<Problem>& problems)
        : m_challenge(challenge), m_path(std::move(path)), m_problems(problems) {}

    void operator()(const PageLoadConstraint& rule) const {
        if (rule.page) {
            const auto* page = check_class(*rule.page, "page_load.page");
            if (page != nullptr && !page->page) complain("page_load.page", phrase("is not a class of page views"));
        }
        check_positive(rule.below_ms, "page_load.below");
    }
    void operator()(const ResponseTimeConstraint& rule) const {
        if (rule.request_class) check_class(*rule.request_class, "response_time.class");
        if (rule.population && find_population(m_challenge.workload, *rule.population) == nullptr) {
            complain("response_time.population", phrase("is no population of the workload"));
        }
        check_positive(rule.below_ms, "response_time.below");
    }
    void operator()(const SuccessConstraint&) const {}
    void operator()(const ThroughputConstraint& rule) const {
        if (rule.request_class) check_class(*rule.request_class, "throughput.class");
        check_positive(rule.at_least_per_s, "throughput.at_least_per_s");
    }
    void operator()(const AvailabilityConstraint& rule) const {
        if (rule.in_drills) check_drills("availability.from");
    }
    void operator()(const RecoveryTimeConstraint& rule) const {
        if (rule.request_class) check_class(*rule.request_class, "recovery_time.class");
        check_positive(rule.within_s, "recovery_time.within");
        check_positive(rule.below_ms, "recovery_time.below");
        check_drills("recovery_time");
    }
    void operator()(const DurabilityConstraint& rule) const {
        check_classes(rule.classes, "durability", [](const RequestClass& written) {
            return written.operation == Operation::Write ? Phrase() : phrase("writes nothing");
        });
    }
    void operator()(const ResidencyConstraint& rule) const {
        check_classes(rule.classes, "residency", [](const RequestClass& kept) {
            return kept.residency ? Phrase() : phrase("has no region that its data may not leave");
        });
        const auto& classes = m_challenge.workload.classes;
        if (std::ranges::none_of(classes, [](const RequestClass& c) { return c.residency.has_value(); }))
            complain("residency", phrase("no class has a region that its data may not leave"));
    }
    void operator()(const StalenessConstraint&) const {}
    void operator()(const ConsistencyConstraint& rule) const {
        check_classes(rule.classes, "consistency", [](const RequestClass& read) {
            return read.page ? phrase("is a page: name its document") : Phrase();
        });
        if (rule.classes.empty()) complain("consistency.classes", phrase("must name a class"));
    }
    void operator()(const SessionsConstraint&) const {}
    void operator()(const BudgetConstraint& rule) const { check_positive(rule.usd_per_month, "budget.usd_per_month"); }
    void operator()(const OverEngineeringConstraint& rule) const {
        if (rule.factor < 1) complain("over_engineering.factor", phrase("must be at least 1"));
        for (std::size_t i = 0; i < rule.unneeded.size(); ++i) {
            check_kind(rule.unneeded[i], fmt::format("over_engineering.unneeded[{}]", i));
        }
    }
    void operator()(const OffloadConstraint& rule) const { check_kind(rule.kind, "offload.kind"); }

  private:
    void complain(const std::string& place, Phrase message) const {
        m_problems.push_back({m_path + "." + place, std::move(message)});
    }
    const RequestClass* check_class(const ClassId& id, const std::string& place) const {
        const auto* found = find_class(m_challenge.workload, id);
        if (found == nullptr) complain(place, phrase("\"{}\" is no class of the workload", id.value));
        return found;
    }
    /// `complaint` says what is wrong with a class, or nothing.
    template <class Complaint>
    void check_classes(const std::vector<ClassId>& classes, std::string_view rule, Complaint complaint) const {
        for (std::size_t i = 0; i < classes.size(); ++i) {
            const auto place = fmt::format("{}.classes[{}]", rule, i);
            const auto* found = check_class(classes[i], place);
            const Phrase message = found == nullptr ? Phrase() : complaint(*found);
            if (!message.empty()) complain(place, message);
        }
    }
    void check_drills(const std::string& place) const {
        if (m_challenge.drills.empty()) complain(place, phrase("needs drills, and this challenge has none"));
    }
    void check_kind(const std::string& kind, const std::string& place) const {
        if (find_kind(kind) == nullptr) complain(place, phrase("\"{}\" is no kind of component", kind));
    }
    void check_positive(double value, const std::string& place) const {
        if (value <= 0) complain(place, phrase("must be more than 0"));
    }

    const Challenge& m_challenge;
    std::string m_path;
    std::vector<Problem>& m_problems;
};

template <class Things> void check_unique(const Things& things, std::string_view list, std::vector<Problem>& problems) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (seen.insert(things[i].id).second) continue;
        problems.push_back({fmt::format("{}[{}].id", list, i), phrase("\"{}\" is there twice", things[i].id)});
    }
}

void check_assumptions(const Challenge& challenge, std::vector<Problem>& problems) {
    auto applied = apply_assumptions(challenge.workload, challenge.assumptions);
    std::ranges::move(applied.problems, std::back_inserter(problems));
    if (!applied) return;
    constexpr double tolerance = 1e-9;
    for (std::size_t i = 0; i < challenge.assumptions.size(); ++i) {
        const auto& assumption = challenge.assumptions[i];
        const auto written = assumed_value(challenge.workload, assumption);
        if (!written || std::abs(*written - assumption.value) <= tolerance * std::max(1.0, *written)) continue;
        problems.push_back(
            {fmt::format("assumptions[{}].value", i),
             phrase("is {} but the workload has {}", format_number(assumption.value), format_number(*written))});
    }
}

} // namespace

std::vector<Problem> check_challenge(const Challenge& challenge) {
    std::vector<Problem> problems;
    check_unique(challenge.constraints, "constraints", problems);
    check_unique(challenge.assumptions, "assumptions", problems);
    for (std::size_t i = 0; i < challenge.constraints.size(); ++i) {
        std::visit(RuleCheck(challenge, fmt::format("constraints[{}]", i), problems), challenge.constraints[i].rule);
    }
    for (std::size_t i = 0; i < challenge.palette.size(); ++i) {
        if (find_kind(challenge.palette[i]) != nullptr) continue;
        problems.push_back(
            {fmt::format("palette[{}]", i), phrase("\"{}\" is no kind of component", challenge.palette[i])});
    }
    for (std::size_t i = 0; i < challenge.wrong_designs.size(); ++i) {
        const auto& misses = challenge.wrong_designs[i].misses;
        for (std::size_t k = 0; k < misses.size(); ++k) {
            if (std::ranges::find(challenge.constraints, misses[k], &Constraint::id) != challenge.constraints.end())
                continue;
            problems.push_back({fmt::format("wrong_designs[{}].misses[{}]", i, k),
                                phrase("\"{}\" is no constraint of this challenge", misses[k])});
        }
    }
    check_assumptions(challenge, problems);
    return problems;
}

} // namespace tiers
