// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vocabulary.h"
#include "bench/messaging/limits.h"
#include "bench/messaging/shared_bytes.h"
#include "memory/futex.h"

#include <cstring>

namespace synchroscope::bench {

namespace {

/// One word says all: whether the place holds a message, and whether the other side sleeps until that changes. So one
/// exchange both publishes and learns whom to wake.
namespace Place {
constexpr std::uint32_t empty = 0, full = 1, awaited = 2; // full or empty, and awaited
}

struct alignas(128) Slot
{
    FutexWord state;
    alignas(64) char body[maxMessageBytes];
};

/// `sleeping`: waits in the kernel, otherwise by looking again. `rendezvous`: a send ends when its message was taken.
template<bool sleeping, bool rendezvous>
class HandOff final : public Transport
{
public:
    explicit HandOff(const Shape &shape)
        : m_bytes(shape.bytes),
          m_memory(sharedBytes(sizeof(Slot))),
          m_slot(*new (m_memory.data()) Slot{}),
          m_buffer(shape.bytes)
    {
    }

    void send(std::string_view body) override
    {
        await(Place::empty);
        std::memcpy(m_slot.body, body.data(), m_bytes);
        change(Place::full);
        if constexpr (rendezvous)
            await(Place::empty);
    }

    std::string_view receive() override
    {
        await(Place::full);
        std::memcpy(m_buffer.data(), m_slot.body, m_bytes);
        change(Place::empty);
        return {m_buffer.data(), m_bytes};
    }

private:
    void await(std::uint32_t wanted)
    {
        // Acquire, in each look: what the other side did with the body is done.
        for (;;) {
            std::uint32_t state = m_slot.state.load(std::memory_order_acquire);
            if ((state & Place::full) == wanted)
                return;
            if constexpr (!sleeping) {
                spinOnce();
                continue;
            }
            if (state & Place::awaited
                || m_slot.state.compare_exchange_strong(state, state | Place::awaited, std::memory_order_acquire))
                futexWait(m_slot.state, state | Place::awaited);
        }
    }

    void change(std::uint32_t state)
    {
        if constexpr (sleeping) {
            // Release: the body stands before the state. Only the side that is not the caller can have waited.
            if (m_slot.state.exchange(state, std::memory_order_acq_rel) & Place::awaited)
                futexWake(m_slot.state);
        } else {
            m_slot.state.store(state, std::memory_order_release);
        }
    }

    const std::size_t m_bytes;
    Mapping m_memory;
    Slot &m_slot;
    std::vector<char> m_buffer;
};

} // namespace

std::unique_ptr<Transport> futexHandOff(const Shape &shape) { return std::make_unique<HandOff<true, false>>(shape); }
std::unique_ptr<Transport> spinHandOff(const Shape &shape) { return std::make_unique<HandOff<false, false>>(shape); }
std::unique_ptr<Transport> futexRendezvous(const Shape &shape) { return std::make_unique<HandOff<true, true>>(shape); }
std::unique_ptr<Transport> spinRendezvous(const Shape &shape) { return std::make_unique<HandOff<false, true>>(shape); }

} // namespace synchroscope::bench
