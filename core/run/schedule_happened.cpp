// SPDX-License-Identifier: GPL-3.0-or-later
// Repeats what happened in a recorded run, step by step: who did something next is who is let go on next.
#include "run/schedule.h"

#include "run/stepper.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace synchroscope {

namespace {

/// Lines of a program between two things that are recorded of it; more are taken for an endless loop.
constexpr std::size_t mostStepsWithoutDeed = 200'000;

/// What a process did, without what differs from run to run (pids, wake-up numbers, times).
struct Deed
{
    std::int64_t at = 0;
    int process = -1; // that did it, or, by the supervisor, to which it was done
    bool bySupervisor = false;
    Event event;
    bool done = false;
};

/// Lines are not all recorded in a live run, and to be held is no deed.
bool isDeed(const RecordedEvent &recorded)
{
    switch (recorded.event.kind) {
    case EventKind::held:
    case EventKind::released:
    case EventKind::lineReached:
    case EventKind::gap: return false;
    default: break;
    }
    if (recorded.process != supervisorIndex)
        return true;
    return recorded.event.kind == EventKind::peerDied || recorded.event.kind == EventKind::peerStopped
        || recorded.event.kind == EventKind::peerContinued;
}

bool isSame(const Event &a, const Event &b)
{
    return a.kind == b.kind && a.channel == b.channel && a.message == b.message && a.detail == b.detail && a.peer == b.peer;
}

/// "At 2.100 s Producer …"
const char *pastWordsFor(EventKind kind)
{
    switch (kind) {
    case EventKind::processStarted: return "started";
    case EventKind::processEnded: return "ended";
    case EventKind::workBegan: return "began to work";
    case EventKind::workEnded: return "had done its work";
    case EventKind::sendCalled: return "called send with";
    case EventKind::offered: return "held out";
    case EventKind::blocked: return "was blocked";
    case EventKind::enqueued: return "put";
    case EventKind::refused: return "was refused";
    case EventKind::discarded: return "lost";
    case EventKind::overwritten: return "overwrote";
    case EventKind::withdrawn: return "took back";
    case EventKind::wakeupIssued: return "woke another process";
    case EventKind::woken: return "was woken";
    case EventKind::receipt: return "learned of the receipt of";
    case EventKind::sendReturned: return "returned from send with";
    case EventKind::receiveCalled: return "called receive";
    case EventKind::emptyPoll: return "found nothing";
    case EventKind::dequeued: return "took";
    case EventKind::receiveReturned: return "returned from receive";
    case EventKind::logged: return "said something";
    case EventKind::closed: return "found it closed";
    case EventKind::abandoned: return "found no receiver left";
    default: return "did something else";
    }
}

class AsHappened : public Schedule
{
public:
    explicit AsHappened(const Recording &recording)
    {
        for (const ProcessSpec &process : recording.scenario().processes)
            m_names.push_back(process.name);
        for (const ChannelSpec &channel : recording.scenario().channels)
            m_channels.push_back(channel.name);
        for (const RecordedEvent &event : recording.events()) {
            if (event.event.kind == EventKind::peerDied && event.event.detail == static_cast<int>(ExitKind::stopped))
                break; // the run was ended here: nothing of it is to be repeated
            if (isDeed(event))
                m_deeds.push_back(deedOf(event));
        }
    }

    Decision next(const std::vector<Candidate> &candidates) override
    {
        if (!m_difference.empty())
            return stand(m_difference);
        if (m_head == m_deeds.size())
            return stand({}); // all of it has been repeated
        const Deed &deed = m_deeds[m_head];
        if (isSignal(deed))
            return done(deed);
        if (m_stepsSinceDeed > mostStepsWithoutDeed)
            return stand(fmt::format("At {:.3f} s {} {}; here nothing comes of it.", seconds(deed.at),
                                     nameOf(deed.process), wordsFor(deed.event)));
        // Lines take a step each, as always: a program that waits for now() to go on must get there.
        const std::int64_t at = deed.at + static_cast<std::int64_t>(m_stepsSinceDeed) * Stepper::stepCost;
        const auto isAtGate = [&](int process) {
            return std::find_if(candidates.begin(), candidates.end(), [process](const Candidate &c) {
                return c.process == process;
            });
        };
        // Whoever is to be woken by what comes next must have begun to wait, which is not recorded by itself.
        for (const int woken : wokenBy(m_head)) {
            const auto found = isAtGate(woken);
            if (found != candidates.end() && (found->at.next == GateKind::take || found->at.next == GateKind::put))
                return {Decision::Kind::step, woken, at, {}};
        }
        if (isAtGate(deed.process) != candidates.end())
            return {Decision::Kind::step, deed.process, at, {}};
        if (deed.event.kind == EventKind::woken && deed.event.value == 0)
            return {Decision::Kind::timeOut, deed.process, deed.at, {}};
        return stand(fmt::format("At {:.3f} s {} {}; here it cannot, because it is asleep.", seconds(deed.at),
                                 nameOf(deed.process), wordsFor(deed.event)));
    }

    void taken(const Choice &) override { ++m_stepsSinceDeed; }

    void happened(const RecordedEvent &recorded) override
    {
        if (!isDeed(recorded) || !m_difference.empty())
            return;
        const Deed here = deedOf(recorded);
        const auto recordedThen = std::find_if(m_deeds.begin() + static_cast<std::ptrdiff_t>(m_head), m_deeds.end(),
                                               [&](const Deed &deed) {
                                                   return !deed.done && deed.process == here.process
                                                       && deed.bySupervisor == here.bySupervisor;
                                               });
        if (recordedThen == m_deeds.end())
            return; // beyond what was recorded of it
        if (!isSame(recordedThen->event, here.event)) {
            m_difference = fmt::format("At {:.3f} s {} {}; here it {}.", seconds(recordedThen->at), nameOf(here.process),
                                       wordsFor(recordedThen->event), wordsFor(here.event));
            return;
        }
        recordedThen->done = true;
        m_stepsSinceDeed = 0;
        while (m_head < m_deeds.size() && m_deeds[m_head].done)
            ++m_head;
    }

private:
    static double seconds(std::int64_t ns) { return static_cast<double>(ns) / 1e9; }
    static Decision stand(std::string why) { return {Decision::Kind::stand, -1, {}, std::move(why)}; }

    static Deed deedOf(const RecordedEvent &recorded)
    {
        const bool bySupervisor = recorded.process == supervisorIndex;
        return {recorded.at, bySupervisor ? recorded.event.peer : recorded.process, bySupervisor, recorded.event, false};
    }

    /// A death by something else comes about by itself once the process goes on.
    static bool isSignal(const Deed &deed)
    {
        return deed.bySupervisor
            && (deed.event.kind != EventKind::peerDied || deed.event.detail == static_cast<int>(ExitKind::killed));
    }

    static Decision done(const Deed &deed)
    {
        using Kind = Decision::Kind;
        const Kind kind = deed.event.kind == EventKind::peerDied    ? Kind::kill
                          : deed.event.kind == EventKind::peerStopped ? Kind::stop
                                                                      : Kind::resume;
        return {kind, deed.process, deed.at, {}};
    }

    /// Whom the deeds that follow at once wake: they belong to the same step.
    [[nodiscard]] std::vector<int> wokenBy(std::size_t first) const
    {
        std::vector<int> woken;
        const int process = m_deeds[first].process;
        for (std::size_t i = first + 1; i < m_deeds.size(); ++i) {
            if (m_deeds[i].process != process || m_deeds[i].done)
                continue;
            if (m_deeds[i].event.kind != EventKind::wakeupIssued)
                break;
            woken.push_back(m_deeds[i].event.peer);
        }
        return woken;
    }

    [[nodiscard]] std::string nameOf(int process) const
    {
        const auto index = static_cast<std::size_t>(process);
        return index < m_names.size() ? m_names[index] : "?";
    }
    [[nodiscard]] std::string wordsFor(const Event &event) const
    {
        std::string words = pastWordsFor(event.kind);
        if (event.message != 0)
            words += fmt::format(" message {}", event.message);
        if (event.channel < m_channels.size())
            words += fmt::format(" ({})", m_channels[event.channel]);
        return words;
    }

    std::vector<std::string> m_names, m_channels;
    std::vector<Deed> m_deeds;
    std::size_t m_head = 0; // the first that has not been repeated
    std::size_t m_stepsSinceDeed = 0;
    std::string m_difference;
};

} // namespace

std::unique_ptr<Schedule> asHappened(const Recording &recording) { return std::make_unique<AsHappened>(recording); }

} // namespace synchroscope
