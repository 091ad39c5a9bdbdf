// SPDX-License-Identifier: GPL-3.0-or-later
// How a run is stepped: one decision at a time, by virtual time.
#include "run/supervisor.h"

#include "base/clock.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <utility>

namespace synchroscope {

namespace {

constexpr std::uint64_t longestStretch = 20'000'000; // real ns of stepping between two looks at commands
constexpr std::int64_t reportSlice = 500'000;        // real ns of waiting for a report between two looks for deaths
constexpr std::uint64_t patience = 100'000'000;      // real ns until a signal no longer waits for the step to end

constexpr const char *cannotBeMade = "The recorded choices cannot be made again from here on.";

} // namespace

void Supervisor::ask(const StepRequest &request)
{
    if (!stepped())
        beginStepping();
    m_request = request;
    m_requestIsNew = true;
}

/// Whatever everybody was doing becomes virtual: work that remains, time limits that run.
void Supervisor::beginStepping()
{
    setRate(0);
    m_playing = false;
    m_drive = Drive::step;
    m_settled = false;
    m_settledAt = monotonicNow();
    m_virtual = m_axis.axisAt(m_settledAt);
    m_steppedFrom = m_everPlayed ? m_virtual : 0;
    m_stepper.begin(m_virtual);
}

/// The axis goes on from where it stands; whoever works, for what is left of its work.
void Supervisor::endStepping()
{
    for (std::size_t p = 0; p < m_held.size(); ++p) {
        if (m_held[p])
            note(EventKind::released, static_cast<int>(p));
        m_held[p] = false;
    }
    m_drive = Drive::live;
    m_request.reset();
    for (const Command &signal : std::exchange(m_signals, {}))
        this->signal(signal.kind, signal.process);
}

void Supervisor::takeSteps()
{
    const std::uint64_t end = monotonicNow() + longestStretch;
    do {
        settle();
        if (m_outcome || !m_failure.empty())
            return;
        // Between two steps; unless one does not end, because a program computes without coming to a gate.
        const bool waitsForSignal = m_settled || monotonicNow() - m_settledAt > patience;
        if (!m_signals.empty() && waitsForSignal) {
            carryOutSignal();
            continue;
        }
        if (!m_settled || live().empty())
            return;
        if (isStuck()) {
            if (standsAtStop())
                m_request.reset();
            return;
        }
        if (m_request && std::exchange(m_requestIsNew, false)) {
            m_somethingHappened = m_lineReached = m_stopReached = false;
            m_stoppedAt = -1;
        } else if (m_request && requestIsMet()) {
            m_request.reset();
        }
        if (!m_request)
            return noteHeld();
        goOn();
    } while (monotonicNow() < end);
}

void Supervisor::carryOutSignal()
{
    const Command command = m_signals.front();
    m_signals.erase(m_signals.begin());
    noteChoice(choiceFor(command.kind), command.process);
    signal(command.kind, command.process);
    m_settled = false;
}

/// Looks twice: in the first pass, one that was seen asleep may have been woken by another that was seen later, already
/// back at its gate. Once all have been seen settled, nobody is left who could wake anybody.
int Supervisor::underway()
{
    const std::vector<int> all = live();
    for (int pass = 0; pass < 2; ++pass) {
        for (const int p : all) {
            const auto index = static_cast<std::size_t>(p);
            if (m_dying[index] || (!m_suspended[index] && m_stepper.whereabouts(p) == Stepper::Whereabouts::underway))
                return p;
        }
    }
    return -1;
}

/// Waits until nobody is underway, but not for long; then takes in what has happened.
void Supervisor::settle()
{
    int one = underway();
    if (one < 0 && m_settled)
        return;
    for (int attempt = 0; one >= 0 && attempt < 20; ++attempt) {
        m_settled = false;
        const auto index = static_cast<std::size_t>(one);
        if (m_dying[index]) {
            pollfd death{m_children[index].pidFd(), POLLIN, 0};
            (void)::poll(&death, 1, 1);
        } else {
            m_stepper.awaitReport(one, reportSlice);
        }
        const int next = underway();
        if (next == one) { // it may have ended, or been suspended
            reapDead();
            watchSuspensions();
            one = underway();
        } else {
            one = next;
        }
    }
    if (one >= 0)
        return;
    m_stepper.noteArrivals(live(), m_virtual);
    m_settled = true;
    m_settledAt = monotonicNow();
    collectTrace(UINT64_MAX);
}

std::vector<Candidate> Supervisor::candidates()
{
    std::vector<Candidate> all;
    for (const int p : live())
        if (!m_suspended[static_cast<std::size_t>(p)] && mayStart(p) && m_stepper.whereabouts(p) == Stepper::Whereabouts::atGate)
            all.push_back(m_stepper.candidate(p));
    return all;
}

/// Everybody sleeps without a time limit, and nothing from outside is still to come: so it stays for ever.
bool Supervisor::isStuck()
{
    const auto anybody = [](const std::vector<bool> &is) { return std::find(is.begin(), is.end(), true) != is.end(); };
    return m_settled && m_faults.empty() && m_signals.empty() && !anybody(m_suspended) && candidates().empty()
        && !nextDue() && !live().empty();
}

int Supervisor::whoseTurn()
{
    const auto all = candidates();
    const Schedule::Decision decision = m_schedule->next(all);
    return decision.kind == Schedule::Decision::Kind::step ? decision.process : -1;
}

void Supervisor::noteProgress(const RecordedEvent &recorded, bool stop)
{
    const EventKind kind = recorded.event.kind;
    if (kind == EventKind::held || kind == EventKind::released)
        return;
    m_somethingHappened = true;
    m_stopReached = m_stopReached || stop;
    m_lineReached = m_lineReached
        || (kind == EventKind::lineReached && (!m_request || m_request->process < 0 || m_request->process == recorded.process));
    m_schedule->happened(recorded);
}

bool Supervisor::requestIsMet() const
{
    using Until = StepRequest::Until;
    switch (m_request->until) {
    case Until::event: return m_somethingHappened;
    case Until::line: return m_lineReached;
    case Until::stop: return m_stopReached;
    case Until::end: return m_request->choices > 0 && m_choices >= m_request->choices;
    }
    return true;
}

bool Supervisor::isTooLate(std::int64_t axis) const { return m_request->time && axis > *m_request->time; }

Schedule::Decision Supervisor::decide(const std::vector<Candidate> &all) const
{
    const int picked = m_request->process;
    if (picked < 0)
        return m_schedule->next(all);
    const bool possible = std::any_of(all.begin(), all.end(), [picked](const Candidate &c) { return c.process == picked; });
    return {possible ? Schedule::Decision::Kind::step : Schedule::Decision::Kind::stand, picked, {}, {}};
}

/// One decision; or something that is due before it.
void Supervisor::goOn()
{
    const auto all = candidates();
    const Schedule::Decision decision = decide(all);
    using Kind = Schedule::Decision::Kind;
    const bool impossible = (decision.kind == Kind::timeOut && !m_stepper.deadline(decision.process))
        || (decision.kind == Kind::fault && m_faults.empty());
    if (impossible)
        return leaveSchedule(cannotBeMade);
    if (decision.kind == Kind::stand) {
        if (decision.why.empty() && m_request->process >= 0) { // who was picked cannot go on
            m_request.reset();
            return;
        }
        return leaveSchedule(decision.why);
    }
    const auto due = nextDue();
    if (decision.kind == Kind::step && decision.process < 0) {
        if (due && !isTooLate(due->at))
            return letHappen(*due);
        if (!all.empty() && !due)
            return leaveSchedule(cannotBeMade);
        m_request.reset(); // everybody is suspended, or has time until later
        return;
    }
    std::int64_t at = decision.at.value_or(m_virtual);
    for (const Candidate &one : all)
        if (one.process == decision.process && decision.kind == Kind::step && !decision.at)
            at = one.at.clock;
    at = std::max(at, m_virtual);
    const bool dueFirst = due && due->at <= at && !decision.exact && (due->sleeper < 0 || !decision.at);
    if (isTooLate(dueFirst ? due->at : at)) {
        m_request.reset();
        return;
    }
    // A sleeper's time is up, or a fault of the scenario comes, before or together with it. (Where the order of events
    // is given, it says itself when a time is up.)
    if (dueFirst)
        return letHappen(*due);
    standAt(at);
    carryOut(decision);
}

/// Stands still and says why; asked again, the run goes on by the clocks.
void Supervisor::leaveSchedule(const std::string &why)
{
    if (m_difference.empty())
        m_difference = why; // the first one
    m_schedule = byTheClocks();
    m_request.reset();
}

void Supervisor::carryOut(const Schedule::Decision &decision)
{
    const int process = decision.process;
    using Kind = Schedule::Decision::Kind;
    switch (decision.kind) {
    case Kind::step:
        noteChoice(Choice::Kind::step, process);
        if (m_held[static_cast<std::size_t>(process)])
            note(EventKind::released, process);
        m_held[static_cast<std::size_t>(process)] = false;
        m_stepper.grant(process, m_virtual);
        break;
    case Kind::timeOut:
        letHappen({std::max(m_virtual, m_stepper.deadline(process).value_or(m_virtual)), process});
        break;
    case Kind::fault: return letHappen({m_virtual, -1});
    case Kind::kill:
        noteChoice(Choice::Kind::kill, process);
        signal(Command::Kind::kill, process);
        break;
    case Kind::stop:
        noteChoice(Choice::Kind::stop, process);
        signal(Command::Kind::stop, process);
        break;
    case Kind::resume:
        noteChoice(Choice::Kind::resume, process);
        signal(Command::Kind::resume, process);
        break;
    case Kind::stand: break;
    }
    m_settled = false;
}

/// The earliest of the sleepers' time limits and the scenario's faults; of equals the fault.
std::optional<Supervisor::Due> Supervisor::nextDue()
{
    std::optional<Due> first;
    if (!m_faults.empty())
        first = Due{static_cast<std::int64_t>(m_faults.front().atMs * 1e6), -1};
    for (const int p : live()) {
        const auto deadline = m_suspended[static_cast<std::size_t>(p)] ? std::nullopt : m_stepper.deadline(p);
        if (deadline && (!first || *deadline < first->at))
            first = Due{*deadline, p};
    }
    return first;
}

void Supervisor::letHappen(const Due &due)
{
    standAt(std::max(m_virtual, due.at));
    noteChoice(Choice::Kind::due, due.sleeper < 0 ? none : due.sleeper);
    if (due.sleeper < 0)
        carryOutFault();
    else
        m_stepper.timeOut(due.sleeper);
    m_settled = false;
}

void Supervisor::standAt(std::int64_t axis)
{
    m_virtual = axis;
    write(m_memory.control().axis, m_axis.standAt(m_memory.stamps().now(), axis));
}

void Supervisor::noteChoice(Choice::Kind kind, int process)
{
    const Choice choice{kind, static_cast<std::uint8_t>(process), m_taken, stepped() ? m_virtual : 0};
    ++m_choices;
    m_news.choices.push_back(choice);
    m_schedule->taken(choice);
}

/// Nothing moves until the person says so. Who is in its work is not held up by it, and who sleeps is blocked.
void Supervisor::noteHeld()
{
    bool any = false;
    for (const Candidate &one : candidates()) {
        const auto index = static_cast<std::size_t>(one.process);
        const bool later = one.at.next == GateKind::start && one.at.clock > m_virtual; // nothing is kept from it yet
        if (m_held[index] || one.at.next == GateKind::workEnd || later)
            continue;
        note(EventKind::held, one.process);
        m_held[index] = any = true;
    }
    if (any)
        collectTrace(UINT64_MAX);
}

} // namespace synchroscope
