// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace synchroscope {

/// Shared memory holds something that no process of ours writes. Thrown by the queue and the lines, caught by
/// the process that met it (which ends with a clear message) and by the supervisor (which ends the run).
struct DamagedMemory : std::runtime_error
{
    DamagedMemory() : std::runtime_error("the shared memory of a channel has been damaged") {}
};

[[noreturn]] inline void sharedMemoryDamaged() { throw DamagedMemory(); }

} // namespace synchroscope
