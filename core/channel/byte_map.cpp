// SPDX-License-Identifier: GPL-3.0-or-later
#include "channel/byte_map.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace synchroscope {

namespace {

std::size_t offsetOfSlots(const ChannelParts &parts)
{
    const void *slots = parts.direct ? static_cast<const void *>(parts.directSlots) : &parts.slot(0);
    return static_cast<std::size_t>(static_cast<const std::byte *>(slots)
                                    - reinterpret_cast<const std::byte *>(parts.header));
}

byte_map::ChangeMark changeMark(const ChannelParts &parts)
{
    return parts.direct ? byte_map::directChangeMark(parts) : byte_map::lockedChangeMark(parts);
}

/// Aligned words, each in one load: a word that somebody is changing is either the old or the new one.
void copyWords(std::byte *to, const std::byte *from, std::size_t bytes)
{
    using Word [[gnu::may_alias]] = std::uint64_t;
    for (std::size_t i = 0; i < bytes; i += sizeof(Word)) {
        const Word word = __atomic_load_n(reinterpret_cast<const Word *>(from + i), __ATOMIC_ACQUIRE);
        std::memcpy(to + i, &word, sizeof word);
    }
}

} // namespace

ChannelBytes::ChannelBytes(const ChannelEntry &entry, std::uint32_t processCount, std::uint32_t mostSlots)
    : m_entry(entry),
      m_processes(processCount),
      m_slots(std::min(mostSlots, ChannelParts::slotsFor(entry.capacity, processCount)))
{
    m_entry.offset = 0;
    m_lines.resize(1); // so that there is an address from which to reckon
    const bool all = m_slots == parts().slotCount;
    m_size = all ? wholeSize()
                 : offsetOfSlots(parts()) + m_slots * (m_entry.direct ? sizeof(DirectSlot) : sizeof(Slot));
    m_lines.resize((m_size + linesApart - 1) / linesApart);
    parts().initialise();
}

ChannelParts ChannelBytes::parts() const { return {m_lines.front().bytes, m_entry, m_processes}; }

std::span<const std::byte> ChannelBytes::bytes() const
{
    return {reinterpret_cast<const std::byte *>(m_lines.data()), m_size};
}

std::size_t ChannelBytes::wholeSize() const { return ChannelParts::bytesFor(m_entry, m_processes); }

bool ChannelBytes::read(const ChannelParts &channel)
{
    constexpr int attempts = 3;
    for (int i = 0; i < attempts; ++i) {
        const byte_map::ChangeMark before = changeMark(channel);
        std::atomic_signal_fence(std::memory_order_seq_cst); // the mark first, then the bytes
        copyWords(m_lines.front().bytes, reinterpret_cast<const std::byte *>(channel.header), bytes().size());
        std::atomic_signal_fence(std::memory_order_seq_cst); // the bytes first (each read acquires), then the mark
        if (!before.somebodyIsInside && changeMark(channel) == before)
            return true;
    }
    return false;
}

void ChannelBytes::read(const ChannelBytes &other)
{
    std::copy_n(other.m_lines.begin(), std::min(m_lines.size(), other.m_lines.size()), m_lines.begin());
}

std::string ByteNames::process(std::uint64_t index) const
{
    return index < processes.size() ? processes[index] : "process " + std::to_string(index);
}

std::string_view wordFor(Side side)
{
    constexpr std::string_view words[] = {"not_full", "not_empty", "receipt"};
    const auto index = static_cast<std::size_t>(side);
    return index < std::size(words) ? words[index] : "?";
}

std::string_view wordFor(WaitState state)
{
    constexpr std::string_view words[] = {"idle",       "waiting", "promised",   "received", "overwritten",
                                          "noReceiver", "closed",  "announcing", "waking"};
    const auto index = static_cast<std::size_t>(state);
    return index < std::size(words) ? words[index] : "?";
}

std::string futexWordName(const ByteNames &names, Side side, int process)
{
    return names.channel + "." + std::string(wordFor(side)) + "[" + names.process(static_cast<std::uint64_t>(process))
           + "]";
}

ByteMap byteMap(const ChannelBytes &bytes, const ByteNames &names)
{
    if (bytes.empty())
        return {};
    return bytes.entry().direct ? byte_map::directByteMap(bytes, names) : byte_map::lockedByteMap(bytes, names);
}

const ByteField *ByteMap::find(std::string_view name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [=](const ByteField &f) { return f.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

namespace byte_map {

ByteField &Builder::add(ByteField::Part part, std::string name, const void *at, std::size_t size, std::string value)
{
    ByteField field;
    field.part = part;
    field.name = std::move(name);
    field.offset = static_cast<std::size_t>(static_cast<const std::byte *>(at) - m_bytes.bytes().data());
    field.size = size;
    field.value = std::move(value);
    return m_fields.emplace_back(std::move(field));
}

void Builder::addWaiters(const ByteNames &names)
{
    const ChannelParts parts = m_bytes.parts();
    for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt}) {
        for (int p = 0; p < static_cast<int>(parts.processCount); ++p) {
            const Waiter &waiter = parts.waiter(side, p);
            const std::string name = futexWordName(names, side, p);
            const auto part = [&](const char *what, const auto &member, std::string value) -> ByteField & {
                ByteField &field =
                    add(ByteField::Part::waiter, *what ? name + "." + what : name, member, std::move(value));
                field.side = side;
                field.process = p;
                return field;
            };
            const std::uint32_t word = waiter.word.load(std::memory_order_relaxed);
            ByteField &futexWord =
                part("", waiter.word,
                     std::string(wordFor(static_cast<WaitState>(word))) + " (" + std::to_string(word) + ")");
            futexWord.isWord = true;
            futexWord.message = word == static_cast<std::uint32_t>(WaitState::idle) ? 0 : waiter.message;
            part("ticket", waiter.ticket, std::to_string(waiter.ticket.load(std::memory_order_relaxed)));
            part("message", waiter.message, std::to_string(waiter.message));
            part("wakeNumber", waiter.wakeNumber, std::to_string(waiter.wakeNumber));
            part("waker", waiter.waker,
                 waiter.wakeNumber == 0 ? "nobody"
                 : waiter.waker == 64   ? "the supervisor"
                                        : names.process(waiter.waker));
            part("timed", waiter.timed, std::to_string(byteAt(&waiter.timed)));
            part("asleep", waiter.asleep, std::to_string(byteAt(&waiter.asleep)));
            part("recorded", waiter.recorded, std::to_string(waiter.recorded.load(std::memory_order_relaxed)));
            part("seen", waiter.seen, std::to_string(waiter.seen.load(std::memory_order_relaxed)));
        }
    }
}

std::vector<ByteField> Builder::finished() &&
{
    std::stable_sort(m_fields.begin(), m_fields.end(),
                     [](const ByteField &a, const ByteField &b) { return a.offset < b.offset; });
    std::vector<ByteField> all;
    std::size_t at = 0;
    const auto fillUpTo = [&](std::size_t offset, ByteField::Part part, const char *name) {
        if (offset <= at)
            return;
        ByteField between;
        between.part = part;
        between.name = name;
        between.offset = at;
        between.size = offset - at;
        all.push_back(std::move(between));
        at = offset;
    };
    for (ByteField &field : m_fields) {
        fillUpTo(field.offset, ByteField::Part::padding, "(unused)");
        at = field.offset + field.size;
        all.push_back(std::move(field));
    }
    fillUpTo(m_bytes.bytes().size(), ByteField::Part::padding, "(unused)");
    fillUpTo(m_bytes.wholeSize(), ByteField::Part::unread, "further slots, not read");
    return all;
}

} // namespace byte_map

} // namespace synchroscope
