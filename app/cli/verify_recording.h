// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/live_run.h"
#include "cli/recording_output.h"
#include "verify/plan.h"

#include <memory>
#include <string>

namespace synchroscope {

/// The file of `verify --record`: all planned runs of one scenario, each from when it is made. Does nothing where the option
/// was not given.
class VerifyRecording
{
public:
    /// Before any run is made. False: there can be no such file; standard error has been told.
    bool begin(const std::string &path, const Scenario &lesson, const VerifyPlan &plan);
    /// The planned run with that number has got further.
    void follow(std::size_t run, const LiveRun &live);
    /// After the runs, or as many as were made before a signal. False: not all of it is in the file; standard error has been
    /// told.
    bool finish(const std::vector<std::unique_ptr<LiveRun>> &runs);

private:
    std::vector<Recording> m_empty; // one for each planned run
    RecordingOutput m_output;
};

} // namespace synchroscope
