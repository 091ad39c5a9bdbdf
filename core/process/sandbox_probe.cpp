// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sandbox_probe.h"

#include "base/unique_fd.h"
#include "process/sandbox.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace synchroscope {

namespace {

[[noreturn]] void lockInAndBreakOut(int reply)
{
    if (const auto sandboxed = enterSandbox(SandboxLimits{}); !sandboxed) {
        const std::string &why = sandboxed.error().what;
        const ssize_t written = ::write(reply, why.data(), why.size());
        ::_exit(written < 0 ? 2 : 1);
    }
    ::getppid(); // not allowed inside
    ::_exit(0);
}

std::string readAll(int file)
{
    std::string text;
    std::array<char, 256> part{};
    for (;;) {
        const ssize_t bytes = ::read(file, part.data(), part.size());
        if (bytes > 0)
            text.append(part.data(), static_cast<std::size_t>(bytes));
        else if (bytes == 0 || errno != EINTR)
            return text;
    }
}

} // namespace

bool sandboxAvailable(std::string &why)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        why = systemError("pipe").what;
        return false;
    }
    const UniqueFd answer(ends[0]);
    UniqueFd reply(ends[1]);
    const pid_t child = ::fork();
    if (child < 0) {
        why = systemError("fork").what;
        return false;
    }
    if (child == 0)
        lockInAndBreakOut(reply.get());
    reply.reset(); // the answer ends when the child does
    why = readAll(answer.get());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS)
        return true;
    if (why.empty())
        why = "the kernel loads a filter of system calls but does not act on it";
    return false;
}

} // namespace synchroscope
