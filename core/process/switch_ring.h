// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <linux/perf_event.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace synchroscope {

/// The memory in which the kernel hands over the records of one perf event: a page of indices, then a ring of
/// bytes in which a record may wrap round. The kernel writes, we read, neither waits. Owns the mapping.
class SwitchRing
{
public:
    /// A user's perf memory is limited: rings of 64 KiB are possible for 64 children, of 1 MiB for eight.
    static constexpr std::size_t dataBytes = std::size_t{64} * 1024; // a power of two

    static std::size_t mappedBytes() { return headerBytes() + dataBytes; }

    /// `memory`: mappedBytes() of a perf event's descriptor, mapped shared, readable and writable.
    explicit SwitchRing(void *memory) : m_memory(static_cast<std::byte *>(memory)) {}
    SwitchRing(SwitchRing &&other) noexcept : m_memory(std::exchange(other.m_memory, nullptr)), m_read(other.m_read) {}
    SwitchRing &operator=(SwitchRing &&other) noexcept
    {
        std::swap(m_memory, other.m_memory);
        std::swap(m_read, other.m_read);
        return *this;
    }
    SwitchRing(const SwitchRing &) = delete;
    SwitchRing &operator=(const SwitchRing &) = delete;
    ~SwitchRing()
    {
        if (m_memory)
            ::munmap(m_memory, mappedBytes());
    }

    /// A record. No two that the kernel writes at once (a switch, and how many were lost before) are larger.
    struct Record
    {
        perf_event_header header;
        std::array<std::uint64_t, 7> body;
    };

    enum class Fill : std::uint8_t { roomy, full };

    /// Calls take(const Record &) for every record that has arrived, oldest first, then gives their room back.
    /// Full: it had come to a point where the kernel drops records. It says so in a record only when there is a next
    /// one, so a process that sleeps or has ended would hide its losses.
    template<typename Take>
    Fill drain(Take take)
    {
        auto &page = *reinterpret_cast<perf_event_mmap_page *>(m_memory);
        // acquire: the records stand in the ring before the kernel moves the head.
        const std::uint64_t head = std::atomic_ref(page.data_head).load(std::memory_order_acquire);
        const Fill fill = head - m_read + sizeof(Record) > dataBytes ? Fill::full : Fill::roomy;
        while (head - m_read >= sizeof(perf_event_header)) {
            Record record{};
            copy(m_read, &record.header, sizeof(record.header));
            const std::size_t size = std::max<std::size_t>(record.header.size, sizeof(record.header));
            copy(m_read + sizeof(record.header), record.body.data(),
                 std::min(size - sizeof(record.header), sizeof(record.body)));
            take(record);
            m_read += size;
        }
        // release: we have finished reading before the kernel may write there again.
        std::atomic_ref(page.data_tail).store(m_read, std::memory_order_release);
        return fill;
    }

private:
    static std::size_t headerBytes() { return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)); }

    void copy(std::uint64_t at, void *to, std::size_t bytes) const
    {
        const std::byte *data = m_memory + headerBytes();
        const std::size_t start = at % dataBytes;
        const std::size_t untilEnd = std::min(bytes, dataBytes - start);
        std::memcpy(to, data + start, untilEnd);
        std::memcpy(static_cast<std::byte *>(to) + untilEnd, data, bytes - untilEnd);
    }

    std::byte *m_memory;
    std::uint64_t m_read = 0;
};

} // namespace synchroscope
