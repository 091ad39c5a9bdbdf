// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/players.h"

#include "base/clock.h"
#include "bench/messaging/message.h"

#include <string>

namespace synchroscope::bench {

namespace {

/// Counts what is done while the phase is `measuring`; between two phases it costs one load.
class Window
{
public:
    explicit Window(Seat seat) : m_seat(seat) {}

    void note(std::uint64_t done)
    {
        const Phase now = phaseOf(m_seat.phase);
        if (now != m_seen) [[unlikely]]
            change(now, done);
    }

private:
    void change(Phase now, std::uint64_t done)
    {
        const std::uint64_t time = monotonicNow();
        if (now >= Phase::measuring && m_seat.report.from == 0) {
            m_seat.report.from = time;
            m_before = done;
        }
        if (now == Phase::over) {
            m_seat.report.until = time;
            m_seat.report.exchanges = done - m_before;
        }
        m_seen = now;
    }

    Seat m_seat;
    Phase m_seen = Phase::warming;
    std::uint64_t m_before = 0;
};

/// Checks the messages of all senders as one receiver gets them.
class Checker
{
public:
    Checker(std::size_t bytes, bool inOrder) : m_bytes(bytes), m_inOrder(inOrder) {}

    Stamp take(std::string_view body)
    {
        const Stamp stamp = checked(body, m_bytes);
        if (stamp.sender >= mostSenders)
            throw TransportFailure("a message came from a sender that does not exist");
        std::uint64_t &previous = m_previous[stamp.sender];
        if (m_inOrder ? stamp.number != previous + 1 : stamp.number <= previous)
            throw TransportFailure("message " + std::to_string(stamp.number) + " came after message "
                                   + std::to_string(previous));
        previous = stamp.number;
        return stamp;
    }

private:
    const std::size_t m_bytes;
    const bool m_inOrder;
    std::array<std::uint64_t, mostSenders> m_previous{};
};

} // namespace

void playSender(Seat seat, Transport &transport, int sender, std::size_t bytes, std::uint64_t most)
{
    transport.joinAsSender(sender);
    std::vector<char> body(bytes);
    Tally tally;
    Stamp stamp{.number = 0, .sender = static_cast<std::uint32_t>(sender), .last = 0};
    while (stamp.last == 0) {
        ++stamp.number;
        stamp.last = stamp.number >= most || phaseOf(seat.phase) == Phase::over ? 1 : 0;
        compose(body, stamp);
        transport.send({body.data(), body.size()});
        tally.add(stamp.number);
    }
    seat.report.tallies[stamp.sender] = tally;
}

void playReceiver(Seat seat, Transport &transport, int receiver, std::size_t bytes, int lastOnes, bool inOrder)
{
    transport.joinAsReceiver(receiver);
    Checker checker(bytes, inOrder);
    Window window(seat);
    std::array<Tally, mostSenders> tallies;
    for (std::uint64_t received = 1; lastOnes > 0; ++received) {
        const Stamp stamp = checker.take(transport.receive());
        tallies[stamp.sender].add(stamp.number);
        lastOnes -= static_cast<int>(stamp.last);
        window.note(received);
    }
    seat.report.tallies = tallies;
}

void playCaller(Seat seat, Transport &there, Transport &back, std::size_t bytes, std::uint64_t most)
{
    there.joinAsSender(0);
    back.joinAsReceiver(0);
    Window window(seat);
    std::vector<char> body(bytes);
    for (Stamp stamp{.number = 1, .sender = 0, .last = 0}; stamp.last == 0; ++stamp.number) {
        stamp.last = stamp.number >= most || phaseOf(seat.phase) == Phase::over ? 1 : 0;
        compose(body, stamp);
        there.send({body.data(), body.size()});
        if (const Stamp answer = checked(back.receive(), bytes); answer != stamp)
            throw TransportFailure("the answer to message " + std::to_string(answer.number)
                                   + " came instead of that to message " + std::to_string(stamp.number));
        window.note(stamp.number);
    }
}

void playAnswerer(Seat, Transport &there, Transport &back, std::size_t bytes)
{
    there.joinAsReceiver(0);
    back.joinAsSender(0);
    Checker checker(bytes, true);
    std::vector<char> body(bytes);
    for (Stamp stamp; stamp.last == 0;) {
        stamp = checker.take(there.receive());
        compose(body, stamp);
        back.send({body.data(), body.size()});
    }
}

void playAsker(Seat seat, Transport &transport, std::uint64_t most)
{
    constexpr std::uint64_t atOnce = 64; // between two looks at the phase
    transport.joinAsReceiver(0);
    Window window(seat);
    for (std::uint64_t asked = 0; asked < most && phaseOf(seat.phase) != Phase::over;) {
        for (std::uint64_t i = 0; i < atOnce; ++i)
            if (!transport.findsNothing())
                throw TransportFailure("something was found in an empty queue");
        asked += atOnce;
        window.note(asked);
    }
}

} // namespace synchroscope::bench
