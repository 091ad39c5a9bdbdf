// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/shared_memory.h"

#include <cstdint>
#include <vector>

namespace synchroscope {

/// Recognises that a run can never go on: every live process waits in some channel, none of them with a timeout.
/// A waiting process does nothing by itself, so if all wait at one instant, nothing will ever end a wait.
///
/// Read without any lock: two passes over all waiters, and each process must be found in the same wait (the same
/// ticket) in both, while no channel's lock is held in between: then there was an instant at which all of them waited
/// and nobody was still about to wake another.
bool allWaitForEver(const SharedMemory &memory, const std::vector<int> &liveProcesses);

} // namespace synchroscope
