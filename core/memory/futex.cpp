// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/futex.h"

#include "base/clock.h"

#include <cerrno>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace synchroscope {

FutexWait futexWait(const FutexWord &word, std::uint32_t expected, std::optional<std::int64_t> ns)
{
    if (ns && *ns <= 0)
        return word.load(std::memory_order_acquire) == expected ? FutexWait::timedOut : FutexWait::changed;
    timespec limit{};
    if (ns)
        limit = toTimespec(*ns);
    const long result = ::syscall(SYS_futex, &word, FUTEX_WAIT, expected, ns ? &limit : nullptr, nullptr, 0);
    if (result == 0 || errno == EINTR)
        return FutexWait::woken;
    return errno == ETIMEDOUT ? FutexWait::timedOut : FutexWait::changed;
}

int futexWake(const FutexWord &word, int count)
{
    return static_cast<int>(::syscall(SYS_futex, &word, FUTEX_WAKE, count, nullptr, nullptr, 0));
}

int futexSleepers(const FutexWord &word)
{
    // Moves everybody from the word to the word itself, wakes nobody, and returns how many that were.
    const long moved = ::syscall(SYS_futex, &word, FUTEX_REQUEUE, 0, static_cast<long>(everybody), &word, 0);
    return moved < 0 ? -1 : static_cast<int>(moved);
}

} // namespace synchroscope
