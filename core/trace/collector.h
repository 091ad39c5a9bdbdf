// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/layout.h"
#include "trace/change_order.h"
#include "trace/trace_reader.h"
#include "trace/two_sides.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace synchroscope {

/// Merges the rings of all processes of a run into one sequence in which no effect stands before its cause.
///
/// The order is topological: the order within a ring, the order of changes within a channel (every change is made
/// and published under the channel's lock, and carries its place; in a direct channel see TwoSides), and each wake-up
/// before the waking it caused. Time only breaks ties.
///
/// Of a shared text that was written by somebody who died before that was known to have been told, the supervisor tells
/// on its behalf (`peer`): handed over as the dead one's own event, once, whichever of the two there is.
///
/// Why nothing is guessed: a cause is always published before its effect is. drain() therefore takes two cuts
/// through all rings, one after the other; whatever stands before the first cut has all its causes before the
/// second. What is missing even there was lost (a full ring, a process killed in between) and is waited for no longer.
class Collector
{
public:
    using Sink = std::function<void(int process, const Event &event, std::string_view text)>;

    /// `process`: the index that the sink is told. Sources are added before the first drain.
    void addSource(int process, TraceReader reader);
    /// After the sources: whose events tell of a direct channel.
    void addChannel(int index, const ChannelEntry &entry);

    /// Hands over every event stamped up to `horizon` (ns, CLOCK_MONOTONIC) and what caused them.
    /// A horizon a little in the past lets rings that are a moment late take their place in time order too.
    void drain(std::uint64_t horizon, const Sink &sink);

    [[nodiscard]] std::uint64_t lost() const;
    /// What each source says that it has done, in the order in which they were added.
    [[nodiscard]] std::vector<EventCounts> counts() const;
    /// How full the fullest ring was when it was looked at last: 0 to 1.
    [[nodiscard]] double fullest() const { return m_fullest; }
    /// Nothing has been read that was not handed over.
    [[nodiscard]] bool empty() const;

private:
    struct Source
    {
        int process;
        TraceReader reader;
        TraceReader::Batch read{};    // read and not yet forgotten; handed over up to `next`
        std::size_t next = 0;
        std::size_t nextText = 0;     // where the text of `next` begins
        std::size_t settled = 0;      // events before this one stood before the first cut

        [[nodiscard]] bool empty() const { return next == read.events.size(); }
        [[nodiscard]] const Event &front() const { return read.events[next]; }
        [[nodiscard]] Event &front() { return read.events[next]; }
        void forgetHandedOver();
    };

    void read();
    void remember(const Event &event, std::size_t source);
    [[nodiscard]] std::optional<std::size_t> causeOf(const Event &event, std::size_t source) const;
    void handOver(std::size_t source, const Sink &sink);

    std::vector<Source> m_sources;
    std::array<ChangeOrder, maxChannels> m_changes;                 // per channel, read and not yet handed over
    std::array<TwoSides, maxChannels> m_direct;                     // the same of direct channels
    std::array<std::uint32_t, maxChannels> m_textsWritten{};        // the place of the last event that tells of it
    std::unordered_map<std::uint32_t, std::size_t> m_wakeUps;       // wake-ups issued, not yet handed over
    double m_fullest = 0;
};

} // namespace synchroscope
