// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>

namespace synchroscope {

/// The only place where anything sleeps on shared memory. See futex(2); always without FUTEX_PRIVATE_FLAG,
/// because the sleeper and its waker are different processes. (std::atomic::wait would never wake across processes.)
using FutexWord = std::atomic<std::uint32_t>;
static_assert(sizeof(FutexWord) == 4 && FutexWord::is_always_lock_free);

enum class FutexWait : std::uint8_t {
    woken,    // it slept and something woke it, perhaps without reason: look at the word again
    changed,  // the word was not `expected`: it never slept
    timedOut,
};

/// Sleeps in the kernel while `word` is `expected`. `ns`: at most this long; absent: without limit.
/// The word may lie in memory that is mapped read-only.
FutexWait futexWait(const FutexWord &word, std::uint32_t expected, std::optional<std::int64_t> ns = std::nullopt);

/// Wakes up to `count` sleepers; returns how many there were.
int futexWake(const FutexWord &word, int count = 1);
inline constexpr int everybody = 0x7fffffff;

/// How many sleep on the word at this moment, by the kernel's own count; −1 if it would not say. Disturbs nobody.
int futexSleepers(const FutexWord &word);

} // namespace synchroscope
