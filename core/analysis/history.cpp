// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/history.h"

#include <algorithm>

namespace synchroscope {

namespace {

/// A process has at most one wake-up under way at a time; more are kept only against nonsense.
constexpr std::size_t mostUnanswered = 64;

constexpr std::size_t eventsBetweenLooks = 4096; // at the room that the recording has

bool isRunning(const Span &span) { return span.activity == Activity::running; }

Span spanFor(const ProcessState &process, const Event &event, std::int64_t begin)
{
    Span span;
    span.begin = begin;
    span.end = openEnd;
    span.activity = process.activity;
    span.line = static_cast<std::uint16_t>(process.line);
    span.beginStamp = event.time;
    if (isBlocked(process.activity)) {
        span.channel = static_cast<std::int16_t>(process.channel);
        span.sharedText = static_cast<std::int16_t>(process.sharedText);
    }
    if (process.activity != Activity::running) {
        span.message = process.message;
        span.messageChannel = process.messageChannel;
    }
    return span;
}

/// Work and waits that follow each other without a break are still two spans; running is only what lies between.
bool opensSpan(EventKind kind, Activity now)
{
    return (kind == EventKind::workBegan && isWork(now)) || (kind == EventKind::blocked && isBlocked(now));
}

} // namespace

History::History(const Recording &recording) : m_state(stateBeforeStart(recording))
{
    const std::size_t processes = m_state.processes.size();
    const std::size_t channels = m_state.channels.size();
    m_spans.resize(processes);
    m_firstUnsent.resize(processes);
    m_unanswered.resize(processes);
    m_depth.resize(channels, {DepthStep{}});
    m_depthIndex.resize(channels);
    m_lastAt.resize(processes);
    m_maxDepth.resize(channels);
}

void History::update(const Recording &recording)
{
    for (; m_taken < recording.events().size(); ++m_taken)
        take(recording, m_taken);
    for (std::size_t channel = 0; channel < m_depth.size(); ++channel)
        m_depthIndex[channel].update(m_depth[channel]);
    m_changes.touch(m_evidence.match(recording, m_wakeUps, m_spans));
    m_changes.close();
}

void History::take(const Recording &recording, std::size_t index)
{
    const RecordedEvent &recorded = recording.events()[index];
    const Event &event = recorded.event;
    if (index % eventsBetweenLooks == 0)
        m_growth.follow(index, recording.room());
    m_changes.touch(recorded.at);
    // Whose life this event changes: a supervisor's event tells of its peer.
    const int subject = recorded.process == supervisorIndex ? event.peer : recorded.process;
    const bool known = static_cast<std::size_t>(subject) < m_state.processes.size();
    const Activity before = known ? m_state.processes[static_cast<std::size_t>(subject)].activity : Activity::ended;

    const std::int64_t previously = m_state.at;
    apply(m_state, recording, recorded);

    if (known && before != Activity::ended)
        followSpans(subject, before, event);
    if (event.kind == EventKind::gap) {
        const bool ofOne = recorded.process < m_lastAt.size(); // otherwise the supervisor's: of all
        const std::int64_t from = ofOne ? m_lastAt[recorded.process] : previously;
        m_changes.touch(from);
        m_gaps.push_back({from, recorded.at, ofOne ? static_cast<int>(recorded.process) : -1, event.value});
    }
    if (recorded.process < m_lastAt.size())
        m_lastAt[recorded.process] = recorded.at;
    if (event.kind == EventKind::logged)
        m_logged.push_back(index);
    if (event.kind == EventKind::emptyPoll && known && event.channel < m_state.channels.size()) {
        m_growth.makeRoom(m_polls);
        m_polls.push_back({recorded.at, subject, event.channel});
    }
    followWakeUp(recorded);
    if (event.channel < m_state.channels.size()) {
        followMessage(recorded, index);
        followDepth(recorded);
    }
}

void History::followSpans(int process, Activity before, const Event &event)
{
    const auto p = static_cast<std::size_t>(process);
    const ProcessState &now = m_state.processes[p];
    std::vector<Span> &spans = m_spans[p];
    if (event.kind == EventKind::woken && (event.flags & EventFlag::cameFirst) && !spans.empty()
        && isBlocked(spans.back().activity))
        dropUnsleptSpan(spans);
    else if (now.activity != before || opensSpan(event.kind, now.activity))
        openSpan(spans, now, event);
    if (event.kind == EventKind::sendCalled)
        labelWork(p, event);
}

void History::openSpan(std::vector<Span> &spans, const ProcessState &now, const Event &event)
{
    if (!spans.empty()) {
        Span &last = spans.back();
        m_changes.touch(last.begin);
        last.end = m_state.at;
        last.endStamp = event.time;
        // The step from one call into the next takes no visible time, and neither does standing at a gate while the
        // clocks stand still: nothing is drawn for it.
        if ((isRunning(last) || last.activity == Activity::held) && last.begin == last.end)
            spans.pop_back();
    }
    if (now.activity == Activity::ended)
        return;
    // A span that was closed by a hold has been seen closed, and stays so.
    const bool goesOn = now.activity == Activity::running && event.kind != EventKind::released;
    if (goesOn && !spans.empty() && isRunning(spans.back())) {
        spans.back().end = openEnd;
        return;
    }
    m_growth.makeRoom(spans);
    spans.push_back(spanFor(now, event, m_state.at));
}

/// The wake-up came before the sleep: the kernel never put the process to sleep, so it was running all the time.
void History::dropUnsleptSpan(std::vector<Span> &spans)
{
    Span &blocked = spans.back();
    m_changes.touch(blocked.begin);
    if (spans.size() > 1 && isRunning(spans[spans.size() - 2])) {
        spans.pop_back();
        spans.back().end = openEnd;
        spans.back().endStamp = 0;
        m_changes.touch(spans.back().begin);
        return;
    }
    blocked.activity = Activity::running;
    blocked.channel = -1;
    blocked.sharedText = -1;
    blocked.message = 0;
    blocked.messageChannel = -1;
    blocked.evidence = Evidence::unknown;
}

/// What a sender worked on gets its number when it is sent.
void History::labelWork(std::size_t process, const Event &event)
{
    std::vector<Span> &spans = m_spans[process];
    for (std::size_t i = m_firstUnsent[process]; i < spans.size(); ++i) {
        if (spans[i].activity == Activity::working && spans[i].message == 0) {
            m_changes.touch(spans[i].begin);
            spans[i].message = event.message;
            spans[i].messageChannel = event.channel < m_state.channels.size() ? event.channel : -1;
        }
    }
    // The open span may still be replaced by the next one if it turns out to have no length.
    m_firstUnsent[process] = spans.empty() ? 0 : spans.size() - 1;
}

void History::followMessage(const RecordedEvent &recorded, std::size_t index)
{
    const Event &event = recorded.event;
    MessageLife *life = event.message != 0 ? find(event) : nullptr;
    if (event.kind == EventKind::sendCalled && !life && event.message != 0
        && recorded.process < m_state.processes.size() && m_messages.size() < MessageIndex::absent) {
        m_index.insert(event.channel, event.message, static_cast<std::uint32_t>(m_messages.size()));
        m_growth.makeRoom(m_messages);
        MessageLife &born = m_messages.emplace_back();
        born.channel = event.channel;
        born.sender = recorded.process;
        born.number = event.message;
        born.called = recorded.at;
        born.event = index;
        return;
    }
    if (!life)
        return;
    m_changes.touch(life->called);
    const auto leave = [&](Fate fate) {
        life->left = recorded.at;
        life->fate = fate;
    };
    switch (event.kind) {
    case EventKind::enqueued: life->fate = Fate::queued; [[fallthrough]];
    case EventKind::offered: life->entered = recorded.at; break;
    case EventKind::dequeued:
        life->taken = recorded.at;
        life->receiver = recorded.process < m_state.processes.size() ? recorded.process : -1;
        life->fate = Fate::received;
        break;
    case EventKind::redelivered:
        life->taken = -1;
        life->receiver = -1;
        life->fate = Fate::queued;
        break;
    case EventKind::inDoubt: // if its taking did not come to be written down
        if (life->taken < 0)
            life->taken = recorded.at;
        life->receiver = event.peer < m_state.processes.size() ? event.peer : -1;
        life->fate = Fate::received;
        break;
    case EventKind::refused: leave(Fate::refused); break;
    case EventKind::discarded: leave(Fate::discarded); break;
    case EventKind::overwritten: leave(Fate::overwritten); break;
    case EventKind::withdrawn: leave(Fate::withdrawn); break;
    case EventKind::sendReturned:
        // Given up before it ever stood in the queue: closed, no receiver, or time was up while there was no room.
        if (life->fate == Fate::underway && event.detail > static_cast<int>(SendOutcome::discarded))
            leave(event.detail == static_cast<int>(SendOutcome::refused) ? Fate::refused : Fate::withdrawn);
        break;
    default: break;
    }
}

void History::followWakeUp(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    if (event.kind == EventKind::wakeupIssued && event.peer < m_state.processes.size()
        && (recorded.process < m_state.processes.size() || recorded.process == supervisorIndex)) {
        m_growth.makeRoom(m_wakeUps);
        WakeUp &wakeUp = m_wakeUps.emplace_back();
        wakeUp.from = recorded.process;
        wakeUp.to = event.peer;
        wakeUp.channel = event.channel < m_state.channels.size() ? event.channel : -1;
        wakeUp.number = event.value;
        wakeUp.message = event.message;
        wakeUp.issued = recorded.at;
        wakeUp.issuedStamp = event.time;
        std::vector<std::size_t> &unanswered = m_unanswered[event.peer];
        if (unanswered.size() == mostUnanswered)
            unanswered.erase(unanswered.begin());
        unanswered.push_back(m_wakeUps.size() - 1);
    }
    if (event.kind == EventKind::woken && event.value != 0 && recorded.process < m_state.processes.size()) {
        std::vector<std::size_t> &unanswered = m_unanswered[recorded.process];
        const auto match = std::find_if(unanswered.begin(), unanswered.end(), [&](std::size_t i) {
            return m_wakeUps[i].number == event.value;
        });
        if (match == unanswered.end())
            return; // its cause was lost: a gap, never an arrow
        m_changes.touch(m_wakeUps[*match].issued);
        m_wakeUps[*match].woke = recorded.at;
        m_wakeUps[*match].cameFirst = event.flags & EventFlag::cameFirst;
        noteWoken(m_spans[recorded.process], event.time, *match);
        unanswered.erase(match);
    }
}

/// The span that a wake-up ended: it has just been closed, and at most one has been opened since.
void History::noteWoken(std::vector<Span> &spans, std::uint64_t stamp, std::size_t wakeUp)
{
    for (auto span = spans.rbegin(); span != spans.rend() && span - spans.rbegin() < 2; ++span) {
        if (isBlocked(span->activity) && span->end != openEnd && span->endStamp == stamp)
            span->wakeUp = static_cast<std::int32_t>(wakeUp);
    }
}

void History::followDepth(const RecordedEvent &recorded)
{
    switch (recorded.event.kind) {
    case EventKind::enqueued:
    case EventKind::dequeued:
    case EventKind::overwritten:
    case EventKind::withdrawn:
    case EventKind::redelivered:
    case EventKind::inDoubt: break;
    default: return;
    }
    const std::size_t channel = recorded.event.channel;
    const int depth = std::min<int>(recorded.event.depth, maxCapacity);
    if (m_depth[channel].back().depth != depth) {
        m_growth.makeRoom(m_depth[channel]);
        m_depth[channel].push_back({recorded.at, depth});
    }
    m_maxDepth[channel] = std::max(m_maxDepth[channel], depth);
}

MessageLife *History::find(const Event &event)
{
    const std::uint32_t place = m_index.find(event.channel, event.message);
    return place == MessageIndex::absent ? nullptr : &m_messages[place];
}

const MessageLife *History::message(int channel, std::uint32_t number) const
{
    const std::uint32_t place = m_index.find(channel, number);
    return place == MessageIndex::absent ? nullptr : &m_messages[place];
}

} // namespace synchroscope
