// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/messaging/team.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace synchroscope::bench {

std::vector<int> allowedProcessors()
{
    cpu_set_t set;
    CPU_ZERO(&set);
    std::vector<int> processors;
    if (::sched_getaffinity(0, sizeof set, &set) == 0)
        for (int processor = 0; processor < CPU_SETSIZE; ++processor)
            if (CPU_ISSET(processor, &set))
                processors.push_back(processor);
    return processors;
}

namespace {

constexpr int cannotRun = 120; // exit status of a child that never came to its work

bool moveTo(int processor)
{
    if (processor == anywhere)
        return true;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(processor, &set);
    return ::sched_setaffinity(0, sizeof set, &set) == 0;
}

} // namespace

Result<void> Team::fork(std::string name, int processor, const std::function<int()> &work)
{
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0)
        return systemError("forking a process of a benchmark");
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
            ::signal(signal, SIG_DFL); // what the parent does about them is not for its children
        if (::getppid() != parent || !moveTo(processor))
            ::_exit(cannotRun);
        ::_exit(work());
    }
    // A number that is not reaped yet is nobody else's.
    UniqueFd watch(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    const bool watched = watch.valid();
    m_members.push_back({std::move(name), pid, std::move(watch), 0});
    ++m_running;
    if (!watched)
        return systemError("watching a process of a benchmark");
    return {};
}

Team::~Team()
{
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].pid > 0)
            ::kill(m_members[i].pid, SIGKILL);
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].pid > 0)
            reap(i);
}

bool Team::wait(int interrupt, int ms)
{
    std::vector<pollfd> polled{{interrupt, POLLIN, 0}};
    std::vector<std::size_t> who{0};
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].pid > 0) {
            polled.push_back({m_members[i].watch.get(), POLLIN, 0});
            who.push_back(i);
        }
    if (::poll(polled.data(), polled.size(), ms) <= 0)
        return true;
    for (std::size_t i = 1; i < polled.size(); ++i)
        if (polled[i].revents != 0)
            reap(who[i]);
    return polled[0].revents == 0;
}

void Team::reap(std::size_t member)
{
    Member &ended = m_members[member];
    while (::waitpid(ended.pid, &ended.status, 0) < 0 && errno == EINTR) {
    }
    ended.pid = -1;
    ended.watch.reset();
    --m_running;
    if (ended.status != 0 && m_failed < 0)
        m_failed = static_cast<int>(member);
}

std::string Team::howItEnded(int member) const
{
    const Member &ended = m_members[static_cast<std::size_t>(member)];
    if (WIFSIGNALED(ended.status))
        return ended.name + " died of signal " + std::to_string(WTERMSIG(ended.status));
    if (WEXITSTATUS(ended.status) == cannotRun)
        return ended.name + " could not be put on its processor";
    return ended.name + " ended with exit status " + std::to_string(WEXITSTATUS(ended.status));
}

std::string Team::running() const
{
    std::string names;
    for (const Member &member : m_members)
        if (member.pid > 0)
            names += (names.empty() ? "" : ", ") + member.name;
    return names;
}

} // namespace synchroscope::bench
