// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/live_run.h"
#include "recording_file/recorder.h"

#include <memory>
#include <string>
#include <vector>

namespace synchroscope {

/// The program and the machine, as a recording file tells of them; and, among several runs, in what they differ.
AboutFile aboutThisMachine(const std::string &varied = {});

/// Tells standard error why a recording could not be read; the exit status for it.
int sayUnreadable(const Error &error);

/// The file of --record while runs go on. Does nothing where the option was not given.
class RecordingOutput
{
public:
    /// Before the runs begin to move. False: there can be no such file; standard error has been told.
    bool begin(const std::string &path, const Scenario &lesson, const std::vector<LiveRun *> &runs,
               const std::vector<std::string> &titles = {}, const std::string &varied = {});
    /// The same of runs that need not have been made yet.
    bool begin(const std::string &path, const std::vector<RunToRecord> &runs, const std::string &varied = {});
    /// After each collection: hands over what is new, and says on standard error if the file cannot keep up or has ended.
    void follow();
    void follow(std::size_t run, const Recording &recording);
    /// After the runs. False: not all of it is in the file; standard error has been told.
    bool finish();
    bool finish(const std::vector<const Recording *> &recordings);

    /// The exit status of runs that came to `status`.
    int finish(int status);

private:
    void tellHowItKeepsUp();

    std::string m_path;
    std::vector<LiveRun *> m_runs;
    std::unique_ptr<Recorder> m_recorder;
    bool m_tellsLate = true; // once for each time that it falls behind
    bool m_failureTold = false;
};

} // namespace synchroscope
