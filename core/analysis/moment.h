// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "recording/recording.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace synchroscope {

/// Moments of a recording as a person goes through them. A moment is how many events have happened.

/// What counts as one happening: an event, or that a process has come to a line of its program.
enum class Grain : std::uint8_t { event, line };

/// One happening back; 0 when there is none. All that one step of a stepped run has done is one happening; what changes
/// nothing that can be seen (held, released) is none.
std::size_t momentBefore(const Recording &recording, std::size_t moment, Grain grain = Grain::event);
/// One happening on; the newest moment when there is none.
std::size_t momentAfter(const Recording &recording, std::size_t moment, Grain grain = Grain::event);

/// The moment at which everything up to that axis time has happened.
std::size_t momentAt(const Recording &recording, std::int64_t time);
/// The axis time of the last event of a moment.
std::int64_t timeOf(const Recording &recording, std::size_t moment);

// Just after something has happened; where the event is not found, the moment of its time.
std::size_t momentOfBegin(const Recording &recording, int process, const Span &span);
std::size_t momentOfSending(const Recording &recording, const MessageLife &life);
std::size_t momentOfReceipt(const Recording &recording, const MessageLife &life);
std::size_t momentOfWakeUp(const Recording &recording, const WakeUp &wakeUp);

/// Counts the steps of a run stepped from 0 by which something happened. For one recording; may be asked while it grows.
class StepCount
{
public:
    std::size_t of(const Recording &recording);
    /// How many of them begin before a moment.
    std::size_t before(const Recording &recording, std::size_t moment);

private:
    std::size_t m_choices = 0;         // of which it is known what they did
    std::vector<std::size_t> m_begins; // the first event of each step among them
};

} // namespace synchroscope
