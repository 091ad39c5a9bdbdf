// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figures_at.h"

#include "recording/up_to.h"

namespace synchroscope {

namespace {

constexpr int everyMs = 250;
constexpr std::size_t manyEvents = 200'000; // of these a moment in the middle costs too much: figures of the whole run

} // namespace

void FiguresAt::clear()
{
    m_figures.clear();
    m_computed.clear();
    m_since.invalidate();
}

bool FiguresAt::update(const CompareScene &scene, bool now)
{
    if (!now && m_since.isValid() && m_since.elapsed() < everyMs)
        return false;
    m_since.start();
    m_figures.resize(scene.runs.size());
    m_computed.resize(scene.runs.size());
    bool changed = false;
    for (std::size_t i = 0; i < scene.runs.size(); ++i) {
        const RecordedRun &run = *scene.runs[i];
        const std::size_t events = run.recording.events().size();
        const bool part = scene.momentOf(i) < run.recording.now && events <= manyEvents;
        const Computed wanted{part ? scene.momentOf(i) : run.recording.now, events, run.recording.finished};
        if (wanted == m_computed[i])
            continue;
        if (!now && events > manyEvents && !run.recording.finished && m_computed[i].until >= 0)
            continue; // it is computed when things are at rest
        m_computed[i] = wanted;
        changed = true;
        if (part) {
            const Recording recording = upTo(run.recording, wanted.until);
            History history(recording);
            history.update(recording);
            m_figures[i] = runFigures(recording.scenario(), statistics(recording, history));
        } else {
            m_figures[i] = runFigures(run.recording.scenario(), statistics(run.recording, run.history));
        }
    }
    return changed;
}

} // namespace synchroscope
