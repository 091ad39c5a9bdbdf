// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace synchroscope {

/// So many events of each process happened before, or are, an event; the last entry is the system's.
using VectorClock = std::vector<std::uint32_t>;

/// Goes through a recording and gives its events vector clocks (Fidge, Mattern). One event happens before another in the
/// same process that comes later; and
///   a put (enqueued, offered, redelivered) before the take, or the overwriting, of that message
///   the take of a message before its sender's receipt
///   a wake-up before the woken process goes on
///   the writing of a shared text before what finds it there
///   what a process did last before what the system tells of its death, and what the system then does with what it left
/// Nothing else: that two events found the same lock is not what they tell each other.
class HappenedBefore
{
public:
    explicit HappenedBefore(const Recording &recording);

    /// The next event of the recording; nothing for one that has no clock: a line of the program, held and released are
    /// nothing that others could learn of, and what nobody did has no place.
    std::optional<VectorClock> take(const RecordedEvent &event);

private:
    using Key = std::pair<int, std::uint32_t>; // a channel and a message, or a process and a wake-up

    void learn(VectorClock &clock, const VectorClock *cause) const;
    void learnFrom(VectorClock &clock, const std::map<Key, VectorClock> &causes, const Key &key) const;
    void remember(const RecordedEvent &event, const VectorClock &clock);

    const Scenario &m_scenario;
    std::vector<VectorClock> m_newest;        // of each process, and of the system
    std::set<Key> m_awaited;                  // messages whose senders wait for receipt
    std::map<Key, VectorClock> m_puts, m_takes, m_wakeUps;
    std::vector<VectorClock> m_texts;         // of each shared text: its last writing
};

} // namespace synchroscope
