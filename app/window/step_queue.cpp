// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/step_queue.h"

namespace synchroscope {

namespace {

constexpr std::size_t mostWaiting = 8; // keys pressed faster than the processes can go
constexpr qint64 patienceMs = 300;     // a request that changes nothing is over by then

} // namespace

void StepQueue::add(const StepRequest &request)
{
    if (m_wanted.size() < mostWaiting)
        m_wanted.push_back(request);
}

void StepQueue::clear()
{
    m_wanted.clear();
    m_underway = false;
    m_done = 0;
}

bool StepQueue::isDone(const Recording &recording) const
{
    if (recording.finished)
        return true;
    const bool changed = recording.events().size() != m_eventsBefore || recording.choices.size() != m_choicesBefore;
    return recording.standing && recording.drive == Drive::step && (changed || m_since.hasExpired(patienceMs));
}

void StepQueue::advance(Run &run, const Recording &recording)
{
    if (m_underway && isDone(recording)) {
        m_underway = false;
        ++m_done;
    }
    if (m_underway || m_wanted.empty())
        return;
    m_eventsBefore = recording.events().size();
    m_choicesBefore = recording.choices.size();
    m_since.start();
    m_underway = true;
    run.step(m_wanted.front());
    m_wanted.pop_front();
}

} // namespace synchroscope
