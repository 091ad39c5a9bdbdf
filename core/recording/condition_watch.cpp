// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/condition_watch.h"

namespace synchroscope {

namespace {

template<typename... Kinds>
constexpr std::uint64_t kindSet(Kinds... kinds)
{
    return (kindBit(kinds) | ...);
}

std::uint64_t kindsFor(Condition::Event event, bool rendezvous)
{
    switch (event) {
    case Condition::Event::started: return kindSet(EventKind::processStarted);
    case Condition::Event::ended:
    case Condition::Event::killed: return kindSet(EventKind::processEnded, EventKind::peerDied);
    case Condition::Event::working:
    case Condition::Event::otherWorking:
    case Condition::Event::spinning: return kindSet(EventKind::workBegan);
    case Condition::Event::logged: return kindSet(EventKind::logged);
    case Condition::Event::blocked: return kindSet(EventKind::blocked);
    case Condition::Event::woken: return kindSet(EventKind::woken);
    case Condition::Event::sent:
    case Condition::Event::refused: return kindSet(EventKind::sendReturned);
    case Condition::Event::received: return kindSet(EventKind::receiveReturned);
    case Condition::Event::emptyPoll: return kindSet(EventKind::emptyPoll);
    case Condition::Event::timedOut: return kindSet(EventKind::sendReturned, EventKind::receiveReturned);
    case Condition::Event::enqueued: return kindSet(rendezvous ? EventKind::dequeued : EventKind::enqueued);
    case Condition::Event::dequeued: return kindSet(EventKind::dequeued);
    case Condition::Event::receipt: return kindSet(EventKind::receipt);
    case Condition::Event::discarded: return kindSet(EventKind::discarded);
    case Condition::Event::overwritten: return kindSet(EventKind::overwritten);
    case Condition::Event::withdrawn: return kindSet(EventKind::withdrawn);
    case Condition::Event::depth:
    case Condition::Event::full:
        return kindSet(EventKind::enqueued, EventKind::dequeued, EventKind::overwritten, EventKind::withdrawn,
                       EventKind::redelivered, EventKind::emptyPoll);
    case Condition::Event::closed: return kindSet(EventKind::closed);
    case Condition::Event::read: return kindSet(EventKind::textRead);
    case Condition::Event::written: return kindSet(EventKind::textWritten);
    case Condition::Event::differs: return kindSet(EventKind::textDiffers);
    case Condition::Event::wakeCalled: return kindSet(EventKind::textWakeCalled);
    }
    return 0;
}

const ChannelSpec *channelOf(const Condition &condition, const Scenario &scenario)
{
    const auto index = static_cast<std::size_t>(condition.channel);
    return index < scenario.channels.size() ? &scenario.channels[index] : nullptr;
}

bool has(const Event &event, SendOutcome outcome) { return event.detail == static_cast<int>(outcome); }
bool has(const Event &event, ReceiveOutcome outcome) { return event.detail == static_cast<int>(outcome); }
bool has(const Event &event, WorkKind kind) { return event.detail == static_cast<int>(kind); }

bool isEnd(const Event &event) { return event.detail <= static_cast<int>(ExitKind::stopped); }

bool timedOut(const Event &event)
{
    return event.kind == EventKind::sendReturned ? has(event, SendOutcome::timedOut)
                                                 : has(event, ReceiveOutcome::timedOut);
}

bool isBlockedFor(const Event &event, std::optional<BlockReason> reason)
{
    return reason ? event.detail == static_cast<int>(*reason)
                  : event.detail < blockReasonCount;
}

/// It slept, and somebody ended its sleep: not the clock.
/// By another process; not by its own timeout, nor because somebody it waited for is gone.
bool hasBeenWoken(const Event &event)
{
    return event.value != 0 && event.peer != supervisorIndex && !(event.flags & EventFlag::cameFirst);
}

} // namespace

ConditionWatch::ConditionWatch(const Condition &condition, const Scenario &scenario)
    : m_condition(condition),
      m_processes(scenario.processes.size())
{
    const ChannelSpec *channel = channelOf(condition, scenario);
    m_rendezvous = channel && channel->capacity == 0;
    m_kinds = kindsFor(condition.event, m_rendezvous);
    m_goal = condition.number;
    if (channel && condition.event == Condition::Event::full)
        m_goal = channel->capacity;
}

bool ConditionWatch::take(const RecordedEvent &event)
{
    if (!(m_kinds & kindBit(event.event.kind)) || !happens(event))
        return false;
    ++m_times;
    return m_times == m_condition.nth;
}

bool ConditionWatch::happens(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const bool supervisor = recorded.process == supervisorIndex;
    if (!supervisor && recorded.process >= m_processes)
        return false;
    if (m_condition.channel >= 0)
        return event.channel == m_condition.channel && happensOnChannel(event);
    if (m_condition.event == Condition::Event::ended || m_condition.event == Condition::Event::killed)
        return ends(recorded);
    return !supervisor && recorded.process == m_condition.process && happensToProcess(event);
}

bool ConditionWatch::happensOnChannel(const Event &event)
{
    if (m_condition.event == Condition::Event::depth || m_condition.event == Condition::Event::full)
        return reaches(event.depth);
    return m_condition.number == 0 || event.message == static_cast<std::uint32_t>(m_condition.number);
}

bool ConditionWatch::happensToProcess(const Event &event) const
{
    switch (m_condition.event) {
    case Condition::Event::started:
    case Condition::Event::logged:
    case Condition::Event::emptyPoll: return true;
    case Condition::Event::working: return has(event, WorkKind::work);
    case Condition::Event::otherWorking: return has(event, WorkKind::otherWork);
    case Condition::Event::spinning: return has(event, WorkKind::spin);
    case Condition::Event::blocked: return isBlockedFor(event, m_condition.reason);
    case Condition::Event::woken: return hasBeenWoken(event);
    case Condition::Event::sent: return event.detail <= static_cast<int>(SendOutcome::discarded);
    case Condition::Event::refused: return has(event, SendOutcome::refused);
    case Condition::Event::received: return has(event, ReceiveOutcome::message);
    case Condition::Event::timedOut: return timedOut(event);
    default: return false;
    }
}

/// A process ends once, whoever tells of it first: it may say so itself and be killed on its last steps.
bool ConditionWatch::ends(const RecordedEvent &recorded)
{
    const Event &event = recorded.event;
    const bool told = event.kind == EventKind::peerDied
                          ? recorded.process == supervisorIndex && event.peer == m_condition.process
                          : recorded.process == m_condition.process;
    if (m_ended || !told || !isEnd(event))
        return false;
    m_ended = true;
    return m_condition.event == Condition::Event::ended
           || (event.kind == EventKind::peerDied && event.detail == static_cast<int>(ExitKind::killed));
}

/// From below: as long as the queue stays so deep it has been reached once.
bool ConditionWatch::reaches(int depth)
{
    const bool wasBelow = m_depth < m_goal;
    m_depth = depth;
    return wasBelow && depth >= m_goal;
}

} // namespace synchroscope
