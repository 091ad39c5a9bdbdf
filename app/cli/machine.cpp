// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/machine.h"

#include "cli/display.h"
#include "base/unique_fd.h"
#include "process/evidence.h"
#include "process/sandbox_probe.h"

#include <cstdlib>
#include <fstream>
#include <fcntl.h>
#include <fmt/core.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/utsname.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace synchroscope {

namespace {

std::string lastError() { return std::generic_category().message(errno); }

std::string settingOf(const char *name)
{
    std::string value;
    std::ifstream(std::string("/proc/sys/kernel/") + name) >> value;
    return value.empty() ? "not there" : value;
}

/// What each tier is, and whether and why it is to be had here.
std::vector<std::string> tiers(int tier, const std::string &reason)
{
    const std::string settings = fmt::format("kernel.perf_event_paranoid is {} (at most 2 is needed), "
                                             "kernel.perf_event_mlock_kb is {} (68 for each process of a run)",
                                             settingOf("perf_event_paranoid"), settingOf("perf_event_mlock_kb"));
    return {fmt::format("tier 2: the kernel records each instant at which it takes a process off a processor and puts it back "
                        "(perf_event_open, context_switch). A sleep is confirmed, a false word contradicted, a wake-up timed. No "
                        "special rights are needed for one's own processes."),
            tier == 2 ? "  it is there: " + settings : "  it is not there: " + reason + " " + settings,
            "tier 1: /proc/PID/syscall and wchan name the futex word on which a process sleeps, when they are asked. Waits "
            "shorter than some ms are missed, none is contradicted, no wake-up is timed.",
            tier >= 1 ? "  it is there" : "  it is not there",
            "tier 0: only what the processes have written down themselves. Every lesson works; every wait carries a ○."};
}

Finding evidence(int &tier)
{
    const EvidenceProbe probe = probeEvidence();
    tier = probe.tier;
    Finding finding{"evidence", probe.tier == 2, false, {}, probe.remedy};
    const char *const means[] = {"only the program's own events", "what /proc says about a process",
                                 "every instant at which Linux switched a process out and in"};
    const char *const mean = probe.tier >= 0 && probe.tier <= 2 ? means[probe.tier] : "unknown";
    finding.detail = fmt::format("tier {}: {}{}{}", probe.tier, mean, probe.reason.empty() ? "" : "; ", probe.reason);
    finding.more = tiers(probe.tier, probe.reason);
    return finding;
}

Finding sandbox()
{
    std::string why;
    const bool there = sandboxAvailable(why);
    return {"sandbox", there, true, there ? "seccomp filters and no new privileges" : why,
            there ? "" : "use a kernel with CONFIG_SECCOMP_FILTER (`grep Seccomp /proc/self/status` says what there is); in a container, its "
                         "own seccomp profile must allow the calls seccomp and prctl, as Docker's does unless another one is set"};
}

Finding sharedMemory()
{
    constexpr int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    Finding finding{"shared memory", false, true, {}, "use Linux 3.17 or later; in a container, its seccomp profile must "
                    "allow memfd_create; `ulimit -v unlimited` where memory is limited"};
    const UniqueFd memory(memfd_create("synchroscope-doctor", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory.valid())
        finding.detail = "memfd_create: " + lastError();
    else if (ftruncate(memory.get(), 4096) != 0)
        finding.detail = "ftruncate: " + lastError();
    else if (fcntl(memory.get(), F_ADD_SEALS, seals) != 0)
        finding.detail = "sealing: " + lastError();
    else
        finding = {"shared memory", true, true, "anonymous, sealed in size (memfd)", {}};
    return finding;
}

Finding processors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    const int count = sched_getaffinity(0, sizeof set, &set) == 0
                          ? CPU_COUNT(&set)
                          : static_cast<int>(std::thread::hardware_concurrency());
    return {"processors", count > 1, false, std::to_string(count),
            count > 1 ? "" : "with one processor processes only take turns; everything else works. `taskset -p -c 0-63 $$` gives this shell all "
                              "that there are; a virtual machine can be given a second one"};
}

Finding displayFinding()
{
    if (const auto there = display())
        return {"display", true, false, *there, {}};
    return {"display", false, false, "none", "the window needs one: log in to a desktop, or over ssh use `ssh -X`; `run`, `compare` and `picture` work "
                                       "without"};
}

Finding kernel()
{
    utsname name = {};
    uname(&name);
    return {"kernel", true, false, fmt::format("{} {} {}", name.sysname, name.release, name.machine), {}};
}

} // namespace

Machine examineMachine()
{
    Machine machine;
    machine.findings.push_back(kernel());
    machine.findings.push_back(processors());
    machine.findings.push_back(sharedMemory());
    machine.findings.push_back(sandbox());
    machine.findings.push_back(evidence(machine.evidenceTier));
    machine.findings.push_back(displayFinding());
    return machine;
}

} // namespace synchroscope
