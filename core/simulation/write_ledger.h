#pragma once

#include "core/simulation/job.h"
#include "core/simulation/recording.h"

#include <cstdint>

namespace tiers {

/// The parts of a write: bit p for the p-th store that it comes to on its way. Parts beyond the last bit share it.
using WriteParts = std::uint32_t;
inline constexpr unsigned most_write_parts = 32;

/// What becomes of each write. A write is in the ledger for as long as something may still happen to it: a job or a
/// message that carries it, a copy that does not have it yet. Then its fate is counted and its place is used again, so
/// that the ledger is as large as what is under way.
class WriteLedger {
  public:
    /// A new write with one reference.
    [[nodiscard]] Index open();
    void refer(Index write) { ++m_writes[write].references; }
    void release(Index write);

    /// A store has carried out these parts. A part that it has carried out before is done twice, unless the store
    /// recognizes the repeat.
    void executed(Index write, WriteParts parts, bool recognizes_repeats);
    /// What a store carried out is gone again.
    void undone(Index write, WriteParts parts, LossCause cause);
    /// These parts will not be carried out; those that were stay so.
    void dropped(Index write, WriteParts parts, LossCause cause);
    /// The user was told that it is done.
    void acknowledged(Index write) { m_writes[write].acknowledged = true; }

    /// Of all acknowledged writes until now. Those that something may still happen to count by what happened so far.
    [[nodiscard]] WriteFates fates() const;
    /// Writes under way.
    [[nodiscard]] Index size() const { return m_writes.in_use(); }

  private:
    struct Write {
        WriteParts executed{}, twice{}, lost{};
        std::uint32_t references{};
        LossCause cause{LossCause::Failover};
        bool acknowledged{};
    };
    static void count(const Write& write, WriteFates& fates);

    Slab<Write> m_writes;
    WriteFates m_settled;
};

} // namespace tiers
