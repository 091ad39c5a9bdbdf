// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/trace_model.h"

#include <algorithm>
#include <array>
#include <deque>
#include <fmt/format.h>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace synchroscope {

namespace {

enum class Fate { none, queued, held, taken, overwritten, withdrawn, refused, discarded };

struct ModelMessage
{
    int sender = -1;
    Style style = Style::asynchronous;
    Fate fate = Fate::none;
    int taken = 0;
    int receiver = -1;
    bool redelivered = false;
    int priority = 0;
    std::optional<SendOutcome> outcome;
};

struct ModelChannel
{
    int capacity = 0;
    WhenFull whenFull = WhenFull::wait;
    std::vector<int> senders, receivers;
    std::map<std::uint32_t, ModelMessage> messages;
    std::deque<std::uint32_t> line; // in the queue, or held out at a rendezvous; the next to be taken first
    std::uint32_t lastOrder = 0;
    bool closed = false, abandoned = false, inDoubt = false;
    ChannelTotals totals;

    [[nodiscard]] std::size_t depth() const { return capacity == 0 ? 0 : line.size(); }
};

struct ModelText
{
    std::string value;
    std::uint32_t lastOrder = 0;
};

struct ModelProcess
{
    enum class Call { none, send, receive, work, sleep };
    bool started = false, ended = false;
    Call call = Call::none;
    int channel = 0;
    std::uint32_t message = 0;      // of the send; of the receive once it has taken one
    Style style = Style::synchronous;
    bool hasTimeout = false;        // as far as whole milliseconds tell; see `blocked`
    std::optional<std::string> expected; // sleep: only while the text is so
    bool told = false;                   // sleep: somebody has said that it wakes it
    bool emptyPoll = false, receipt = false, clockWoke = false;
    std::optional<BlockReason> blocked;
    bool blockedTimed = false;

    [[nodiscard]] bool isIn(Call what, int where) const { return call == what && channel == where; }
    /// Sleeps there, for as long as it takes.
    [[nodiscard]] bool sleepsUntimed() const { return blocked && !blockedTimed; }
};

class Model
{
public:
    explicit Model(const Recording &recording);
    std::vector<std::string> check();

private:
    struct WakeUp
    {
        int from, to, channel;
        bool used = false;
    };

    void take(const RecordedEvent &event);
    void takeOfChannel(const RecordedEvent &event, ModelChannel &channel);
    void takeOfText(const RecordedEvent &event, ModelText &text);
    void callBegins(const RecordedEvent &event, ModelChannel &channel);
    void entered(const RecordedEvent &event, ModelChannel &channel);
    void neverEntered(const RecordedEvent &event, ModelChannel &channel);
    void lost(const RecordedEvent &event, ModelChannel &channel);
    void dequeued(const RecordedEvent &event, ModelChannel &channel);
    void emptyPoll(const RecordedEvent &event, ModelChannel &channel);
    void closedOrAbandoned(const RecordedEvent &event, ModelChannel &channel);
    void blocked(const RecordedEvent &event, ModelChannel &channel);
    void woken(const RecordedEvent &event);
    void sendReturned(const RecordedEvent &event, ModelChannel &channel);
    void receiveReturned(const RecordedEvent &event, ModelChannel &channel);
    void atTheEnd();
    void channelAtTheEnd(std::size_t index);
    void deadlockAtTheEnd();

    ModelProcess &process(int index) { return m_processes[static_cast<std::size_t>(index)]; }
    /// Who is stopped in the middle of things may have counted what it could not tell any more.
    [[nodiscard]] bool isUndisturbed() const
    {
        return !m_anyKilled
            && (m_recording.outcome == Outcome::completed || m_recording.outcome == Outcome::deadlock);
    }
    [[nodiscard]] int insideOtherReceives(int self, int channel) const;
    template<typename... Args>
    void expect(bool holds, fmt::format_string<Args...> what, Args &&...args)
    {
        if (!holds && m_found.size() < 20)
            m_found.push_back(fmt::format("event {} (process {}): ", m_at, m_who)
                              + fmt::format(what, std::forward<Args>(args)...));
    }

    const Recording &m_recording;
    std::vector<ModelChannel> m_channels;
    std::vector<ModelText> m_texts;
    std::array<ModelProcess, maxProcesses + 1> m_processes;
    std::map<std::uint32_t, WakeUp> m_wakeUps;
    std::size_t m_at = 0;
    int m_who = 0;
    bool m_anyKilled = false;
    std::vector<std::string> m_found;
};

Model::Model(const Recording &recording) : m_recording(recording)
{
    for (const ChannelSpec &spec : recording.scenario().channels) {
        ModelChannel &channel = m_channels.emplace_back();
        channel.capacity = spec.capacity;
        channel.whenFull = spec.whenFull;
        channel.senders = spec.senders;
        channel.receivers = spec.receivers;
    }
    for (const SharedTextSpec &text : recording.scenario().sharedTexts)
        m_texts.push_back({text.value, 0});
    // Who was killed in the middle of a call leaves that channel in doubt from the start.
    std::array<int, maxProcesses + 1> calling;
    calling.fill(-1);
    std::array<bool, maxProcesses + 1> leaves{};
    std::array<bool, maxProcesses + 1> returns{}; // from a receive; that its program has the message stands nowhere yet
    for (const RecordedEvent &recorded : recording.events()) {
        const Event &event = recorded.event;
        if (std::exchange(returns[recorded.process], false))
            calling[recorded.process] = -1;
        switch (event.kind) {
        case EventKind::sendCalled:
        case EventKind::receiveCalled:
            calling[recorded.process] = event.channel;
            break;
        case EventKind::sendReturned:
            calling[recorded.process] = -1;
            break;
        case EventKind::receiveReturned:
            returns[recorded.process] = true;
            break;
        case EventKind::processEnded:
            leaves[recorded.process] = true;
            break;
        case EventKind::peerDied:
            if (event.peer < maxProcesses && event.detail != static_cast<std::uint8_t>(ExitKind::stopped)) {
                m_anyKilled = true;
                if (const int channel = calling[event.peer]; channel >= 0)
                    m_channels[static_cast<std::size_t>(channel)].inDoubt = true;
                if (leaves[event.peer]) // and may have been about to tell the others
                    for (ModelChannel &channel : m_channels)
                        channel.inDoubt = true;
            }
            break;
        default:
            break;
        }
    }
}

std::vector<std::string> Model::check()
{
    if (m_recording.eventsLost > 0)
        return {"events were lost: the recording cannot be checked"};
    std::int64_t last = 0;
    for (const RecordedEvent &event : m_recording.events()) {
        m_who = event.process;
        expect(event.at >= last, "the axis runs backwards, from {} to {}", last, event.at);
        last = event.at;
        take(event);
        ++m_at;
    }
    m_who = -1;
    atTheEnd();
    return m_found;
}

void Model::take(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const int who = recorded.process;
    if (who > maxProcesses) {
        expect(false, "there is no such process");
        return;
    }
    ModelProcess &self = process(who);
    if (event.channel != none) {
        if (const int text = m_recording.scenario().sharedTextOf(event.channel); text >= 0)
            takeOfText(recorded, m_texts[static_cast<std::size_t>(text)]);
        else if (event.channel >= m_channels.size())
            expect(false, "there is no channel {}", event.channel);
        else
            takeOfChannel(recorded, m_channels[event.channel]);
        return;
    }
    switch (event.kind) {
    case EventKind::processStarted:
        expect(!self.started, "started twice");
        self.started = true;
        break;
    case EventKind::processEnded:
        expect(!self.ended && self.call == ModelProcess::Call::none, "ended in the middle of a call");
        self.ended = true;
        break;
    case EventKind::peerDied:
        expect(who == supervisorIndex && event.peer < maxProcesses, "only the supervisor knows of a death");
        // Who is ended together with the run keeps its state: the deadlock is judged by it.
        if (event.detail != static_cast<std::uint8_t>(ExitKind::stopped))
            process(event.peer % maxProcesses).ended = true;
        break;
    case EventKind::workBegan:
        expect(self.call == ModelProcess::Call::none, "works in the middle of a call");
        self.call = ModelProcess::Call::work;
        break;
    case EventKind::workEnded:
        expect(self.call == ModelProcess::Call::work, "ends work that never began");
        self.call = ModelProcess::Call::none;
        break;
    case EventKind::lineReached:
    case EventKind::logged:
        expect(self.call == ModelProcess::Call::none && !self.ended, "runs a line in the middle of a call");
        break;
    default:
        break;
    }
}

void Model::takeOfChannel(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    if (event.order != 0) {
        expect(event.order > channel.lastOrder, "change {} after change {}", event.order, channel.lastOrder);
        channel.lastOrder = event.order;
    }
    switch (event.kind) {
    case EventKind::sendCalled:
    case EventKind::receiveCalled:
        callBegins(recorded, channel);
        break;
    case EventKind::offered:
    case EventKind::enqueued:
        entered(recorded, channel);
        break;
    case EventKind::refused:
    case EventKind::discarded:
        neverEntered(recorded, channel);
        break;
    case EventKind::overwritten:
    case EventKind::withdrawn:
        lost(recorded, channel);
        break;
    case EventKind::dequeued:
        dequeued(recorded, channel);
        break;
    case EventKind::emptyPoll:
        emptyPoll(recorded, channel);
        break;
    case EventKind::closed:
    case EventKind::abandoned:
        closedOrAbandoned(recorded, channel);
        break;
    case EventKind::redelivered: {
        ++channel.totals.redelivered;
        ModelMessage &message = channel.messages[event.message];
        expect(channel.inDoubt, "message {} comes back although nobody died here", event.message);
        message.redelivered = true;
        if (message.fate == Fate::overwritten) { // announced by a sender that died before it was gone
            message.fate = Fate::queued;
            channel.line.push_front(event.message);
        }
        break;
    }
    case EventKind::inDoubt: {
        ModelMessage &message = channel.messages[event.message];
        expect(channel.inDoubt, "message {} is in doubt although nobody died here", event.message);
        if (message.fate == Fate::taken) {
            expect(message.receiver == event.peer, "message {} is in doubt with process {}, but {} has taken it",
                   event.message, event.peer, message.receiver);
        } else { // its taking did not come to be written down
            std::erase(channel.line, event.message);
            message.fate = Fate::taken;
            message.receiver = event.peer;
            ++message.taken;
        }
        break;
    }
    case EventKind::blocked:
        blocked(recorded, channel);
        break;
    case EventKind::wakeupIssued: {
        const auto [place, isNew] = m_wakeUps.insert({event.value, {recorded.process, event.peer, event.channel}});
        expect(isNew && event.value != 0, "wake-up {} issued twice", event.value);
        const ModelProcess &peer = process(std::min<int>(event.peer, maxProcesses));
        expect(event.peer < maxProcesses && peer.call != ModelProcess::Call::none && peer.channel == event.channel
                   && (!peer.ended || m_anyKilled), // a death is not known at once
               "wakes process {}, which is in no call here", event.peer);
        break;
    }
    case EventKind::woken:
        woken(recorded);
        break;
    case EventKind::receipt: {
        ModelProcess &self = process(recorded.process);
        const ModelMessage &message = channel.messages[event.message];
        expect(self.isIn(ModelProcess::Call::send, event.channel) && self.message == event.message
                   && self.style == Style::synchronous && !self.blocked && !self.receipt,
               "a receipt outside a synchronous send");
        expect(channel.inDoubt || (message.fate == Fate::taken && message.receiver == event.peer),
               "a receipt for message {}, which process {} has not taken", event.message, event.peer);
        self.receipt = true;
        break;
    }
    case EventKind::sendReturned:
        sendReturned(recorded, channel);
        break;
    case EventKind::receiveReturned:
        receiveReturned(recorded, channel);
        break;
    default:
        expect(false, "kind {} does not belong to a channel", static_cast<int>(event.kind));
        break;
    }
}

void Model::takeOfText(const RecordedEvent &recorded, ModelText &text)
{
    const Event &event = recorded.event;
    const std::string said(m_recording.text(recorded));
    ModelProcess &self = process(recorded.process);
    if (event.order != 0) {
        expect(event.order > text.lastOrder, "change {} after change {}", event.order, text.lastOrder);
        text.lastOrder = event.order;
    }
    const auto sleepsHere = [&](const ModelProcess &other) { return other.isIn(ModelProcess::Call::sleep, event.channel); };
    switch (event.kind) {
    case EventKind::textRead:
        expect(self.call == ModelProcess::Call::none && said == text.value, "read “{}”, where “{}” stands", said, text.value);
        break;
    case EventKind::textWritten:
        expect(self.call == ModelProcess::Call::none, "writes in the middle of a call");
        text.value = said;
        break;
    case EventKind::textWaitCalled:
        expect(self.call == ModelProcess::Call::none, "a call inside a call");
        self.call = ModelProcess::Call::sleep;
        self.channel = event.channel;
        self.hasTimeout = event.value > 0;
        self.expected.reset();
        self.told = false;
        if (event.detail != 0)
            self.expected = said;
        break;
    case EventKind::textDiffers:
        expect(sleepsHere(self) && self.expected && said == text.value && said != *self.expected && !self.blocked,
               "does not sleep although it says “{}”", text.value);
        self.call = ModelProcess::Call::none;
        break;
    case EventKind::blocked:
        expect(sleepsHere(self) && event.detail == static_cast<int>(BlockReason::untilWoken) && !self.blocked,
               "sleeps outside a call");
        self.blocked = BlockReason::untilWoken;
        self.blockedTimed = event.value == 1;
        break;
    case EventKind::textWakeCalled: {
        const auto asleep = std::count_if(m_processes.begin(), m_processes.end(), [&](const ModelProcess &other) {
            return sleepsHere(other) && !other.told && !other.ended;
        });
        expect(m_anyKilled || event.value <= static_cast<std::uint32_t>(asleep), "wakes {} of {}", event.value, asleep);
        break;
    }
    case EventKind::wakeupIssued: {
        const bool isNew = m_wakeUps.insert({event.value, {recorded.process, event.peer, event.channel}}).second;
        ModelProcess &peer = process(std::min<int>(event.peer, maxProcesses));
        const bool again = recorded.process == supervisorIndex && m_anyKilled; // what the dead had said and perhaps not done
        expect(isNew && sleepsHere(peer) && (!peer.told || again), "wakes process {}, which does not sleep here", event.peer);
        peer.told = true;
        break;
    }
    case EventKind::woken:
        expect(event.value != 0 || !self.told, "the clock woke somebody who had been woken");
        woken(recorded);
        self.call = ModelProcess::Call::none;
        break;
    default: expect(false, "kind {} does not belong to a shared text", static_cast<int>(event.kind)); break;
    }
}

void Model::callBegins(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    const bool sends = event.kind == EventKind::sendCalled;
    ModelProcess &self = process(recorded.process);
    expect(self.call == ModelProcess::Call::none && !self.ended, "a call inside a call");
    const bool started = self.started;
    self = {};
    self.started = started;
    self.call = sends ? ModelProcess::Call::send : ModelProcess::Call::receive;
    self.channel = event.channel;
    self.message = event.message;
    self.style = static_cast<Style>(event.detail);
    self.hasTimeout = event.value > 0;
    const auto &allowed = sends ? channel.senders : channel.receivers;
    expect(std::find(allowed.begin(), allowed.end(), recorded.process) != allowed.end(), "may not do this here");
    if (sends) {
        expect(!channel.messages.contains(event.message), "message {} sent twice", event.message);
        ModelMessage &message = channel.messages[event.message];
        message.sender = recorded.process;
        message.style = self.style;
    }
}

void Model::entered(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    const ModelProcess &self = process(recorded.process);
    ModelMessage &message = channel.messages[event.message];
    const bool offered = event.kind == EventKind::offered;
    expect(self.isIn(ModelProcess::Call::send, event.channel) && self.message == event.message && !self.blocked,
           "message {} enters outside its send", event.message);
    expect(message.fate == Fate::none, "message {} enters twice", event.message);
    expect(offered == (channel.capacity == 0), "enqueued and offered are confused");
    if (!channel.inDoubt) {
        expect(!channel.closed, "message {} enters a closed channel", event.message);
        expect(offered || channel.line.size() < static_cast<std::size_t>(channel.capacity),
               "message {} enters a full queue", event.message);
    }
    message.fate = offered ? Fate::held : Fate::queued;
    message.priority = event.detail;
    auto place = channel.line.end(); // behind all that are as urgent or more
    while (place != channel.line.begin() && channel.messages[*std::prev(place)].priority < message.priority)
        --place;
    channel.line.insert(place, event.message);
    if (!offered) {
        ++channel.totals.enqueued;
        channel.totals.maxDepth = std::max<std::uint64_t>(channel.totals.maxDepth, channel.line.size());
    }
    expect(channel.inDoubt || event.depth == channel.depth(), "depth {} where the model has {}", event.depth,
           channel.depth());
}

void Model::neverEntered(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    const bool refused = event.kind == EventKind::refused;
    ModelMessage &message = channel.messages[event.message];
    expect(message.fate == Fate::none && message.sender == recorded.process, "message {} is turned away twice",
           event.message);
    const WhenFull policy = channel.whenFull;
    expect(refused ? policy == WhenFull::refuse
                   : policy == WhenFull::discard || (policy == WhenFull::overwrite && channel.capacity == 0),
           "turned away against the channel's policy");
    expect(channel.inDoubt || channel.capacity == 0
               || channel.line.size() == static_cast<std::size_t>(channel.capacity),
           "message {} turned away with {} of {} in the queue", event.message, channel.line.size(), channel.capacity);
    expect(channel.inDoubt || event.depth == channel.depth(), "depth {} where the model has {}", event.depth,
           channel.depth());
    message.fate = refused ? Fate::refused : Fate::discarded;
    ++(refused ? channel.totals.refused : channel.totals.discarded);
}

void Model::lost(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    const bool overwritten = event.kind == EventKind::overwritten;
    ModelMessage &message = channel.messages[event.message];
    const auto place = std::find(channel.line.begin(), channel.line.end(), event.message);
    expect(message.fate != Fate::overwritten && message.fate != Fate::withdrawn, "message {} is lost twice", event.message);
    if (!channel.inDoubt) {
        expect(place != channel.line.end(), "message {} is lost without being there", event.message);
        expect(message.sender == event.peer, "message {} has another sender than {}", event.message, event.peer);
        if (overwritten) {
            expect(channel.whenFull == WhenFull::overwrite && place == channel.line.begin(),
                   "message {} overwritten out of its turn", event.message);
            expect(channel.line.size() == static_cast<std::size_t>(channel.capacity), "overwritten with room left");
        }
    }
    if (place != channel.line.end())
        channel.line.erase(place);
    message.fate = overwritten ? Fate::overwritten : Fate::withdrawn;
    ++(overwritten ? channel.totals.overwritten : channel.totals.withdrawn);
    expect(channel.inDoubt || event.depth == channel.depth(), "depth {} where the model has {}", event.depth,
           channel.depth());
}

void Model::dequeued(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    ModelMessage &message = channel.messages[event.message];
    expect(self.isIn(ModelProcess::Call::receive, event.channel) && self.message == 0 && !self.blocked,
           "takes message {} outside a receive", event.message);
    expect(message.sender >= 0, "message {} received before it was sent", event.message);
    if (!channel.inDoubt) {
        expect(!channel.line.empty() && channel.line.front() == event.message,
               "message {} taken, but {} is the next", event.message,
               channel.line.empty() ? 0 : channel.line.front());
        expect(message.sender == event.peer, "message {} has another sender than {}", event.message, event.peer);
    }
    expect(message.taken == 0 || message.redelivered, "message {} delivered twice", event.message);
    std::erase(channel.line, event.message);
    ++message.taken;
    message.redelivered = false;
    message.fate = Fate::taken;
    message.receiver = recorded.process;
    self.message = event.message;
    ++channel.totals.delivered;
    if (channel.capacity == 0)
        ++channel.totals.enqueued;
    expect(channel.inDoubt || event.depth == channel.depth(), "depth {} where the model has {}", event.depth,
           channel.depth());
}

int Model::insideOtherReceives(int self, int channel) const
{
    int inside = 0;
    for (int p = 0; p < maxProcesses; ++p) {
        const ModelProcess &other = m_processes[static_cast<std::size_t>(p)];
        inside += p != self && other.isIn(ModelProcess::Call::receive, channel) && other.style == Style::synchronous
            && other.message == 0 && !other.ended;
    }
    return inside;
}

void Model::emptyPoll(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    expect(self.isIn(ModelProcess::Call::receive, event.channel) && self.style == Style::asynchronous
               && !self.emptyPoll && self.message == 0,
           "an empty poll outside an asynchronous receive");
    // What is there may be kept for those who have waited longer, and for nobody else.
    expect(channel.inDoubt
               || static_cast<int>(channel.line.size()) <= insideOtherReceives(recorded.process, event.channel),
           "found no message although {} are there", channel.line.size());
    expect(channel.inDoubt || event.depth == channel.depth(), "depth {} where the model has {}", event.depth,
           channel.depth());
    self.emptyPoll = true;
}

void Model::closedOrAbandoned(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    const bool closed = event.kind == EventKind::closed;
    // Whoever has said it may have died before it was so: then it is said again.
    expect(!(closed ? channel.closed : channel.abandoned) || m_anyKilled, "told twice that nobody is left");
    (closed ? channel.closed : channel.abandoned) = true;
    expect(!closed || channel.inDoubt || channel.line.empty(), "closed with {} messages", channel.line.size());
    // Whoever could still come, one caller apart who does not count, has ended or sleeps untimed on the other side.
    // (A sleeper may be about to write "blocked": being in the call without a visible timeout must do.)
    const auto theirCall = closed ? ModelProcess::Call::receive : ModelProcess::Call::send;
    int others = 0, callers = 0;
    for (const int p : closed ? channel.senders : channel.receivers) {
        const ModelProcess &other = process(p);
        const bool inCall = other.isIn(theirCall, event.channel);
        const bool waits = inCall && !other.hasTimeout && (!other.blocked || !other.blockedTimed)
            && (!closed || other.style == Style::synchronous);
        if (other.ended || waits)
            continue;
        ++others;
        callers += inCall;
    }
    expect(others == 0 || (others == 1 && callers == 1), "{} others could still come", others);
}

void Model::blocked(const RecordedEvent &recorded, ModelChannel &)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    const auto reason = static_cast<BlockReason>(event.detail);
    expect(!self.blocked, "blocked twice");
    expect(self.call != ModelProcess::Call::none && self.channel == event.channel, "blocked outside a call");
    const bool receives = self.call == ModelProcess::Call::receive;
    expect(receives == (reason == BlockReason::queueEmpty), "blocked for a reason of the other side");
    expect(reason != BlockReason::awaitingReceipt || self.style == Style::synchronous,
           "an asynchronous send awaits receipt");
    expect(!receives || self.style == Style::synchronous, "an asynchronous receive blocks");
    expect(event.message == (receives ? 0 : self.message), "blocked with message {}", event.message);
    // Once the clock has woken it, it may have to wait for a receiver that is taking its message at that moment.
    expect(!self.hasTimeout || event.value == 1 || (self.clockWoke && reason == BlockReason::awaitingReceipt),
           "blocked without its timeout");
    self.blocked = reason;
    self.blockedTimed = event.value == 1;
}

void Model::woken(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    expect(self.call != ModelProcess::Call::none && self.channel == event.channel, "woken outside a call");
    if (self.blocked)
        expect(static_cast<std::uint8_t>(*self.blocked) == event.detail, "woken from another sleep");
    else
        expect(event.flags & EventFlag::cameFirst, "woken without having been blocked");
    if (event.value == 0) {
        expect(self.blockedTimed, "the clock woke somebody without a timeout");
        self.clockWoke = true;
    } else {
        const auto found = m_wakeUps.find(event.value);
        expect(found != m_wakeUps.end(), "woken before wake-up {} was issued", event.value);
        if (found != m_wakeUps.end()) {
            WakeUp &wakeUp = found->second;
            expect(!wakeUp.used && wakeUp.to == recorded.process && wakeUp.from == event.peer
                       && wakeUp.channel == event.channel,
                   "woken by a wake-up that was another's");
            wakeUp.used = true;
        }
    }
    self.blocked.reset();
    self.blockedTimed = false;
}

void Model::sendReturned(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    ModelMessage &message = channel.messages[event.message];
    expect(self.isIn(ModelProcess::Call::send, event.channel) && self.message == event.message && !self.blocked,
           "returns from a send that it is not in");
    const auto outcome = static_cast<SendOutcome>(event.detail);
    const bool synchronous = self.style == Style::synchronous;
    const Fate fate = message.fate;
    bool fits = false;
    switch (outcome) {
    case SendOutcome::delivered:
        fits = synchronous && self.receipt && fate == Fate::taken;
        break;
    case SendOutcome::posted:
        fits = !synchronous && fate != Fate::none && fate != Fate::refused && fate != Fate::discarded
            && fate != Fate::withdrawn;
        break;
    case SendOutcome::discarded:
        fits = fate == Fate::discarded;
        break;
    case SendOutcome::refused:
        fits = fate == Fate::refused;
        break;
    case SendOutcome::timedOut:
        fits = self.clockWoke && (fate == Fate::none || fate == Fate::withdrawn);
        break;
    case SendOutcome::noReceiver: {
        const bool nobody = channel.abandoned
            || (channel.receivers.size() == 1 && process(channel.receivers.front()).ended);
        fits = nobody && (fate == Fate::none || fate == Fate::withdrawn);
        break;
    }
    case SendOutcome::closed:
        fits = channel.closed && fate == Fate::none;
        break;
    case SendOutcome::overwritten:
        fits = synchronous && fate == Fate::overwritten;
        break;
    }
    expect(fits || channel.inDoubt, "message {}: outcome {} does not fit its fate {}", event.message, event.detail,
           static_cast<int>(fate));
    message.outcome = outcome;
    self.call = ModelProcess::Call::none;
}

void Model::receiveReturned(const RecordedEvent &recorded, ModelChannel &channel)
{
    const Event &event = recorded.event;
    ModelProcess &self = process(recorded.process);
    expect(self.isIn(ModelProcess::Call::receive, event.channel) && !self.blocked,
           "returns from a receive that it is not in");
    bool fits = false;
    switch (static_cast<ReceiveOutcome>(event.detail)) {
    case ReceiveOutcome::message:
        fits = self.message != 0 && self.message == event.message
            && channel.messages[event.message].sender == event.peer;
        break;
    case ReceiveOutcome::empty:
        fits = self.emptyPoll && self.message == 0;
        break;
    case ReceiveOutcome::timedOut:
        fits = self.clockWoke && self.message == 0;
        break;
    case ReceiveOutcome::closed:
        fits = channel.closed && self.message == 0;
        break;
    }
    expect(fits, "outcome {} does not fit what the receive did", event.detail);
    self.call = ModelProcess::Call::none;
}

void Model::atTheEnd()
{
    if (!m_recording.finished)
        return;
    for (std::size_t i = 0; i < m_channels.size(); ++i)
        if (!m_channels[i].inDoubt)
            channelAtTheEnd(i);
    const auto count = m_recording.scenario().processes.size();
    if (m_recording.outcome == Outcome::completed)
        for (std::size_t p = 0; p < count; ++p)
            expect(m_processes[p].ended, "completed, but process {} has not ended", p);
    if (m_recording.outcome == Outcome::deadlock)
        deadlockAtTheEnd();
    if (isUndisturbed())
        for (const auto &[number, wakeUp] : m_wakeUps)
            expect(wakeUp.used, "wake-up {} never reached process {}", number, wakeUp.to);
}

void Model::channelAtTheEnd(std::size_t index)
{
    const ModelChannel &channel = m_channels[index];
    const ChannelTotals &said = m_recording.totals[index];
    const ChannelTotals &found = channel.totals;
    const auto same = [&](const char *what, std::uint64_t own, std::uint64_t model) {
        expect(own == model, "channel {}: {} {} where the model has {}", index, what, own, model);
    };
    if (isUndisturbed()) {
        same("enqueued", said.enqueued, found.enqueued);
        same("delivered", said.delivered, found.delivered);
        same("refused", said.refused, found.refused);
        same("discarded", said.discarded, found.discarded);
        same("overwritten", said.overwritten, found.overwritten);
        same("withdrawn", said.withdrawn, found.withdrawn);
        same("redelivered", said.redelivered, found.redelivered);
        // In a direct channel the sender looks how deep the queue is while the receiver may be about to leave a place.
        const bool isRough = isDirect(m_recording.scenario().channels[index]) && said.maxDepth <= found.maxDepth + 1
            && found.maxDepth <= said.maxDepth + 1;
        if (!isRough)
            same("deepest", said.maxDepth, found.maxDepth);
        same("left in the queue", said.leftInQueue, channel.depth());
        std::uint32_t number = 0;
        for (const auto &[message, fate] : channel.messages)
            expect(message == ++number, "channel {}: message {} stands where {} should", index, message, number);
    }
    for (const auto &[number, message] : channel.messages) {
        expect(message.taken <= 1, "channel {}: message {} delivered {} times", index, number, message.taken);
        const bool there = std::find(channel.line.begin(), channel.line.end(), number) != channel.line.end();
        const bool shouldBe = message.fate == Fate::queued || message.fate == Fate::held;
        expect(there == shouldBe, "channel {}: message {} is both here and gone", index, number);
    }
}

void Model::deadlockAtTheEnd()
{
    const auto count = m_recording.scenario().processes.size();
    const auto sleepsIn = [&](int p, int channel, auto call) {
        const ModelProcess &other = process(p);
        return other.isIn(call, channel) && other.sleepsUntimed();
    };
    bool anybody = false;
    for (std::size_t p = 0; p < count; ++p) {
        const ModelProcess &self = m_processes[p];
        if (self.ended)
            continue;
        const int before = m_recording.scenario().processes[p].replaces;
        if (!self.started && before >= 0 && !process(before).ended)
            continue; // it would begin once that one has ended
        anybody = true;
        expect(self.sleepsUntimed(), "deadlock, but process {} could go on by itself", p);
        if (!self.sleepsUntimed() || self.call == ModelProcess::Call::sleep)
            continue;
        const ModelChannel &channel = m_channels[static_cast<std::size_t>(self.channel)];
        const bool mineIsThere = std::find(channel.line.begin(), channel.line.end(), self.message) != channel.line.end();
        const bool receives = *self.blocked == BlockReason::queueEmpty;
        if (receives)
            expect(channel.line.empty(), "deadlock, but {} messages are there for process {}", channel.line.size(), p);
        else if (*self.blocked == BlockReason::awaitingReceipt || channel.capacity == 0)
            expect(mineIsThere, "deadlock, but message {} of process {} has gone", self.message, p);
        else
            expect(channel.line.size() >= static_cast<std::size_t>(channel.capacity),
                   "deadlock, but there is room for process {}", p);
        // Had nobody been left who could come, it would have been told.
        const auto &others = receives ? channel.senders : channel.receivers;
        const auto sameSide = receives ? ModelProcess::Call::receive : ModelProcess::Call::send;
        const bool somebodyIsLeft = std::any_of(others.begin(), others.end(), [&](int other) {
            return other != static_cast<int>(p) && !process(other).ended && !sleepsIn(other, self.channel, sameSide);
        });
        expect(somebodyIsLeft, "process {} was not told that nobody is left", p);
    }
    expect(anybody, "deadlock of nobody");
}

} // namespace

std::vector<std::string> contradictions(const Recording &recording) { return Model(recording).check(); }

} // namespace synchroscope
