// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <QElapsedTimer>

#include <deque>

namespace synchroscope {

/// Hands a run what it is to be stepped to, one after the other: the next once the run stands still after the one before.
class StepQueue
{
public:
    void add(const StepRequest &request);
    void clear();
    /// Only what has not yet been handed over: a step that a process is making cannot be taken back.
    void dropWaiting() { m_wanted.clear(); }
    [[nodiscard]] bool busy() const { return m_underway || !m_wanted.empty(); }
    /// How many have been carried out since the queue was cleared.
    [[nodiscard]] std::size_t done() const { return m_done; }
    /// To be called with what is new of the recording.
    void advance(Run &run, const Recording &recording);

private:
    [[nodiscard]] bool isDone(const Recording &recording) const;

    std::deque<StepRequest> m_wanted;
    bool m_underway = false;
    std::size_t m_eventsBefore = 0, m_choicesBefore = 0, m_done = 0;
    QElapsedTimer m_since;
};

} // namespace synchroscope
