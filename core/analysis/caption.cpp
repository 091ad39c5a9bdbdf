// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/caption_weight.h"
#include "analysis/conclusion.h"
#include "analysis/sentence.h"
#include "analysis/why.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace synchroscope {

namespace {

/// What happens within so short a time is one happening to a class, and the weightiest of it is told.
constexpr std::int64_t oneHappening = 50'000'000;
/// How far back a caption looks; a caption costs the same at any length of recording.
constexpr std::size_t mostLookedAt = 512;
/// From this weight on something is worth telling even when lighter things happened since.
constexpr int worthKeeping = 30;

class CaptionFinder
{
public:
    CaptionFinder(const Recording &recording, const History &history, const SystemState &state, Tense tense,
                  Translate translate)
        : m_recording(recording), m_history(history), m_state(state), m_past(tense == Tense::past),
          m_translate(translate),
          m_end(std::min(state.eventsApplied, recording.events().size())), m_stepBegin(stepBegin())
    {
    }

    Caption find() const
    {
        const std::vector<RecordedEvent> &events = m_recording.events();
        const RecordedEvent *best = nullptr;
        int bestWeight = 0;
        const std::size_t first = std::max(m_end - std::min(m_end, mostLookedAt), m_stepBegin.value_or(0));
        for (std::size_t i = m_end; i > first; --i) {
            const RecordedEvent &one = events[i - 1];
            if (!m_stepBegin && bestWeight >= worthKeeping && one.at < events[m_end - 1].at - oneHappening)
                break;
            const int weight = captionWeight(one, m_state, m_stepBegin.has_value());
            if (weight > bestWeight) {
                best = &one;
                bestWeight = weight;
            }
        }
        return best ? tell(*best) : Caption{say("Nothing has happened yet.", "Nothing had happened yet."), {}};
    }

private:
    /// Of a run that is stepped, only the step that has just been made is told: what was before has been.
    std::optional<std::size_t> stepBegin() const
    {
        const auto &choices = m_recording.choices;
        if (!choices.empty()) {
            const auto next = std::partition_point(choices.begin(), choices.end(),
                                                   [this](const Choice &one) { return one.firstEvent < m_end; });
            auto step = next;
            while (step != choices.begin()) { // by some nothing happens that can be seen
                --step;
                if (anythingSeenSince(step->firstEvent))
                    return step->firstEvent;
            }
            return 0;
        }
        if (m_recording.drive != Drive::step || m_past)
            return std::nullopt;
        const auto &events = m_recording.events();
        for (std::size_t i = m_end; i > m_end - std::min(m_end, mostLookedAt); --i)
            if (events[i - 1].event.kind == EventKind::released)
                return i;
        return std::nullopt;
    }

    bool anythingSeenSince(std::size_t first) const
    {
        const auto &events = m_recording.events();
        for (std::size_t i = first; i < m_end; ++i)
            if (events[i].event.kind != EventKind::held && events[i].event.kind != EventKind::released)
                return true;
        return false;
    }

    /// The sentence in the tense of the moment: the present for the newest one, the past for one that is replayed.
    template<typename... Args>
    std::string say(const char *present, const char *past, const Args &...args) const
    {
        return sentence::say(m_translate, m_past ? past : present, args...);
    }

    const ProcessState *process(int index) const
    {
        const auto i = static_cast<std::size_t>(index);
        return i < m_state.processes.size() ? &m_state.processes[i] : nullptr;
    }

    Caption tellSmallStep(const RecordedEvent &recorded, const std::string &who) const
    {
        const Event &event = recorded.event;
        const std::string own = messageName(m_recording, event.channel, event.message, recorded.process, m_translate);
        switch (event.kind) {
        case EventKind::lineReached:
            return {say("{0} goes on:", "{0} went on:", who),
                    sentence::say(m_translate, "“{0}”.",
                                  sentence::programLine(m_recording, recorded.process, event.line))};
        case EventKind::workEnded: return {say("{0} has done its work.", "{0} had done its work.", who), {}};
        case EventKind::sendCalled: return {say("{0} calls send:", "{0} called send:", who), own + "."};
        case EventKind::receiveCalled: return {say("{0} calls receive.", "{0} called receive.", who), {}};
        case EventKind::receipt:
            return {say("{0} learns:", "{0} learned:", who), say("{0} has been received.", "{0} had been received.", own)};
        default: break;
        }
        const std::string subject = say("{0} returns from receive:", "{0} returned from receive:", who);
        switch (static_cast<ReceiveOutcome>(event.detail)) {
        case ReceiveOutcome::message:
            return {subject, sentence::say(m_translate, "with {0}.",
                                           messageName(m_recording, event.channel, event.message, event.peer, m_translate))};
        case ReceiveOutcome::empty: return {subject, sentence::say(m_translate, "with nothing.")};
        case ReceiveOutcome::timedOut: return {subject, say("its time is up.", "its time was up.")};
        default: return {subject, say("the channel is closed.", "the channel was closed.")};
        }
    }

    Caption returnedFromSend(const RecordedEvent &recorded, const std::string &who, const std::string &own) const
    {
        const std::string subject = say("{0} returns from send:", "{0} returned from send:", who);
        if (recorded.event.detail == static_cast<int>(SendOutcome::delivered))
            return {subject, say("{0} has been received.", "{0} had been received.", own)};
        if (recorded.event.detail == static_cast<int>(SendOutcome::posted))
            return {subject, say("it goes on without waiting for receipt.", "it went on without waiting for receipt.")};
        return {subject, {}};
    }

    Caption tell(const RecordedEvent &recorded) const
    {
        const Event &event = recorded.event;
        const std::string who = sentence::processName(m_recording, recorded.process);
        const std::string peer = sentence::processName(m_recording, event.peer);
        switch (event.kind) {
        case EventKind::peerDied:
            return {say("{0} is dead:", "{0} died:", peer), howItDied(event)};
        case EventKind::processEnded:
            if (event.detail == static_cast<int>(ExitKind::ok))
                return {say("{0} is done:", "{0} was done:", who), say("its program is over.", "its program was over.")};
            return {say("{0} ends with an error:", "{0} ended with an error:", who),
                    std::string(m_recording.text(recorded))};
        case EventKind::logged: return {say("{0} says:", "{0} said:", who), process(recorded.process)->said};
        case EventKind::peerStopped:
            return {say("{0} is suspended:", "{0} was suspended:", peer),
                    say("a signal holds it. The others notice only that it does nothing.",
                        "a signal held it. The others noticed only that it did nothing.")};
        case EventKind::peerContinued:
            return {say("{0} goes on:", "{0} went on:", peer), sentence::say(m_translate, "a signal released it.")};
        case EventKind::blocked: return blocked(recorded.process);
        case EventKind::wakeupIssued: return wakeUp(recorded);
        case EventKind::lineReached:
        case EventKind::workEnded:
        case EventKind::sendCalled:
        case EventKind::receiveCalled:
        case EventKind::receiveReturned:
        case EventKind::receipt: return tellSmallStep(recorded, who);
        case EventKind::woken:
            if (event.value != 0 && (event.flags & EventFlag::cameFirst))
                return {say("{0} need not sleep:", "{0} did not have to sleep:", who),
                        say("the wake-up came first.", "the wake-up had come first.")};
            if (event.value != 0)
                return {say("{0} is awake:", "{0} was awake:", who),
                        say("the wake-up has reached it.", "the wake-up had reached it.")};
            return {say("{0} wakes up by itself:", "{0} woke up by itself:", who),
                    say("its time is up.", "its time was up.")};
        case EventKind::workBegan: return {say("{0} is working:", "{0} was working:", who), workedOn(recorded)};
        case EventKind::processStarted:
            return {say("{0} has started:", "{0} started:", who),
                    sentence::say(m_translate, "process {0} of Linux.", event.value)};
        default: return onChannel(recorded, who, peer);
        }
    }

    Caption onChannel(const RecordedEvent &recorded, const std::string &who, const std::string &peer) const
    {
        const Event &event = recorded.event;
        const ChannelSpec *channel = sentence::channelSpec(m_recording, event.channel);
        if (!channel)
            return onSharedText(recorded, who);
        const std::string own = messageName(m_recording, event.channel, event.message, recorded.process, m_translate);
        const std::string theirs = messageName(m_recording, event.channel, event.message, event.peer, m_translate);
        switch (event.kind) {
        case EventKind::sendReturned:
            if (!cameToNothing(event))
                return returnedFromSend(recorded, who, own);
            return {say("{0} is told:", "{0} was told:", who), toldOf(event, own)};
        case EventKind::refused:
            return {say("{0} is refused:", "{0} was refused:", who),
                    say("no room for {0}. It is told so.", "there was no room for {0}. It was told so.", own)};
        case EventKind::discarded:
            return {say("{0} is lost:", "{0} was lost:", own),
                    say("there was no room. {0} goes on as if it had been sent.",
                        "there was no room. {0} went on as if it had been sent.", who)};
        case EventKind::overwritten:
            return {say("{0} is lost:", "{0} was lost:", theirs),
                    sentence::say(m_translate, "{0} needed room and the oldest had to go.", who)};
        case EventKind::withdrawn:
            return {say("{0} is taken back:", "{0} was taken back:", theirs),
                    say("nobody has received it.", "nobody had received it.")};
        case EventKind::closed:
            return {say("{0} is closed:", "{0} was closed:", channel->name),
                    say("it is empty and no sender is left.", "it was empty and no sender was left.")};
        case EventKind::abandoned:
            return {say("{0} has no receiver left:", "{0} had no receiver left:", channel->name),
                    say("whoever sends is told so.", "whoever sent was told so.")};
        case EventKind::emptyPoll:
            return {sentence::say(m_translate, "{0} looked:", who),
                    say("no message. It carries on.", "there was no message. It carried on.")};
        case EventKind::dequeued: {
            const std::string subject = say("{0} takes {1}:", "{0} took {1}:", who, theirs);
            if (channel->capacity == 0)
                return {subject, sentence::say(m_translate, "straight from {0}, no queue between them.", peer)};
            return {subject, sentence::say(m_translate, "{0} of {1} in queue.", event.depth, channel->capacity)};
        }
        case EventKind::offered:
            return {say("{0} holds out {1}:", "{0} held out {1}:", who, own),
                    sentence::say(m_translate, "it passes only from hand to hand.")};
        default: return sent(recorded, *channel, who, own);
        }
    }

    Caption onSharedText(const RecordedEvent &recorded, const std::string &who) const
    {
        const int index = m_recording.scenario().sharedTextOf(recorded.event.channel);
        if (index < 0)
            return {who, {}};
        const std::string name = sentence::sharedTextName(m_recording, index);
        const std::string_view text = m_recording.text(recorded);
        switch (recorded.event.kind) {
        case EventKind::textRead:
            return {say("{0} reads {1}:", "{0} read {1}:", who, name), sentence::say(m_translate, "“{0}”.", text)};
        case EventKind::textWritten:
            return {say("{0} writes {1}:", "{0} wrote {1}:", who, name), sentence::say(m_translate, "“{0}”.", text)};
        case EventKind::textDiffers:
            return {say("{0} does not sleep:", "{0} did not sleep:", who),
                    say("{0} says “{1}”, and not what it had read.", "{0} said “{1}”, and not what it had read.", name, text)};
        case EventKind::textWakeCalled:
            if (recorded.event.value == 0)
                return {say("{0} wakes whoever sleeps on {1}:", "{0} woke whoever slept on {1}:", who, name),
                        say("nobody does. Nobody remembers it.", "nobody did. Nobody remembered it.")};
            return {say("{0} wakes whoever sleeps on {1}.", "{0} woke whoever slept on {1}.", who, name), {}};
        default: return {say("{0} is about to wait on {1}.", "{0} was about to wait on {1}.", who, name), {}};
        }
    }

    std::string toldOf(const Event &event, const std::string &message) const
    {
        switch (static_cast<SendOutcome>(event.detail)) {
        case SendOutcome::timedOut:
            return say("time is up for {0}. It is not delivered.", "time was up for {0}. It was not delivered.",
                       message);
        case SendOutcome::noReceiver:
            return say("no receiver is left for {0}. It is not delivered.",
                       "no receiver was left for {0}. It was not delivered.", message);
        default:
            return say("the channel is closed. {0} is not delivered.",
                       "the channel was closed. {0} was not delivered.", message);
        }
    }

    std::string howItDied(const Event &event) const
    {
        const ProcessState *dead = process(event.peer);
        constexpr std::string_view killed = "killed: ";
        if (dead && dead->exitText.starts_with(killed))
            return sentence::say(m_translate, "the signal {0} ended it.", dead->exitText.substr(killed.size()));
        return dead ? dead->exitText : std::string();
    }

    Caption sent(const RecordedEvent &recorded, const ChannelSpec &channel, const std::string &who,
                 const std::string &own) const
    {
        const std::string subject = say("{0} sends {1}:", "{0} sent {1}:", who, own);
        const int depth = recorded.event.depth;
        if (!isAsynchronousSend(recorded))
            return {subject, sentence::say(m_translate, "{0} of {1} in queue.", depth, channel.capacity)};
        return {subject, say("{0} of {1} in queue. It goes on without waiting for receipt.",
                             "{0} of {1} in queue. It went on without waiting for receipt.", depth, channel.capacity)};
    }

    bool isAsynchronousSend(const RecordedEvent &recorded) const
    {
        const MessageLife *life = m_history.message(recorded.event.channel, recorded.event.message);
        return life && m_recording.events()[life->event].event.detail == static_cast<int>(Style::asynchronous);
    }

    Caption blocked(int index) const
    {
        const ProcessState &self = m_state.processes[static_cast<std::size_t>(index)];
        const ChannelSpec *channel = sentence::channelSpec(m_recording, self.channel);
        const std::string subject =
            say("{0} is blocked:", "{0} was blocked:", sentence::processName(m_recording, index));
        if (m_past)
            return {subject, howItWaited(index, self, channel) + closedCircle(index)};
        const std::string reason = sentence::blockedReason(m_recording, self, index, self.activity, m_translate);
        const std::string one = sentence::withArticle(channel ? channel->noun : "message", m_translate);
        const bool rendezvous = channel && channel->capacity == 0;
        const char *words = nullptr;
        switch (self.activity) {
        case Activity::blockedReceipt:
            words = self.timed ? "it sleeps {0}, or until its time is up." : "it sleeps {0}.";
            break;
        case Activity::blockedUntilWoken:
            words = self.timed ? "it {0}, or until its time is up." : "it {0}.";
            break;
        case Activity::blockedEmpty:
            words = self.timed ? "{0}. It sleeps until someone sends one, or until its time is up."
                               : "{0}. It sleeps until someone sends one.";
            break;
        default:
            if (rendezvous)
                words = self.timed ? "{0}. It sleeps until someone takes it, or until its time is up."
                                   : "{0}. It sleeps until someone takes it.";
            else
                words = self.timed ? "{0}. It sleeps until someone takes {1}, or until its time is up."
                                   : "{0}. It sleeps until someone takes {1}.";
        }
        return {subject, sentence::say(m_translate, words, reason, one) + closedCircle(index)};
    }

    /// Who stands in a circle for ever is told at once, also while others go on.
    std::string closedCircle(int index) const
    {
        const WaitGraph graph = waitGraph(m_recording, m_state, m_state.at);
        if (graph.nodes[static_cast<std::size_t>(index)].standing != WaitGraph::Standing::stuck)
            return {};
        return " "
               + say("A deadlock: {0}", "A deadlock: {0}",
                     whoWaitsInShort(m_recording, graph, m_past ? Tense::past : Tense::present, m_translate));
    }

    /// What a process was waiting for; whether it ever came is another moment's caption.
    std::string howItWaited(int index, const ProcessState &self, const ChannelSpec *channel) const
    {
        if (self.activity == Activity::blockedUntilWoken)
            return sentence::say(m_translate,
                                 self.timed ? "it slept on {0}, waiting to be woken, or for its time to be up."
                                            : "it slept on {0}, waiting to be woken.",
                                 sentence::sharedTextName(m_recording, self.sharedText));
        const std::string message = messageName(m_recording, self.channel, self.message, index, m_translate);
        const std::string one = sentence::withArticle(channel ? channel->noun : "message", m_translate);
        const char *words = nullptr;
        switch (self.activity) {
        case Activity::blockedReceipt:
            words = self.timed ? "it slept, waiting for {0} to be received, or for its time to be up."
                               : "it slept, waiting for {0} to be received.";
            break;
        case Activity::blockedEmpty:
            words = self.timed ? "there was no message. It slept, waiting for someone to send one, or for its time to be up."
                               : "there was no message. It slept, waiting for someone to send one.";
            break;
        default:
            if (channel && channel->capacity == 0)
                words = self.timed ? "nobody was there to take {0}. It slept, waiting for someone, or for its time to be up."
                                   : "nobody was there to take {0}. It slept, waiting for someone.";
            else
                words = self.timed ? "there was no room for {0}. It slept, waiting for someone to take {1}, or for its time "
                                     "to be up."
                                   : "there was no room for {0}. It slept, waiting for someone to take {1}.";
        }
        return sentence::say(m_translate, words, message, one);
    }

    Caption wakeUp(const RecordedEvent &recorded) const
    {
        const Event &event = recorded.event;
        const std::string woken = sentence::processName(m_recording, event.peer);
        if (recorded.process == supervisorIndex)
            return {say("{0} is woken:", "{0} was woken:", woken),
                    say("somebody it waited for is gone.", "somebody it waited for was gone.")};
        const std::string subject = say("{0} wakes {1}:", "{0} woke {1}:",
                                        sentence::processName(m_recording, recorded.process), woken);
        const MessageLife *life = m_history.message(event.channel, event.message);
        if (!life)
            return {subject, {}};
        const std::string message = messageName(m_recording, event.channel, event.message, life->sender, m_translate);
        const bool taken = life->receiver == recorded.process;
        if (!taken)
            return {subject, say("{0} is there.", "{0} was there.", message)};
        // Nobody waits for the receipt of what was sent asynchronously: its sender waited for room.
        if (life->sender == event.peer && !isAsynchronousSend(recorded))
            return {subject, say("{0} has been received.", "{0} had been received.", message)};
        const ChannelSpec *channel = sentence::channelSpec(m_recording, event.channel);
        if (channel && channel->capacity == 0)
            return {subject, say("{0} has been taken.", "{0} had been taken.", message)};
        return {subject, say("{0} has been taken, there is room.", "{0} had been taken, there was room.", message)};
    }

    std::string workedOn(const RecordedEvent &recorded) const
    {
        const ProcessState *self = process(recorded.process);
        if (self && self->message == 0 && !self->label.empty())
            return sentence::say(m_translate, "{0}.", self->label);
        if (!self || self->message == 0)
            return say("it has no message in hand.", "it had no message in hand.");
        return sentence::say(
            m_translate, "on {0}.",
            messageName(m_recording, self->messageChannel, self->message, self->inHand.sender, m_translate));
    }

    const Recording &m_recording;
    const History &m_history;
    const SystemState &m_state;
    bool m_past;
    Translate m_translate;
    std::size_t m_end;
    std::optional<std::size_t> m_stepBegin; // the first event of the last step, in a run that is stepped
};

} // namespace

Caption caption(const Recording &recording, const History &history, const SystemState &state, Translate translate,
                Tense tense)
{
    if (recording.finished && state.eventsApplied >= recording.events().size())
        return conclusion(recording, state, translate);
    return CaptionFinder(recording, history, state, tense, translate).find();
}

} // namespace synchroscope
