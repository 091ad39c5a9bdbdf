// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/byte_replay.h"
#include "run/outbox.h"
#include "views/shown_memory.h"
#include "window/recorded_run.h"

#include <cstddef>
#include <optional>

namespace synchroscope {

/// Which bytes belong to the shown moment. At the newest moment those that the supervisor has read; in a replay, and
/// where nothing has been read, those that the recorded events lead to. What has changed is told in the same way: from
/// one reading to the next, or from one happening to the next; with the first reading, from what the recording says was
/// before.
class MemoryWatch
{
public:
    void watch(int channel);
    /// Another run is driven or shown.
    void forget();
    void take(const MemoryLook &look);

    /// Null while no channel is watched. Valid until the next call.
    const ShownMemory *shown(RecordedRun &run, std::size_t moment, bool newest);

private:
    void showRead(const Recording &recording, std::size_t moment);
    [[nodiscard]] ChannelBytes workedOut(const Recording &recording, std::size_t moment);
    void workOut(const Recording &recording, std::size_t moment);
    void show(const Recording &recording, const ChannelBytes &bytes, const ChannelBytes *before);

    int m_channel = -1;
    std::optional<MemoryLook> m_look;
    ChannelBytes m_lookBefore; // the last one that was different
    bool m_lookIsNew = false;
    std::optional<ByteReplay> m_replay;
    ChannelBytes m_before, m_after;      // worked out, cut to what is shown
    std::optional<std::size_t> m_moment; // that m_shown has been worked out for
    ShownMemory m_shown;
};

} // namespace synchroscope
