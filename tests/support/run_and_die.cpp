// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a run of six processes, says which, and waits to be killed: for tst_orphans.
#include "support/run_rig.h"

#include <cstdio>
#include <string_view>
#include <unistd.h>

using namespace synchroscope;

int main(int argc, char **argv)
{
    const std::string_view stopped = argc > 1 ? argv[1] : "";
    Settings settings;
    settings.mode = Mode::fromNumber(1);
    auto run = Run::create(scenarioOf({{"Endless", "while true do end"},
                                       {"Sleeper", "work(3600000)"},
                                       {"Sender", "while send('c', 'x', {mode = 'asynchronous'}) do end"},
                                       {"Receiver", "while receive('c', {timeout = 3600000}) do work(100) end"},
                                       {"Poller", "while true do receive('c', {mode = 'asynchronous'}) other_work(1) end"},
                                       {"Busy", "while true do spin(10) end"}}),
                           settings);
    if (!run)
        return 1;
    Recording recording = run.value()->emptyRecording();
    run.value()->play();
    if (!collectUntil(*run.value(), recording,
                      [](const Recording &r) { return eventsOf(r, EventKind::processStarted).size() == 6; }))
        return 1;
    if (stopped == "stopped") {
        for (int p = 0; p < 6; ++p)
            if (!run.value()->send(Run::Signal::stop, p))
                return 1;
        if (!collectUntil(*run.value(), recording,
                          [](const Recording &r) { return eventsOf(r, EventKind::peerStopped).size() == 6; }))
            return 1;
    }
    for (int p = 0; p < 6; ++p)
        std::printf("%d\n", static_cast<int>(recording.processes[static_cast<std::size_t>(p)].pid));
    std::puts("ready");
    std::fflush(stdout);
    for (;;)
        ::pause();
}
