// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel.h"
#include "memory/mapping.h"
#include "memory/stamp_keeper.h"
#include "soak/book.h"
#include "trace/collector.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope::soak {

struct Shape
{
    Mode mode;
    WhenFull whenFull = WhenFull::wait;
    int capacity = 1;
    int senders = 1, receivers = 1;
    std::optional<std::int64_t> timeout; // ns, of every send and receive

    [[nodiscard]] int processes() const { return senders + receivers; }
    [[nodiscard]] std::string inWords() const;
};

/// One channel in shared memory of its own, with a book and a ring of events for each process, and the supervisor's
/// part in it: burying the dead and merging the trace. Senders are processes 0, 1, …; the receivers follow them.
class Arena
{
public:
    explicit Arena(const Shape &shape);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] bool isSender(int process) const { return process < m_shape.senders; }
    [[nodiscard]] Book &book(int process) const { return m_books[process]; }

    // In a process of its own: comes to an end when told to, or when the channel says that nobody is left.
    int play(int process);

    // For the parent.
    void askToEnd() { m_words->ending.store(true, std::memory_order_relaxed); }
    /// As a run's supervisor: says so in the trace, and puts the channel right. False: the lock could not be had.
    bool bury(int dead);
    /// As a run's supervisor does once it has suspended somebody.
    void wakeServed();
    /// Merges what has been written; processes wait for it when their rings are nearly full, so that nothing is lost.
    void drain(bool everything = false);

    struct Seen
    {
        Event event;
        int process;
    };
    /// Those that say what became of messages, merged so far.
    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }
    [[nodiscard]] std::uint64_t eventsLost() const { return m_collector.lost(); }

    // What the channel's memory itself says: the only place that looks into it.
    [[nodiscard]] bool isInside(int process) const;
    [[nodiscard]] bool isWaiting(int process) const;
    /// Something is kept for it that others must leave alone.
    [[nodiscard]] bool isPromised(int process) const;
    /// Numbers of the messages in the queue; nobody else may be at it.
    [[nodiscard]] std::vector<std::uint32_t> queued() const;

private:
    struct Words
    {
        std::atomic<bool> ending;
    };
    [[nodiscard]] std::byte *ring(int process) const;
    [[nodiscard]] ChannelParts parts() const;
    void send(int process, Channel &channel);
    void receive(int process, Channel &channel);
    void awaitRoomInRing(int process) const;

    Shape m_shape;
    Mapping m_memory;
    ControlBlock *m_control = nullptr;
    Words *m_words = nullptr;
    Book *m_books = nullptr;
    std::byte *m_channelMemory = nullptr, *m_rings = nullptr;
    std::optional<StampKeeper> m_stamps;
    std::deque<TraceWriter> m_writers; // of each process, and the supervisor's
    ProcessControl m_supervisorControl{};
    std::unique_ptr<Channel> m_supervisor;
    Collector m_collector;
    std::vector<Seen> m_seen;
};

} // namespace synchroscope::soak
