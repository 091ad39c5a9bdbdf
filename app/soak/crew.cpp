// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/crew.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace synchroscope::soak {

Result<void> Crew::fork(const std::function<int()> &work)
{
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid < 0)
        return systemError("forking a process of a soak");
    if (pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
            ::signal(signal, SIG_DFL); // what the parent does about them is not for its children
        if (::getppid() != parent)
            ::_exit(1);
        ::_exit(work());
    }
    UniqueFd watch(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
    const bool watched = watch.valid();
    m_members.push_back({pid, std::move(watch)});
    ++m_alive;
    if (!watched)
        return systemError("watching a process of a soak");
    return {};
}

Crew::~Crew()
{
    for (const Member &member : m_members)
        if (member.pid > 0)
            ::kill(member.pid, SIGKILL);
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].pid > 0)
            reap(i);
}

void Crew::kill(int member) const
{
    if (isAlive(member))
        ::kill(m_members[static_cast<std::size_t>(member)].pid, SIGKILL);
}

bool Crew::stop(int member)
{
    if (!isAlive(member))
        return false;
    const pid_t pid = m_members[static_cast<std::size_t>(member)].pid;
    ::kill(pid, SIGSTOP);
    siginfo_t info{};
    while (::waitid(P_PID, static_cast<id_t>(pid), &info, WSTOPPED | WEXITED | WNOWAIT) < 0 && errno == EINTR) {
    }
    if (info.si_code != CLD_STOPPED)
        return false; // it is for await() to reap
    ::waitid(P_PID, static_cast<id_t>(pid), &info, WSTOPPED | WNOHANG);
    return true;
}

void Crew::resume(int member) const
{
    if (isAlive(member))
        ::kill(m_members[static_cast<std::size_t>(member)].pid, SIGCONT);
}

void Crew::await(int ms, const std::function<void(int, int)> &ended)
{
    std::vector<pollfd> polled;
    std::vector<std::size_t> who;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        if (m_members[i].pid > 0) {
            polled.push_back({m_members[i].watch.get(), POLLIN, 0});
            who.push_back(i);
        }
    if (::poll(polled.data(), polled.size(), ms) <= 0)
        return;
    for (std::size_t i = 0; i < polled.size(); ++i)
        if (polled[i].revents != 0)
            ended(static_cast<int>(who[i]), reap(who[i]));
}

int Crew::reap(std::size_t member)
{
    Member &ended = m_members[member];
    int status = 0;
    while (::waitpid(ended.pid, &status, 0) < 0 && errno == EINTR) {
    }
    ended.pid = -1;
    ended.watch.reset();
    --m_alive;
    return status;
}

} // namespace synchroscope::soak
