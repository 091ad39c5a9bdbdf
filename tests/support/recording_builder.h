// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace synchroscope {

/// A Sender and a Receiver with one channel "orders" whose messages are orders.
inline Scenario senderAndReceiver(int capacity = 4)
{
    Scenario scenario;
    scenario.identifier = "made-up";
    ChannelSpec channel;
    channel.name = "orders";
    channel.noun = "order";
    channel.capacity = capacity;
    channel.senders = {0};
    channel.receivers = {1};
    scenario.channels.push_back(channel);
    scenario.processes.resize(2);
    scenario.processes[0].name = "Sender";
    scenario.processes[1].name = "Receiver";
    return scenario;
}

inline Settings inMode(int number)
{
    Settings settings;
    settings.mode = Mode::fromNumber(number);
    return settings;
}

/// Writes recordings as the engine would, one event a call; times are milliseconds of the axis. Everything that
/// concerns a channel goes to `channel`.
class RecordingBuilder
{
public:
    static constexpr std::uint64_t startStamp = 1'000'000'000;

    explicit RecordingBuilder(Scenario scenario, Settings settings = inMode(3))
        : recording(std::move(scenario), std::move(settings))
    {
    }

    RecordingBuilder &event(double ms, int process, Event event, std::string_view text = {})
    {
        RecordedEvent recorded;
        recorded.at = static_cast<std::int64_t>(ms * 1e6);
        recorded.process = static_cast<std::uint8_t>(process);
        event.time = startStamp + static_cast<std::uint64_t>(recorded.at);
        event.length = static_cast<std::uint16_t>(text.size());
        recorded.event = event;
        recording.append(recorded, text);
        recording.now = recording.events().back().at;
        return *this;
    }

    RecordingBuilder &started(double ms, int process)
    {
        return event(ms, process, {.value = 4700U + static_cast<std::uint32_t>(process),
                                   .kind = EventKind::processStarted});
    }
    RecordingBuilder &ended(double ms, int process, ExitKind exit = ExitKind::ok, std::string_view text = {})
    {
        return event(ms, process, {.kind = EventKind::processEnded, .detail = static_cast<std::uint8_t>(exit)}, text);
    }
    RecordingBuilder &died(double ms, int process, ExitKind exit, std::uint32_t signal)
    {
        return event(ms, supervisorIndex, {.value = signal, .kind = EventKind::peerDied,
                                           .detail = static_cast<std::uint8_t>(exit),
                                           .peer = static_cast<std::uint8_t>(process)});
    }
    RecordingBuilder &work(double from, double to, int process, WorkKind kind = WorkKind::work)
    {
        workBegan(from, process, static_cast<std::uint32_t>((to - from) * 1000), kind);
        return event(to, process, {.kind = EventKind::workEnded, .detail = static_cast<std::uint8_t>(kind)});
    }
    RecordingBuilder &workBegan(double ms, int process, std::uint32_t microseconds, WorkKind kind = WorkKind::work)
    {
        return event(ms, process, {.value = microseconds, .kind = EventKind::workBegan,
                                   .detail = static_cast<std::uint8_t>(kind)});
    }
    RecordingBuilder &logged(double ms, int process, std::string_view text)
    {
        return event(ms, process, {.kind = EventKind::logged}, text);
    }

    RecordingBuilder &sendCalled(double ms, int process, std::uint32_t message, std::string_view text = {})
    {
        return onChannel(ms, process, {.message = message, .kind = EventKind::sendCalled,
                                       .detail = static_cast<std::uint8_t>(recording.settings().mode.send)}, text);
    }
    RecordingBuilder &sendReturned(double ms, int process, std::uint32_t message, SendOutcome outcome)
    {
        return onChannel(ms, process, {.message = message, .kind = EventKind::sendReturned,
                                       .detail = static_cast<std::uint8_t>(outcome)});
    }
    RecordingBuilder &enqueued(double ms, int process, std::uint32_t message, int depth)
    {
        return change(ms, process, EventKind::enqueued, message, depth, none);
    }
    RecordingBuilder &dequeued(double ms, int process, std::uint32_t message, int sender, int depth)
    {
        return change(ms, process, EventKind::dequeued, message, depth, sender);
    }
    RecordingBuilder &change(double ms, int process, EventKind kind, std::uint32_t message, int depth, int peer)
    {
        return onChannel(ms, process, {.message = message, .depth = static_cast<std::uint16_t>(depth), .kind = kind,
                                       .peer = static_cast<std::uint8_t>(peer)});
    }
    RecordingBuilder &receiveCalled(double ms, int process)
    {
        return onChannel(ms, process, {.kind = EventKind::receiveCalled,
                                       .detail = static_cast<std::uint8_t>(recording.settings().mode.receive)});
    }
    RecordingBuilder &received(double ms, int process, std::uint32_t message, int sender)
    {
        return onChannel(ms, process, {.message = message, .kind = EventKind::receiveReturned,
                                       .detail = static_cast<std::uint8_t>(ReceiveOutcome::message),
                                       .peer = static_cast<std::uint8_t>(sender)});
    }
    RecordingBuilder &emptyPoll(double ms, int process)
    {
        onChannel(ms, process, {.kind = EventKind::emptyPoll});
        return onChannel(ms, process, {.kind = EventKind::receiveReturned,
                                       .detail = static_cast<std::uint8_t>(ReceiveOutcome::empty)});
    }
    RecordingBuilder &blocked(double ms, int process, BlockReason reason, std::uint32_t message = 0,
                              std::uint32_t timeout = 0)
    {
        return onChannel(ms, process, {.message = message, .value = timeout, .kind = EventKind::blocked,
                                       .detail = static_cast<std::uint8_t>(reason)});
    }
    RecordingBuilder &wakes(double ms, int waker, int woken, std::uint32_t number, std::uint32_t message)
    {
        return onChannel(ms, waker, {.message = message, .value = number, .kind = EventKind::wakeupIssued,
                                     .peer = static_cast<std::uint8_t>(woken)});
    }
    RecordingBuilder &woken(double ms, int process, int waker, std::uint32_t number, BlockReason reason,
                            std::uint8_t flags = 0)
    {
        return onChannel(ms, process, {.value = number, .kind = EventKind::woken,
                                       .detail = static_cast<std::uint8_t>(reason),
                                       .peer = static_cast<std::uint8_t>(waker), .flags = flags});
    }

    RecordingBuilder &onChannel(double ms, int process, Event one, std::string_view text = {})
    {
        one.channel = channel;
        return event(ms, process, one, text);
    }

    Recording recording;
    std::uint8_t channel = 0;
};

/// Order 1, sent at 100 ms and worked on for 50 ms, in the mode of `settings`, as real processes would do it:
/// the receiver looks or waits from 0; an asynchronous one finds the order at 120 ms.
inline Recording oneOrder(int mode)
{
    RecordingBuilder run(senderAndReceiver(), inMode(mode));
    const Mode settings = run.recording.settings().mode;
    const bool waits = settings.receive == Style::synchronous;
    const bool awaits = settings.send == Style::synchronous;
    const double taken = waits ? 100.03 : 120;
    run.started(0, 0).started(0, 1).receiveCalled(0, 1);
    if (waits)
        run.blocked(0, 1, BlockReason::queueEmpty).work(0, 100, 0);
    else
        run.emptyPoll(0, 1).workBegan(0, 1, 120'000, WorkKind::otherWork).work(0, 100, 0);
    run.sendCalled(100, 0, 1, "order 1").enqueued(100.01, 0, 1, 1);
    if (waits)
        run.wakes(100.01, 0, 1, 1, 1);
    if (awaits)
        run.blocked(100.02, 0, BlockReason::awaitingReceipt, 1);
    else
        run.sendReturned(100.02, 0, 1, SendOutcome::posted).ended(100.02, 0);
    if (waits)
        run.woken(taken, 1, 0, 1, BlockReason::queueEmpty);
    else
        run.event(taken, 1, {.kind = EventKind::workEnded, .detail = 1}).receiveCalled(taken, 1);
    run.dequeued(taken, 1, 1, 0, 0);
    if (awaits)
        run.wakes(taken, 1, 0, 2, 1);
    run.received(taken, 1, 1, 0);
    if (awaits) {
        run.woken(taken + 0.02, 0, 1, 2, BlockReason::awaitingReceipt)
            .change(taken + 0.02, 0, EventKind::receipt, 1, 0, 1)
            .sendReturned(taken + 0.02, 0, 1, SendOutcome::delivered)
            .ended(taken + 0.02, 0);
    }
    run.work(taken + 0.03, taken + 50, 1).logged(taken + 50, 1, "got order 1").ended(taken + 50, 1);
    run.recording.finished = true;
    return std::move(run.recording);
}

} // namespace synchroscope
