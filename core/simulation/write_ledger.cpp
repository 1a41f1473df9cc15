#include "core/simulation/write_ledger.h"

namespace tiers {

std::string_view loss_cause_name(LossCause cause) {
    switch (cause) {
    case LossCause::Failover: return "failover";
    case LossCause::QueueCrash: return "queue_crash";
    case LossCause::CacheCrash: return "cache_crash";
    case LossCause::DeadLetter: return "dead_letter";
    case LossCause::Retention: return "retention";
    }
    return {};
}

std::uint64_t WriteFates::all_lost() const {
    std::uint64_t sum = 0;
    for (const auto count : lost) sum += count;
    return sum;
}

Index WriteLedger::open() {
    const auto write = m_writes.take();
    m_writes[write] = Write{};
    m_writes[write].references = 1;
    return write;
}

void WriteLedger::release(Index write) {
    auto& w = m_writes[write];
    if (--w.references > 0) return;
    if (w.acknowledged) count(w, m_settled);
    m_writes.give_back(write);
}

void WriteLedger::executed(Index write, WriteParts parts, bool recognizes_repeats) {
    auto& w = m_writes[write];
    if (!recognizes_repeats) w.twice |= w.executed & parts;
    w.executed |= parts;
    w.lost &= ~parts;
}

void WriteLedger::undone(Index write, WriteParts parts, LossCause cause) {
    auto& w = m_writes[write];
    const auto gone = parts & w.executed & ~w.twice;
    w.twice &= ~parts; // of what was done twice one copy is left
    w.executed &= ~gone;
    w.lost |= gone;
    w.cause = cause;
}

void WriteLedger::dropped(Index write, WriteParts parts, LossCause cause) {
    auto& w = m_writes[write];
    const auto gone = parts & ~w.executed;
    if (gone == 0) return;
    w.lost |= gone;
    w.cause = cause;
}

void WriteLedger::count(const Write& write, WriteFates& fates) {
    if (write.lost != 0)
        ++fates.lost[static_cast<std::size_t>(write.cause)];
    else if (write.twice != 0)
        ++fates.duplicated;
}

WriteFates WriteLedger::fates() const {
    auto fates = m_settled;
    for (Index w = 0; w < m_writes.size(); ++w) {
        const auto& write = m_writes[w];
        if (write.references == 0 || !write.acknowledged) continue;
        count(write, fates);
        if (write.lost == 0) ++fates.pending;
    }
    return fates;
}

} // namespace tiers
