// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channel/channel.h"
#include "memory/stamp_keeper.h"
#include "recording/recording.h"
#include "trace/collector.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace synchroscope {

/// One channel and its participants in memory of its own, without a run around them. The memory is shared with
/// children, so a participant is a thread of the test (which ThreadSanitizer sees) or a forked process (which can be
/// killed). The axis is real time; everybody has a ring of events, merged as in a run.
class ChannelRig
{
public:
    enum class Protocol : std::uint8_t { asInARun, locked };
    struct Shape
    {
        int capacity = 4;
        WhenFull whenFull = WhenFull::wait;
        std::vector<int> senders = {0};
        std::vector<int> receivers = {1};
        Protocol protocol = Protocol::asInARun; // a channel of one sender and one receiver is direct
        std::uint32_t spins = 0;
    };
    explicit ChannelRig(const Shape &shape);
    ~ChannelRig();
    ChannelRig(const ChannelRig &) = delete;
    ChannelRig &operator=(const ChannelRig &) = delete;

    /// The channel as `process` sees it; one thread at a time.
    [[nodiscard]] Channel &at(int process) { return m_views[static_cast<std::size_t>(process)]; }
    [[nodiscard]] Channel &supervisor() { return *m_supervisor; }
    [[nodiscard]] ChannelHeader &header() const { return *m_parts->header; }
    [[nodiscard]] ChannelFigures figures() const { return figuresOf(*m_parts, m_control->channels[0]); }
    [[nodiscard]] const ChannelParts &parts() const { return *m_parts; }
    [[nodiscard]] const ControlBlock &control() const { return *m_control; }
    [[nodiscard]] int processCount() const { return static_cast<int>(m_views.size()); }

    /// As the run's supervisor does after a death: says so in the trace, then puts the channel right.
    bool bury(int process);
    /// Writes into the trace that the process has ended, then leaves.
    void leave(int process);

    [[nodiscard]] bool isWaiting(int process, Side side) const;
    /// Returns once the process sleeps there, or fails after ten seconds.
    [[nodiscard]] bool awaitWaiting(int process, Side side) const;

    /// In threads of their own.
    std::future<SendResult> sendSoon(int process, std::string body, SendOptions options = {});
    std::future<ReceiveResult> receiveSoon(int process, ReceiveOptions options = {});

    /// Merges what has been published since the last call into the recording. While participants still run, what
    /// they have just written may come with a later call.
    Recording &collect();
    /// The events of one kind that have been collected.
    [[nodiscard]] std::vector<RecordedEvent> events(EventKind kind);

private:
    std::byte *m_memory = nullptr;
    std::size_t m_bytes = 0;
    ControlBlock *m_control = nullptr;
    std::unique_ptr<ChannelParts> m_parts;
    ProcessControl m_supervisorControl{};
    std::optional<StampKeeper> m_stamps;
    std::deque<TraceWriter> m_writers;
    std::deque<Channel> m_views;
    std::unique_ptr<Channel> m_supervisor;
    Collector m_collector;
    std::unique_ptr<Recording> m_recording;
};

/// Bounded waiting for something that other threads or processes bring about.
bool eventually(const std::function<bool()> &condition, double seconds = 10);

/// The result, or nothing when it does not come within ten seconds.
template<typename T>
bool arrives(const std::future<T> &result)
{
    return result.wait_for(std::chrono::seconds(10)) == std::future_status::ready;
}

} // namespace synchroscope
