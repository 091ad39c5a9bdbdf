// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/futex.h"

#include <cstdint>

namespace synchroscope {

/// Short mutual exclusion around one channel. The word names its owner, so that the supervisor can take the lock
/// over from a process that died inside (a robust lock without the kernel's list, and without a condition variable,
/// which a death inside would break).
///
/// Word: 0 free, otherwise owner + 1, with the top bit set while somebody may sleep on it.
class ChannelLock
{
public:
    ChannelLock(FutexWord &word, int self) : m_word(&word), m_self(static_cast<std::uint32_t>(self) + 1) {}

    /// Waits as long as it takes: a living owner leaves within microseconds, a dead one's lock is taken over.
    void lock();
    /// The supervisor must not hang on a scribbled word: gives up after `ns`.
    bool lockWithin(std::int64_t ns);
    void unlock();
    /// The supervisor, once `owner` is dead: if it died inside, the lock is now the caller's. True if so.
    bool takeOver(int owner);

    [[nodiscard]] static bool isHeld(const FutexWord &word);
    [[nodiscard]] static bool isHeldBy(const FutexWord &word, int process);

private:
    bool tryLock();
    FutexWord *m_word;
    std::uint32_t m_self;
};

} // namespace synchroscope
