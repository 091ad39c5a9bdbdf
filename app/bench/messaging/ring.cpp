// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/limits.h"
#include "bench/messaging/shared_bytes.h"
#include "memory/futex.h"

#include <bit>
#include <cstring>

namespace synchroscope::bench {

namespace {

/// Two lines: processors fetch them in pairs.
constexpr std::size_t apart = 128;

/// What one side publishes. Each index is written by one process and read by the other.
struct alignas(apart) Index
{
    std::atomic<std::uint64_t> value; // messages put or taken so far
    alignas(apart) FutexWord sleeps;  // 1 while the other side sleeps until `value` changes
};

struct SpinWait
{
    static void until(Index &, std::uint64_t) { spinOnce(); }
    template<typename Worth>
    static void changed(Index &, Worth)
    {
    }
};

struct SleepWait
{
    /// Sleeps unless the index is no longer `seen`.
    static void until(Index &index, std::uint64_t seen)
    {
        index.sleeps.store(1, std::memory_order_relaxed);
        // With the fence in changed(): one of the two sees what the other has written.
        std::atomic_thread_fence(std::memory_order_seq_cst);
        if (index.value.load(std::memory_order_acquire) == seen)
            futexWait(index.sleeps, 1);
        index.sleeps.store(0, std::memory_order_relaxed);
    }
    /// `isWorthIt`: asked only while the other side sleeps.
    template<typename Worth>
    static void changed(Index &index, Worth isWorthIt)
    {
        std::atomic_thread_fence(std::memory_order_seq_cst); // see until()
        if (index.sleeps.load(std::memory_order_relaxed) != 0 && isWorthIt()) {
            index.sleeps.store(0, std::memory_order_relaxed);
            futexWake(index.sleeps);
        }
    }
};

/// `roomForHalf`: a sender that sleeps is woken only once half of the places are free. It sleeps because all were taken,
/// so the receiver comes past that point before it can find the ring empty.
template<typename Wait, bool roomForHalf = false>
class Ring final : public Transport
{
public:
    explicit Ring(const Shape &shape)
        : m_bytes(shape.bytes),
          m_slots(std::bit_ceil(static_cast<std::uint64_t>(shape.slots))),
          m_memory(sharedBytes(2 * sizeof(Index) + m_slots * m_bytes)),
          m_put(*new (m_memory.data()) Index{}),
          m_taken(*new (m_memory.data() + sizeof(Index)) Index{}),
          m_bodies(reinterpret_cast<char *>(m_memory.data() + 2 * sizeof(Index))),
          m_buffer(shape.bytes)
    {
    }

    void send(std::string_view body) override
    {
        while (m_next - m_known == m_slots) {
            // Acquire: the receiver has left the place before it said so.
            m_known = m_taken.value.load(std::memory_order_acquire);
            if (m_next - m_known == m_slots)
                Wait::until(m_taken, m_known);
        }
        std::memcpy(place(), body.data(), m_bytes);
        m_put.value.store(++m_next, std::memory_order_release); // the body stands before the index
        Wait::changed(m_put, [] { return true; });
    }

    std::string_view receive() override
    {
        while (m_known == m_next) {
            m_known = m_put.value.load(std::memory_order_acquire); // whoever sees the index sees the body
            if (m_known == m_next)
                Wait::until(m_put, m_known);
        }
        std::memcpy(m_buffer.data(), place(), m_bytes);
        m_taken.value.store(++m_next, std::memory_order_release); // the copy is made before the place is given back
        Wait::changed(m_taken, [this] {
            return !roomForHalf || m_put.value.load(std::memory_order_relaxed) - m_next <= m_slots / 2;
        });
        return {m_buffer.data(), m_bytes};
    }

    bool findsNothing() override { return m_put.value.load(std::memory_order_acquire) == m_next; }

private:
    [[nodiscard]] char *place() const { return m_bodies + (m_next & (m_slots - 1)) * m_bytes; }

    const std::size_t m_bytes;
    const std::uint64_t m_slots; // a power of two
    Mapping m_memory;
    Index &m_put, &m_taken;
    char *const m_bodies;
    std::vector<char> m_buffer;
    // Each process has its own copy of these two: how far this side is, and how far it knows the other to be. Only
    // where that is not enough does it fetch the other's line.
    std::uint64_t m_next = 0, m_known = 0;
};

} // namespace

std::unique_ptr<Transport> spinRingTransport(const Shape &shape) { return std::make_unique<Ring<SpinWait>>(shape); }
std::unique_ptr<Transport> futexRingTransport(const Shape &shape) { return std::make_unique<Ring<SleepWait>>(shape); }
std::unique_ptr<Transport> halfFutexRingTransport(const Shape &shape)
{
    return std::make_unique<Ring<SleepWait, true>>(shape);
}

} // namespace synchroscope::bench
