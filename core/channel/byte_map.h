// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/direct_layout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// A private copy of one channel's memory, with the same map: what was read there, or what the same code would have
/// written. Whoever has it may take its time: nobody scribbles into it. Of a large channel only the first slots are
/// kept.
class ChannelBytes
{
public:
    static constexpr std::uint32_t slotsRead = 32; // of a large channel: 130 KiB with every look, not 16 MiB

    ChannelBytes() = default;
    /// An empty channel, as the parent lays it out. `mostSlots`: no more of them are there.
    ChannelBytes(const ChannelEntry &entry, std::uint32_t processCount, std::uint32_t mostSlots = slotsRead);

    /// Copies what stands in shared memory now, every word in one load. Disturbs nobody and takes no lock; true if
    /// nobody changed anything meanwhile, so that all of it belongs to one instant. (In a direct channel a sender may
    /// be writing into a slot that is not queued.)
    bool read(const ChannelParts &channel);
    /// The beginning of another copy of the same channel.
    void read(const ChannelBytes &other);

    [[nodiscard]] bool empty() const { return m_lines.empty(); }
    [[nodiscard]] ChannelParts parts() const;
    [[nodiscard]] const ChannelEntry &entry() const { return m_entry; } // at offset 0
    [[nodiscard]] std::uint32_t slotsHeld() const { return m_slots; } // of parts().slotCount
    [[nodiscard]] std::span<const std::byte> bytes() const;
    /// Of the whole channel, also of what is not held here.
    [[nodiscard]] std::size_t wholeSize() const;

private:
    struct alignas(linesApart) Line
    {
        std::byte bytes[linesApart];
    };
    mutable std::vector<Line> m_lines;
    std::size_t m_size = 0; // bytes of them
    ChannelEntry m_entry{};
    std::uint32_t m_processes = 0, m_slots = 0;
};

/// One named stretch of a channel's memory, and what its bytes say.
struct ByteField
{
    enum class Part : std::uint8_t { header, waiter, order, slot, padding, unread };
    Part part = Part::header;
    std::string name;                 // "queueHead", "orders.not_full[Producer]", "slot[3].state"
    std::size_t offset = 0, size = 0; // bytes from the beginning of the channel
    std::string value;                // in the words of the code: "4", "waiting (1)", "held by Producer"
    bool unrecorded = false;          // a lock's holder, a processor, who pays: no event says what stood here

    // Which one it is: a waiter's, a slot's, the place in the order.
    bool isWord = false; // processes sleep on it
    Side side = Side::notFull;
    int process = -1;          // waiter: whose
    std::uint32_t index = 0;   // slot, order, free
    std::uint32_t message = 0; // number of the message that it is about; 0: none
};

/// Names for what the bytes call by numbers.
struct ByteNames
{
    std::string channel;
    std::vector<std::string> processes;
    [[nodiscard]] std::string process(std::uint64_t index) const;
};

/// "not_full": how the words of a side are called.
std::string_view wordFor(Side side);
std::string_view wordFor(WaitState state);
/// "orders.not_full[Producer]"
std::string futexWordName(const ByteNames &names, Side side, int process);

/// A slot of the queue as its bytes say.
struct SlotBytes
{
    std::uint32_t index = 0, number = 0;
    std::size_t offset = 0;
    int sender = -1;        // in a locked channel: a direct one has one sender, and does not say so in each slot
    bool full = false;      // it holds a message that has not been taken
    int place = -1;         // in the queue, 0: the oldest; −1: not in it
    bool bodyIsHeld = true; // a large one of a large direct channel lies behind what is read
    std::string body;
};

/// All that is to be shown of one channel's memory. Untrusted bytes: whatever stands in them, this makes a map of it.
struct ByteMap
{
    std::vector<ByteField> fields; // in order of their offsets, without overlap; together they are the whole channel
    std::vector<SlotBytes> queueSlots; // those that were read
    bool direct = false;
    // Places in the ring of slot numbers (locked), or of the slots themselves (direct); tail: head + count.
    std::uint32_t head = 0, count = 0, tail = 0, slotCount = 0;
    [[nodiscard]] const ByteField *find(std::string_view name) const;
};

ByteMap byteMap(const ChannelBytes &bytes, const ByteNames &names);

namespace byte_map {

/// Gathers fields; the rest of a layout is told by who knows it. One file for each layout.
class Builder
{
public:
    explicit Builder(const ChannelBytes &bytes) : m_bytes(bytes) {}

    template<typename T>
    ByteField &add(ByteField::Part part, std::string name, const T &member, std::string value)
    {
        return add(part, std::move(name), &member, sizeof member, std::move(value));
    }
    ByteField &add(ByteField::Part part, std::string name, const void *at, std::size_t size, std::string value);
    /// What every layout has: the waiters.
    void addWaiters(const ByteNames &names);
    /// In order, what is between the named ones and behind what is held included.
    std::vector<ByteField> finished() &&;

private:
    const ChannelBytes &m_bytes;
    std::vector<ByteField> m_fields;
};

/// Is different after every change of the channel.
struct ChangeMark
{
    bool somebodyIsInside = false; // a change has begun and is not over
    std::array<std::uint64_t, 10> counts{};
    std::array<std::uint64_t, sideCount * maxProcesses> words{}; // of the waiters, with their tickets
    friend bool operator==(const ChangeMark &, const ChangeMark &) = default;
};

// byte_map_locked.cpp
ChangeMark lockedChangeMark(const ChannelParts &parts);
ByteMap lockedByteMap(const ChannelBytes &bytes, const ByteNames &names);
// byte_map_direct.cpp
ChangeMark directChangeMark(const ChannelParts &parts);
ByteMap directByteMap(const ChannelBytes &bytes, const ByteNames &names);

/// Memory that anybody may scribble into holds no bool: read as the byte that it is.
inline std::uint8_t byteAt(const void *at) { return *static_cast<const std::uint8_t *>(at); }

} // namespace byte_map

} // namespace synchroscope
