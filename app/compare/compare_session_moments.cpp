// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of a comparison: on in lockstep, to and fro in what has been recorded, and played again.
#include "compare/compare_session.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace synchroscope {

namespace {

constexpr int frameMs = 33; // of a replay

} // namespace

// ---- lockstep

void CompareSession::playSlowly()
{
    m_slow.start(intervalOf(slowRates[m_pace.rate]));
    step();
}

void CompareSession::step()
{
    if (m_runs.empty() || phase() == Phase::finished)
        return;
    if (!m_stepping) {
        if (m_playing)
            pause();
        m_stepping = m_begun = true;
        m_stepped = std::max(m_standsAt, inTurn() && m_going < m_records.size() ? m_records[m_going]->recording.now : 0);
        m_lockstep.begin(m_stepped);
        if (std::exchange(m_inTurn, false))
            emit notice(tr("Steps lead all runs on together, so “In turn” is off now."));
    }
    m_lockstep.want();
    m_sinceStep.start();
    m_told = false;
    askForNews();
    emit phaseChanged();
    tick();
}

void CompareSession::stepForth()
{
    if (!isOpen())
        return;
    if (m_shown) {
        setPlayback(false);
        if (!m_leftBehind.empty()) {
            m_shown = m_leftBehind.back();
            m_leftBehind.pop_back();
        } else if (const auto next = happeningAfter(recordings(), *m_shown)) {
            const bool together = m_pace.grain == Grain::line;
            m_shown = std::min(together ? happeningBefore(recordings(), *next + Lockstep::atOnce).value_or(*next) : *next,
                               shownEnd());
        }
        moved();
        return;
    }
    if (phase() == Phase::finished)
        return;
    if (m_pace.kind == PaceKind::max) {
        emit notice(tr("At Max nothing is stepped, for work takes no time. Choose Step: new runs begin."));
        return;
    }
    m_slow.stop();
    m_pace.kind = PaceKind::step;
    step();
}

void CompareSession::stepBack()
{
    if (!isOpen() || !m_begun)
        return;
    setPlayback(false);
    m_leftBehind.push_back(m_shown.value_or(shownEnd()));
    // Before the last thing that has happened by then, or all that happened at once with it: something is seen to change.
    const auto last = happeningBefore(recordings(), m_shown.value_or(shownEnd()) + 1);
    const std::int64_t from = last.value_or(0) - (m_pace.grain == Grain::line ? Lockstep::atOnce - 1 : 0);
    m_shown = happeningBefore(recordings(), std::max<std::int64_t>(0, from)).value_or(0);
    moved();
}

void CompareSession::showBeginning() { showTime(0); }

void CompareSession::showNewest()
{
    setPlayback(false);
    m_leftBehind.clear();
    m_shown.reset();
    moved();
}

void CompareSession::showTime(std::int64_t time)
{
    if (!isOpen() || !m_begun)
        return;
    setPlayback(false);
    m_leftBehind.clear();
    m_shown = std::clamp<std::int64_t>(time, 0, shownEnd());
    moved();
}

// ---- replay

void CompareSession::setPlayback(bool on)
{
    if (on == m_playback.isActive())
        return;
    if (on) {
        m_leftBehind.clear();
        m_sinceFrame.start();
        m_playback.start(m_pace.kind == PaceKind::slow ? intervalOf(slowRates[m_pace.rate]) : frameMs);
    } else {
        m_playback.stop();
    }
    emit phaseChanged();
}

void CompareSession::playBack()
{
    const std::int64_t end = shownEnd();
    if (m_pace.kind == PaceKind::slow) {
        m_shown = happeningAfter(recordings(), *m_shown).value_or(end);
    } else {
        const auto passed = static_cast<double>(m_sinceFrame.nsecsElapsed());
        m_sinceFrame.start();
        // What took no time is stretched to ten seconds.
        const bool quick = std::all_of(m_records.begin(), m_records.end(),
                                       [](const auto &run) { return run->recording.settings().fullSpeed; });
        const double stretch = quick ? static_cast<double>(end) / 1e10 : 1;
        m_shown = *m_shown + std::max<std::int64_t>(1, std::llround(passed * speeds[m_pace.speed].factor * stretch));
    }
    if (*m_shown >= end) {
        m_shown = end;
        setPlayback(false);
    }
    emit advanced();
}

} // namespace synchroscope
