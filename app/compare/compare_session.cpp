// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_session.h"

#include "base/clock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace synchroscope {

namespace {

constexpr int frameMs = 33;
constexpr int answerMs = 1;   // while a step is awaited
constexpr int idleMs = 200;   // a process may die while nothing goes on
constexpr int impatientMs = 1500;

} // namespace

CompareSession::CompareSession(QObject *parent) : QObject(parent)
{
    for (QTimer *timer : {&m_frames, &m_slow, &m_playback})
        timer->setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &CompareSession::tick);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_lockstep.busy())
            step();
    });
    connect(&m_playback, &QTimer::timeout, this, &CompareSession::playBack);
}

CompareSession::~CompareSession() = default;

void CompareSession::open(const Scenario &lesson, const Comparison &comparison)
{
    end(); // before anything else is compared: who asks in between sees the old runs with what they were, or none
    m_lesson = lesson;
    m_comparison = comparison;
    m_recorded = false;
    begin(false);
}

void CompareSession::open(const Comparison &comparison, std::vector<std::shared_ptr<RecordedRun>> runs)
{
    end();
    m_failure.clear();
    m_comparison = comparison;
    m_recorded = true;
    m_records = std::move(runs);
    m_begun = true;
    emit runsChanged();
    emit phaseChanged();
}

void CompareSession::end()
{
    m_playback.stop(); // announces nothing: nobody is to look at runs that are about to go
    m_frames.stop();
    m_slow.stop();
    m_lockstep.begin(0);
    m_shown.reset();
    m_leftBehind.clear();
    m_runs.clear();
    m_records.clear();
    m_begun = m_playing = m_stepping = m_goingStarted = false;
    m_going = 0;
    m_standsAt = m_stepped = 0;
}

bool CompareSession::createRuns()
{
    int number = 0;
    for (const Variant &variant : m_comparison.variants) {
        Settings settings = variant.settings;
        settings.speed = speeds[m_pace.speed].factor;
        settings.fullSpeed = m_pace.kind == PaceKind::max;
        auto run = Run::create(m_lesson, settings);
        if (!run) {
            m_failure = tr("The runs could not be started: %1. Fewer of them, or less room in the queue, may help; "
                           "“synchroscope doctor” says what this machine allows.")
                            .arg(QString::fromStdString(run.error().what));
            return false;
        }
        m_runs.push_back(std::move(run).value());
        m_records.push_back(std::make_shared<RecordedRun>(m_runs.back()->emptyRecording(), ++number));
        m_runs.back()->collect(m_records.back()->recording);
        m_records.back()->update();
    }
    return true;
}

void CompareSession::begin(bool playing)
{
    end();
    m_failure.clear();
    if (!createRuns()) {
        m_runs.clear();
        m_records.clear();
    }
    emit runsChanged();
    emit phaseChanged();
    if (isOpen()) {
        askForNews();
        if (playing)
            togglePlay();
    }
}

bool CompareSession::allFinished() const
{
    return std::all_of(m_records.begin(), m_records.end(), [](const auto &run) { return run->recording.finished; });
}

Phase CompareSession::phase() const
{
    if (m_shown)
        return Phase::replay;
    if (!canRestart() || (isOpen() && m_begun && allFinished() && (!m_stepping || m_stepped >= newest())))
        return Phase::finished;
    if (!m_begun)
        return Phase::ready;
    if (m_stepping)
        return Phase::stepping;
    return m_playing ? Phase::live : Phase::paused;
}

bool CompareSession::moving() const
{
    if (m_shown)
        return m_playback.isActive();
    return (m_playing || m_slow.isActive() || m_lockstep.busy()) && phase() != Phase::finished;
}

/// Up to where anything may be shown: what lockstep has let happen ahead of the common moment does not count.
std::int64_t CompareSession::shownEnd() const
{
    const std::int64_t all = newest();
    if (m_stepping && !(allFinished() && m_stepped >= all))
        return m_stepped;
    if (!m_stepping && inTurn())
        return all;
    if (canRestart() && !allFinished()) // one that lockstep let go ahead may wait for the others
        return std::min(all, axisNow() + Lockstep::atOnce);
    return all;
}

std::int64_t CompareSession::newest() const
{
    std::int64_t latest = 0;
    for (const auto &record : m_records)
        latest = std::max(latest, record->recording.now);
    return latest;
}

std::int64_t CompareSession::axisNow() const
{
    if (!m_playing)
        return m_standsAt;
    return AxisPoint{m_common.real, m_common.axis, speeds[m_pace.speed].factor}.axisAt(monotonicNow());
}

CompareScene CompareSession::scene() const
{
    CompareScene scene{m_comparison, m_records};
    scene.phase = phase();
    scene.inTurn = inTurn() && !m_stepping;
    scene.going = m_going;
    scene.newest = shownEnd();
    scene.now = m_shown ? std::min(*m_shown, scene.newest) : scene.newest;
    if (scene.inTurn && !m_shown && m_going < m_records.size())
        scene.now = m_records[m_going]->recording.now;
    scene.steps = m_lockstep.done();
    scene.slowly = m_slow.isActive();
    scene.spaceSteps = m_pace.kind == PaceKind::step;
    return scene;
}

std::vector<Lockstep::Member> CompareSession::members() const
{
    std::vector<Lockstep::Member> all;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        all.push_back({m_runs[i].get(), m_records[i].get()});
    return all;
}

std::vector<const Recording *> CompareSession::recordings() const
{
    std::vector<const Recording *> all;
    for (const auto &record : m_records)
        all.push_back(&record->recording);
    return all;
}

void CompareSession::moved()
{
    emit phaseChanged();
    emit advanced();
}

// ---- play and pause

void CompareSession::togglePlay()
{
    if (!isOpen())
        return;
    switch (phase()) {
    case Phase::replay:
        if (!m_playback.isActive() && *m_shown >= shownEnd())
            m_shown = 0; // from its end it is played again
        setPlayback(!m_playback.isActive());
        return;
    case Phase::finished:
        if (canRestart()) {
            begin(m_pace.kind != PaceKind::step);
        } else {
            m_shown = 0;
            setPlayback(true);
            moved();
        }
        return;
    default: break;
    }
    if (moving())
        pause();
    else if (m_pace.kind == PaceKind::step)
        stepForth();
    else if (m_pace.kind == PaceKind::slow)
        playSlowly();
    else
        play();
}

void CompareSession::play()
{
    if (m_stepping)
        m_standsAt = m_stepped;
    std::optional<std::int64_t> behind; // none stood still at exactly the same time: the others wait for the last
    for (std::size_t i = 0; i < m_runs.size() && !m_stepping && !inTurn(); ++i) {
        if (!m_records[i]->recording.finished && (!behind || m_runs[i]->now() < *behind))
            behind = m_runs[i]->now();
    }
    m_standsAt = std::max(m_standsAt, behind.value_or(0));
    m_slow.stop();
    m_lockstep.clear();
    m_stepping = false;
    m_begun = m_playing = true;
    m_goingStarted = false;
    m_common = {monotonicNow(), m_standsAt};
    inTurn() ? playNext() : playAll();
    askForNews();
    emit phaseChanged();
}

void CompareSession::playOne(std::size_t index, const CommonTime &from)
{
    m_runs[index]->setSpeed(speeds[m_pace.speed].factor);
    m_runs[index]->play(from);
}

/// All on one time. A run that lockstep has let go ahead of the others waits until they have come to where it is.
void CompareSession::playAll()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_records[i]->recording.finished)
            playOne(i, m_common);
    }
}

/// In turn, each from its own zero.
void CompareSession::playNext()
{
    while (m_going < m_runs.size() && m_records[m_going]->recording.finished) {
        ++m_going;
        m_goingStarted = false;
    }
    if (m_going < m_runs.size() && !std::exchange(m_goingStarted, true))
        playOne(m_going, {monotonicNow(), m_records[m_going]->recording.now});
}

void CompareSession::pause()
{
    if (m_shown) {
        setPlayback(false);
        return;
    }
    if (!isOpen() || m_runs.empty())
        return;
    m_standsAt = axisNow();
    m_playing = false;
    m_slow.stop();
    m_lockstep.clear();
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_records[i]->recording.finished)
            m_runs[i]->pause();
    }
    askForNews();
    tick();
    emit phaseChanged();
}

void CompareSession::restart()
{
    if (canRestart() && !m_comparison.variants.empty())
        begin(moving());
}

void CompareSession::setInTurn(bool inTurn)
{
    if (inTurn == m_inTurn)
        return;
    m_inTurn = inTurn;
    if (m_begun && canRestart())
        begin(moving());
    emit phaseChanged();
}

void CompareSession::setPace(const Pace &pace)
{
    if (!canRestart() && (pace.kind == PaceKind::step || pace.kind == PaceKind::max))
        return;
    const Pace before = m_pace;
    if (moving() && m_playing)
        m_standsAt = axisNow();
    m_pace = pace;
    if ((pace.kind == PaceKind::max) != (before.kind == PaceKind::max)) {
        if (isOpen() && canRestart())
            begin(moving()); // work that has begun cannot turn into work that takes no time
        emit phaseChanged();
        return;
    }
    if (m_shown && m_playback.isActive()) {
        setPlayback(false);
        setPlayback(true);
    } else if (moving() && pace.kind != before.kind) {
        pause();
        if (pace.kind == PaceKind::slow)
            playSlowly();
        else if (pace.kind == PaceKind::live)
            play();
    } else if (m_playing && pace.speed != before.speed) {
        play();
    } else if (m_slow.isActive()) {
        m_slow.start(intervalOf(slowRates[pace.rate]));
    }
    emit phaseChanged();
}

// ---- news

void CompareSession::askForNews()
{
    if (m_runs.empty() || (m_begun && allFinished()))
        m_frames.stop();
    else
        m_frames.start(m_lockstep.busy() ? answerMs : m_playing ? frameMs : idleMs);
}

/// Everything that the runs have recorded, and what follows from it.
void CompareSession::followNews()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_records[i]->recording.finished && m_runs[i]->collect(m_records[i]->recording))
            m_records[i]->update();
    }
    while (m_lockstep.busy()) {
        const auto moment = m_lockstep.advance(members(), m_pace.grain == Grain::line);
        if (!moment)
            break;
        m_stepped = *moment;
    }
    if (m_lockstep.busy() && !m_told && m_sinceStep.elapsed() > impatientMs) {
        m_told = true;
        emit notice(tr("One of the programs computes without coming to its next step. Pause (Space) holds the others."));
    }
    if (m_playing && inTurn())
        playNext();
}

void CompareSession::tick()
{
    const Phase before = phase();
    const bool wasMoving = moving();
    const std::size_t stepsBefore = m_lockstep.done();
    const std::int64_t timeBefore = newest();
    followNews();
    if (allFinished() && m_begun) {
        m_playing = false;
        m_standsAt = newest();
        if (m_stepped >= newest() || !m_stepping)
            m_slow.stop();
    }
    if (phase() != before || moving() != wasMoving) {
        askForNews();
        emit phaseChanged();
    }
    if (m_playing || newest() != timeBefore || m_lockstep.done() != stepsBefore || phase() != before)
        emit advanced();
}

} // namespace synchroscope
