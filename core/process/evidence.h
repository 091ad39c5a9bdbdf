// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "process/switch_ring.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace synchroscope {

/// How much this machine's kernel says about our own children.
struct EvidenceProbe
{
    int tier = 0;       // 2: every context switch · 1: /proc of each child · 0: nothing beyond our own events
    std::string reason; // why not more; empty at tier 2
    std::string remedy; // what a person can do about it; empty at tier 2
};

/// Finds out by trying, on this process and, if need be, on a child. For a process that may fork.
EvidenceProbe probeEvidence();

/// What is left where perf_event_open has failed, and, unless `proc` is ok, /proc too.
EvidenceProbe evidenceWithout(const Error &switches, const Result<void> &proc);

/// An instant at which the kernel took a process off a processor or put it on one.
struct KernelSwitch
{
    std::uint64_t time = 0; // ns, CLOCK_MONOTONIC
    bool out = false;
    bool voluntary = false; // out only: it went to sleep; otherwise it was pre-empted
};

/// Tier 2: every context switch of one child from attach() on, at about 300 ns a switch. Needs no privilege while
/// perf_event_paranoid is at most 2. Used by one thread at a time.
class SwitchWitness
{
public:
    /// `pid`: a child of this process with a single thread, or 0 for the calling thread.
    static Result<SwitchWitness> attach(pid_t pid);

    /// Appends what has happened since the last call, oldest first; also after the child has ended. The ring holds
    /// some 4,000 switches between two calls; what does not fit is lost.
    void drain(std::vector<KernelSwitch> &switches);

    /// True once a record is missing: from then on, the absence of a switch proves nothing.
    [[nodiscard]] bool lost() const { return m_lost; }

private:
    SwitchWitness(UniqueFd event, SwitchRing ring) : m_event(std::move(event)), m_ring(std::move(ring)) {}

    UniqueFd m_event;
    SwitchRing m_ring;
    bool m_lost = false;
};

/// What /proc says of one process at one moment.
struct ProcessSample
{
    char state = '?';                // R S D T Z …, as ps shows it
    std::string waitingIn;           // kernel function it sleeps in; empty proves nothing, least of all that it runs
    std::optional<long> call;        // number of the system call it sleeps in; absent while it runs
    std::uint64_t firstArgument = 0; // of that call; of a futex: the address of the word it sleeps on
    std::int64_t voluntarySwitches = 0, involuntarySwitches = 0; // exact
    // On a processor, and ready but waiting for one; −1: this kernel keeps no count.
    std::int64_t cpuNs = -1, waitingNs = -1;

    /// Asleep on this word, seen from that process's own address space.
    [[nodiscard]] bool sleepsOn(std::uint64_t word) const;
};

/// Tier 1: reads /proc of one child. Keeps its files open, because reading them anew each time costs ten times as
/// much, and because a pid that the kernel gives to someone else later cannot be mistaken for the child.
class ProcessSampler
{
public:
    static Result<ProcessSampler> open(pid_t pid);

    /// An error once the process has been reaped, or when the kernel refuses.
    Result<ProcessSample> sample();
    /// How long it has been ready and waiting for a processor, ns; also of one that has ended and is not reaped.
    [[nodiscard]] std::optional<std::int64_t> waitedForProcessor() const;

private:
    ProcessSampler() = default;

    UniqueFd m_state, m_waitingIn, m_call, m_switches;
    UniqueFd m_schedule; // none where the kernel keeps no such figures
};

} // namespace synchroscope
