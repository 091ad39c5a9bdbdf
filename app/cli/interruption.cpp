// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <atomic>

namespace synchroscope {

namespace {

std::atomic<int> received = 0;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

void note(int signal) { received.store(signal, std::memory_order_relaxed); }

} // namespace

Interruption::Interruption()
{
    received = 0;
    struct sigaction action = {};
    action.sa_handler = note;
    // No SA_RESTART: whoever waits notices at once.
    for (std::size_t i = 0; i < std::size(caught); ++i) {
        sigaction(caught[i], &action, &m_before[i]);
        if (caught[i] == SIGHUP && m_before[i].sa_handler == SIG_IGN) // started under nohup
            sigaction(caught[i], &m_before[i], nullptr);
    }
}

Interruption::~Interruption()
{
    for (std::size_t i = 0; i < std::size(caught); ++i)
        sigaction(caught[i], &m_before[i], nullptr);
}

int Interruption::signal() const { return received.load(std::memory_order_relaxed); }

} // namespace synchroscope
