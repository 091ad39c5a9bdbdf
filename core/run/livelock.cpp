// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/livelock.h"

#include <algorithm>

namespace synchroscope {

void LivelockWatch::take(const RecordedEvent &event)
{
    switch (event.event.kind) {
    case EventKind::enqueued:
    case EventKind::dequeued:
    case EventKind::textWritten:
        m_progress = event.at;
        break;
    case EventKind::emptyPoll:
    case EventKind::refused:
        m_inVain[event.process] = event.at;
        break;
    case EventKind::woken:
        if (event.event.value == 0) // by the clock
            m_inVain[event.process] = event.at;
        break;
    default:
        break;
    }
}

bool LivelockWatch::suspects(std::int64_t now, std::int64_t patience, const std::vector<int> &liveProcesses) const
{
    return !liveProcesses.empty() && now - m_progress > patience
        && std::all_of(liveProcesses.begin(), liveProcesses.end(), [this](int process) {
               return m_inVain[static_cast<std::size_t>(process)] > m_progress;
           });
}

} // namespace synchroscope
