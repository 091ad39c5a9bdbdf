// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "recording/recording.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace synchroscope {

/// Which message: numbers are given per channel. 0: none.
struct MessageId
{
    int channel = -1;
    std::uint32_t number = 0;
    [[nodiscard]] bool none() const { return channel < 0 || number == 0; }
    friend bool operator==(const MessageId &, const MessageId &) = default;
};

/// The message that an event is about; none for events that are not about one. A wake-up is about the one woken.
MessageId messageOf(const RecordedEvent &event);

/// Where a message is at a moment.
struct Whereabouts
{
    enum class Place : std::uint8_t {
        nowhere,  // not sent yet
        sender,   // in its sender's hand: it is being put, finds no room, or is held out
        queue,    // in the queue
        taking,   // taken out by a receiver whose receive has not returned
        receiver, // received
        refused,  // given back to its sender
        lost,     // discarded or overwritten: nobody will receive it
        withdrawn // taken back
    };
    Place place = Place::nowhere;
    int process = -1;     // whose hand, or who has received it
    int before = -1;      // queue: so many stand before it
    bool noRoom = false;  // sender: it waits for room
    bool heldOut = false; // sender: at a rendezvous
    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

/// The whole life of one message: every recorded event that is about it, in order. Follows a recording that grows.
class MessageStory
{
public:
    explicit MessageStory(MessageId id = {}) : m_id(id) {}

    /// Takes in what the recording has gained; for one recording.
    void update(const Recording &recording, const History &history);

    [[nodiscard]] const MessageId &id() const { return m_id; }
    /// Indices of the events, from its sendCalled on.
    [[nodiscard]] const std::vector<std::size_t> &events() const { return m_events; }
    /// What its sender wrote.
    [[nodiscard]] std::string_view body(const Recording &recording) const;
    [[nodiscard]] bool bodyIsKnown(const Recording &recording) const;
    [[nodiscard]] int sender(const Recording &recording) const;
    [[nodiscard]] Whereabouts at(const Recording &recording, const SystemState &state) const;

private:
    MessageId m_id;
    std::vector<std::size_t> m_events;
    std::size_t m_seen = 0;
    bool m_begun = false;
};

/// One event of a message's life in a few words: "queued, 4 of 4", "taken by Consumer". Empty where nothing is said.
std::string lifeStep(const Recording &recording, const RecordedEvent &event, Translate translate = nullptr);
/// "in the queue, next to be received", "Producer holds it: no room"
std::string whereItIs(const Recording &recording, const MessageId &id, const Whereabouts &where,
                      Translate translate = nullptr);

} // namespace synchroscope
