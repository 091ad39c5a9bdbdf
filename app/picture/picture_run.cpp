// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picture_run.h"

#include "base/clock.h"
#include "recording/up_to.h"
#include "run/run.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace synchroscope {

Result<std::vector<Recording>> recordUntil(const Scenario &scenario, const std::vector<Settings> &settings,
                                           std::optional<double> at, double timeout)
{
    std::vector<std::unique_ptr<Run>> runs;
    std::vector<Recording> recordings;
    for (const Settings &one : settings) {
        auto run = Run::create(scenario, one);
        if (!run)
            return run.error();
        recordings.push_back(run.value()->emptyRecording());
        runs.push_back(std::move(run).value());
    }
    const CommonTime zero{monotonicNow(), 0}; // one for all
    for (const auto &run : runs)
        run->play(zero);
    const std::int64_t moment = at ? std::llround(*at * 1e9) : INT64_MAX;
    const std::uint64_t deadline = monotonicNow() + static_cast<std::uint64_t>(std::min(timeout, 1e8) * 1e9);
    bool stopped = false;
    for (bool open = true; open;) {
        open = false;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            runs[i]->collect(recordings[i]);
            if (recordings[i].finished || recordings[i].now > moment)
                continue;
            open = true;
            if (monotonicNow() > deadline && !stopped) {
                for (const auto &run : runs)
                    run->stop(Outcome::timeout);
                stopped = true;
            }
            runs[i]->waitForEnd(0.01); // or a hundredth of a second, whichever comes first
        }
    }
    for (Recording &recording : recordings)
        recording = upTo(recording, moment);
    return recordings;
}

} // namespace synchroscope
