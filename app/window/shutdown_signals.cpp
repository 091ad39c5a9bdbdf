// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shutdown_signals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace synchroscope {

namespace {

// Written by the signal handler; set before the handler is installed and cleared after it is removed.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void noteSignal(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
    errno = saved;
}

} // namespace

ShutdownSignals::ShutdownSignals(QObject *parent) : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals keep their usual effect, and the children die with the window all the same
    m_readEnd.reset(ends[0]);
    m_writeEnd.reset(ends[1]);
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        [[maybe_unused]] const auto got = ::read(m_readEnd.get(), bytes, sizeof bytes);
        emit asked();
    });
    std::signal(SIGINT, &noteSignal);
    std::signal(SIGTERM, &noteSignal);
}

ShutdownSignals::~ShutdownSignals()
{
    if (!m_writeEnd.valid())
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    writeEnd = -1;
}

} // namespace synchroscope
