// SPDX-License-Identifier: GPL-3.0-or-later
// What the processes do: send and receive at full speed, with no work in between, and keep their books.
#include "bench/messaging/message.h"
#include "bench/messaging/transport.h"
#include "soak/arena.h"

#include "base/clock.h"

#include <cstdio>
#include <cstring>
#include <sched.h>

namespace synchroscope::soak {

namespace {

/// Small ones and large ones, so that copying takes its time too.
std::size_t bytesOf(const bench::Stamp &stamp)
{
    const std::uint64_t mixed = (stamp.number * 31 + stamp.sender) * 0x9e3779b97f4a7c15U >> 40;
    constexpr std::size_t least = bench::leastMessageBytes;
    return least + (mixed % 16 == 0 ? mixed % (maxMessageBytes - least) : mixed % 100);
}

bench::Stamp whole(std::string_view body)
{
    bench::Stamp stamp;
    if (body.size() < sizeof stamp)
        throw bench::TransportFailure("a message of " + std::to_string(body.size()) + " bytes came");
    std::memcpy(&stamp, body.data(), sizeof stamp);
    return bench::checked(body, bytesOf(stamp));
}

void begin(Book &book) { book.calls.fetch_add(1, std::memory_order_release); }
void end(Book &book) { book.calls.fetch_add(1, std::memory_order_release); } // what it did stands in the book

} // namespace

int Arena::play(int process)
{
    Channel channel(parts(), m_control->channels[0], 0, process, m_writers[static_cast<std::size_t>(process)],
                    AxisClock(m_control->axis));
    Book &own = book(process);
    try {
        if (isSender(process))
            send(process, channel);
        else
            receive(process, channel);
    } catch (const std::exception &error) {
        std::snprintf(own.torn, sizeof own.torn, "%s", error.what());
    }
    Event ended;
    ended.kind = EventKind::processEnded;
    m_writers[static_cast<std::size_t>(process)].emit(ended);
    channel.leave();
    own.left.store(true, std::memory_order_release);
    return 0;
}

/// A trace with gaps would prove nothing.
void Arena::awaitRoomInRing(int process) const
{
    const auto &header = *reinterpret_cast<const RingHeader *>(ring(process));
    const ProcessControl &control = m_control->control[static_cast<std::size_t>(process)];
    while (header.events.load(std::memory_order_relaxed) - control.eventsRead.load(std::memory_order_relaxed)
           > ringEvents / 4 * 3)
        ::sched_yield();
}

void Arena::send(int process, Channel &channel)
{
    Book &own = book(process);
    const SendOptions options{m_shape.mode.send, m_shape.timeout};
    char body[maxMessageBytes];
    for (std::uint32_t i = 1; i < Book::most && !m_words->ending.load(std::memory_order_relaxed); ++i) {
        awaitRoomInRing(process);
        const bench::Stamp stamp{i, static_cast<std::uint32_t>(process), 0};
        const std::size_t bytes = bytesOf(stamp);
        bench::compose({body, bytes}, stamp);
        own.sends.store(i, std::memory_order_release);
        begin(own);
        const SendResult result = channel.send({body, bytes}, options);
        const bool over = result.outcome == SendOutcome::noReceiver || result.outcome == SendOutcome::closed;
        if (over)
            own.told.store(monotonicNow(), std::memory_order_relaxed);
        own.sent[i] = {result.number, result.outcome};
        end(own);
        if (over)
            return;
    }
}

void Arena::receive(int process, Channel &channel)
{
    Book &own = book(process);
    const ReceiveOptions options{m_shape.mode.receive, m_shape.timeout};
    std::uint32_t receipts = 0;
    while (receipts < Book::most) {
        awaitRoomInRing(process);
        begin(own);
        const ReceiveResult result = channel.receive(options);
        if (result.outcome == ReceiveOutcome::message) {
            const bench::Stamp stamp = whole(result.body);
            own.got[receipts] = {result.number, static_cast<std::uint32_t>(stamp.number),
                                 static_cast<std::uint8_t>(stamp.sender)};
            own.receipts.store(++receipts, std::memory_order_release);
        } else if (result.outcome == ReceiveOutcome::closed) {
            own.told.store(monotonicNow(), std::memory_order_relaxed);
        }
        end(own);
        if (result.outcome == ReceiveOutcome::closed)
            return;
    }
}

} // namespace synchroscope::soak
