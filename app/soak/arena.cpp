// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/arena.h"

#include "base/clock.h"
#include "bench/messaging/shared_bytes.h"
#include "channel/message_queue.h"

#include <fmt/format.h>

namespace synchroscope::soak {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t rounded(std::size_t bytes) { return (bytes + page - 1) / page * page; }

/// What happened to a message; the rest of the trace is only counted by whoever reads it.
bool tellsOfMessages(EventKind kind)
{
    switch (kind) {
    case EventKind::sendCalled:
    case EventKind::offered:
    case EventKind::enqueued:
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::dequeued:
    case EventKind::redelivered:
    case EventKind::inDoubt:
    case EventKind::receiveReturned: return true;
    default: return false;
    }
}

} // namespace

std::string Shape::inWords() const
{
    return fmt::format("{}:{}, mode {}, capacity {}, when full {}{}", senders, receivers, mode.number(), capacity,
                       wordFor(whenFull), timeout ? ", with a time limit" : "");
}

Arena::Arena(const Shape &shape) : m_shape(shape)
{
    const int count = shape.processes();
    const auto processes = static_cast<std::uint32_t>(count);
    ChannelEntry entry{};
    entry.senders = (std::uint64_t{1} << shape.senders) - 1;
    entry.receivers = ((std::uint64_t{1} << count) - 1) ^ entry.senders;
    entry.capacity = static_cast<std::uint32_t>(shape.capacity);
    entry.whenFull = shape.whenFull;
    entry.direct = mayBeDirect(entry);
    const std::size_t controlBytes = rounded(sizeof(ControlBlock)), wordBytes = rounded(sizeof(Words)),
                      bookBytes = rounded(processes * sizeof(Book)),
                      channelBytes = rounded(ChannelParts::bytesFor(entry, processes));
    m_memory = bench::sharedBytes(controlBytes + wordBytes + bookBytes + channelBytes
                                  + (processes + 1) * rounded(ringSegmentBytes));
    std::byte *at = m_memory.data();
    m_control = new (at) ControlBlock{};
    m_words = new (at += controlBytes) Words{};
    m_books =
        reinterpret_cast<Book *>(at += wordBytes); // zeroed memory is an empty book, and not touched before its time
    m_channelMemory = at += bookBytes;
    m_rings = at + channelBytes;

    m_control->processCount = processes;
    m_control->channelCount = 1;
    m_control->gate.store(GateWord::open);
    write(m_control->axis, {monotonicNow(), 0, 1.0});
    m_control->channels[0] = entry;
    parts().initialise();
    m_stamps.emplace(m_control->stamps);
    for (int p = 0; p <= count; ++p) {
        const bool supervises = p == count;
        ProcessControl &control = supervises ? m_supervisorControl : m_control->control[static_cast<std::size_t>(p)];
        m_writers.emplace_back(ring(p), control, m_control->stamps);
        m_collector.addSource(supervises ? supervisorIndex : p, TraceReader(ring(p), control));
    }
    m_collector.addChannel(0, entry);
    m_supervisor =
        std::make_unique<Channel>(parts(), entry, 0, supervisorIndex, m_writers.back(), AxisClock(m_control->axis));
}

std::byte *Arena::ring(int process) const
{
    return m_rings + static_cast<std::size_t>(process) * rounded(ringSegmentBytes);
}

ChannelParts Arena::parts() const { return {m_channelMemory, m_control->channels[0], m_control->processCount}; }

bool Arena::bury(int dead)
{
    Event died;
    died.kind = EventKind::peerDied;
    died.peer = static_cast<std::uint8_t>(dead);
    died.detail = static_cast<std::uint8_t>(ExitKind::killed);
    m_writers.back().emit(died);
    return m_supervisor->bury(dead);
}

void Arena::wakeServed() { m_supervisor->serveWaiters(); }

void Arena::drain(bool everything)
{
    constexpr std::uint64_t lateness = 15'000'000; // ns, as in a run
    m_stamps->keep();
    m_collector.drain(everything ? UINT64_MAX : monotonicNow() - lateness,
                      [this](int process, const Event &event, std::string_view) {
                          if (tellsOfMessages(event.kind))
                              m_seen.push_back({event, process});
                      });
}

bool Arena::isInside(int process) const { return m_supervisor->isInside(process); }

bool Arena::isWaiting(int process) const
{
    const ChannelParts all = parts();
    for (const Side side : {Side::notFull, Side::notEmpty, Side::receipt})
        if (stateOf(all.waiter(side, process)) == WaitState::waiting)
            return true;
    return false;
}

bool Arena::isPromised(int process) const
{
    const ChannelParts all = parts();
    return stateOf(all.waiter(Side::notFull, process)) == WaitState::promised
           || stateOf(all.waiter(Side::notEmpty, process)) == WaitState::promised;
}

std::vector<std::uint32_t> Arena::queued() const
{
    std::vector<std::uint32_t> numbers;
    if (const DirectHeader *direct = parts().direct) {
        for (std::uint64_t place = direct->taken; place != PutWord::placeOf(direct->put); ++place)
            numbers.push_back(parts().directSlots[place % parts().slotCount].number);
        return numbers;
    }
    MessageQueue(parts()).forEach([&](const Slot &slot) { numbers.push_back(slot.number); });
    return numbers;
}

} // namespace synchroscope::soak
