// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/remote_barrier.h"

#include <cstdlib>
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace synchroscope {

bool registerForRemoteBarriers()
{
    return ::syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, 0, 0) == 0;
}

void remoteBarrier()
{
    // Without memory for the fast kind the kernel still has the slow one. Without either a wake-up could be lost.
    if (::syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL_EXPEDITED, 0, 0) != 0
        && ::syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0) != 0)
        std::abort();
}

} // namespace synchroscope
