// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include <csignal>

int main(int argc, char **argv)
{
    // A launcher that ignores it would make the kernel reap our processes before we learn how they ended.
    std::signal(SIGCHLD, SIG_DFL);
    return synchroscope::commandLine(argc, argv);
}
