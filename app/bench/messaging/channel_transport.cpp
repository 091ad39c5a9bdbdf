// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/channel_transport.h"

#include "base/clock.h"
#include "bench/messaging/shared_bytes.h"
#include "channel/channel.h"
#include "memory/remote_barrier.h"
#include "memory/spin_budget.h"
#include "memory/stamp_keeper.h"
#include "trace/collector.h"

#include <deque>
#include <optional>

namespace synchroscope::bench {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t rounded(std::size_t bytes) { return (bytes + page - 1) / page * page; }

/// Handed over this late, as in a run.
constexpr std::uint64_t lateness = 15'000'000; // ns

ChannelEntry entryFor(const Shape &shape)
{
    ChannelEntry entry{};
    entry.senders = (std::uint64_t{1} << shape.senders) - 1;
    entry.receivers = ((std::uint64_t{1} << (shape.senders + shape.receivers)) - 1) ^ entry.senders;
    entry.capacity = static_cast<std::uint32_t>(shape.slots);
    entry.whenFull = WhenFull::wait;
    entry.spins = shape.fullSpeed ? spinBudget() : 0;
    entry.remoteBarriers = shape.fullSpeed && registerForRemoteBarriers(); // before the players are forked
    entry.direct = mayBeDirect(entry);
    return entry;
}

/// Senders are processes 0, 1, …, and the receivers follow them.
class ChannelTransport final : public Transport
{
public:
    ChannelTransport(const Shape &shape, Style send, bool traced)
        : m_senders(shape.senders),
          m_send{send, std::nullopt},
          m_processes(static_cast<std::uint32_t>(shape.senders + shape.receivers)),
          m_entry(entryFor(shape)),
          m_channelBytes(rounded(ChannelParts::bytesFor(m_entry, m_processes))),
          m_memory(sharedBytes(rounded(sizeof(ControlBlock)) + m_channelBytes
                               + (traced ? m_processes * rounded(ringSegmentBytes) : 0)))
    {
        m_control = new (m_memory.data()) ControlBlock{};
        m_control->processCount = m_processes;
        m_control->channelCount = 1;
        m_control->gate.store(GateWord::open);
        write(m_control->axis, {monotonicNow(), 0, 1.0});
        m_control->channels[0] = m_entry;
        parts().initialise();
        m_stamps.emplace(m_control->stamps);
        for (std::uint32_t process = 0; traced && process < m_processes; ++process) {
            ProcessControl &control = m_control->control[process];
            m_writers.emplace_back(ring(process), control, m_control->stamps);
            m_collector.addSource(static_cast<int>(process), TraceReader(ring(process), control));
        }
        m_collector.addChannel(0, m_entry);
        m_traced = traced;
    }

    void joinAsSender(int index) override { join(index); }
    void joinAsReceiver(int index) override { join(m_senders + index); }

    void send(std::string_view body) override
    {
        const SendOutcome outcome = m_channel->send(body, m_send).outcome;
        if (outcome != SendOutcome::posted && outcome != SendOutcome::delivered)
            throw TransportFailure("the channel did not take a message: outcome "
                                   + std::to_string(static_cast<int>(outcome)));
    }

    std::string_view receive() override
    {
        m_channel->receive({.style = Style::synchronous, .timeout = std::nullopt}, m_received);
        if (m_received.outcome != ReceiveOutcome::message)
            throw TransportFailure("the channel gave no message: outcome "
                                   + std::to_string(static_cast<int>(m_received.outcome)));
        return m_received.body;
    }

    bool findsNothing() override
    {
        m_channel->receive({.style = Style::asynchronous, .timeout = std::nullopt}, m_received);
        return m_received.outcome == ReceiveOutcome::empty;
    }

    [[nodiscard]] bool wantsTending() const override { return m_traced; }
    void tend() override
    {
        m_stamps->keep();
        m_collector.drain(monotonicNow() - lateness, [](int, const Event &, std::string_view) {});
    }

    [[nodiscard]] std::vector<BenchRow::Part> remarks() const override
    {
        if (!m_traced)
            return {};
        std::uint64_t all = 0;
        for (const EventCounts &counts : m_collector.counts())
            for (const std::uint64_t count : counts)
                all += count;
        const double lost = all == 0 ? 0 : static_cast<double>(m_collector.lost()) / static_cast<double>(all);
        return {{"events_lost_share", "of 1", lost}};
    }

private:
    [[nodiscard]] std::byte *channelMemory() const { return m_memory.data() + rounded(sizeof(ControlBlock)); }
    [[nodiscard]] std::byte *ring(std::uint32_t process) const
    {
        return channelMemory() + m_channelBytes + process * rounded(ringSegmentBytes);
    }
    [[nodiscard]] ChannelParts parts() const { return {channelMemory(), m_control->channels[0], m_processes}; }

    void join(int process)
    {
        TraceWriter &writer = m_traced ? m_writers[static_cast<std::size_t>(process)] : m_off;
        m_channel.emplace(parts(), m_control->channels[0], 0, process, writer, AxisClock(m_control->axis));
    }

    const int m_senders;
    const SendOptions m_send;
    const std::uint32_t m_processes;
    const ChannelEntry m_entry;
    const std::size_t m_channelBytes;
    Mapping m_memory; // control block, channel, rings
    ControlBlock *m_control = nullptr;
    bool m_traced = false;
    std::optional<StampKeeper> m_stamps;
    std::deque<TraceWriter> m_writers; // of each process; each child uses its own
    TraceWriter m_off;
    Collector m_collector;
    // In a child, once it has joined:
    std::optional<Channel> m_channel;
    ReceiveResult m_received;
};

} // namespace

std::unique_ptr<Transport> channelTransport(const Shape &shape)
{
    return std::make_unique<ChannelTransport>(shape, Style::asynchronous, false);
}
std::unique_ptr<Transport> tracedChannelTransport(const Shape &shape)
{
    return std::make_unique<ChannelTransport>(shape, Style::asynchronous, true);
}
std::unique_ptr<Transport> syncChannelTransport(const Shape &shape)
{
    return std::make_unique<ChannelTransport>(shape, Style::synchronous, false);
}
std::unique_ptr<Transport> tracedSyncChannelTransport(const Shape &shape)
{
    return std::make_unique<ChannelTransport>(shape, Style::synchronous, true);
}

} // namespace synchroscope::bench
