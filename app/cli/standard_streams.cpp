// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/standard_streams.h"

#include "cli/exit_status.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fmt/core.h>
#include <system_error>
#include <unistd.h>

namespace synchroscope {

void occupyStandardDescriptors()
{
    for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(standard, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The lowest free number is this one, since those below it are taken by now.
        (void)::open("/dev/null", standard == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

int statusAfterPrinting(int status)
{
    errno = 0;
    const bool flushed = std::fflush(stdout) == 0;
    const int error = errno;
    if (flushed && !std::ferror(stdout))
        return status;
    fmt::print(stderr, "synchroscope: standard output does not take what is printed{}\n",
               error != 0 ? ": " + std::generic_category().message(error) : std::string());
    return ExitStatus::refused;
}

} // namespace synchroscope
