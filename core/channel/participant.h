// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel_layout.h"
#include "memory/gate.h"
#include "trace/trace_writer.h"

#include <bit>
#include <cstdint>
#include <optional>

namespace synchroscope {

/// One process's part in one channel, whatever the channel's protocol: its futex words, its trace, its gate.
///
/// Before every decision stands the process's gate, outside of any lock. Nothing is decided before a gate and done after
/// it; what a gate may find changed since is looked at again.
class Participant
{
public:
    /// Lets everyone with a timeout look at the clock again: the speed has changed. The supervisor.
    void nudgeTimedWaiters() const;

protected:
    Participant(ChannelParts parts, const ChannelEntry &entry, int index, int self, TraceWriter &trace, AxisClock clock,
                Gate *gate)
        : m_parts(parts), m_header(*parts.header), m_entry(entry), m_index(static_cast<std::uint8_t>(index)),
          m_self(static_cast<std::uint8_t>(self)), m_trace(trace), m_clock(clock), m_gate(gate)
    {
    }

    void passGate(GateKind next)
    {
        if (m_gate)
            m_gate->pass(next, m_index);
    }
    /// Nobody pauses or steps the run at this moment.
    [[nodiscard]] bool gateIsOpen() const { return !m_gate || m_gate->isOpen(); }
    [[nodiscard]] std::optional<std::int64_t> deadlineAfter(const std::optional<std::int64_t> &timeout) const;

    [[nodiscard]] Event eventOf(EventKind kind, std::uint32_t message, int peer = none) const;
    [[nodiscard]] Event callOf(EventKind kind, std::uint32_t message, Style style,
                               const std::optional<std::int64_t> &timeout) const;
    void emit(EventKind kind, std::uint32_t message, std::uint8_t detail = 0, int peer = none);

    /// What is waited for in this wait; published by the word that follows.
    void describeWait(Waiter &waiter, std::uint64_t ticket, std::uint32_t message, bool timed) const;
    /// The same, with its own next ticket: where there is one waiter only.
    void describeWait(Waiter &waiter, std::uint32_t message, bool timed) const
    {
        describeWait(waiter, waiter.ticket.load(std::memory_order_relaxed) + 1, message, timed);
    }
    /// From `waiting` until the word has changed or the deadline is past: through the gate before the sleep, with an event
    /// if it comes to a sleep, and through the gate after it. True if the kernel really had it asleep.
    bool sleepOn(Waiter &waiter, Side side, BlockReason reason, std::optional<std::int64_t> deadline);
    void noteWoken(const Waiter &waiter, BlockReason reason, WaitState why, bool slept);
    /// Writes down who wakes `process` and that it does, before the word is changed.
    void issueWakeUp(Waiter &waiter, int process, std::uint32_t message);

    /// Where there is one partner, at full speed: looks again and again, as long as the partner may be busy with what is
    /// waited for, on a processor of its own. Somebody who shares the processor can only go on once this one sleeps.
    template<typename Condition>
    bool spinUntil(Side side, Condition condition) const;
    [[nodiscard]] bool sharesProcessorWith(int partner) const
    {
        return m_header.processor[static_cast<std::size_t>(partner) % maxProcesses].load(std::memory_order_relaxed)
            == m_processor;
    }
    /// At full speed: says on which processor this process is.
    [[gnu::noinline]] void noteProcessor();

    ChannelParts m_parts;
    ChannelHeader &m_header;
    const ChannelEntry m_entry;
    const std::uint8_t m_index, m_self;
    TraceWriter &m_trace;
    AxisClock m_clock;
    Gate *m_gate;

private:
    bool sleepWhileWaiting(Waiter &waiter, Side side, std::optional<std::int64_t> deadline);

    std::uint16_t m_processor = 0; // as published
};

template<typename Condition>
bool Participant::spinUntil(Side side, Condition condition) const
{
    constexpr std::uint32_t looksAtPartner = 64;
    const std::uint64_t partners = side == Side::notEmpty ? m_entry.senders : m_entry.receivers;
    if (!std::has_single_bit(partners))
        return condition();
    const int partner = std::countr_zero(partners);
    // A sender that is told of each place as soon as it is free takes the cache lines that the receiver is about to read,
    // and both crawl. Looking seldom, it finds several.
    const std::uint32_t pauses = side == Side::notFull ? 64 : 1; // between two looks
    for (std::uint32_t i = 0; i < m_entry.spins; ++i) {
        if (i % pauses == 0 && condition())
            return true;
        if (i % looksAtPartner == 0 && sharesProcessorWith(partner))
            return false;
        __builtin_ia32_pause();
    }
    return condition();
}

} // namespace synchroscope
