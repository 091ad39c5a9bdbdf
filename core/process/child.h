// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "base/vocabulary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <sys/types.h>

namespace synchroscope {

struct SpawnRequest
{
    std::string program; // path of the executable
    std::string name;    // second argument: for people who look at `ps`
    int index = 0;       // first argument
    int control = -1, channels = -1, ring = -1; // descriptors the child gets as controlFd, channelsFd, ringFd
};

/// How a process ended, as the kernel told its parent.
struct ChildEnd
{
    static constexpr int unknown = 255;
    int signal = 0;   // 0: it exited
    int exitCode = 0;
    double cpuMs = 0; // user + system, real time
    std::int64_t voluntarySwitches = 0, involuntarySwitches = 0;
};

/// A child process that this process has started and must reap. Spawned directly (never through a process in
/// between, so that the kernel lets the parent look at it), in a process group of its own (so that Ctrl-C in the
/// terminal reaches the parent alone, which then ends it in order).
///
/// Spawn from the main thread: the child's parent-death signal fires when the thread that spawned it ends.
/// Destruction kills and reaps a child that is still alive.
class Child
{
public:
    static Result<Child> spawn(const SpawnRequest &request);
    Child(Child &&other) noexcept;
    Child &operator=(Child &&other) noexcept = delete;
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child();

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// Readable once the process has ended.
    [[nodiscard]] int pidFd() const { return m_pidFd.get(); }
    [[nodiscard]] bool reaped() const { return m_reaped; }

    /// Without effect once it has ended; never reaches another process that has got the same pid.
    Result<void> signal(int number) const;
    /// Nothing more comes of it; what the kernel knows of it can be asked until it is reaped.
    [[nodiscard]] bool hasEnded() const;
    /// The end, once; nothing while it is alive. Does not wait.
    std::optional<ChildEnd> reap();
    /// SIGKILL, then waits for the end. Nothing if it had been reaped before.
    std::optional<ChildEnd> killAndReap();

    /// After SIGSTOP: returns once it is suspended or has ended, after 50 ms at the latest.
    void waitUntilSuspended() const;

    enum class Suspension : std::uint8_t { unchanged, stopped, continued };
    /// What a stop or continue signal, from whomever, has done since the last call.
    Suspension suspension();

private:
    Child(pid_t pid, UniqueFd pidFd) : m_pid(pid), m_pidFd(std::move(pidFd)) {}
    std::optional<ChildEnd> wait(int options);

    pid_t m_pid;
    UniqueFd m_pidFd;
    bool m_reaped = false;
};

/// Where the executable of the processes lies: $SYNCHROSCOPE_PROCESS, or beside this program, or in libexec.
Result<std::string> processProgram();

} // namespace synchroscope
