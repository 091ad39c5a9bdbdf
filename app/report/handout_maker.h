// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/handout.h"
#include "run/run.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace synchroscope {

/// Runs a lesson once in each variant, all at the same time, and writes the handout of that; while the window goes on.
class HandoutMaker : public QObject
{
    Q_OBJECT

public:
    /// New processes for each variant.
    static Result<std::unique_ptr<HandoutMaker>> begin(const QString &file, const Scenario &lesson, const Comparison &comparison);

signals:
    /// In a sentence: it is there, or why not.
    void ended(const QString &sentence);

private:
    HandoutMaker(QString file, HandoutSource source, std::vector<std::unique_ptr<Run>> runs);
    void tick();

    QString m_file;
    HandoutSource m_source;
    std::vector<std::unique_ptr<Run>> m_runs;
    QElapsedTimer m_time;
    QTimer m_ticks;
};

/// Writes the handout of runs that are over; what came of it, in a sentence.
QString writtenHandout(const QString &file, const HandoutSource &source);

} // namespace synchroscope
