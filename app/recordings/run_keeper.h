// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_file/recorder.h"
#include "window/recorded_run.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace synchroscope {

/// Writes runs of the window into a file: what has been recorded, and what is yet to come of those that go on.
class RunKeeper : public QObject
{
    Q_OBJECT

public:
    /// `runs`: as in RunToRecord, all of one lesson. `varied`: in what they differ, as the command line calls it.
    static Result<std::unique_ptr<RunKeeper>> begin(const std::string &path, const Scenario &lesson,
                                                    std::vector<std::shared_ptr<RecordedRun>> runs,
                                                    const std::vector<std::string> &titles, const std::string &varied);
    /// What there is goes into the file.
    ~RunKeeper() override;

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// The file in which the earlier recording now is that had this name; empty: there was none.
    [[nodiscard]] std::string earlier() const { return m_recorder ? m_recorder->earlier() : std::string(); }
    [[nodiscard]] bool busy() const { return m_recorder != nullptr; }

signals:
    /// How it goes, for the person to know; the last one when the file is complete, or nothing more goes into it.
    void notice(const QString &sentence);

private:
    RunKeeper(std::string path, std::vector<std::shared_ptr<RecordedRun>> runs, std::unique_ptr<Recorder> recorder);
    void tick();
    QString finish();

    std::string m_path;
    std::vector<std::shared_ptr<RecordedRun>> m_runs;
    std::unique_ptr<Recorder> m_recorder;
    QTimer m_ticks;
    bool m_behindTold = false;
};

} // namespace synchroscope
