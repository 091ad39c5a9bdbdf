// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a channel behind a lock: the only file that knows it besides channel_layout.h.
#include "channel/byte_map.h"

#include <algorithm>
#include <cstring>

namespace synchroscope {

namespace {

using byte_map::Builder;
using byte_map::byteAt;
using Part = ByteField::Part;

constexpr std::uint32_t lockIsContended = 1U << 31; // channel_lock.cpp

std::string lockWords(std::uint32_t word, const ByteNames &names)
{
    const std::uint32_t owner = word & ~lockIsContended;
    if (owner == 0)
        return word == 0 ? "free (0)" : "free, somebody may sleep";
    const std::string who = owner - 1 == 64 ? "the supervisor" : names.process(owner - 1);
    return "held by " + who + (word & lockIsContended ? ", somebody may sleep" : "");
}

std::string namesOf(std::uint64_t bits, const ByteNames &names)
{
    std::string all;
    for (std::size_t p = 0; p < names.processes.size(); ++p) {
        if (bits >> p & 1)
            all += (all.empty() ? "" : ", ") + names.processes[p];
    }
    return all.empty() ? "nobody" : all;
}

std::string lineWords(const std::uint8_t *line, std::uint32_t count, const ByteNames &names)
{
    std::string all;
    for (std::uint32_t i = 0; i < std::min<std::uint32_t>(count, maxProcesses); ++i)
        all += (i == 0 ? "" : ", ") + names.process(line[i]);
    return all;
}

void addHeader(Builder &map, const ChannelHeader &h, const ByteNames &names)
{
    const auto number = [&](const char *name, const auto &member) {
        map.add(Part::header, name, member, std::to_string(member));
    };
    ByteField &lock = map.add(Part::header, "lock", h.lock, lockWords(h.lock.load(std::memory_order_relaxed), names));
    lock.isWord = lock.unrecorded = true;
    number("order", h.order);
    number("queueHead", h.queueHead);
    number("queueCount", h.queueCount);
    number("promisedMessages", h.promisedMessages);
    number("promisedPlaces", h.promisedPlaces);
    number("sendersWaiting", h.sendersWaiting);
    number("receiversWaiting", h.receiversWaiting);
    number("nextEntered", h.nextEntered);
    map.add(Part::header, "ended", h.ended, namesOf(h.ended, names));
    map.add(Part::header, "closed", h.closed, std::to_string(byteAt(&h.closed)));
    map.add(Part::header, "abandoned", h.abandoned, std::to_string(byteAt(&h.abandoned)));
    number("nextTicket", h.nextTicket);
    map.add(Part::header, "senders", h.senders, lineWords(h.senders, h.sendersWaiting, names));
    map.add(Part::header, "receivers", h.receivers, lineWords(h.receivers, h.receiversWaiting, names));
    number("totals.enqueued", h.totals.enqueued);
    number("totals.maxDepth", h.totals.maxDepth);
    number("totals.refused", h.totals.refused);
    number("totals.discarded", h.totals.discarded);
    number("totals.overwritten", h.totals.overwritten);
    number("totals.withdrawn", h.totals.withdrawn);
    number("totals.delivered", h.totals.delivered);
    number("totals.redelivered", h.totals.redelivered);
    map.add(Part::header, "numbers", h.numbers, std::to_string(h.numbers.load(std::memory_order_relaxed)));
    map.add(Part::header, "processor", h.processor, "of each process: the last seen, where waiters spin").unrecorded =
        true;
}

std::string slotState(std::uint32_t state)
{
    constexpr const char *words[] = {"empty", "writing", "full", "taking"};
    return std::string(state < std::size(words) ? words[state] : "?") + " (" + std::to_string(state) + ")";
}

SlotBytes addSlot(Builder &map, const Slot &slot, std::uint32_t index, const ByteNames &names)
{
    const std::string name = "slot[" + std::to_string(index) + "].";
    const auto field = [&](const char *what, const auto &member, std::string value) -> ByteField & {
        ByteField &one = map.add(Part::slot, name + what, member, std::move(value));
        one.index = index;
        one.message = slot.number;
        return one;
    };
    SlotBytes seen;
    seen.index = index;
    const std::uint32_t state = slot.state.load(std::memory_order_relaxed);
    seen.full = state == static_cast<std::uint32_t>(SlotState::full)
                || state == static_cast<std::uint32_t>(SlotState::taking);
    seen.number = slot.number;
    seen.sender = slot.sender;
    seen.body.assign(slot.body, std::min<std::size_t>(slot.bytes, maxMessageBytes));
    seen.offset = field("state", slot.state, slotState(state)).offset;
    field("number", slot.number, std::to_string(slot.number));
    field("entered", slot.entered, std::to_string(slot.entered));
    field("bytes", slot.bytes, std::to_string(slot.bytes));
    field("sender", slot.sender, names.process(slot.sender));
    field("awaited", slot.awaited, std::to_string(byteAt(&slot.awaited)));
    field("side", slot.side, std::string(wordFor(static_cast<Side>(byteAt(&slot.side)))));
    field("priority", slot.priority, std::to_string(slot.priority));
    field("body", slot.body, {});
    return seen;
}

} // namespace

/// What changes, changes under the lock.
byte_map::ChangeMark byte_map::lockedChangeMark(const ChannelParts &parts)
{
    const ChannelHeader &h = *parts.header;
    ChangeMark mark;
    mark.somebodyIsInside = h.lock.load(std::memory_order_acquire) != 0;
    mark.counts = {__atomic_load_n(&h.order, __ATOMIC_RELAXED), __atomic_load_n(&h.nextTicket, __ATOMIC_RELAXED),
                   __atomic_load_n(&h.nextEntered, __ATOMIC_RELAXED)};
    return mark;
}

ByteMap byte_map::lockedByteMap(const ChannelBytes &bytes, const ByteNames &names)
{
    ByteMap map;
    const ChannelParts parts = bytes.parts();
    const ChannelHeader &h = *parts.header;
    Builder builder(bytes);
    addHeader(builder, h, names);
    builder.addWaiters(names);
    for (std::uint32_t i = 0; i < bytes.slotsHeld(); ++i)
        map.queueSlots.push_back(addSlot(builder, parts.slot(i), i, names));

    map.slotCount = parts.slotCount;
    map.head = h.queueHead % parts.slotCount;
    map.count = std::min(h.queueCount, parts.slotCount);
    map.tail = (map.head + map.count) % parts.slotCount;
    const auto indexWords = [&](const std::uint16_t &index, bool counts) {
        return counts ? "slot " + std::to_string(index) : "(" + std::to_string(index) + ", free)";
    };
    const std::uint32_t named = std::min(parts.slotCount, ChannelBytes::slotsRead);
    for (std::uint32_t i = 0; i < named; ++i) {
        const std::uint32_t place = (i + parts.slotCount - map.head) % parts.slotCount;
        const bool queued = place < map.count;
        builder.add(Part::order, "order[" + std::to_string(i) + "]", parts.order[i], indexWords(parts.order[i], queued))
            .index = i;
        if (queued && parts.order[i] < map.queueSlots.size() && map.queueSlots[parts.order[i]].full)
            map.queueSlots[parts.order[i]].place = static_cast<int>(place);
    }
    if (named < parts.slotCount) {
        const std::string rest = "[" + std::to_string(named) + " …]";
        const std::size_t bytesOfRest = (parts.slotCount - named) * sizeof(std::uint16_t);
        builder.add(Part::order, "order" + rest, parts.order + named, bytesOfRest, {});
    }
    map.fields = std::move(builder).finished();
    return map;
}

} // namespace synchroscope
