// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/child.h"

#include "base/own_program.h"
#include "memory/layout.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern "C" { // glibc 2.36 forgot to say so itself
#include <sys/pidfd.h>
}

namespace synchroscope {

namespace {

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// posix_spawn's two attribute objects, released together.
struct SpawnAttributes
{
    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};
    SpawnAttributes()
    {
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawnattr_init(&attributes);
    }
    ~SpawnAttributes()
    {
        ::posix_spawn_file_actions_destroy(&files);
        ::posix_spawnattr_destroy(&attributes);
    }
    SpawnAttributes(const SpawnAttributes &) = delete;
    SpawnAttributes &operator=(const SpawnAttributes &) = delete;
};

} // namespace

Result<Child> Child::spawn(const SpawnRequest &request)
{
    SpawnAttributes spawn;
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::posix_spawn_file_actions_addopen(&spawn.files, standard, "/dev/null", O_RDWR, 0);
    ::posix_spawn_file_actions_adddup2(&spawn.files, request.control, controlFd);
    ::posix_spawn_file_actions_adddup2(&spawn.files, request.channels, channelsFd);
    ::posix_spawn_file_actions_adddup2(&spawn.files, request.ring, ringFd);
    ::posix_spawn_file_actions_addclosefrom_np(&spawn.files, ringFd + 1); // whatever our own launcher left open

    sigset_t all{}, nothing{};
    ::sigfillset(&all);
    ::sigemptyset(&nothing);
    ::posix_spawnattr_setsigdefault(&spawn.attributes, &all);
    ::posix_spawnattr_setsigmask(&spawn.attributes, &nothing);
    ::posix_spawnattr_setpgroup(&spawn.attributes, 0);
    ::posix_spawnattr_setflags(&spawn.attributes,
                               POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);

    std::string program = request.program, index = std::to_string(request.index), name = request.name;
    std::array<char *, 4> arguments = {program.data(), index.data(), name.data(), nullptr};
    std::array<char *, 1> environment = {nullptr}; // the programs of a lesson have no business with it
    pid_t pid = -1;
    errno = ::posix_spawn(&pid, program.c_str(), &spawn.files, &spawn.attributes, arguments.data(), environment.data());
    if (errno != 0)
        return systemError("starting " + program);
    UniqueFd pidFd(::pidfd_open(pid, 0)); // not reaped yet, so the pid is still this child's
    if (!pidFd.valid()) {
        const Error error = systemError("pidfd_open");
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        return error;
    }
    return Child(pid, std::move(pidFd));
}

Child::Child(Child &&other) noexcept
    : m_pid(other.m_pid), m_pidFd(std::move(other.m_pidFd)), m_reaped(std::exchange(other.m_reaped, true))
{
}

Child::~Child() { killAndReap(); }

Result<void> Child::signal(int number) const
{
    if (m_reaped || ::pidfd_send_signal(m_pidFd.get(), number, nullptr, 0) == 0 || errno == ESRCH)
        return {};
    return systemError("signalling process " + std::to_string(m_pid));
}

bool Child::hasEnded() const
{
    pollfd ended{m_pidFd.get(), POLLIN, 0};
    return m_reaped || ::poll(&ended, 1, 0) > 0;
}

std::optional<ChildEnd> Child::reap() { return wait(WNOHANG); }

std::optional<ChildEnd> Child::killAndReap()
{
    if (m_reaped)
        return std::nullopt;
    (void)signal(SIGKILL);
    return wait(0);
}

std::optional<ChildEnd> Child::wait(int options)
{
    if (m_reaped)
        return std::nullopt;
    int status = 0;
    rusage usage{};
    pid_t got = 0;
    do
        got = ::wait4(m_pid, &status, options, &usage);
    while (got < 0 && errno == EINTR);
    if (got == 0)
        return std::nullopt;
    m_reaped = true;
    ChildEnd end;
    if (got < 0) { // somebody else has reaped it: how it ended is unknown, so nothing may be taken for granted
        end.exitCode = ChildEnd::unknown;
        return end;
    }
    end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    end.cpuMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    end.voluntarySwitches = usage.ru_nvcsw;
    end.involuntarySwitches = usage.ru_nivcsw;
    return end;
}

void Child::waitUntilSuspended() const
{
    // Not without limit: somebody else's SIGCONT may undo our SIGSTOP before it has taken effect.
    constexpr int attempts = 1000;
    constexpr timespec pause{0, 50'000};
    for (int i = 0; i < attempts && !m_reaped; ++i) {
        siginfo_t info{};
        if (::waitid(P_PID, static_cast<id_t>(m_pid), &info, WSTOPPED | WEXITED | WNOWAIT | WNOHANG) != 0
            || info.si_pid != 0)
            return;
        ::nanosleep(&pause, nullptr);
    }
}

Child::Suspension Child::suspension()
{
    siginfo_t info{};
    if (m_reaped || ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WSTOPPED | WCONTINUED | WNOHANG) != 0
        || info.si_pid == 0)
        return Suspension::unchanged;
    return info.si_code == CLD_CONTINUED ? Suspension::continued : Suspension::stopped;
}

Result<std::string> processProgram()
{
    if (const char *chosen = std::getenv("SYNCHROSCOPE_PROCESS"))
        return std::string(chosen);
    const auto here = ownFolder();
    for (const char *place : {"synchroscope-process", "../bin/synchroscope-process",
                              "../libexec/synchroscope/synchroscope-process"}) {
        const auto candidate = (here / place).lexically_normal();
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate.string();
    }
    return Error{"synchroscope-process was not found beside " + here.string()
                     + "; build or install the whole project, or name it in SYNCHROSCOPE_PROCESS",
                 0};
}

} // namespace synchroscope
