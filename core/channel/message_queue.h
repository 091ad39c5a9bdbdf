// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace synchroscope {

/// The bounded queue itself: where messages lie and in which order; the oldest first, or the most urgent and of those the
/// oldest. Knows nothing of waiting.
/// Every function is called under the channel's lock; indices found in shared memory are checked before use,
/// and one that makes no sense ends the process that found it.
class MessageQueue
{
public:
    explicit MessageQueue(ChannelParts parts) : m_parts(parts) {}

    [[nodiscard]] std::uint32_t count() const { return m_parts.header->queueCount; }
    [[nodiscard]] bool hasSlot() const { return m_parts.header->queueCount < m_parts.slotCount; }

    /// Puts a message behind all that are as urgent or more. `awaited`: its sender will sleep at `side` until it is taken.
    void put(std::uint32_t number, int sender, std::string_view body, bool awaited, Side side, std::uint8_t priority = 0);

    struct Message
    {
        std::uint32_t number = 0;
        int sender = 0;
        bool awaited = false;
        Side side = Side::receipt;
    };
    /// The oldest message, which must exist; its body is copied to `body` if that is given.
    [[nodiscard]] Message oldest(std::string *body = nullptr) const;
    /// Marks the oldest message as being taken; release() then frees its slot. In between the receiver records it and the
    /// trace is written. Who dies before release() leaves the message to be delivered again, unless it was recorded.
    void beginTaking();
    void release();
    /// Removes the message `number` of `sender`, wherever it stands; false if it is no longer there.
    bool remove(std::uint32_t number, int sender);

    /// Recomputes order and count from the slots alone. Half-written messages vanish. `wasReceived` is asked
    /// of each half-taken one: if not, it comes back.
    template<typename Callback>
    void rebuild(Callback wasReceived);
    /// For each message in the queue, oldest first.
    template<typename Callback>
    void forEach(Callback callback) const;

private:
    [[nodiscard]] std::uint16_t &place(std::uint32_t position) const; // 0: the next to be taken
    [[nodiscard]] std::uint16_t indexAt(std::uint32_t position) const; // checked
    [[nodiscard]] Slot &at(std::uint32_t position) const { return m_parts.slot(indexAt(position)); }
    void drop(std::uint32_t position);
    /// By which the queue is sorted.
    static std::uint64_t placeOf(const Slot &slot)
    {
        return (std::uint64_t{255U - slot.priority} << 56) | (slot.entered & ((std::uint64_t{1} << 56) - 1));
    }
    void store(std::vector<std::pair<std::uint64_t, std::uint16_t>> queued, const std::vector<std::uint16_t> &free);

    ChannelParts m_parts;
};

template<typename Callback>
void MessageQueue::rebuild(Callback wasReceived)
{
    // Worked out in private memory and stored at the end: a process that still scribbles cannot lead us astray.
    std::vector<std::pair<std::uint64_t, std::uint16_t>> queued;
    std::vector<std::uint16_t> free;
    for (std::uint32_t i = 0; i < m_parts.slotCount; ++i) {
        Slot &slot = m_parts.slot(i);
        auto state = static_cast<SlotState>(slot.state.load(std::memory_order_acquire));
        if (state == SlotState::taking && wasReceived(std::as_const(slot)))
            state = SlotState::empty;
        if (state == SlotState::taking || state == SlotState::full) {
            slot.state.store(static_cast<std::uint32_t>(SlotState::full), std::memory_order_relaxed);
            queued.emplace_back(placeOf(slot), static_cast<std::uint16_t>(i));
        } else {
            slot.state.store(static_cast<std::uint32_t>(SlotState::empty), std::memory_order_relaxed);
            free.push_back(static_cast<std::uint16_t>(i));
        }
    }
    store(std::move(queued), free);
}

template<typename Callback>
void MessageQueue::forEach(Callback callback) const
{
    const std::uint32_t present = count(); // read once, so that nobody can prolong the loop
    for (std::uint32_t i = 0; i < present; ++i)
        callback(at(i));
}

} // namespace synchroscope
