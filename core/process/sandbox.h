// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>

namespace synchroscope {

struct SandboxLimits
{
    /// Private memory (heap, stack, the program's own data) in bytes; 0: no limit. What is mapped shared, such as
    /// channels and rings, does not count, so that the limit is the same in small and large scenarios. An allocation
    /// beyond it fails; the process goes on.
    std::uint64_t privateMemory = std::uint64_t{128} * 1024 * 1024;
};

/// Locks the calling process in, for good. From then on it can compute, allocate memory, sleep and wake on futex
/// words, ask for the time, and end; whatever else it asks of the kernel kills it with SIGSYS before anything is done.
///
/// Called by a process with one thread, after it has mapped what it shares with others and closed what it does not
/// need. When it fails nothing may be run.
Result<void> enterSandbox(const SandboxLimits &limits);

} // namespace synchroscope
