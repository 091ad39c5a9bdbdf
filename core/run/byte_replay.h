// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/byte_map.h"
#include "recording/recording.h"
#include "run/byte_replay_direct.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace synchroscope {

/// What a channel's bytes must have been at a past moment: the recorded events, carried out once more on private
/// memory. Nothing of it has been read: who shows it says so. Of a locked channel here, by the code that changes the
/// shared memory's queue and lines; of a direct one by DirectByteReplay.
/// Of a stepped run everything agrees with what was read then, but for what is ByteField::unrecorded; of a live one
/// also the tickets, and `deepest` of a direct channel, may differ, and after a death or lost events the places in the
/// queue.
class ByteReplay
{
public:
    /// For one recording, which may grow.
    ByteReplay(const Recording &recording, int channel);

    /// After the first `events` events. On from the last call what has happened since; back, from the beginning.
    const ChannelBytes &after(const Recording &recording, std::size_t events);

    [[nodiscard]] int channel() const { return m_channel; }

private:
    void restart();
    void apply(const Recording &recording, std::size_t index);
    void applyToDirect(const Recording &recording, const RecordedEvent &recorded);
    void byProcess(const Recording &recording, const RecordedEvent &recorded);
    void put(const Recording &recording, const RecordedEvent &recorded, bool awaited, Side side);
    [[nodiscard]] SendingCall callOf(const Recording &recording, std::uint32_t message) const;
    void startWaiting(Side side, int process, std::uint32_t message, bool timed, bool again);
    void beginWaiting(const RecordedEvent &recorded);
    void endWaiting(int waker, const Event &issued);
    void wake(const RecordedEvent &recorded);
    void settleOwnWait(int process, Side side);
    void removeDead(int process);
    void redeliver(const Event &event);
    void receiveForTheDead(const Event &event);
    [[nodiscard]] WaitState why(Side side, std::uint32_t message) const;
    [[nodiscard]] bool rendezvous() const { return m_bytes.entry().capacity == 0; }

    int m_channel;
    std::uint32_t m_processes;
    ChannelBytes m_bytes;
    std::size_t m_applied = 0;
    std::unordered_map<std::uint32_t, std::size_t> m_sent; // number of a message to its sendCalled event
    std::uint32_t m_lastTaken = 0, m_lastOverwritten = 0;  // messages: why their senders are woken
};

} // namespace synchroscope
