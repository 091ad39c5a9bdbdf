// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_scene.h"
#include "compare/lockstep.h"
#include "run/run.h"
#include "window/pace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace synchroscope {

/// The runs of one comparison as they are driven by a person: all at once on one clock, one after the other, or in
/// lockstep by virtual time. Going back moves the view, never the processes.
class CompareSession : public QObject
{
    Q_OBJECT

public:
    explicit CompareSession(QObject *parent = nullptr);
    ~CompareSession() override;

    /// New processes for each variant, held at 0.
    void open(const Scenario &lesson, const Comparison &comparison);
    /// Runs that have been made already, one for each variant of `comparison`: nothing moves but the view.
    void open(const Comparison &comparison, std::vector<std::shared_ptr<RecordedRun>> runs);
    /// The processes end.
    void end();

    [[nodiscard]] bool isOpen() const { return !m_records.empty(); }
    /// Why there are no runs; empty when they are there.
    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] Phase phase() const;
    /// Something moves that Space would hold.
    [[nodiscard]] bool moving() const;
    [[nodiscard]] const Pace &pace() const { return m_pace; }
    [[nodiscard]] bool inTurn() const { return m_inTurn || m_pace.kind == PaceKind::max; }
    /// The runs can be made anew: they were not given.
    [[nodiscard]] bool canRestart() const { return !m_recorded; }
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    /// Only while it is open.
    [[nodiscard]] CompareScene scene() const;
    [[nodiscard]] const std::shared_ptr<RecordedRun> &run(std::size_t index) const { return m_records[index]; }

public slots:
    void togglePlay();
    void pause();
    void restart();
    void setPace(const Pace &pace);
    /// One after the other, so that they do not disturb each other: begins anew.
    void setInTurn(bool inTurn);
    void stepForth();
    void stepBack();
    void showBeginning();
    void showNewest();
    void showTime(std::int64_t time);

signals:
    /// Other runs: everything about the last ones is void.
    void runsChanged();
    void advanced();
    void phaseChanged();
    void notice(const QString &sentence);

private:
    void begin(bool playing);
    bool createRuns();
    void play();
    void playNext();
    void playAll();
    void playOne(std::size_t index, const CommonTime &from);
    void playSlowly();
    void step();
    void tick();
    void followNews();
    void setPlayback(bool on);
    void playBack();
    void moved();
    void askForNews();
    [[nodiscard]] bool allFinished() const;
    [[nodiscard]] std::int64_t newest() const;
    [[nodiscard]] std::int64_t shownEnd() const;
    [[nodiscard]] std::int64_t axisNow() const;
    [[nodiscard]] std::vector<Lockstep::Member> members() const;
    [[nodiscard]] std::vector<const Recording *> recordings() const;

    Scenario m_lesson;
    Comparison m_comparison;
    std::vector<std::unique_ptr<Run>> m_runs; // one a variant; null: it was given
    std::vector<std::shared_ptr<RecordedRun>> m_records;
    QString m_failure;
    Pace m_pace;
    bool m_inTurn = false;
    bool m_recorded = false; // the runs were made before: there are no processes
    bool m_begun = false, m_playing = false, m_stepping = false;
    std::size_t m_going = 0;          // in turn: which
    bool m_goingStarted = false;      // and whether it has been set going since the last pause
    CommonTime m_common;              // where the axis of all was when they were set going together
    std::int64_t m_standsAt = 0;      // where it stands since the last pause
    Lockstep m_lockstep;
    std::int64_t m_stepped = 0;       // the common moment while stepping
    std::optional<std::int64_t> m_shown; // the replayed moment; none: the newest
    std::vector<std::int64_t> m_leftBehind; // moments left by going back, the latest last: forth returns to them
    QTimer m_frames, m_slow, m_playback;
    QElapsedTimer m_sinceFrame;       // of the playback
    QElapsedTimer m_sinceStep;        // since a step was asked for; told once if it does not come
    bool m_told = false;
};

} // namespace synchroscope
