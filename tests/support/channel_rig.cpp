// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/channel_rig.h"

#include "base/clock.h"
#include "memory/remote_barrier.h"

#include <algorithm>
#include <cstdlib>
#include <sys/mman.h>

namespace synchroscope {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t rounded(std::size_t bytes) { return (bytes + page - 1) / page * page; }

std::uint64_t maskOf(const std::vector<int> &processes)
{
    std::uint64_t mask = 0;
    for (const int process : processes)
        mask |= std::uint64_t{1} << process;
    return mask;
}

} // namespace

ChannelRig::ChannelRig(const Shape &shape)
{
    const int count = 1 + std::max(*std::max_element(shape.senders.begin(), shape.senders.end()),
                                   *std::max_element(shape.receivers.begin(), shape.receivers.end()));
    const auto processes = static_cast<std::uint32_t>(count);
    const std::size_t controlBytes = rounded(sizeof(ControlBlock));
    ChannelEntry entry{};
    entry.senders = maskOf(shape.senders);
    entry.receivers = maskOf(shape.receivers);
    entry.capacity = static_cast<std::uint32_t>(shape.capacity);
    entry.whenFull = shape.whenFull;
    entry.spins = shape.spins;
    entry.remoteBarriers = entry.spins > 0 && registerForRemoteBarriers();
    entry.direct = shape.protocol != Protocol::locked && mayBeDirect(entry);
    const std::size_t channelBytes = rounded(ChannelParts::bytesFor(entry, processes));
    const std::size_t ringBytes = rounded(ringSegmentBytes);
    m_bytes = controlBytes + channelBytes + ringBytes * (processes + 1);
    void *memory = ::mmap(nullptr, m_bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        std::abort();
    m_memory = static_cast<std::byte *>(memory);

    m_control = new (m_memory) ControlBlock{};
    m_control->processCount = processes;
    m_control->channelCount = 1;
    m_control->gate.store(GateWord::open);
    const std::uint64_t start = monotonicNow();
    write(m_control->axis, {start, 0, 1.0});
    m_control->channels[0] = entry;

    std::byte *channel = m_memory + controlBytes;
    m_parts = std::make_unique<ChannelParts>(channel, entry, processes);
    m_parts->initialise();
    m_stamps.emplace(m_control->stamps);
    Scenario scenario;
    for (int p = 0; p <= count; ++p) {
        std::byte *ring = channel + channelBytes + static_cast<std::size_t>(p) * ringBytes;
        const bool supervises = p == count;
        ProcessControl &control = supervises ? m_supervisorControl : m_control->control[static_cast<std::size_t>(p)];
        const int self = supervises ? supervisorIndex : p;
        m_writers.emplace_back(ring, control, m_control->stamps);
        m_collector.addSource(self, TraceReader(ring, control));
        if (supervises) {
            m_supervisor = std::make_unique<Channel>(*m_parts, entry, 0, self, m_writers.back(),
                                                     AxisClock(m_control->axis));
        } else {
            m_views.emplace_back(*m_parts, entry, 0, self, m_writers.back(), AxisClock(m_control->axis));
            scenario.processes.push_back({"P" + std::to_string(p), "", 1, {}, 1});
        }
    }
    m_collector.addChannel(0, entry);
    ChannelSpec spec;
    spec.name = "orders";
    spec.capacity = shape.capacity;
    spec.whenFull = shape.whenFull;
    spec.senders = shape.senders;
    spec.receivers = shape.receivers;
    scenario.channels.push_back(spec);
    m_recording = std::make_unique<Recording>(scenario, Settings{});
}

ChannelRig::~ChannelRig() { ::munmap(m_memory, m_bytes); }

bool ChannelRig::bury(int process)
{
    Event died;
    died.kind = EventKind::peerDied;
    died.peer = static_cast<std::uint8_t>(process);
    died.detail = static_cast<std::uint8_t>(ExitKind::killed);
    m_writers.back().emit(died);
    return m_supervisor->bury(process);
}

void ChannelRig::leave(int process)
{
    Event ended;
    ended.kind = EventKind::processEnded;
    m_writers[static_cast<std::size_t>(process)].emit(ended);
    at(process).leave();
}

bool ChannelRig::isWaiting(int process, Side side) const
{
    return stateOf(m_parts->waiter(side, process)) == WaitState::waiting;
}

bool ChannelRig::awaitWaiting(int process, Side side) const
{
    // The lock is free again: whoever begins to wait has also told everybody whom that concerns. On a direct channel the
    // wait for a receipt begins before the message is put.
    return eventually([&] {
        const bool isPut = !m_parts->direct
            || m_parts->direct->put.load(std::memory_order_acquire) == m_parts->direct->written.load(std::memory_order_acquire);
        return isWaiting(process, side) && !ChannelLock::isHeld(m_parts->header->lock) && isPut;
    });
}

std::future<SendResult> ChannelRig::sendSoon(int process, std::string body, SendOptions options)
{
    return std::async(std::launch::async,
                      [this, process, text = std::move(body), options] { return at(process).send(text, options); });
}

std::future<ReceiveResult> ChannelRig::receiveSoon(int process, ReceiveOptions options)
{
    return std::async(std::launch::async, [this, process, options] { return at(process).receive(options); });
}

Recording &ChannelRig::collect()
{
    const AxisPoint axis = read(m_control->axis);
    m_stamps->keep();
    m_collector.drain(UINT64_MAX, [&](int process, const Event &event, std::string_view text) {
        RecordedEvent recorded;
        recorded.at = axis.axisAt(event.time);
        recorded.process = static_cast<std::uint8_t>(process);
        recorded.event = event;
        m_recording->append(recorded, text);
    });
    // Participants may still be at it. One that died inside holds the lock for ever; then nobody writes.
    ChannelLock lock(header().lock, supervisorIndex);
    const bool locked = lock.lockWithin(10'000'000);
    const ChannelFigures f = figures();
    m_recording->totals[0] = {f.enqueued,  f.delivered,   f.refused,  f.discarded, f.overwritten,
                              f.withdrawn, f.redelivered, f.maxDepth, f.depth};
    if (locked)
        lock.unlock();
    m_recording->eventsLost = m_collector.lost();
    return *m_recording;
}

std::vector<RecordedEvent> ChannelRig::events(EventKind kind)
{
    std::vector<RecordedEvent> found;
    for (const RecordedEvent &event : collect().events())
        if (event.event.kind == kind)
            found.push_back(event);
    return found;
}

bool eventually(const std::function<bool()> &condition, double seconds)
{
    const std::uint64_t deadline = monotonicNow() + static_cast<std::uint64_t>(seconds * 1e9);
    while (!condition()) {
        if (monotonicNow() > deadline)
            return false;
        std::this_thread::yield();
    }
    return true;
}

} // namespace synchroscope
