// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/message_queue.h"

#include "channel/damage.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>
#include <vector>

namespace synchroscope {

namespace {

void set(Slot &slot, SlotState state)
{
    // Release: whoever finds the slot in this state (after a death, without the lock's own ordering) finds its contents.
    slot.state.store(static_cast<std::uint32_t>(state), std::memory_order_release);
}

} // namespace

std::uint16_t &MessageQueue::place(std::uint32_t position) const
{
    return m_parts.order[(m_parts.header->queueHead + position) % m_parts.slotCount];
}

std::uint16_t MessageQueue::indexAt(std::uint32_t position) const
{
    const std::uint16_t index = place(position);
    if (index >= m_parts.slotCount || position >= m_parts.slotCount)
        sharedMemoryDamaged();
    return index;
}

void MessageQueue::put(std::uint32_t number, int sender, std::string_view body, bool awaited, Side side,
                       std::uint8_t priority)
{
    ChannelHeader &header = *m_parts.header;
    const std::uint32_t count = header.queueCount; // checked and used as one reading
    const std::uint16_t index = indexAt(count);    // the first of the free ones
    Slot &slot = m_parts.slot(index);
    set(slot, SlotState::writing);
    slot.number = number;
    slot.entered = ++header.nextEntered;
    slot.bytes = static_cast<std::uint16_t>(body.size());
    slot.sender = static_cast<std::uint8_t>(sender);
    slot.awaited = awaited;
    slot.side = side;
    slot.priority = priority;
    std::memcpy(slot.body, body.data(), body.size());
    set(slot, SlotState::full);
    std::uint32_t position = count;
    for (; priority > 0 && position > 0 && at(position - 1).priority < priority; --position)
        place(position) = indexAt(position - 1);
    if (position != count)
        place(position) = index;
    header.queueCount = count + 1;
}

MessageQueue::Message MessageQueue::oldest(std::string *body) const
{
    if (count() == 0)
        sharedMemoryDamaged();
    const Slot &slot = at(0);
    if (slot.sender >= m_parts.processCount || slot.side > Side::receipt)
        sharedMemoryDamaged();
    if (body)
        body->assign(slot.body, std::min<std::size_t>(slot.bytes, maxMessageBytes));
    return {slot.number, slot.sender, slot.awaited, slot.side};
}

void MessageQueue::beginTaking() { set(at(0), SlotState::taking); }

void MessageQueue::release() { drop(0); }

bool MessageQueue::remove(std::uint32_t number, int sender)
{
    for (std::uint32_t i = 0; i < count(); ++i) {
        const Slot &slot = at(i);
        if (slot.number == number && slot.sender == sender) {
            drop(i);
            return true;
        }
    }
    return false;
}

void MessageQueue::drop(std::uint32_t position)
{
    ChannelHeader &header = *m_parts.header;
    const std::uint16_t index = indexAt(position);
    set(m_parts.slot(index), SlotState::empty);
    // Those that stood before it move up by one, so that the head moves and the rest keeps its place. The oldest one is the
    // last of the free ones where it stands: a plain queue writes nothing here.
    for (std::uint32_t i = position; i > 0; --i)
        place(i) = place(i - 1);
    if (position > 0)
        place(0) = index;
    header.queueHead = (header.queueHead + 1) % m_parts.slotCount;
    --header.queueCount;
}

void MessageQueue::store(std::vector<std::pair<std::uint64_t, std::uint16_t>> queued,
                         const std::vector<std::uint16_t> &free)
{
    std::sort(queued.begin(), queued.end());
    for (std::size_t i = 0; i < queued.size(); ++i)
        m_parts.order[i] = queued[i].second;
    std::copy(free.begin(), free.end(), m_parts.order + queued.size());
    m_parts.header->queueHead = 0;
    m_parts.header->queueCount = static_cast<std::uint32_t>(queued.size());
}

} // namespace synchroscope
