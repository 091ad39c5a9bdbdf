// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/stamp_clock.h"
#include "trace/ring_layout.h"

#include <atomic>
#include <concepts>
#include <string_view>

namespace synchroscope {

/// Writes the events of one process into its ring. One thread only; never waits, never allocates.
class TraceWriter
{
public:
    /// The trace is off: whatever is emitted goes nowhere, at the price of one look.
    TraceWriter() = default;
    /// `ring` is a whole ring segment; `control` says how far the reader is; `stamps` are those of the whole run.
    TraceWriter(std::byte *ring, const ProcessControl &control, const StampMap &stamps);

    /// Stamps the event with the clock and the current line and publishes it. Text beyond the message limit is cut.
    /// Call it before the effect of a cause becomes visible, and after an effect has been seen.
    void emit(const Event &event, std::string_view text = {}) { emitTogether(event, text); }

    /// What happened in one call that did not wait, in this order, with one stamp; the text is the first event's. The
    /// reader sees all of it or nothing, unless the ring is full: then each event finds its place by itself or is lost.
    template<std::same_as<Event>... Rest>
    void emitTogether(const Event &first, std::string_view text, const Rest &...rest);

    /// To be called between a look at what another process has written (a lock taken, a word that changed) and the
    /// event that tells of it: its stamp is then later than what was seen. Causes, and what is nobody else's, do without.
    void observed() const
    {
        if (m_header)
            loadBeforeCounter();
    }

    [[nodiscard]] bool isOn() const { return m_header != nullptr; }

    /// A number for a wake-up that no other wake-up of the run has: its issuer and a count.
    std::uint32_t newWakeNumber(int issuer)
    {
        return (static_cast<std::uint32_t>(issuer) << 24) | (++m_wakeUps & 0xffffffU);
    }

    /// The line of the program that later events belong to.
    void setLine(int line) { m_line = static_cast<std::uint16_t>(line); }

private:
    static void countOne(std::atomic<std::uint64_t> &count) // this thread alone writes it
    {
        count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed); // a count, orders nothing
    }
    void count(const Event &event) { countOne(m_header->counts[static_cast<std::size_t>(event.kind)]); }
    [[nodiscard]] bool hasRoomFor(std::uint64_t events);
    void put(const Event &event, std::uint64_t time, std::string_view text = {});
    void publish() { m_header->events.store(m_next, std::memory_order_release); } // events and texts stand before it
    bool writeText(std::string_view text);
    void putOrLose(const Event &event, std::uint64_t time, std::string_view text = {});

    RingHeader *m_header = nullptr; // null: off
    Event *m_events = nullptr;
    char *m_text = nullptr;
    const ProcessControl *m_control = nullptr;
    StampClock m_clock;
    std::uint64_t m_next = 0, m_textNext = 0;
    std::uint64_t m_room = 0;     // m_next may go so far, as last heard of the reader; 0: a gap comes first
    std::uint64_t m_textRead = 0; // what it had read of the texts
    std::uint32_t m_pendingGap = 0;
    std::uint32_t m_wakeUps = 0;
    std::uint16_t m_line = 0;
};

template<std::same_as<Event>... Rest>
[[gnu::always_inline]] inline void TraceWriter::emitTogether(const Event &first, std::string_view text,
                                                             const Rest &...rest)
{
    if (!m_header)
        return;
    const std::uint64_t time = m_clock.now();
    count(first);
    (count(rest), ...);
    if (m_next + 1 + sizeof...(rest) <= m_room) [[likely]] {
        put(first, time, text);
        (put(rest, time), ...);
        publish();
    } else {
        putOrLose(first, time, text);
        (putOrLose(rest, time), ...);
    }
}

/// Into the next place, which is free.
[[gnu::always_inline]] inline void TraceWriter::put(const Event &event, std::uint64_t time, std::string_view text)
{
    Event &place = m_events[m_next++ % ringEvents];
    place = event;
    place.time = time;
    place.line = m_line;
    place.length = 0;
    if (!text.empty()) {
        text = text.substr(0, maxMessageBytes);
        if (writeText(text))
            place.length = static_cast<std::uint16_t>(text.size());
        else
            place.flags |= EventFlag::textLost;
    }
}

} // namespace synchroscope
