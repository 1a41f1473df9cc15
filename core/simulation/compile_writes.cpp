#include "core/catalog/link_kind.h"
#include "core/catalog/settings.h"
#include "core/simulation/compiler.h"
#include "core/simulation/write_ledger.h"

#include <algorithm>

namespace tiers {

namespace {

class WriteCompiler {
  public:
    WriteCompiler(const Scenario& scenario, CompiledModel& model) : m_scenario(scenario), m_model(model) {}

    void compile() {
        for (auto& visit : m_model.visits) {
            if (visit.kind != StepKind::Publish) continue;
            visit.after_work = AfterWork::Store;
            visit.consumers = visit.child_count;
            visit.child_count = 0;
        }
        for (const auto& population : m_model.populations)
            for (const auto& demand : population.demands)
                if (demand.root != none) number_parts(demand.root, 0);
        for (auto& visit : m_model.visits) follow(visit);
        for (auto& visit : m_model.visits)
            if (visit.kind == StepKind::Write && m_model.classes[visit.request_class].is_followed)
                visit.after_work = AfterWork::Commit;
    }

  private:
    /// Gives the writes under the visit their bits from `next` on; alternatives of a choice carry out the same parts.
    /// Returns the bit after the last.
    unsigned number_parts(Index index, unsigned next) {
        auto& visit = m_model.visits[index];
        const auto first = next;
        if (visit.kind == StepKind::Write) visit.parts |= WriteParts{1} << std::min(next++, most_write_parts - 1);
        for (auto c = visit.first_child; c < visit.first_child + visit.child_count + visit.consumers; ++c) {
            const auto after = number_parts(c, visit.kind == StepKind::Balance ? first : next);
            visit.parts |= m_model.visits[c].parts;
            next = std::max(next, after);
        }
        return next;
    }

    /// A write has to be followed where something on its way may lose it or do it twice.
    void follow(const CompiledVisit& visit) {
        auto& cls = m_model.classes[visit.request_class];
        if (!cls.is_write || cls.is_followed) return;
        const bool may_fail_over =
            visit.kind == StepKind::Write && m_model.components[visit.component].standby == Standby::Async;
        cls.is_followed = visit.kind == StepKind::Publish || may_fail_over || may_repeat_or_lose(visit);
    }

    [[nodiscard]] bool may_repeat_or_lose(const CompiledVisit& visit) const {
        if (visit.link == none) return false;
        const auto& link = m_scenario.design.links[visit.link];
        const auto specs = link_parameters(m_scenario.design, link);
        const Settings settings{specs, link.parameters};
        const auto has = [&](std::string_view name) {
            return find_parameter(specs, name) != nullptr && settings.has(name);
        };
        return (has("retries") && settings.count("retries") > 0) ||
               (visit.kind == StepKind::CacheFill && has("pattern") && settings.text("pattern") == "write-behind");
    }

    const Scenario& m_scenario;
    CompiledModel& m_model;
};

} // namespace

void compile_writes(const Scenario& scenario, CompiledModel& model) {
    WriteCompiler{scenario, model}.compile();
}

} // namespace tiers
