// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/served_waiters.h"

namespace synchroscope {

void wakeServedWaiters(const ChannelParts &channel)
{
    futexWake(channel.header->lock, everybody); // it may have left the lock, and not told the next one
    for (int p = 0; p < static_cast<int>(channel.processCount); ++p)
        for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
            if (const Waiter &waiter = channel.waiter(side, p); stateOf(waiter) != WaitState::waiting)
                futexWake(waiter.word, everybody);
}

} // namespace synchroscope
