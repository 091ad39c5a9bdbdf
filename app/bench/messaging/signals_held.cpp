// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/signals_held.h"

#include <sys/signalfd.h>

namespace synchroscope::bench {

SignalsHeld::SignalsHeld()
{
    sigset_t held;
    ::sigemptyset(&held);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action = {};
        ::sigaction(signal, nullptr, &action);
        if (action.sa_handler != SIG_IGN) // blocked, it would be pending after all
            ::sigaddset(&held, signal);
    }
    ::pthread_sigmask(SIG_BLOCK, &held, &m_before);
    m_descriptor.reset(::signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK)); // only polled: the signal stays pending
}

SignalsHeld::~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

} // namespace synchroscope::bench
