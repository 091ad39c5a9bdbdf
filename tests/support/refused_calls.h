// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// From now on the kernel refuses this process and its children something, as it does on stricter machines: also for
/// root.
namespace synchroscope::test {

namespace refused_calls {

template<std::size_t length>
bool install(sock_filter (&filter)[length])
{
    const sock_fprog program{static_cast<unsigned short>(length), filter};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace refused_calls

/// perf_event_open, as where kernel.perf_event_paranoid is above 2.
inline bool refusePerf()
{
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_perf_event_open, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    return refused_calls::install(filter);
}

/// What the sampler of /proc does and nobody else: reading 4,096 bytes from the beginning of an open file, as where
/// /proc hides its files or Yama forbids a look.
inline bool refuseReadingProc()
{
    constexpr auto count = static_cast<unsigned>(offsetof(seccomp_data, args[2]));
    constexpr auto offset = static_cast<unsigned>(offsetof(seccomp_data, args[3]));
    sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_pread64, 0, 5),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, count), // little endian: the low half
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 4096, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    return refused_calls::install(filter);
}

} // namespace synchroscope::test
