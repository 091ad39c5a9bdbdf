// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/event.h"

#include <cstddef>
#include <cstdint>
#include <deque>
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
class TwoSides
{
public:
    /// Whether the event is one of those, whatever else it may be.
    [[nodiscard]] static bool tell(const Event &event);
    /// An event that has been read. The first source to speak for a side is that side; others are not listened to.
    void add(const Event &event, std::size_t source);
    /// The source that has something to hand over before `event`, which is the first of its own.
    [[nodiscard]] std::optional<std::size_t> causeOf(const Event &event, std::size_t source) const;
    /// `event` is handed over: from here on it has a place in the channel's order and the depth after it, like any other.
    void handOver(Event &event, std::size_t source);

private:
    struct Note
    {
        std::uint32_t order, value;
        std::uint16_t generation;
    };
    struct Side
    {
        std::optional<std::size_t> source;
        std::deque<Note> changes, looks; // read, not yet handed over
    };
    [[nodiscard]] const Side *sideOf(const Event &event, std::size_t source) const;

    Side m_sender, m_receiver;
    std::uint32_t m_put = 0, m_taken = 0, m_order = 0; // as handed over
};

} // namespace synchroscope
