// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/transport.h"

namespace synchroscope::bench {

// What the machine itself can do, without anything that a channel owes its user: no modes, no trace, no deaths, one
// sender and one receiver, messages of one size.

std::unique_ptr<Transport> spinRingTransport(const Shape &shape);      // ring.cpp: looks again and again
std::unique_ptr<Transport> futexRingTransport(const Shape &shape);     // ring.cpp: sleeps at once where it cannot go on
std::unique_ptr<Transport> halfFutexRingTransport(const Shape &shape); // ring.cpp: and wakes senders for half a ring

/// One message in one place, whatever number of slots is asked for; handed from process to process.
std::unique_ptr<Transport> futexHandOff(const Shape &shape); // hand_off.cpp
std::unique_ptr<Transport> spinHandOff(const Shape &shape);  // hand_off.cpp
// The same, but a send ends only when its message was taken.
std::unique_ptr<Transport> futexRendezvous(const Shape &shape); // hand_off.cpp
std::unique_ptr<Transport> spinRendezvous(const Shape &shape);  // hand_off.cpp

/// Makes every send of a transport a synchronous one, as a user would: the receiver sends a receipt back by another.
std::unique_ptr<Transport> withReceipts(const MakeTransport &make, const Shape &shape); // receipts.cpp

/// Tells the processor that this is a loop that waits.
inline void spinOnce()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    asm volatile("yield");
#endif
}

} // namespace synchroscope::bench
