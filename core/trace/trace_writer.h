// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/ring_layout.h"

#include <array>
#include <string_view>

namespace synchroscope {

/// Writes the events of one process into its ring. One thread only; never waits, never allocates.
class TraceWriter
{
public:
    /// The trace is off: whatever is emitted goes nowhere, at the price of one look.
    TraceWriter() = default;
    /// `ring` is a whole ring segment; `control` says how far the reader is.
    TraceWriter(std::byte *ring, const ProcessControl &control);

    /// Stamps the event with the clock and the current line and publishes it. Text beyond the message limit is cut.
    /// Call it before the effect of a cause becomes visible, and after an effect has been seen.
    void emit(const Event &event, std::string_view text = {})
    {
        if (m_header)
            write(event, text);
    }

    [[nodiscard]] bool isOn() const { return m_header != nullptr; }
    template<typename... Rest>
    void emitTogether(const Event &first, std::string_view text, const Rest &...rest)
    {
        emit(first, text);
        (emit(rest), ...);
    }

    /// A number for a wake-up that no other wake-up of the run has: its issuer and a count.
    std::uint32_t newWakeNumber(int issuer)
    {
        return (static_cast<std::uint32_t>(issuer) << 24) | (++m_wakeUps & 0xffffffU);
    }

    /// The line of the program that later events belong to.
    void setLine(int line) { m_line = static_cast<std::uint16_t>(line); }

private:
    void write(Event event, std::string_view text);
    bool hasRoomFor(std::uint64_t events);
    bool writeText(std::string_view text);
    void publish(const Event &event);

    RingHeader *m_header = nullptr; // null: off
    Event *m_events = nullptr;
    char *m_text = nullptr;
    const ProcessControl *m_control = nullptr;
    std::uint64_t m_next = 0, m_textNext = 0;
    std::uint64_t m_read = 0, m_textRead = 0; // what the reader had read when last asked
    std::array<std::uint64_t, eventKindCount> m_counts{};
    std::uint32_t m_pendingGap = 0;
    std::uint32_t m_wakeUps = 0;
    std::uint16_t m_line = 0;
};

} // namespace synchroscope
