// SPDX-License-Identifier: GPL-3.0-or-later
// The earlier runs of a session, and runs that repeat them.
#include "window/session.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostPastRuns = 8;

} // namespace

void Session::keepRun()
{
    const auto &run = m_driver.record();
    if (!run || run->recording.events().empty() || m_driver.phase() == Phase::ready)
        return;
    keep(run);
}

void Session::keep(std::shared_ptr<RecordedRun> run)
{
    m_past.push_back(std::move(run));
    if (m_past.size() > mostPastRuns)
        m_past.erase(m_past.begin());
}

void Session::show(std::shared_ptr<RecordedRun> run)
{
    if (run == m_shown)
        return;
    setPlayback(false);
    m_shown = std::move(run);
    m_selected = {};
    if (m_shown)
        takeSettings(m_shown->recording.settings());
    emit shownRunChanged();
}

/// The switches tell of the run that is shown, and what is changed in them is changed from there. The pace is no switch.
void Session::takeSettings(const Settings &shown)
{
    m_settings.mode = shown.mode;
    m_settings.capacity = shown.capacity;
    m_settings.whenFull = shown.whenFull;
    if (shown.knobs.size() == m_settings.knobs.size())
        m_settings.knobs = shown.knobs;
}

std::shared_ptr<RecordedRun> Session::runWithNumber(int number) const
{
    const auto &newest = m_driver.record();
    if (newest && newest->number == number)
        return newest;
    const auto run =
        std::find_if(m_past.begin(), m_past.end(), [number](const auto &one) { return one->number == number; });
    return run == m_past.end() ? nullptr : *run;
}

void Session::showRun(int number)
{
    const auto run = runWithNumber(number);
    if (!run || run == m_driver.record()) {
        showNewest();
        return;
    }
    show(run);
    m_cursor.show(m_shown->recording, m_shown->recording.events().size());
    moved();
}

void Session::showPreviousRun()
{
    const auto shown = std::find(m_past.begin(), m_past.end(), m_shown);
    if (shown != m_past.begin())
        showRun((*std::prev(shown))->number);
}

void Session::showRecording(const std::shared_ptr<const Recording> &recording)
{
    if (!recording || recording->events().empty())
        return;
    auto run = std::make_shared<RecordedRun>(*recording, newNumbers(1));
    run->update();
    keep(run);
    show(std::move(run));
    m_cursor.show(m_shown->recording, 0);
    setPlayback(true);
    moved();
}

int Session::lookAt(const Recording &recording, std::int64_t time)
{
    auto run = std::make_shared<RecordedRun>(recording, newNumbers(1));
    run->update();
    run->goesOn = false;
    keep(run);
    show(std::move(run));
    m_cursor.showTime(m_shown->recording, time);
    moved();
    return m_shown->number;
}

void Session::showRecorded(const std::vector<std::shared_ptr<RecordedRun>> &runs)
{
    for (const auto &run : runs)
        keep(run);
    show(runs.front());
    m_cursor.show(m_shown->recording, 0);
    moved();
}

int Session::newNumbers(int count)
{
    m_runs += count;
    const bool before = isReady(); // it has not happened: what has happened comes first
    if (before)
        m_driver.record()->number = m_runs;
    return m_runs - count + (before ? 0 : 1);
}

void Session::repeatRun(const Settings &settings, std::vector<Choice> choices)
{
    m_settings = settings;
    stepThisRun();
    begin(false, asChosen(std::move(choices)));
}

bool Session::canRunToHere() const { return phase() == Phase::replay && !m_shown->recording.choices.empty(); }

bool Session::canRepeatStepped() const
{
    return phase() == Phase::replay && m_shown->recording.choices.empty() && !m_shown->recording.settings().fullSpeed;
}

void Session::repeat()
{
    if (canRunToHere())
        runToHere();
    else if (canRepeatStepped())
        repeatStepped();
}

void Session::runToHere()
{
    const std::size_t moment = m_cursor.moment(m_shown->recording);
    std::vector<Choice> choices = m_shown->recording.choices;
    std::erase_if(choices, [moment](const Choice &one) { return one.firstEvent >= moment; });
    m_settings = m_shown->recording.settings();
    stepThisRun();
    StepRequest request;
    request.until = StepRequest::Until::end;
    request.choices = choices.size();
    begin(false, asChosen(std::move(choices)));
    if (isOpen() && request.choices > 0)
        m_driver.step(request);
}

void Session::repeatStepped()
{
    const auto repeated = m_shown; // lives on, also when it leaves the strip
    m_settings = repeated->recording.settings();
    stepThisRun();
    begin(false, asHappened(repeated->recording));
}

void Session::tellDifference()
{
    const auto &run = m_driver.record();
    if (!run || m_differenceTold || run->recording.difference.empty())
        return;
    m_differenceTold = true;
    emit notice(QString::fromStdString(run->recording.difference));
}

} // namespace synchroscope
