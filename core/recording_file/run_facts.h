// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"

namespace synchroscope {

/// How a run stands: whatever a Recording says beside what grows. The newest is the only one that counts.
struct RunFacts
{
    std::array<ProcessFacts, maxProcesses> processes{};
    std::array<ChannelTotals, maxChannels> totals{};
    std::vector<EventCounts> counts;
    int evidenceTier = 0;
    std::string evidenceLack, evidenceRemedy;
    bool switchesComplete = false;
    std::uint64_t eventsLost = 0, switchedOut = 0, drawnAtCause = 0;
    std::int64_t now = 0;
    Drive drive = Drive::live;
    bool standing = true;
    std::int64_t steppedFrom = -1;
    std::array<Standpoint, maxProcesses> standpoints{};
    int turn = -1;
    std::ptrdiff_t stoppedAt = -1;
    std::string difference;
    bool finished = false;
    Outcome outcome = Outcome::completed;
    std::string failure;
};

/// From a Recording to facts, or back.
template<typename From, typename To>
void copyFacts(const From &from, To &to)
{
    to.processes = from.processes;
    to.totals = from.totals;
    to.counts = from.counts;
    to.evidenceTier = from.evidenceTier;
    to.evidenceLack = from.evidenceLack;
    to.evidenceRemedy = from.evidenceRemedy;
    to.switchesComplete = from.switchesComplete;
    to.eventsLost = from.eventsLost;
    to.switchedOut = from.switchedOut;
    to.drawnAtCause = from.drawnAtCause;
    to.now = from.now;
    to.drive = from.drive;
    to.standing = from.standing;
    to.steppedFrom = from.steppedFrom;
    to.standpoints = from.standpoints;
    to.turn = from.turn;
    to.stoppedAt = from.stoppedAt;
    to.difference = from.difference;
    to.finished = from.finished;
    to.outcome = from.outcome;
    to.failure = from.failure;
}

} // namespace synchroscope
