// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/waiting_line.h"

#include "channel/damage.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace synchroscope {

void WaitingLine::joinEnd(int process)
{
    const std::uint32_t count = *m_count; // checked and used as one reading
    if (count >= maxProcesses)
        sharedMemoryDamaged();
    m_processes[count] = static_cast<std::uint8_t>(process);
    *m_count = count + 1;
}

void WaitingLine::joinByTicket(int process)
{
    const auto ticketOf = [this](int p) {
        if (static_cast<std::uint32_t>(p) >= m_parts.processCount)
            sharedMemoryDamaged();
        return m_parts.waiter(m_side, p).ticket.load(std::memory_order_relaxed);
    };
    joinEnd(process);
    auto *place = m_processes + *m_count - 1;
    for (; place != m_processes && ticketOf(place[-1]) > ticketOf(process); --place)
        std::swap(place[-1], place[0]);
}

void WaitingLine::leave(int process)
{
    const std::uint32_t count = std::min<std::uint32_t>(*m_count, maxProcesses);
    auto *end = m_processes + count;
    *m_count = static_cast<std::uint32_t>(std::remove(m_processes, end, process) - m_processes);
}

int WaitingLine::takeFirst()
{
    const int first = m_processes[0];
    if (*m_count > maxProcesses || static_cast<std::uint32_t>(first) >= m_parts.processCount)
        sharedMemoryDamaged();
    leave(first);
    return first;
}

void WaitingLine::rebuild()
{
    std::vector<std::pair<std::uint64_t, int>> tickets;
    for (int p = 0; p < static_cast<int>(m_parts.processCount); ++p) {
        const Waiter &waiter = m_parts.waiter(m_side, p);
        if (waiter.word.load(std::memory_order_acquire) == static_cast<std::uint32_t>(WaitState::waiting))
            tickets.emplace_back(waiter.ticket.load(std::memory_order_relaxed), p);
    }
    std::sort(tickets.begin(), tickets.end());
    *m_count = 0;
    for (const auto &[ticket, process] : tickets)
        joinEnd(process);
}

} // namespace synchroscope
