// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/handout_maker.h"

#include "base/clock.h"
#include "cli/recording_output.h"
#include "report/handout_file.h"

namespace synchroscope {

namespace {

constexpr int tickMs = 50;
constexpr qint64 longestMs = 60'000; // as `report` has it

} // namespace

QString writtenHandout(const QString &file, const HandoutSource &source)
{
    const auto written = writeHandout(file, source);
    return written ? HandoutMaker::tr("The handout is in %1.").arg(file)
                   : HandoutMaker::tr("%1.").arg(QString::fromStdString(written.error().what));
}

Result<std::unique_ptr<HandoutMaker>> HandoutMaker::begin(const QString &file, const Scenario &lesson, const Comparison &comparison)
{
    HandoutSource source{lesson, comparison, {}, aboutThisMachine(), runToTell(lesson, comparison)};
    std::vector<std::unique_ptr<Run>> runs;
    for (const Variant &variant : comparison.variants) {
        auto run = Run::create(lesson, variant.settings);
        if (!run)
            return run.error();
        source.runs.push_back(std::make_shared<RecordedRun>(run.value()->emptyRecording(), static_cast<int>(runs.size()) + 1));
        runs.push_back(std::move(run).value());
    }
    const CommonTime zero{monotonicNow(), 0};
    for (const auto &run : runs)
        run->play(zero);
    return std::unique_ptr<HandoutMaker>(new HandoutMaker(file, std::move(source), std::move(runs)));
}

HandoutMaker::HandoutMaker(QString file, HandoutSource source, std::vector<std::unique_ptr<Run>> runs)
    : m_file(std::move(file)), m_source(std::move(source)), m_runs(std::move(runs))
{
    m_time.start();
    connect(&m_ticks, &QTimer::timeout, this, &HandoutMaker::tick);
    m_ticks.start(tickMs);
}

void HandoutMaker::tick()
{
    bool over = true;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        RecordedRun &recorded = *m_source.runs[i];
        if (!recorded.recording.finished && m_runs[i]->collect(recorded.recording))
            recorded.update();
        over = over && recorded.recording.finished;
    }
    if (over) {
        m_ticks.stop();
        m_runs.clear();
        QString sentence;
        for (const auto &run : m_source.runs) {
            if (run->recording.outcome == Outcome::failed) // the system refused, and there is nothing to be shown
                sentence = tr("%1.").arg(QString::fromStdString(run->recording.failure));
        }
        if (sentence.isEmpty())
            sentence = writtenHandout(m_file, m_source);
        m_source.runs.clear(); // this object stays until the next handout
        emit ended(sentence);
    } else if (m_time.elapsed() > longestMs) {
        m_time.restart();
        for (const auto &run : m_runs)
            run->stop(Outcome::timeout);
    }
}

} // namespace synchroscope
