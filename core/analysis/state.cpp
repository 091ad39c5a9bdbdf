// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/state.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace synchroscope {

namespace {

constexpr std::size_t longestSaying = 120; // bytes of a logged line that a state keeps

Activity activityFor(BlockReason reason)
{
    switch (reason) {
    case BlockReason::queueFull: return Activity::blockedFull;
    case BlockReason::awaitingReceipt: return Activity::blockedReceipt;
    case BlockReason::queueEmpty: return Activity::blockedEmpty;
    case BlockReason::untilWoken: return Activity::blockedUntilWoken;
    }
    return Activity::running;
}

void forget(std::vector<Waiting> &waiting, int process)
{
    std::erase_if(waiting, [process](const Waiting &one) { return one.process == process; });
}

std::string signalName(std::uint32_t signal)
{
    const char *name = signal < 65 ? sigabbrev_np(static_cast<int>(signal)) : nullptr;
    return name ? std::string("SIG") + name : "signal " + std::to_string(signal);
}

std::string exitTextFor(ExitKind exit, std::string_view text, std::uint32_t signal)
{
    switch (exit) {
    case ExitKind::ok: return "ok";
    case ExitKind::error: return "error: " + std::string(text);
    case ExitKind::killed: return "killed: " + signalName(signal);
    case ExitKind::sandbox: return "sandbox: " + (text.empty() ? signalName(signal) : std::string(text));
    case ExitKind::stopped: return "stopped";
    }
    return {};
}

/// One event on its way into a state: every index that a function here uses has been checked by apply().
class Transition
{
public:
    Transition(SystemState &state, const Recording &recording, const RecordedEvent &recorded)
        : m_state(state), m_recording(recording), m_recorded(recorded), m_event(recorded.event),
          m_index(recorded.process)
    {
        if (m_event.channel < state.channels.size()) {
            m_channelIndex = m_event.channel;
            m_channel = &state.channels[m_event.channel];
        } else if (const int text = recording.scenario().sharedTextOf(m_event.channel);
                   text >= 0 && static_cast<std::size_t>(text) < state.sharedTexts.size()) {
            m_sharedTextIndex = text;
        }
    }

    void bySupervisor()
    {
        if (m_event.peer >= m_state.processes.size()) {
            onChannel();
            return;
        }
        ProcessState &peer = m_state.processes[m_event.peer];
        const bool alive = peer.activity != Activity::ended;
        switch (m_event.kind) {
        case EventKind::peerDied:
            if (alive && m_event.detail <= static_cast<int>(ExitKind::stopped))
                end(peer, m_event.peer, static_cast<ExitKind>(m_event.detail));
            break;
        case EventKind::peerStopped:
        case EventKind::peerContinued:
            if (alive) {
                peer.isStopped = m_event.kind == EventKind::peerStopped;
                show(peer);
            }
            break;
        case EventKind::held:
        case EventKind::released:
            if (alive) {
                peer.isHeld = m_event.kind == EventKind::held;
                show(peer);
            }
            break;
        default: onChannel();
        }
    }

    void byProcess()
    {
        ProcessState &self = m_state.processes[m_recorded.process];
        if (self.activity != Activity::ended) {
            if (m_event.line != 0)
                self.line = m_event.line;
            if (self.beneath == Activity::notStarted)
                become(self, Activity::running);
            onProcess(self);
        }
        onChannel(); // what a dead process did to a channel stays done
        if (m_event.kind == EventKind::textWritten && m_sharedTextIndex >= 0)
            write(m_state.sharedTexts[static_cast<std::size_t>(m_sharedTextIndex)]);
    }

private:
    void onProcess(ProcessState &self)
    {
        switch (m_event.kind) {
        case EventKind::processEnded:
            if (m_event.detail <= static_cast<int>(ExitKind::stopped))
                end(self, m_index, static_cast<ExitKind>(m_event.detail));
            break;
        case EventKind::workBegan: beginWork(self); break;
        case EventKind::workEnded:
            // What it works on next is not known: perhaps something that it is about to send.
            if (self.message != 0 && self.taking == 0)
                self.inHand = {};
            self.label.clear();
            leaveCall(self);
            break;
        case EventKind::sendCalled:
            become(self, Activity::running);
            attend(self, m_channelIndex, m_event.message);
            beginAttempt(self);
            self.inHand = {};
            self.inHandChannel = -1;
            break;
        case EventKind::receiveCalled:
            become(self, Activity::running);
            attend(self, m_channelIndex, 0);
            self.lookedInVain = false;
            self.taking = 0;
            beginAttempt(self);
            break;
        case EventKind::blocked: block(self); break;
        case EventKind::woken: unblock(self); break;
        case EventKind::sendReturned:
            if (m_event.detail <= static_cast<int>(SendOutcome::discarded))
                ++self.sent;
            if (m_event.detail != static_cast<int>(SendOutcome::refused)
                && m_event.detail != static_cast<int>(SendOutcome::timedOut))
                self.attempt = {};
            leaveCall(self);
            break;
        case EventKind::refused: noteInVain(self); break;
        case EventKind::logged: self.said = m_recording.text(m_recorded).substr(0, longestSaying); break;
        case EventKind::emptyPoll:
            self.lookedInVain = true;
            ++self.polls;
            noteInVain(self);
            break;
        case EventKind::receiveReturned:
            if (m_event.detail == static_cast<int>(ReceiveOutcome::message))
                ++self.received;
            if (m_event.detail == static_cast<int>(ReceiveOutcome::closed))
                self.attempt = {};
            self.taking = 0;
            leaveCall(self);
            break;
        case EventKind::held:
        case EventKind::released:
            self.isHeld = m_event.kind == EventKind::held;
            show(self);
            break;
        default: break;
        }
    }

    void write(SharedTextState &text) const
    {
        text.text.assign(m_recording.text(m_recorded).substr(0, maxSharedTextBytes));
        text.writer = m_index;
        text.since = m_recorded.at;
        ++text.writes;
    }

    /// A message that is taken back while its sender is still in the call counts when the call returns.
    bool senderWillBeTold() const
    {
        if (m_recorded.process == m_event.peer)
            return true;
        if (m_event.peer >= m_state.processes.size())
            return false;
        const ProcessState &sender = m_state.processes[m_event.peer];
        return isBlocked(sender.activity) && sender.message == m_event.message;
    }

    void onChannel()
    {
        if (!m_channel)
            return;
        ChannelState &channel = *m_channel;
        switch (m_event.kind) {
        case EventKind::enqueued:
            if (m_recorded.process < m_state.processes.size())
                enqueue(channel);
            break;
        case EventKind::dequeued:
            if (m_recorded.process < m_state.processes.size())
                dequeue(channel, m_state.processes[m_recorded.process]);
            break;
        case EventKind::overwritten:
            takeOut(channel);
            ++channel.lost;
            break;
        case EventKind::withdrawn:
            takeOut(channel);
            channel.lost += !senderWillBeTold();
            break;
        case EventKind::sendReturned:
            channel.lost += m_event.detail == static_cast<int>(SendOutcome::timedOut)
                            || m_event.detail == static_cast<int>(SendOutcome::noReceiver)
                            || m_event.detail == static_cast<int>(SendOutcome::closed);
            break;
        case EventKind::refused:
        case EventKind::discarded: ++channel.lost; break;
        case EventKind::inDoubt: takeOut(channel); break; // if its taking did not come to be written down
        case EventKind::redelivered: redeliver(channel); break;
        case EventKind::closed: channel.closed = true; break;
        case EventKind::abandoned: channel.abandoned = true; break;
        default: break;
        }
    }

    /// `beneath` is what the process does; `activity` is what it shows while it is held or suspended.
    void become(ProcessState &process, Activity activity)
    {
        if (process.beneath != activity || activity != Activity::running)
            process.beneathSince = m_recorded.at;
        process.beneath = activity;
        show(process);
    }

    void show(ProcessState &process)
    {
        // Work that is held is work all the same: its clock stands still, or it is over but not told yet.
        const bool held = process.isHeld && !isWork(process.beneath);
        const Activity shown = process.isStopped ? Activity::stopped : held ? Activity::held : process.beneath;
        const bool covered = process.isStopped || held;
        if (shown != process.activity || !covered)
            process.since = covered ? m_recorded.at : process.beneathSince;
        process.activity = shown;
    }

    static void attend(ProcessState &process, int channel, std::uint32_t message)
    {
        process.channel = channel;
        process.message = message;
        process.messageChannel = message != 0 ? channel : -1;
        process.sharedText = -1;
        process.timed = false;
    }

    void leaveCall(ProcessState &self)
    {
        become(self, Activity::running);
        attend(self, -1, 0);
    }

    void end(ProcessState &process, int index, ExitKind exit)
    {
        for (ChannelState &channel : m_state.channels)
            forgetWaits(channel, index);
        process.activity = Activity::ended;
        process.since = m_recorded.at;
        process.exit = exit;
        process.exitText = exitTextFor(exit, m_recording.text(m_recorded), m_event.value);
    }

    void beginWork(ProcessState &self)
    {
        if (m_event.detail > static_cast<int>(WorkKind::spin))
            return;
        const auto kind = static_cast<WorkKind>(m_event.detail);
        become(self, kind == WorkKind::work        ? Activity::working
                     : kind == WorkKind::otherWork ? Activity::otherWork
                                                   : Activity::spinning);
        self.label.assign(m_recording.text(m_recorded));
        const bool onMessage = kind != WorkKind::otherWork && self.inHand.number != 0;
        attend(self, -1, 0);
        if (onMessage) {
            self.message = self.inHand.number;
            self.messageChannel = self.inHandChannel;
        }
    }

    void block(ProcessState &self)
    {
        if (m_event.detail >= blockReasonCount)
            return;
        const auto reason = static_cast<BlockReason>(m_event.detail);
        if (reason == BlockReason::untilWoken) {
            blockOnSharedText(self);
            return;
        }
        if (!m_channel)
            return;
        const std::uint32_t message = reason == BlockReason::queueEmpty ? 0 : m_event.message;
        become(self, activityFor(reason));
        attend(self, m_channelIndex, message);
        self.timed = m_event.value != 0;
        forgetWaits(*m_channel, m_index);
        waitingLine(reason).push_back({m_index, message, m_recorded.at});
    }

    void blockOnSharedText(ProcessState &self)
    {
        if (m_sharedTextIndex < 0)
            return;
        become(self, Activity::blockedUntilWoken);
        attend(self, -1, 0);
        self.sharedText = m_sharedTextIndex;
        self.timed = m_event.value != 0;
    }

    /// At a rendezvous nothing has been sent before a partner is there, so every sender waits to send.
    std::vector<Waiting> &waitingLine(BlockReason reason)
    {
        if (reason == BlockReason::queueEmpty)
            return m_channel->waitingToReceive;
        const bool rendezvous = m_recording.scenario().channels[m_event.channel].capacity == 0;
        return reason == BlockReason::queueFull || rendezvous ? m_channel->waitingToSend : m_channel->awaitingReceipt;
    }

    void unblock(ProcessState &self)
    {
        if (isBlocked(self.beneath) && self.channel >= 0)
            forgetWaits(m_state.channels[static_cast<std::size_t>(self.channel)], m_index);
        if (m_event.value == 0 && self.sharedText < 0) // by the clock
            noteInVain(self);
        self.timed = false;
        self.sharedText = -1;
        self.wakeUnderway = false;
        become(self, Activity::running);
    }

    void beginAttempt(ProcessState &self)
    {
        self.wakeUnderway = false;
        if (self.attempt.since >= 0 || !m_channel)
            return;
        self.attempt.since = m_recorded.at;
        self.attempt.channel = m_channelIndex;
        self.attempt.takenBefore = takenByReceivers(m_recording, m_state, m_channelIndex);
        self.attempt.deliveredBefore = m_channel->delivered;
    }

    void noteInVain(ProcessState &self) const
    {
        ++self.attempt.inVain;
        self.attempt.lastInVain = m_recorded.at;
    }

    static void forgetWaits(ChannelState &channel, int process)
    {
        forget(channel.waitingToSend, process);
        forget(channel.awaitingReceipt, process);
        forget(channel.waitingToReceive, process);
    }

    /// No honest queue is longer than its channel, and at a rendezvous nobody holds out more than one message. The oldest of a
    /// dishonest one makes room, so that it stays short to search and to copy whatever somebody says he has put or given back.
    void makeRoom(ChannelState &channel) const
    {
        const int capacity = m_recording.scenario().channels[m_event.channel].capacity;
        const std::size_t longest =
            capacity > 0 ? static_cast<std::size_t>(std::min(capacity, maxCapacity)) : m_state.processes.size();
        while (!channel.queue.empty() && channel.queue.size() >= longest)
            channel.queue.pop_front();
    }

    void enqueue(ChannelState &channel)
    {
        makeRoom(channel);
        QueuedMessage message;
        message.number = m_event.message;
        message.sender = m_index;
        message.since = m_recorded.at;
        message.priority = m_event.detail;
        channel.queue.insert(behindAsUrgent(channel, message.priority), message);
        m_state.movedAt = m_recorded.at;
        agreeWithDepth(channel);
    }

    void dequeue(ChannelState &channel, ProcessState &receiver)
    {
        QueuedMessage message = takeOut(channel);
        message.number = m_event.message;
        if (m_event.peer < m_state.processes.size())
            message.sender = m_event.peer;
        receiver.inHand = std::move(message);
        receiver.inHandChannel = m_channelIndex;
        receiver.taking = m_event.message;
        receiver.takingChannel = m_channelIndex;
        receiver.attempt = {};
        ++receiver.taken;
        ++channel.delivered;
        m_state.movedAt = m_recorded.at;
    }

    static std::deque<QueuedMessage>::iterator behindAsUrgent(ChannelState &channel, std::uint8_t priority)
    {
        auto place = channel.queue.end();
        while (place != channel.queue.begin() && std::prev(place)->priority < priority)
            --place;
        return place;
    }

    QueuedMessage takeOut(ChannelState &channel)
    {
        QueuedMessage taken;
        const auto place = std::find_if(channel.queue.begin(), channel.queue.end(), [this](const QueuedMessage &one) {
            return one.number == m_event.message;
        });
        if (place != channel.queue.end()) {
            taken = std::move(*place);
            channel.queue.erase(place);
        }
        agreeWithDepth(channel);
        return taken;
    }

    /// After a loss of events the queue may still hold messages that somebody took unseen.
    void agreeWithDepth(ChannelState &channel) const
    {
        while (m_state.gapSeen && channel.queue.size() > m_event.depth)
            channel.queue.pop_front();
    }

    void redeliver(ChannelState &channel)
    {
        QueuedMessage message;
        if (m_event.peer < m_state.processes.size()) {
            ProcessState &receiver = m_state.processes[m_event.peer];
            if (receiver.taking == m_event.message && receiver.takingChannel == m_channelIndex) {
                receiver.taking = 0;
                message = std::move(receiver.inHand);
                receiver.inHand = {};
                if (channel.delivered > 0)
                    --channel.delivered;
            }
        }
        if (message.number == 0 && takeOut(channel).number == 0 && channel.lost > 0)
            --channel.lost; // whoever overwrote it died before it was gone
        makeRoom(channel);
        message.number = m_event.message;
        message.since = m_recorded.at;
        const auto place = std::find_if(channel.queue.begin(), channel.queue.end(), [&](const QueuedMessage &one) {
            return one.priority <= message.priority;
        });
        channel.queue.insert(place, std::move(message)); // before its equals: it is older
    }

    SystemState &m_state;
    const Recording &m_recording;
    const RecordedEvent &m_recorded;
    const Event &m_event;
    int m_index;
    int m_channelIndex = -1;
    ChannelState *m_channel = nullptr;
    int m_sharedTextIndex = -1;
};

} // namespace

SystemState stateBeforeStart(const Recording &recording)
{
    SystemState state;
    state.processes.resize(recording.scenario().processes.size());
    state.channels.resize(recording.scenario().channels.size());
    for (const SharedTextSpec &text : recording.scenario().sharedTexts)
        state.sharedTexts.push_back({text.value, -1, 0, 0});
    return state;
}

std::uint32_t takenByReceivers(const Recording &recording, const SystemState &state, int channel)
{
    std::uint32_t taken = 0;
    for (const int receiver : recording.scenario().channels[static_cast<std::size_t>(channel)].receivers)
        if (static_cast<std::size_t>(receiver) < state.processes.size())
            taken += state.processes[static_cast<std::size_t>(receiver)].taken;
    return taken;
}

void apply(SystemState &state, const Recording &recording, const RecordedEvent &event)
{
    // The waker's word may stand before that of the process that has not yet written down that it is blocked.
    if (event.event.kind == EventKind::wakeupIssued && event.event.peer < state.processes.size())
        state.processes[event.event.peer].wakeUnderway = true;
    if (event.event.kind == EventKind::gap)
        state.gapSeen = true;
    Transition transition(state, recording, event);
    if (event.process == supervisorIndex)
        transition.bySupervisor();
    else if (event.process < state.processes.size())
        transition.byProcess();
    state.at = event.at;
    ++state.eventsApplied;
}

} // namespace synchroscope
