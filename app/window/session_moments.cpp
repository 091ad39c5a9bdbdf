// SPDX-License-Identifier: GPL-3.0-or-later
// To and fro in a session: on by stepping, back and forth in what has been recorded.
#include "window/session.h"

#include "analysis/narration.h"

namespace synchroscope {

/// The processes go on by as much as is asked; from now on the pace of this run is Step.
void Session::goOn(const StepRequest &request)
{
    if (m_pace.kind == PaceKind::max) {
        emit notice(tr("At Max a run is not stepped, for its work takes no time. Choose Step: a new run begins."));
        return;
    }
    if (m_driver.slowly())
        m_driver.pause();
    if (m_pace.kind == PaceKind::live && request.until != StepRequest::Until::stop)
        stepThisRun();
    m_driver.step(request);
}

void Session::stepForth()
{
    if (!isOpen())
        return;
    if (phase() == Phase::replay) {
        setPlayback(false);
        m_cursor.forth(m_shown->recording, m_pace.grain);
        moved();
        return;
    }
    StepRequest request;
    request.until = m_pace.grain == Grain::line ? StepRequest::Until::line : StepRequest::Until::event;
    goOn(request);
}

void Session::nextStop()
{
    if (!isOpen())
        return;
    if (phase() == Phase::replay) {
        setPlayback(false);
        m_cursor.forthToStop(m_shown->recording, m_shown->stops(nextStopsFor(m_stops)));
        moved();
        return;
    }
    StepRequest request;
    request.until = StepRequest::Until::stop;
    goOn(request);
}

void Session::stepBack()
{
    if (!isOpen() || m_shown->recording.events().empty())
        return;
    setPlayback(false);
    m_cursor.back(m_shown->recording, m_pace.grain);
    moved();
}

void Session::previousStop()
{
    if (!isOpen() || m_shown->recording.events().empty())
        return;
    setPlayback(false);
    m_cursor.backToStop(m_shown->recording, m_shown->stops(nextStopsFor(m_stops)));
    moved();
}

void Session::showBeginning() { showMoment(0); }

void Session::showNewest()
{
    if (!isOpen())
        return;
    setPlayback(false);
    m_cursor.followNewest();
    show(m_driver.record());
    moved();
}

void Session::showEnd()
{
    if (showsPastRun())
        showMoment(m_shown->recording.events().size());
    else
        showNewest();
}

void Session::showMoment(std::size_t events)
{
    if (!isOpen() || m_shown->recording.events().empty())
        return;
    setPlayback(false);
    m_cursor.show(m_shown->recording, events);
    moved();
}

void Session::showTime(std::int64_t time)
{
    if (!isOpen() || m_shown->recording.events().empty())
        return;
    setPlayback(false);
    m_cursor.showTime(m_shown->recording, time);
    moved();
}

void Session::showSending(int channel, std::uint32_t message)
{
    if (!isOpen())
        return;
    if (const MessageLife *life = m_shown->history.message(channel, message))
        showMoment(momentOfSending(m_shown->recording, *life));
}

void Session::stepProcess(int process)
{
    if (!isOpen() || phase() == Phase::replay || phase() == Phase::finished)
        return;
    const Recording &recording = m_shown->recording;
    const auto index = static_cast<std::size_t>(process);
    if (index >= recording.scenario().processes.size())
        return;
    if (recording.standpoints[index].next == GateKind::none) {
        const std::string why = whoCouldWake(recording, m_shown->history.newest(), process, &translateCore);
        if (!why.empty()) {
            emit notice(QString::fromStdString(why));
            return;
        }
    }
    StepRequest request;
    request.until = m_pace.grain == Grain::line ? StepRequest::Until::line : StepRequest::Until::event;
    request.process = process;
    goOn(request);
}

} // namespace synchroscope
