// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_file/recording_reader.h"
#include "window/recorded_run.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace synchroscope {

/// Reads a recording file a little at a time between two frames, so that its beginning is seen at once however long it is.
class RecordingLoader : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<RecordingLoader>> open(const std::string &path);

    /// Before any setting was changed.
    [[nodiscard]] const Scenario &lesson() const { return m_reader.runs().front().lesson; }
    [[nodiscard]] std::size_t runCount() const { return m_reader.runs().size(); }
    [[nodiscard]] const AboutFile &about() const { return m_reader.about(); }

    /// From now on it reads; what takes no time is there when this returns. `firstNumber`: of the runs.
    void begin(int firstNumber);
    /// After begin(); they grow.
    [[nodiscard]] const std::vector<std::shared_ptr<RecordedRun>> &runs() const { return m_runs; }
    [[nodiscard]] bool reading() const { return m_ticks.isActive(); }
    /// Why the file is refused after all; empty unless it is.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

signals:
    void grew();
    /// All is there, or the file is refused.
    void ended();

private:
    explicit RecordingLoader(RecordingReader reader);
    void readOn(std::size_t events);

    mutable RecordingReader m_reader;
    std::vector<std::shared_ptr<RecordedRun>> m_runs;
    QTimer m_ticks;
    QString m_refusal;
};

} // namespace synchroscope
