// SPDX-License-Identifier: GPL-3.0-or-later
// Looking closer in a session: at one message, at the bytes.
#include "window/session.h"

#include <algorithm>

namespace synchroscope {

void Session::selectMessage(int channel, std::uint32_t number)
{
    const MessageId wanted = number == 0 ? MessageId{} : MessageId{channel, number};
    if (!isOpen() || wanted == m_selected)
        return;
    m_selected = wanted;
    emit advanced();
}

void Session::selectNextMessage(int by)
{
    if (!isOpen())
        return;
    const auto &all = m_shown->history.messages();
    const std::int64_t now = m_cursor.time(m_shown->recording);
    const auto sent =
        std::partition_point(all.begin(), all.end(), [now](const MessageLife &life) { return life.called <= now; })
        - all.begin();
    if (sent == 0)
        return;
    std::ptrdiff_t place = sent - 1;
    if (const MessageLife *life = m_shown->history.message(m_selected.channel, m_selected.number))
        place = std::clamp<std::ptrdiff_t>(life - all.data() + by, 0, sent - 1);
    const MessageLife &found = all[static_cast<std::size_t>(place)];
    selectMessage(found.channel, found.number);
}

void Session::watchMemory(int channel)
{
    m_memory.watch(channel);
    m_driver.watchMemory(channel);
    if (isOpen())
        emit advanced();
}

} // namespace synchroscope
