// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/run_rig.h"

#include <QtGlobal>

namespace synchroscope {

/// A run that is stepped, with what it has recorded.
struct Stepped
{
    std::unique_ptr<Run> run;
    Recording recording;
    bool step(const StepRequest &request = {}) { return stepAndCollect(*run, recording, request); }
    [[nodiscard]] const Standpoint &at(int process) const
    {
        return recording.standpoints[static_cast<std::size_t>(process)];
    }
    [[nodiscard]] std::size_t happened() const
    {
        return recording.events().size() - eventsOf(recording, EventKind::held).size()
            - eventsOf(recording, EventKind::released).size();
    }
};

inline Stepped begin(const Scenario &scenario, const Settings &settings = {}, std::unique_ptr<Schedule> schedule = nullptr)
{
    auto run = Run::create(scenario, settings, std::move(schedule));
    if (!run)
        qFatal("%s", run.error().what.c_str());
    Recording empty = run.value()->emptyRecording();
    return {std::move(run).value(), std::move(empty)};
}

inline Settings inMode(int mode)
{
    Settings settings;
    settings.mode = Mode::fromNumber(mode);
    return settings;
}

} // namespace synchroscope
