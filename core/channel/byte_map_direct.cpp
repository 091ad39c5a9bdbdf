// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a direct channel: the only file that knows it besides direct_layout.h.
#include "channel/byte_map.h"

#include <algorithm>

namespace synchroscope {

namespace {

using byte_map::Builder;
using byte_map::byteAt;
using Part = ByteField::Part;

std::uint64_t valueOf(const std::atomic<std::uint64_t> &count) { return count.load(std::memory_order_relaxed); }

std::string putWords(const std::atomic<std::uint64_t> &member)
{
    const std::uint64_t word = valueOf(member);
    return "place " + std::to_string(PutWord::placeOf(word)) + ", generation "
        + std::to_string(PutWord::generationOf(word));
}

std::string retractionWords(std::uint32_t state)
{
    constexpr const char *words[] = {"impossible", "possible", "tooLate", "done"};
    return std::string(state < std::size(words) ? words[state] : "?") + " (" + std::to_string(state) + ")";
}

void addCommonHeader(Builder &map, const ChannelHeader &h)
{
    const auto *begin = reinterpret_cast<const std::byte *>(&h), *end = reinterpret_cast<const std::byte *>(&h.numbers);
    map.add(Part::padding, "(of a channel with a lock, unused)", begin, static_cast<std::size_t>(end - begin), {});
    map.add(Part::header, "numbers", h.numbers, std::to_string(h.numbers.load(std::memory_order_relaxed)));
    map.add(Part::header, "processor", h.processor, "of each process: the last seen, where waiters spin").unrecorded =
        true;
}

void addHeader(Builder &map, const DirectHeader &d)
{
    const auto flag = [&](const char *name, const std::atomic<bool> &member) -> ByteField & {
        return map.add(Part::header, name, member, std::to_string(byteAt(&member)));
    };
    const auto count = [&](const char *name, const std::atomic<std::uint64_t> &member) {
        map.add(Part::header, name, member, std::to_string(valueOf(member)));
    };
    flag("senderEnded", d.senderEnded);
    flag("receiverEnded", d.receiverEnded);
    flag("closed", d.closed);
    flag("abandoned", d.abandoned);
    flag("senderPays", d.senderPays).unrecorded = true;
    flag("receiverPays", d.receiverPays).unrecorded = true;
    map.add(Part::header, "put", d.put, putWords(d.put));
    count("taken", d.taken);
    map.add(Part::header, "written", d.written, putWords(d.written));
    count("refused", d.refused);
    count("discarded", d.discarded);
    count("withdrawn", d.withdrawn);
    count("deepest", d.deepest);
    count("recorded", d.recorded);
    count("seen", d.seen);
}

SlotBytes addSlot(Builder &map, const ChannelParts &parts, std::uint32_t index, bool largeBodyIsHeld)
{
    const DirectSlot &slot = parts.directSlots[index];
    const std::string name = "slot[" + std::to_string(index) + "].";
    const auto field = [&](const char *what, const void *at, std::size_t size, std::string value) -> ByteField & {
        ByteField &one = map.add(Part::slot, name + what, at, size, std::move(value));
        one.index = index;
        one.message = slot.number;
        return one;
    };
    SlotBytes seen;
    seen.index = index;
    seen.number = slot.number;
    seen.offset = field("retraction", &slot.retraction, sizeof slot.retraction,
                        retractionWords(slot.retraction.load(std::memory_order_relaxed)))
                      .offset;
    field("number", &slot.number, sizeof slot.number, std::to_string(slot.number));
    field("bytes", &slot.bytes, sizeof slot.bytes, std::to_string(slot.bytes));
    field("body", slot.body, sizeof slot.body, {});
    if (largeBodyIsHeld)
        field("largeBody", parts.directBody(index, maxMessageBytes), maxMessageBytes, {});
    const std::size_t bytes = std::min<std::size_t>(slot.bytes, maxMessageBytes);
    seen.bodyIsHeld = bytes <= sizeof slot.body || largeBodyIsHeld;
    if (seen.bodyIsHeld)
        seen.body.assign(parts.directBody(index, bytes), bytes);
    return seen;
}

} // namespace

/// Whoever changes something changes a count or a waiter's word with it.
byte_map::ChangeMark byte_map::directChangeMark(const ChannelParts &parts)
{
    const DirectHeader &d = *parts.direct;
    ChangeMark mark;
    std::size_t i = 0;
    for (const auto *count : {&d.put, &d.taken, &d.written, &d.recorded, &d.seen, &d.refused, &d.discarded})
        mark.counts[i++] = count->load(std::memory_order_acquire);
    mark.counts[i++] = parts.header->numbers.load(std::memory_order_relaxed);
    for (const auto *flag : {&d.senderEnded, &d.receiverEnded, &d.closed, &d.abandoned})
        mark.counts[i] =
            mark.counts[i] << 8 | __atomic_load_n(reinterpret_cast<const std::uint8_t *>(flag), __ATOMIC_RELAXED);
    i = 0;
    for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt}) {
        for (int p = 0; p < std::min(static_cast<int>(parts.processCount), maxProcesses); ++p) {
            const Waiter &waiter = parts.waiter(side, p);
            const std::uint32_t word = waiter.word.load(std::memory_order_acquire);
            mark.words[i++] = waiter.ticket.load(std::memory_order_relaxed) << 32 | word;
            mark.somebodyIsInside |= word == static_cast<std::uint32_t>(WaitState::waking);
        }
    }
    return mark;
}

ByteMap byte_map::directByteMap(const ChannelBytes &bytes, const ByteNames &names)
{
    ByteMap map;
    const ChannelParts parts = bytes.parts();
    Builder builder(bytes);
    addCommonHeader(builder, *parts.header);
    builder.addWaiters(names);
    addHeader(builder, *parts.direct);

    map.direct = true;
    map.slotCount = parts.slotCount;
    const std::uint64_t taken = valueOf(parts.direct->taken), put = PutWord::placeOf(valueOf(parts.direct->put));
    map.head = static_cast<std::uint32_t>(taken % parts.slotCount);
    map.count = static_cast<std::uint32_t>(put > taken ? std::min<std::uint64_t>(put - taken, parts.slotCount) : 0);
    map.tail = (map.head + map.count) % parts.slotCount;
    for (std::uint32_t i = 0; i < bytes.slotsHeld(); ++i) {
        SlotBytes slot = addSlot(builder, parts, i, bytes.slotsHeld() == parts.slotCount);
        const std::uint32_t place = (i + parts.slotCount - map.head) % parts.slotCount;
        slot.full = place < map.count;
        slot.place = slot.full ? static_cast<int>(place) : -1;
        map.queueSlots.push_back(std::move(slot));
    }
    map.fields = std::move(builder).finished();
    return map;
}

} // namespace synchroscope
