// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace synchroscope::test {

/// A child that runs one function and exits with what it returns; killed and reaped at the end of the scope.
class ForkedChild
{
public:
    template<typename Body>
    explicit ForkedChild(Body body)
    {
        m_pid = ::fork();
        if (m_pid != 0)
            return;
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that is killed leaves nothing behind
        ::signal(SIGABRT, SIG_DFL);         // QTest's handler is not for children
        ::_exit(body());
    }
    ForkedChild(const ForkedChild &) = delete;
    ForkedChild &operator=(const ForkedChild &) = delete;
    ~ForkedChild()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        (void)wait();
    }

    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// Waits for its end: the status of waitpid, which see.
    int wait()
    {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = -1;
        return status;
    }

private:
    pid_t m_pid = -1;
};

} // namespace synchroscope::test
