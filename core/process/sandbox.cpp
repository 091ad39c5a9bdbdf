// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sandbox.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <memory>
#include <seccomp.h>
#include <span>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace synchroscope {

namespace {

/// A sanitizer's runtime needs more of the kernel, and terabytes of address space for its shadow memory.
#ifdef SYNCHROSCOPE_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// Without restrictions, because nothing outside the process can be reached through them.
constexpr std::array plainCalls = {
    SCMP_SYS(futex),           // sleep and wake: what channels and gates are made of
    SCMP_SYS(restart_syscall), // a sleep with a limit goes on after SIGSTOP and SIGCONT
    SCMP_SYS(clock_nanosleep), // sleep on the clock
    SCMP_SYS(clock_gettime),   // the time; answered without the kernel on most machines, but not on all
    SCMP_SYS(gettimeofday),    // likewise
    SCMP_SYS(time),            // likewise; Lua seeds its hashes with it
    SCMP_SYS(membarrier),      // before a sleep at full speed
    SCMP_SYS(getcpu),          // likewise; is the partner on this processor?
    SCMP_SYS(sched_yield),     // let others go first
    SCMP_SYS(brk),             // the heap
    SCMP_SYS(munmap),          // give memory back
    SCMP_SYS(mremap),          // let a large block grow; keeps the rights it has
    SCMP_SYS(getrandom),       // the C library seeds its heap with it
    SCMP_SYS(getpid),          // who am I
    SCMP_SYS(gettid),          // abort() asks before it signals itself
    SCMP_SYS(rt_sigprocmask),  // abort() unblocks its signal
    SCMP_SYS(rt_sigreturn),    // come back from a signal's handler
    SCMP_SYS(exit),            // the end of the thread
    SCMP_SYS(exit_group),      // the end of the process
};

/// What the runtimes of the sanitizers ask for besides.
constexpr std::array sanitizerCalls = {
    SCMP_SYS(madvise),           // they keep their shadow out of core files
    SCMP_SYS(sigaltstack),       // their handlers run on a stack of their own
    SCMP_SYS(rt_sigaction),      // they put their handlers aside
    SCMP_SYS(nanosleep),         // the thread sanitizer pauses before the end
    SCMP_SYS(sched_getaffinity), // how many processors there are
    SCMP_SYS(prlimit64),         // how large the stack is
};

struct FilterRelease
{
    void operator()(void *filter) const { ::seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterRelease>;

/// libseccomp returns negative errno values.
Result<void> check(int code, const char *what)
{
    if (code >= 0)
        return {};
    errno = -code;
    return systemError(what);
}

Result<void> allow(const Filter &filter, int call, std::span<const scmp_arg_cmp> when = {},
                   std::uint32_t action = SCMP_ACT_ALLOW)
{
    return check(::seccomp_rule_add_array(filter.get(), action, call, static_cast<unsigned>(when.size()), when.data()),
                 "adding a rule to the sandbox");
}

constexpr scmp_arg_cmp equals(unsigned argument, std::uint64_t value) { return {argument, SCMP_CMP_EQ, value, 0}; }

constexpr scmp_arg_cmp has(unsigned argument, std::uint64_t bits) { return {argument, SCMP_CMP_MASKED_EQ, bits, bits}; }

constexpr scmp_arg_cmp lacks(unsigned argument, std::uint64_t bits) { return {argument, SCMP_CMP_MASKED_EQ, bits, 0}; }

Result<void> limit(int resource, rlim_t value, const char *what)
{
    const rlimit both{value, value};
    if (::setrlimit(static_cast<__rlimit_resource>(resource), &both) != 0)
        return systemError(what);
    return {};
}

Result<void> setLimits(const SandboxLimits &limits)
{
    // 1, not 0: the one value at which the kernel also leaves a crash reporter alone, which is started whatever the
    // limit is, and would hold up the news of the death.
    if (auto set = limit(RLIMIT_CORE, 1, "setting RLIMIT_CORE"); !set)
        return set;
    if (auto set = limit(RLIMIT_FSIZE, 0, "setting RLIMIT_FSIZE"); !set)
        return set;
    if (auto set = limit(RLIMIT_NOFILE, 0, "setting RLIMIT_NOFILE"); !set) // no new descriptors; old ones stay
        return set;
    if (auto set = limit(RLIMIT_NPROC, 0, "setting RLIMIT_NPROC"); !set)
        return set;
    // RLIMIT_DATA, because RLIMIT_AS would count the shared segments too.
    if (limits.privateMemory == 0 || sanitized)
        return {};
    return limit(RLIMIT_DATA, limits.privateMemory, "setting RLIMIT_DATA");
}

Result<void> addRules(const Filter &filter)
{
    for (const int call : plainCalls) {
        if (auto added = allow(filter, call); !added)
            return added;
    }
    if constexpr (sanitized) {
        for (const int call : sanitizerCalls) {
            if (auto added = allow(filter, call); !added)
                return added;
        }
    }
    // Give memory back, part by part. Other advice concerns the machine's memory, not the process's.
    for (const std::uint64_t advice : {MADV_DONTNEED, MADV_FREE, MADV_HUGEPAGE, MADV_NOHUGEPAGE}) {
        const std::array giveBack = {equals(2, advice)};
        if (sanitized)
            break; // allowed whole above
        if (auto added = allow(filter, SCMP_SYS(madvise), giveBack); !added)
            return added;
    }
    // Memory of its own, never of a file, and never executable: nobody smuggles in machine code.
    const std::array newMemory = {lacks(2, PROT_EXEC), has(3, MAP_ANONYMOUS)};
    if (auto added = allow(filter, SCMP_SYS(mmap), newMemory); !added)
        return added;
    const std::array otherRights = {lacks(2, PROT_EXEC)};
    if (auto added = allow(filter, SCMP_SYS(mprotect), otherRights); !added)
        return added;
    // abort(): a broken invariant has to end as SIGABRT, a bug of ours, and not as a breach of the sandbox.
    const std::array ownAbort = {equals(0, static_cast<std::uint64_t>(::getpid())), equals(2, SIGABRT)};
    if (auto added = allow(filter, SCMP_SYS(tgkill), ownAbort); !added)
        return added;
    // The C library's last words before that. Nobody reads them: they are refused, without harm.
    const std::array toStandardError = {equals(0, STDERR_FILENO)};
    for (const int call : {SCMP_SYS(write), SCMP_SYS(writev)}) {
        if (auto added = allow(filter, call, toStandardError, SCMP_ACT_ERRNO(EPERM)); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> enterSandbox(const SandboxLimits &limits)
{
    // Neither this process nor any other program in its place can ever gain rights.
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return systemError("prctl PR_SET_NO_NEW_PRIVS");
    if (auto set = setLimits(limits); !set)
        return set;
    const Filter filter(::seccomp_init(SCMP_ACT_KILL_PROCESS));
    if (!filter)
        return Error{"seccomp_init: not enough memory, or no system call filters in this kernel", ENOMEM};
    // Calls of another architecture have other numbers: they would slip through.
    if (auto set = check(::seccomp_attr_set(filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS),
                         "setting up the sandbox");
        !set)
        return set;
    if (auto added = addRules(filter); !added)
        return added;
    return check(::seccomp_load(filter.get()), "loading the sandbox's filter of system calls");
}

} // namespace synchroscope
