// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/ending.h"

#include <algorithm>

namespace synchroscope {

namespace {

bool isKilledBy(const Scenario &scenario, std::size_t process)
{
    return std::any_of(scenario.faults.begin(), scenario.faults.end(), [process](const Fault &fault) {
        return fault.action == Fault::Action::kill && fault.process == static_cast<int>(process);
    });
}

} // namespace

bool Ending::accident() const
{
    return std::any_of(badEnds.begin(), badEnds.end(), [](const BadEnd &one) { return !one.intended; });
}

Ending endingOf(const Recording &recording)
{
    const Scenario &scenario = recording.scenario();
    Ending ending;
    ending.outcome = recording.outcome;
    for (std::size_t c = 0; c < scenario.channels.size(); ++c) {
        const ChannelTotals &totals = recording.totals[c];
        ending.received += totals.delivered;
        ending.lost += totals.refused + totals.discarded + totals.overwritten + totals.withdrawn;
        ending.leftInQueue += totals.leftInQueue;
    }
    for (const RecordedEvent &event : recording.events()) {
        if (event.event.kind == EventKind::logged)
            ending.said.emplace_back(recording.text(event));
    }
    std::sort(ending.said.begin(), ending.said.end());
    for (std::size_t p = 0; p < scenario.processes.size(); ++p) {
        const ProcessFacts &facts = recording.processes[p];
        if (facts.exit == ExitKind::ok || facts.exit == ExitKind::stopped)
            continue;
        const bool intended = facts.exit == ExitKind::killed && isKilledBy(scenario, p);
        ending.badEnds.push_back({scenario.processes[p].name, facts.exitText, intended});
    }
    return ending;
}

bool isBad(const Ending &ending, const Scenario &scenario, Mode mode)
{
    return ending.accident() || (ending.outcome != Outcome::completed && !scenario.expects(mode, ending.outcome));
}

} // namespace synchroscope
