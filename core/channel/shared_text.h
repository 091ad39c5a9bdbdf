// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_lock.h"
#include "channel/participant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synchroscope {

/// A text that every process of a run reads and writes, and on which it can sleep: shared memory with no channel around it.
///
/// Each read and each write is whole, as that of an atomic variable is. Nothing protects what lies between a read and the
/// write that follows from it: that is the lesson.
///
/// Sleeping is that of futex(2). Whoever goes to sleep stands in the line first; with `expected` the text is compared
/// while nobody can write it or wake anybody, so a wake-up that follows a write finds the sleeper, or the sleeper finds what
/// was written. Without it a wake-up that came before is lost.
class SharedText : public Participant
{
public:
    /// As those of a Channel; `index`: of its entry, behind the channels.
    SharedText(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
               Gate *gate = nullptr);

    [[nodiscard]] std::string read();
    /// At most maxSharedTextBytes: the caller has checked.
    void write(std::string_view text);

    enum class Slept : std::uint8_t { woken, differs, timedOut };
    /// Sleeps until it is woken; with `expected` only while that is the text. `timeout`: axis ns.
    Slept sleep(std::optional<std::string_view> expected, std::optional<std::int64_t> timeout);
    /// Wakes those who have slept longest, at most so many; how many they were.
    int wake(int most);

    // For the supervisor alone: see Channel.
    bool bury(int process);
    void serveWaiters();
    [[nodiscard]] bool isHeld() const { return ChannelLock::isHeld(m_header.lock); }
    [[nodiscard]] bool isInside(int process) const { return ChannelLock::isHeldBy(m_header.lock, process); }

private:
    void lock();
    [[nodiscard]] std::string text() const;
    void takePlace();
    void emitChange(EventKind kind, std::string_view text, std::uint8_t detail = 0, std::uint32_t value = 0);
    void tellOfWriting(int writer);

    ChannelLock m_lock;
};

/// The parent, before any process exists.
void layOutSharedText(const ChannelParts &parts, std::string_view text);

} // namespace synchroscope
