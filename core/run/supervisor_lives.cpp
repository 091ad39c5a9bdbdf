// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the processes of a run: suspended, continued, killed, ended; and what becomes of the run then.
#include "run/supervisor.h"

#include "base/clock.h"
#include "channel/damage.h"
#include "run/deadlock.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <poll.h>
#include <sys/epoll.h>

namespace synchroscope {

namespace {

constexpr std::uint64_t longestLetGo = 5'000'000; // ns; for one that is to move out of a lock
constexpr std::uint64_t longestHold = 1'000'000'000; // ns; for a lock that is held for a microsecond at a time
constexpr std::uint64_t longestHoldAlive = 5'000'000'000; // ns; its holder may have to wait for a processor
constexpr int leastLooks = 30; // a lock on its way from hand to hand can look as if nobody held it, and we may look seldom

} // namespace

void Supervisor::suspend(int process)
{
    watchSuspensions();
    if (m_suspended[static_cast<std::size_t>(process)])
        return; // the kernel announces it once; waiting for a second time would be for ever
    stopOutsideLocks(process);
    watchSuspensions(); // before anything else can undo it unseen
}

/// A process suspended inside a channel's lock would hold up everybody, so it is let go on for a moment and
/// suspended again until it stands elsewhere. The lock is held for about a microsecond at a time.
void Supervisor::stopOutsideLocks(int process)
{
    const Child &child = m_children[static_cast<std::size_t>(process)];
    for (const std::uint64_t since = monotonicNow(); monotonicNow() - since < longestHoldAlive;) {
        (void)child.signal(SIGSTOP);
        child.waitUntilSuspended();
        pollfd ended{child.pidFd(), POLLIN, 0};
        if (!holdsALock(process) || ::poll(&ended, 1, 0) != 0)
            return;
        (void)child.signal(SIGCONT);
        // It must come on a processor first: suspended again at once, it would never move.
        const std::uint64_t patience = monotonicNow() + longestLetGo;
        while (holdsALock(process) && monotonicNow() < patience)
            std::this_thread::yield();
    }
    if (const auto channel = channelHeldBy(process))
        m_failure = neverReleased(*channel);
}

bool Supervisor::holdsALock(int process) const { return channelHeldBy(process).has_value(); }

std::optional<int> Supervisor::channelHeldBy(int process) const
{
    std::optional<int> held;
    forEachEntry(*this, [&](int entry, const auto &one) {
        if (!held && one.isInside(process))
            held = entry;
    });
    return held;
}

void Supervisor::carryOutFaults()
{
    const auto now = static_cast<double>(m_axis.axisAt(monotonicNow())) / 1e6;
    while (m_playing && !m_faults.empty() && m_faults.front().atMs <= now)
        carryOutFault();
}

void Supervisor::carryOutFault()
{
    constexpr Command::Kind kinds[] = {Command::Kind::kill, Command::Kind::stop, Command::Kind::resume};
    const Fault fault = m_faults.front();
    m_faults.erase(m_faults.begin());
    signal(kinds[static_cast<std::size_t>(fault.action)], fault.process);
}

void Supervisor::watchSuspensions()
{
    for (std::size_t p = 0; p < m_children.size(); ++p) {
        const Child::Suspension suspension = m_children[p].suspension();
        if (suspension == Child::Suspension::unchanged)
            continue;
        const bool stopped = suspension == Child::Suspension::stopped;
        m_settled = false;
        if (!stopped)
            m_stepper.forgetSleep(static_cast<int>(p));
        if (m_suspended[p] != stopped)
            note(stopped ? EventKind::peerStopped : EventKind::peerContinued, static_cast<int>(p));
        m_suspended[p] = stopped;
        if (stopped && holdsALock(static_cast<int>(p))) { // somebody else's SIGSTOP met it there
            (void)m_children[p].signal(SIGCONT);
            stopOutsideLocks(static_cast<int>(p));
        }
        if (stopped)
            forEachEntry(*this, [](int, auto &one) { one.serveWaiters(); });
    }
}

/// A lock that belongs to nobody who lives, and to nobody who is still to be buried, will never be released. Nor will one
/// that the same process is seen to hold at every look: it has met damage inside, and waits for itself.
void Supervisor::watchLocks()
{
    forEachEntry(*this, [this](int entry, const auto &one) { watchLock(entry, one); });
}

template<typename Held>
void Supervisor::watchLock(int entry, const Held &one)
{
    LockWatch &watch = m_lockWatches[static_cast<std::size_t>(entry)];
    std::optional<int> holder;
    if (one.isHeld())
        holder = none;
    for (std::size_t p = 0; p < m_children.size(); ++p)
        if (!m_children[p].reaped() && one.isInside(static_cast<int>(p)))
            holder = static_cast<int>(p);
    const bool isSuspended = holder && *holder != none && m_suspended[static_cast<std::size_t>(*holder)];
    const std::uint64_t now = monotonicNow();
    if (!holder || holder != watch.holder || isSuspended)
        watch = {holder, now, 0};
    else if (++watch.looks >= leastLooks && now - watch.since > (*holder == none ? longestHold : longestHoldAlive))
        m_failure = neverReleased(entry);
}

std::string Supervisor::neverReleased(int channel) const
{
    const ChannelEntry &entry = m_memory.control().channels[static_cast<std::size_t>(channel)];
    return (entry.isText ? "the shared text " : "channel ") + std::string(entry.name)
        + " was never let go: its memory has been damaged";
}

void Supervisor::reapDead()
{
    for (std::size_t p = 0; p < m_children.size(); ++p) {
        if (m_children[p].reaped() || !m_children[p].hasEnded())
            continue;
        noteWaiting(static_cast<int>(p));
        if (const auto end = m_children[p].reap()) {
            learnOfEnd(static_cast<int>(p), *end);
            letSuccessorsStart(static_cast<int>(p)); // once it is buried
        }
    }
}

/// The kernel's count of this goes with the process, and the others' do not: they come with its end.
void Supervisor::noteWaiting(int process)
{
    if (const auto waited = m_kernel ? m_kernel->waitedForProcessor(process) : std::nullopt)
        m_facts[static_cast<std::size_t>(process)].waitedMs = static_cast<double>(*waited) / 1e6;
}

void Supervisor::learnOfEnd(int process, const ChildEnd &end)
{
    const auto index = static_cast<std::size_t>(process);
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, m_children[index].pidFd(), nullptr);
    m_suspended[index] = m_dying[index] = m_held[index] = false;
    m_settled = false; // stepped: there is something new, and perhaps somebody has been woken by it
    ProcessFacts &facts = m_facts[index];
    facts.ended = true;
    facts.accounted = true;
    facts.cpuMs = end.cpuMs;
    facts.voluntarySwitches = end.voluntarySwitches;
    facts.involuntarySwitches = end.involuntarySwitches;
    const bool inGoodOrder = end.signal == 0 && end.exitCode <= 1;
    if (inGoodOrder) {
        // It has told the others itself. Its own words stand in its trace, and replace these unless they were lost.
        if (facts.exitText.empty()) {
            facts.exit = end.exitCode == 0 ? ExitKind::ok : ExitKind::error;
            facts.exitText = end.exitCode == 0 ? "ok" : "error: its message was lost";
        }
        return;
    }
    std::string why; // where the word alone does not say it
    if (m_outcome) {
        facts.exit = ExitKind::stopped;
        facts.exitText = "stopped";
    } else if (end.signal == SIGSYS) {
        facts.exit = ExitKind::sandbox;
        why = "it asked the kernel for something that programs may not do";
        facts.exitText = "sandbox: " + why;
    } else if (end.signal != 0) {
        facts.exit = ExitKind::killed;
        const char *name = ::sigabbrev_np(end.signal);
        facts.exitText = "killed: SIG" + std::string(name ? name : std::to_string(end.signal));
    } else {
        facts.exit = ExitKind::error;
        why = "the process could not go on";
        facts.exitText = "error: " + why;
    }
    note(EventKind::peerDied, process, static_cast<std::uint8_t>(facts.exit), static_cast<std::uint32_t>(end.signal), why);
    if (!m_outcome)
        bury(process);
}

void Supervisor::bury(int process)
{
    forEachEntry(*this, [&](int entry, auto &one) {
        const std::uint64_t deadline = monotonicNow() + longestHold;
        while (m_failure.empty() && !one.bury(process)) {
            if (monotonicNow() > deadline)
                m_failure = neverReleased(entry);
            reapDead();         // its owner may have been killed at the same time
            watchSuspensions(); // or suspended from outside
        }
    });
}

/// Whoever replaces it begins now.
void Supervisor::letSuccessorsStart(int process)
{
    for (std::size_t p = 0; p < m_replaces.size(); ++p) {
        if (m_replaces[p] != process)
            continue;
        ProcessControl &control = m_memory.control().control[p];
        control.startAt.store(0, std::memory_order_release);
        control.nudge.fetch_add(1, std::memory_order_release); // after the time
        futexWake(control.nudge, everybody);
    }
}

bool Supervisor::mayStart(int process) const
{
    return m_memory.control().control[static_cast<std::size_t>(process)].startAt.load(std::memory_order_relaxed)
        != GateReport::never; // written by this thread alone
}

void Supervisor::end(Outcome outcome)
{
    m_outcome = outcome;
    for (Child &child : m_children)
        (void)child.signal(SIGKILL); // all at once, so that none sees another's death
    for (std::size_t p = 0; p < m_children.size(); ++p) {
        if (!m_children[p].reaped())
            noteWaiting(static_cast<int>(p));
        if (const auto end = m_children[p].killAndReap())
            learnOfEnd(static_cast<int>(p), *end);
    }
}

/// Somebody who is suspended, or about to die, or still to be killed or stopped, may yet change everything.
bool Supervisor::isDeadlocked() const
{
    const auto anybody = [](const std::vector<bool> &is) { return std::find(is.begin(), is.end(), true) != is.end(); };
    std::vector<int> waiting = live();
    std::erase_if(waiting, [this](int process) { return !mayStart(process); }); // it waits for the end of one of them
    return m_playing && m_faults.empty() && !anybody(m_suspended) && !anybody(m_dying)
        && allWaitForEver(m_memory, waiting);
}

/// What closed the circle may be a stop: then everybody stays as they are, asleep, until the person goes on.
bool Supervisor::standsAtStop()
{
    if (stepped())
        return m_stoppedAt >= 0 && !m_requestIsNew;
    collectTrace(UINT64_MAX); // all sleep: nothing older can follow
    return !m_playing;
}

std::vector<int> Supervisor::live() const
{
    std::vector<int> processes;
    for (std::size_t p = 0; p < m_children.size(); ++p)
        if (!m_children[p].reaped())
            processes.push_back(static_cast<int>(p));
    return processes;
}

void Supervisor::note(EventKind kind, int peer, std::uint8_t detail, std::uint32_t value, std::string_view text)
{
    Event event;
    event.kind = kind;
    event.peer = static_cast<std::uint8_t>(peer);
    event.detail = detail;
    event.value = value;
    m_trace.emit(event, text);
}

} // namespace synchroscope
