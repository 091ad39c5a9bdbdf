// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "views/scene.h"
#include "window/memory_watch.h"
#include "window/pace.h"
#include "window/replay_cursor.h"
#include "window/run_driver.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace synchroscope {

/// One lesson as it is driven by a person: the run that goes on, the runs before it, the moment that is looked at, and
/// the switches. Going back moves the view, never the processes.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// `asWritten`: its programs are those of which its questions, checkpoints and watches speak.
    void open(const Scenario &lesson, bool asWritten = true);

    [[nodiscard]] bool isOpen() const { return m_shown != nullptr; }
    /// Why no run could be started; empty when one is there.
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] Phase phase() const;
    /// Something moves that Space would hold: the processes, or the replay.
    [[nodiscard]] bool moving() const;
    [[nodiscard]] const Pace &pace() const { return m_pace; }
    [[nodiscard]] StopSet stops() const { return m_stops; }
    /// Those of the shown run, and of the next one until a switch is pressed.
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Neither switches nor programs have been changed of which the lesson's texts speak; the mode is not meant.
    [[nodiscard]] bool ownSettings() const;
    [[nodiscard]] const Scenario &lesson() const { return m_lesson; }
    /// Those of the first channel; the lesson's own until they are changed.
    [[nodiscard]] int capacity() const;
    [[nodiscard]] WhenFull whenFull() const;
    /// Only while a run is open.
    [[nodiscard]] Scene scene() const;
    /// How many events of the shown run the scene consists of.
    [[nodiscard]] std::size_t moment() const { return m_cursor.moment(m_shown->recording); }

    /// Processes are let go on one by one, by whoever picks them.
    [[nodiscard]] bool stepsProcesses() const { return m_pace.kind == PaceKind::step && phase() != Phase::replay; }

    /// The earlier runs of this lesson, the oldest first.
    [[nodiscard]] const std::vector<std::shared_ptr<RecordedRun>> &pastRuns() const { return m_past; }
    [[nodiscard]] const RecordedRun &shownRun() const { return *m_shown; }
    [[nodiscard]] const std::shared_ptr<RecordedRun> &sharedRun() const { return m_shown; }
    /// The newest or an earlier one; null if it has been forgotten.
    [[nodiscard]] std::shared_ptr<RecordedRun> runWithNumber(int number) const;
    [[nodiscard]] bool showsPastRun() const { return isOpen() && m_shown != m_driver.record(); }
    /// The shown moment can be reached again by new processes: the run was stepped from 0 and all choices are known.
    [[nodiscard]] bool canRunToHere() const;
    /// What happened in the shown run can be repeated step by step.
    [[nodiscard]] bool canRepeatStepped() const;
    [[nodiscard]] const MessageId &selectedMessage() const { return m_selected; }
    [[nodiscard]] const std::shared_ptr<RecordedRun> &newestRun() const { return m_driver.record(); }
    /// The newest run stands at 0 and has not been started.
    [[nodiscard]] bool isReady() const { return m_driver.record() && m_driver.phase() == Phase::ready; }

public slots:
    void togglePlay();
    void restart();
    void resetSettings();
    void setMode(Mode mode);
    void setCapacity(int capacity);
    void setWhenFull(WhenFull policy);
    /// The three at once, for one new run.
    void setAll(Mode mode, int capacity, WhenFull policy);
    void setKnob(int knob, double value);
    void setPace(const Pace &pace);
    void setStops(StopSet stops);
    void signalProcess(int process, Run::Signal signal);

    // To and fro. At the newest moment, onwards means that the processes go on.
    void stepForth();
    void stepBack();
    void nextStop();
    void previousStop();
    void showBeginning();
    void showNewest();
    /// Of the run that is shown.
    void showEnd();
    void showMoment(std::size_t events);
    void showTime(std::int64_t time);
    void showSending(int channel, std::uint32_t message);
    /// The next happening of one process; says why not if it cannot be stepped.
    void stepProcess(int process);

    // Looking closer; moves neither the view nor the processes.
    /// Marks a message everywhere; number 0: none.
    void selectMessage(int channel, std::uint32_t number);
    /// The one that was sent before or after it, up to the shown moment; the newest if none is selected.
    void selectNextMessage(int by);
    /// Has the bytes of a channel shown; −1: none.
    void watchMemory(int channel);

    // Other runs.
    void showRun(int number);
    void showPreviousRun();
    /// With new processes: up to the shown moment where that is possible, otherwise from the start, step by step.
    void repeat();
    /// A run that somebody else has made: replayed from its beginning, and kept among the earlier ones.
    void showRecording(const std::shared_ptr<const Recording> &recording);
    /// The same, standing at a time; returns the number of the run.
    int lookAt(const Recording &recording, std::int64_t time);
    /// The same runs, not copies: they may grow for a while. The first one stands at its beginning.
    void showRecorded(const std::vector<std::shared_ptr<RecordedRun>> &runs);
    void recordedRunGrew() { emit advanced(); }
    /// Numbers for so many runs that somebody else has made: the first of them.
    int newNumbers(int count);
    /// New processes, at pace Step: → lets them go on as chosen.
    void repeatRun(const Settings &settings, std::vector<Choice> choices);

signals:
    /// Another run is driven (or could not be started): everything about the last one is void.
    void runChanged();
    /// Another run is shown.
    void shownRunChanged();
    /// The scene has changed.
    void advanced();
    void phaseChanged();
    void notice(const QString &sentence);

private:
    void begin(bool playing, std::unique_ptr<Schedule> schedule = nullptr);
    void stepThisRun();
    void beginLike() { begin(m_driver.moving()); }
    void keepRun();
    void keep(std::shared_ptr<RecordedRun> run);
    void runToHere();
    void repeatStepped();
    void show(std::shared_ptr<RecordedRun> run);
    void takeSettings(const Settings &shown);
    void goOn(const StepRequest &request);
    void setPlayback(bool on);
    void playBack();
    void moved();
    void noteEnd();
    void tellDifference();

    Scenario m_lesson;
    bool m_asWritten = true;
    Settings m_settings;
    Pace m_pace;
    std::optional<PaceKind> m_paceOfNextRun; // as it was chosen, where this one came to be stepped by itself
    StopSet m_stops = checkpointsOnly;
    RunDriver m_driver;
    std::vector<std::shared_ptr<RecordedRun>> m_past;
    std::shared_ptr<RecordedRun> m_shown; // the driver's, or one of the past
    int m_runs = 0;
    ReplayCursor m_cursor;
    MessageId m_selected;
    mutable MemoryWatch m_memory; // works out what a scene shows when it is asked for
    QString m_failure;
    QTimer m_playback;
    QElapsedTimer m_sinceFrame; // of the playback
    bool m_differenceTold = false;
};

} // namespace synchroscope
