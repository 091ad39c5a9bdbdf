// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/event.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>

namespace synchroscope {

/// Puts the two sides of a direct channel together. Each writes down only what it knows (EventFlag::ownCount):
///
///   event               order                     value                     depth
///   enqueued            messages put, with it     taken, as far as known    how often it has taken one back
///   withdrawn           the place taken back      taken, as far as known    the same, without this one
///   refused, discarded  messages put              taken: all the room       –
///   dequeued            messages taken, with it   –                         –
///   emptyPoll           messages taken            –                         how often the sender had taken one back
///
/// A message is put before it is taken, and a place is left before it is used again: stamps alone keep to that, for a
/// cause is stamped before it is published and an effect after it was seen. But who looked and found nothing, or no room,
/// did so *before* something was published, and stamps say nothing about that: these counts do.
///
/// A sender that dies while it takes its message back may or may not have told so: the supervisor tells it (again), and
/// what is told twice is handed over once.
class TwoSides
{
public:
    /// Of no direct channel: listens to nobody.
    TwoSides() = default;
    /// The sources of its two processes and of the supervisor. Others are not listened to, whatever their events say.
    TwoSides(std::size_t sender, std::size_t receiver, std::size_t supervisor);

    /// Whether the event is one of those, whatever else it may be.
    [[nodiscard]] static bool tell(const Event &event);
    /// An event that has been read.
    void add(const Event &event, std::size_t source);
    /// The source that has something to hand over before `event`, which is the first of its own.
    [[nodiscard]] std::optional<std::size_t> causeOf(const Event &event, std::size_t source) const;
    /// `event` has its turn: from here on it has a place in the channel's order and the depth after it, like any other.
    /// False: it has been told before.
    [[nodiscard]] bool handOver(Event &event, std::size_t source);

private:
    static constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();
    struct Note
    {
        std::uint32_t order, value;
        std::uint16_t generation;
    };
    struct Side
    {
        std::size_t source = nobody;
        std::deque<Note> changes, looks; // read, not yet handed over
    };
    [[nodiscard]] const Side *sideOf(const Event &event, std::size_t source) const;
    [[nodiscard]] bool isSupervisors(const Event &event, std::size_t source) const;

    Side m_sender, m_receiver;
    std::size_t m_supervisor = nobody;
    std::optional<Note> m_withdrawal;                  // the supervisor's, read, not yet handed over
    std::uint32_t m_put = 0, m_taken = 0, m_order = 0; // as handed over
    std::uint16_t m_generation = 0;                    // the sender's, as handed over
};

} // namespace synchroscope
