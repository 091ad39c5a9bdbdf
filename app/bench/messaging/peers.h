// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/messaging/transport.h"

#include <atomic>
#include <string>
#include <unistd.h>

namespace synchroscope::bench {

// What a user would pick instead. Nothing of them has a name that others see once it is set up, so nothing stays behind
// when everybody dies; the System V queue, which has no such thing, goes with its transport.

std::unique_ptr<Transport> pipeTransport(const Shape &shape);       // pipe.cpp
std::unique_ptr<Transport> unixSocketTransport(const Shape &shape); // unix_socket.cpp
std::unique_ptr<Transport> mqueueTransport(const Shape &shape);     // mqueue.cpp
std::unique_ptr<Transport> sysvTransport(const Shape &shape);       // sysv.cpp
std::unique_ptr<Transport> boostTransport(const Shape &shape);      // boost.cpp, a library of its own

/// A name for something that is visible to others for a moment: no other process has it.
inline std::string momentaryName()
{
    static std::atomic<int> names = 0;
    return "synchroscope-bench-" + std::to_string(::getpid()) + "-" + std::to_string(++names);
}

} // namespace synchroscope::bench
